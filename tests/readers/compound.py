"""OLE files made for tests: streams in sectors, storages in storages."""

import struct
from collections.abc import Mapping
from typing import TypeAlias, Union

Tree: TypeAlias = Mapping[str, Union[bytes, "Tree"]]

PAGE = 512
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_LEAST_STREAM = 4096
_ROOT, _STORAGE, _STREAM = 5, 1, 2


def compound(tree: Tree) -> bytes:
    """An OLE file of streams and storages, each short stream padded so that it needs no mini sectors."""
    chains: list[int] = []
    sectors: list[bytes] = []
    entries = [_entry("Root Entry", _ROOT, child=1)]
    _fill(tree, entries, chains, sectors)
    directory = b"".join(entries) + bytes(-128 * len(entries) % PAGE)
    directory_at = len(chains)
    chains += _chain(directory_at, len(directory) // PAGE)
    tables = -(-(len(chains) + 2) // 126)
    table_at = len(chains)
    chains += [_TABLE] * tables
    chains += [_FREE] * (tables * 128 - len(chains))
    head = struct.pack(
        "<8s16x5H6x8I", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, tables, directory_at, 0,
        _LEAST_STREAM, _END, 0, _END,
    ) + struct.pack("<I", 0)  # fmt: skip
    places = [table_at + number if number < tables else _FREE for number in range(109)]
    table = struct.pack(f"<{len(chains)}I", *chains)
    return head + struct.pack("<109I", *places) + b"".join(sectors) + directory + table


def _fill(tree: Tree, entries: list[bytes], chains: list[int], sectors: list[bytes]) -> None:
    """Add what stands in a storage: its entries side by side, those of the storages in it behind them."""
    first = len(entries)
    entries += [b""] * len(tree)
    for number, (name, held) in enumerate(tree.items(), first):
        right = number + 1 if number + 1 < first + len(tree) else _FREE
        if isinstance(held, bytes):
            padded = held.ljust(_LEAST_STREAM, b"\x00")
            size = len(padded)
            padded += bytes(-size % PAGE)
            entries[number] = _entry(name, _STREAM, right=right, start=len(chains), size=size)
            sectors.append(padded)
            chains += _chain(len(chains), len(padded) // PAGE)
        else:
            entries[number] = _entry(name, _STORAGE, right=right, child=len(entries) if held else _FREE)
            _fill(held, entries, chains, sectors)


def _chain(start: int, count: int) -> list[int]:
    return [*range(start + 1, start + count), _END]


def _entry(name: str, kind: int, *, child: int = _FREE, right: int = _FREE, start: int = 0, size: int = 0) -> bytes:
    encoded = name.encode("utf-16-le") + b"\x00\x00"
    begin = start if kind == _STREAM else _END
    return struct.pack("<64sHBB3I16x4x16xIQ", encoded, len(encoded), kind, 1, _FREE, right, child, begin, size)
