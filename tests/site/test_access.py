"""Who may see what, always asked over HTTP."""

from pathlib import Path

import httpx
import pytest
from conftest import USERS, People

from datasette_plugins.serving import configure
from datasette_plugins.throttle import Throttle
