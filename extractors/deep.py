"""Findings changed wherever they stand: alone, or deep in projects."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from model import Finding

_Anything = TypeVar("_Anything")


def changed(value: _Anything, change: Callable[[Finding], Finding]) -> _Anything:
    """The value with all findings inside of it changed, however deep they stand."""
    return _changed(value, change)  # type: ignore[no-any-return]


def _changed(value: Any, change: Callable[[Finding], Finding]) -> Any:
    if isinstance(value, Finding):
        return change(value)
    if isinstance(value, tuple):
        parts = [_changed(part, change) for part in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    if isinstance(value, Mapping):
        return {key: _changed(part, change) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _changed(getattr(value, field.name), change) for field in fields(value)})
    return value
