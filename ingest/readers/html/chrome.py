"""What surrounds the content of a web page: menus, cookie bars, footers, share buttons; and what nobody sees."""

import re

from selectolax.lexbor import LexborNode

UNSEEN_TAGS = frozenset(
    {
        "script", "style", "template", "noscript", "head", "title", "svg", "math", "iframe", "object", "canvas",
        "audio", "video", "select", "option", "datalist", "button", "input", "textarea", "meta", "link",
    }
)  # fmt: skip
NO_TEXT = UNSEEN_TAGS - {"button"}
"""What holds no words for people; a button does."""
_FRAMING_TAGS = frozenset({"nav", "footer", "aside", "header"})
_LISTS = frozenset({"ul", "ol"})
_FRAMING_ROLES = frozenset(
    {
        "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog",
        "alertdialog", "tablist", "toolbar",
    }
)  # fmt: skip
_FRAMING_NAMES = frozenset(
    {
        "cookie", "cookies", "cookiebar", "consent", "gdpr", "sikdatnes", "nav", "navbar", "navigation", "menu",
        "submenu", "izvelne", "breadcrumb", "breadcrumbs", "footer", "kajene", "topbar", "toolbar", "sidebar",
        "side", "share", "sharing", "social", "fb", "facebook", "twitter", "addthis", "addtoany", "related",
        "comments", "comment", "komentari", "pagination", "pager", "paging", "skip", "banner", "banners",
        "advert", "ads", "reklama", "newsletter", "popup", "modal", "widget", "counter",
    }
)  # fmt: skip
_OFFICE_TITLES = frozenset({"header", "footer"})
_UNSEEN_NAMES = frozenset({"sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden"})
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAME = re.compile(r"[a-z0-9]+")
_CONTENT = "main, article, h1"
_LARGEST_SHARE = 0.4
_FEWEST_LINKS = 4
_LINK_DENSITY = 0.8
_LONGEST_MENU_WORDS = 25
MOST_JUDGED = 20
"""Elements inside one another, none of them a frame, that are looked at as a whole; those inside of them are content.
Otherwise the cost would grow with the square of a page's depth.
"""


def is_unseen(tag: str, attributes: dict[str, str | None], is_block: bool) -> bool:
    """Whether a browser shows nothing of the element, or only an icon."""
    if tag in UNSEEN_TAGS or "hidden" in attributes or (_is_silent(attributes) and not is_block):
        return True
    classes = (attributes.get("class") or "").split()
    return not _UNSEEN_NAMES.isdisjoint(classes) or bool(_UNSEEN_STYLE.search(attributes.get("style") or ""))


def _is_silent(attributes: dict[str, str | None]) -> bool:
    """Whether the element is not read aloud: an icon, or a block that is shown all the same and seldom content."""
    return attributes.get("aria-hidden") == "true"


def may_frame(tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether the element looks like a frame from outside; `is_frame` then looks at what stands in it.

    >>> may_frame("div", {"id": "site-menu"}), may_frame("div", {"class": "teksts"})
    (True, False)
    """
    return (
        tag in _FRAMING_TAGS
        or tag in _LISTS
        or attributes.get("role") in _FRAMING_ROLES
        or _is_silent(attributes)
        or not _FRAMING_NAMES.isdisjoint(_names(attributes))
    )


def is_frame(node: LexborNode, attributes: dict[str, str | None], in_article: bool, page_length: int) -> bool:
    """Whether the element surrounds the content: by its tag, its role, its class or id, or as a list of bare links.

    Names deceive (`no-sidebar` on the body): an element named so counts only if it holds no headline and little text.
    """
    tag = node.tag
    if tag in _FRAMING_TAGS:
        return not in_article or tag == "nav"
    if attributes.get("role") in _FRAMING_ROLES or _is_silent(attributes):
        return not _holds_content(node, page_length)
    if tag in _LISTS and _is_menu(node):
        return True
    return not _FRAMING_NAMES.isdisjoint(_names(attributes)) and not _holds_content(node, page_length)


def _names(attributes: dict[str, str | None]) -> list[str]:
    """The words of an element's class and id; office programs tell in its title that it was a running head or foot."""
    if attributes.get("title") in _OFFICE_TITLES:
        return ["footer"]
    named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return _NAME.findall(named.lower()) if named != " " else []


def _holds_content(node: LexborNode, page_length: int) -> bool:
    return bool(node.css_first(_CONTENT)) or len(node.text()) > _LARGEST_SHARE * page_length


def _is_menu(node: LexborNode) -> bool:
    """Whether the list is made of short links, as menus are; lists of linked project titles are longer."""
    links = [link.text(strip=True) for link in node.css("a")]
    if len(links) < _FEWEST_LINKS:
        return False
    length = sum(map(len, links))
    words = len("".join(node.text().split()))
    return length >= _LINK_DENSITY * words and length <= _LONGEST_MENU_WORDS * len(links)
