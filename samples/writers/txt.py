"""Plain text, wrapped at 92 characters as an editor saves it."""

import textwrap

from samples.sheet import Block, Grid, Heading, Items, Labels, Letterhead, Paragraph, Sheet, Signature

WIDTH = 92


def write(sheet: Sheet) -> bytes:
    """The sheet as UTF-8 text with an empty line between blocks."""
    return ("\n\n".join(block_text(block) for block in sheet.blocks) + "\n").encode()


def block_text(block: Block) -> str:
    """One block as lines of text; tables become lines with a bar between the cells."""
    match block:
        case Letterhead(name, address):
            return f"{name}\n{address}"
        case Heading(text):
            return text
        case Paragraph(text):
            return _wrapped(text)
        case Items(entries, numbered):
            return "\n".join(_item(entry, number if numbered else None) for number, entry in enumerate(entries, 1))
        case Labels(rows):
            return "\n".join(_wrapped(f"{label}: {value}") for label, value in rows)
        case Grid(head, rows):
            return "\n".join(" | ".join(row) for row in (head, *rows))
        case Signature(role, name):
            return f"{role}{name:>{max(2, WIDTH - len(role))}}"


def _item(entry: str, number: int | None) -> str:
    return _wrapped(f"{f'{number}.' if number else '-'} {entry}", hang="   " if number else "  ")


def _wrapped(text: str, hang: str = "") -> str:
    lines = text.split("\n")
    filled = [textwrap.fill(line, WIDTH, subsequent_indent=hang, break_on_hyphens=False) for line in lines]
    return f"\n{hang}".join(filled)
