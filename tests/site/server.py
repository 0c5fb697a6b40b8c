"""A real server over a site, and a browser to visit it."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import httpx
import uvicorn
from datasette.app import Datasette


@contextmanager
def running(site: Datasette) -> Iterator[str]:
    """The address of a real server, in a thread of this process."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(site.app(), lifespan="on", log_level="critical", access_log=False))
        thread = Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(timeout=10)


def visit(address: str) -> httpx.Client:
    """A browser that waits as long as a busy machine needs."""
    return httpx.Client(base_url=address, timeout=120)
