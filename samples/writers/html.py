"""Web pages as schools' and municipalities' sites serve them: menu, cookie bar, article, footer."""

from html import escape

from samples.sheet import Block, Grid, Heading, Items, Labels, Letterhead, Paragraph, Sheet, Signature, Site

STYLE = (
    "body{font:16px/1.5 sans-serif;margin:0 auto;max-width:60rem;padding:0 1rem}nav a{margin-right:1rem}"
    "table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3rem .6rem;text-align:left}"
    ".cookies,footer{background:#eee;padding:.6rem}"
)


def write(sheet: Sheet) -> bytes:
    """The sheet as a UTF-8 page; without a site it is the bare article."""
    article = "\n".join(block_markup(block) for block in sheet.blocks)
    before, after = (_before(sheet.site), _after(sheet.site)) if sheet.site else ("", "")
    return (
        f'<!DOCTYPE html>\n<html lang="lv">\n<head>\n<meta charset="utf-8">\n<title>{escape(sheet.title)}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n{before}<main>\n<article>\n{article}\n</article>\n</main>\n{after}"
        "</body>\n</html>\n"
    ).encode()


def _before(site: Site) -> str:
    menu = "\n".join(f'<a href="/{number}">{escape(entry)}</a>' for number, entry in enumerate(site.menu, 1))
    return (
        '<div class="cookies" role="dialog" aria-label="Sīkdatnes">Šajā vietnē tiek izmantotas sīkdatnes. '
        "<button>Piekrītu</button> <button>Uzzināt vairāk</button></div>\n"
        f'<header>\n<a href="/">{escape(site.name)}</a>\n<nav>\n{menu}\n</nav>\n</header>\n'
    )


def _after(site: Site) -> str:
    return (
        '<aside class="share"><a href="#f">Dalīties</a> <a href="#d">Drukāt</a></aside>\n'
        f"<footer>\n<p>{escape(site.name)}, {escape(site.address)}</p>\n<p>Piekļūstamības paziņojums</p>\n</footer>\n"
    )


def block_markup(block: Block) -> str:
    """One block as markup."""
    match block:
        case Letterhead(name, address):
            return f"<p><strong>{_text(name)}</strong><br>{_text(address)}</p>"
        case Heading(text, level):
            return f"<h{level}>{_text(text)}</h{level}>"
        case Paragraph(text):
            return f"<p>{_text(text)}</p>"
        case Items(entries, numbered):
            name = "ol" if numbered else "ul"
            return "\n".join([f"<{name}>", *(f"<li>{_text(entry)}</li>" for entry in entries), f"</{name}>"])
        case Labels(rows):
            return _table([_row([f"<th>{_text(label)}</th>", f"<td>{_text(value)}</td>"]) for label, value in rows])
        case Grid(head, rows):
            first = _row([f"<th>{_text(cell)}</th>" for cell in head])
            return _table([first, *(_row([f"<td>{_text(cell)}</td>" for cell in row]) for row in rows)])
        case Signature(role, name):
            return f"<p>{_text(role)}<br>{_text(name)}</p>"


def _table(rows: list[str]) -> str:
    return "\n".join(["<table>", *rows, "</table>"])


def _row(cells: list[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _text(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>\n")
