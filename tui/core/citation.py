"""Citation: one statement, a place in it and a style become the words that cite it.

    cite(statement, "5(c)") -> "Chairperson's Statement, ..., 11 August 2020, para. 5(c)"
    cite(statement, ["2(1)", "5(c)"], "un"), cite(statement, "4-6", "bluebook"), cite(statement) for the whole
    cite(statement, "5", "mine", {"mine": "{title}[, {para}]"})    # a user's own styles, by name
    styles({"mine": "..."}) -> {"plain": Style, ..., "mine": Style}
    style("un") -> Style

``at`` is an address in any spelling, a range, an ``Address``, an ``AddressRange``, a ``Passage``, or several of these.
"""

from collections.abc import Mapping

from tui.core.cited import Cited
from tui.core.errors import UnknownName
from tui.core.pinpoint import At, places
from tui.core.statement import Statement
from tui.core.styles import BY_ID, Style, template_style

NO_TEMPLATES: Mapping[str, str] = {}


def cite(
    statement: Statement, at: At = None, style_id: str = "plain", templates: Mapping[str, str] = NO_TEMPLATES
) -> str:
    """The citation of a place in a statement, or, with no place, of the statement as a whole.

    In ``apa`` a place gives the citation in the text, and the whole statement the entry of the reference list.

    Raises:
        UnknownName: there is no such style.
        BadData: an address cannot be read, or a template cannot.
        NothingFound: the statement has no such passage.
    """
    return style(style_id, templates).write(Cited(statement, places(statement, at)))


def style(style_id: str, templates: Mapping[str, str] = NO_TEMPLATES) -> Style:
    """The style of that name; a user's own comes before ours.

    Raises:
        UnknownName: there is no such style.
        BadData: it is a template that cannot be read.
    """
    wanted = style_id.strip().casefold()
    for name, template in templates.items():
        if name.casefold() == wanted:
            return template_style(name, template)
    if wanted not in BY_ID:
        raise UnknownName("citation style", style_id, [*BY_ID, *templates])
    return BY_ID[wanted]


def styles(templates: Mapping[str, str] = NO_TEMPLATES) -> Mapping[str, Style]:
    """Every style by name, a user's own among them.

    Raises:
        BadData: a template cannot be read.
    """
    return {**BY_ID, **{name: template_style(name, template) for name, template in templates.items()}}
