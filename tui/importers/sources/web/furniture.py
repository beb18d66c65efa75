"""What of a page is not its text: what no reader sees, and parts that say they are menus, sharing or cookies.

A part goes for its tag, its role, or a word of its class or id; never when it holds much of the page's running text.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from tui.importers.outline.wording import words_in
from tui.importers.sources.web.styles import classes_of

_NOT_WORDS = "script, style, noscript, template, iframe, svg, object, select, textarea, input, option, datalist, canvas"
_HIDDEN = "[hidden], [style], [aria-hidden=true]"
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_FOR_EARS = frozenset(("sr-only", "visually-hidden", "screen-reader-text", "screenreader", "element-invisible"))
_PARTS = "nav, aside, form, footer, dialog, menu, body > header, [role], [class], [id]"
_ROLES = frozenset(("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu"))
_TAGS = frozenset(("nav", "aside", "form", "footer", "dialog", "menu", "header"))
_NAMES = frozenset(
    (
        *("breadcrumb", "breadcrumbs", "crumbs", "topicpath", "pathway"),
        *("share", "sharing", "sharebar", "social", "addtoany", "addthis", "sharedaddy", "related", "recommended"),
        *("menu", "nav", "navbar", "navigation", "topnav", "subnav", "sidebar", "footer", "skip", "skiplink"),
        *("pagination", "pager", "newsletter", "subscribe", "comments", "feedback", "tags", "taglist", "toolbar"),
        *("search", "login", "advertisement", "ads", "colophon", "backtotop", "totop"),
    )
)
_NOTICES = frozenset(("cookie", "cookies", "gdpr", "consent"))
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MOST = 0.25
"""The share of the running text that a part which is no text may hold."""
_FEW = 60
"""Signs that a part may always hold."""
_LONG_WORDS = 60
"""Words of a paragraph, which no menu and no teaser has."""
_DECORATION = 3
_PROSE_WORDS = 15
_LEAST_LINKS = 3
_LINK_WORDS = 8
_MAIN = "article, main, [role=main], #content, #main, .content, .article"


def without_furniture(page: Any, changes: Counter[str]) -> None:
    """Takes out of a page what is not its text; ``changes`` counts the parts a reader would have seen."""
    _take_out(page.css(_NOT_WORDS), lambda _: True)
    _take_out(page.css(_HIDDEN), _is_hidden)
    _take_out(page.css(", ".join(f".{name}" for name in _FOR_EARS)), lambda _: True)
    _take_out(page.css("button, label"), lambda node: not _in_heading(node))
    changes["deletion left out"] += _take_out(page.css("del"), lambda _: True)
    if (body := page.body) is not None:
        whole = running(body)
        parts = _take_out(body.css(_PARTS), lambda node: _says_so(node) and _is_small(node, whole))
        changes["part of the page removed"] += parts


def without_link_lists(page: Any, changes: Counter[str]) -> None:
    """Takes out what is made of links only, above the running text or below it: it is for getting about."""
    places = {node.mem_id: n for n, node in enumerate(page.body.traverse(include_text=True))}
    prose = [
        places[node.mem_id]
        for node in page.body.traverse(include_text=True)
        if node.tag == "-text" and words_in(node.text()) >= _PROSE_WORDS and node.parent.tag != "a"
    ]
    first, last = (prose[0], prose[-1]) if prose else (0, 0)
    changes["part of the page removed"] += _take_out(
        page.body.css("ul, ol, div, td, p, table, center"),
        lambda node: not first < places[node.mem_id] < last and _is_of_links(node),
    )


def _is_of_links(node: Any) -> bool:
    links = node.css("a")
    if len(links) < _LEAST_LINKS or titles_in(node):
        return False
    words = sum(map(words_in, (link.text() for link in links)))
    return words < _LINK_WORDS * len(links) and words_in(node.text(separator=" ")) - words <= len(links) + 2


def _take_out(nodes: Iterable[Any], fits: Callable[[Any], object]) -> int:
    """Removes the nodes that fit, given in the order of the page, and says how many of them held words."""
    gone: set[int] = set()  # a node that was in a removed one is no longer to be touched
    count = 0
    for node in nodes:
        if node.mem_id in gone or not fits(node):
            continue
        count += bool(node.text().strip())
        gone.update(inner.mem_id for inner in node.traverse())
        node.decompose()
    return count


def running(node: Any) -> int:
    """How many signs of a node are in no link."""
    return len(node.text()) - sum(len(link.text()) for link in node.css("a"))


def main_of(page: Any) -> Any:
    """The part that holds most of the running text; the whole body where none holds half of it."""
    body = page.body
    if body is None:
        return None
    whole = running(body)
    parts = [(running(node), node) for node in body.css(_MAIN)]
    able = [part for part in parts if part[0] > whole / 2]
    return min(able, key=lambda part: part[0])[1] if able else body


def titles_in(node: Any) -> list[Any]:
    """The greatest headings in a node; one that is wholly a link is the name of the site."""
    return [heading for heading in node.css("h1") if running(heading) > 0 and heading.text().strip()]


def title_above(page: Any, main: Any) -> Any:
    """The one great heading of the page, where it stands outside of the part with the text."""
    headings = titles_in(page.body)
    return headings[0] if len(headings) == 1 and not main.css("h1") else None


def _is_hidden(node: Any) -> bool:
    attributes = node.attributes
    unseen = "hidden" in attributes or bool(_UNSEEN.search(attributes.get("style") or ""))
    decoration = attributes.get("aria-hidden") == "true" and words_in(node.text()) <= _DECORATION
    return (unseen or decoration) and node.tag not in ("body", "html")


def _in_heading(node: Any) -> bool:
    at = node.parent
    for _ in range(3):
        if at is None:
            return False
        if at.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "summary"):
            return True
        at = at.parent
    return False


def _says_so(node: Any) -> bool:
    if node.tag in _TAGS or node.attributes.get("role") in _ROLES:
        return True
    return bool(_named(node) & (_NAMES | _NOTICES))


def _named(node: Any) -> set[str]:
    named = " ".join((*classes_of(node), node.attributes.get("id") or ""))
    return {word.casefold() for word in _WORD.findall(named)}


def _is_small(node: Any, whole: int) -> bool:
    if node.tag in ("body", "main", "article", "html", "h1") or node.css_first("main") or titles_in(node):
        return False
    if running(node) > max(_FEW, _MOST * whole):
        return False
    return bool(_named(node) & _NOTICES) or not any(
        words_in(inner.text()) > _LONG_WORDS for inner in node.traverse(include_text=True) if inner.tag == "-text"
    )
