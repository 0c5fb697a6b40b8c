"""Who may log in: `users.toml` in the data folder.

    [anna]
    role = "staff"
    password_hash = "pbkdf2_sha256$…"      # as `datasette hash-password` prints it
"""

import tomllib
from pathlib import Path
from typing import NamedTuple

import click

from ingest.cli.messages import say

FILE = "users.toml"


class Users(NamedTuple):
    """Each name's role and password hash."""

    roles: dict[str, str]
    password_hashes: dict[str, str]


def read(data_folder: Path, needed: bool) -> Users:
    """The users of `data_folder`; a usage error where the file is wrong, or missing though `needed`."""
    file = data_folder / FILE
    if not file.exists():
        if needed:
            raise click.UsageError(say("users-missing", file=file))
        return Users({}, {})
    try:
        entries = tomllib.loads(file.read_text("utf-8"))
        return Users(
            {name: entry["role"] for name, entry in entries.items()},
            {name: entry["password_hash"] for name, entry in entries.items()},
        )
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise click.UsageError(say("users-wrong", file=file, detail=error)) from error
