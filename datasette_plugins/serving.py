"""Datasette with everything configured: settings, access, words for the tables."""

import os
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path

from datasette_plugins.access import ROLES, database_rules, instance_rules
from datasette_plugins.compat import DATABASE, Datasette, quiet_not_found
from datasette_plugins.language import text
from datasette_plugins.login import accounts
from datasette_plugins.page import LOGIN_PLUGIN
from datasette_plugins.queries import QUERIES
from db.contract import VIEWS

SECRET = "KRATUVE_SECRET"
"""The environment variable that holds the key of the signed cookies; without it every start logs everybody out."""

SETTINGS: Mapping[str, object] = {
    "sql_time_limit_ms": 1000,
    "max_returned_rows": 1000,
    "facet_time_limit_ms": 200,
    "suggest_facets": False,
    "allow_download": False,
    "max_csv_mb": 20,
    "default_page_size": 20,
    "default_cache_ttl": 0,
}


def configure(
    data_folder: Path, *, open_: bool, users: Mapping[str, str], password_hashes: Mapping[str, str]
) -> Datasette:
    """The site of `data_folder`, ready for `.app()`.

    `open_` asks nobody to log in and answers this machine only; bind it to the loopback address. `users` maps each name
    to one of `access.ROLES`, and `password_hashes` to what `datasette hash-password` prints. Raises FileNotFoundError
    where the folder holds no `kratuve.db`, ValueError for a user without a known role or a hash.
    """
    database = data_folder / f"{DATABASE}.db"
    if not database.is_file():
        raise FileNotFoundError(database)
    _check(users, password_hashes)
    quiet_not_found()
    from datasette.app import Datasette as Application  # type: ignore[import-untyped]

    return Application(
        [str(database)],
        metadata=metadata(open_, accounts(users, password_hashes)),
        settings=dict(SETTINGS),
        secret=os.environ.get(SECRET),
    )


def _check(users: Mapping[str, str], password_hashes: Mapping[str, str]) -> None:
    for name, role in users.items():
        if role not in ROLES:
            raise ValueError(f"{name}: {role!r} is not one of {', '.join(ROLES)}")
        if name not in password_hashes:
            raise ValueError(f"{name}: no password hash")


def metadata(open_: bool, login_accounts: Mapping[str, object]) -> dict[str, object]:
    """What Datasette calls metadata: titles and descriptions, ready-made queries, rules, plugins' configuration."""
    return {
        "title": "Krātuve",
        "description": "Projektu apraksti: katrai vērtībai ir norādīts dokuments, no kura tā nolasīta.",
        **instance_rules(open_),
        "databases": {
            DATABASE: {
                "title": "Krātuve",
                "tables": tables(),
                "queries": deepcopy(QUERIES),
                **database_rules(open_),
            }
        },
        "plugins": {LOGIN_PLUGIN: dict(login_accounts), "kratuve": {"open": open_}},
    }


def tables() -> dict[str, object]:
    """Latvian words for each public view and its columns; Datasette shows them above its tables."""
    return {
        view.name: {
            "title": text("lv", f"table.{view.name}"),
            "description": f"Rinda ir {view.lv}.",
            "columns": {column.name: column.lv for column in view.columns},
        }
        for view in VIEWS
    }
