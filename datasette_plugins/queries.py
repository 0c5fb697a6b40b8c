"""The ready-made queries over the public views, with their Latvian titles."""

import tomllib
from importlib.resources import files

QUERIES: dict[str, dict[str, str]] = tomllib.loads(files(__package__).joinpath("queries.toml").read_text("utf-8"))
"""Each has a title, a description and its SQL; Datasette shows them as canned queries."""
