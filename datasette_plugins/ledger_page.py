"""The page `/ievade`: every file that ever came in, and what became of it."""

from functools import partial
from sqlite3 import Connection
from typing import Any

from datasette_plugins.access import require
from datasette_plugins.compat import Datasette, Request, Response, read
from datasette_plugins.language import of_request
from datasette_plugins.page import page
from db import ledger
from db.reasons import MESSAGES
from model.vocabulary import STATES
