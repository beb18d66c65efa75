"""The filters, the same with every verb that takes them. A facet has its options from its record."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from tui.core import query as queries
from tui.core.clean import clean
from tui.core.errors import BadData, UnknownName
from tui.core.facets import FACETS, Via, facet
from tui.core.mentions import Mentions
from tui.core.query import Choice, Mode, Query, Search
from tui.core.statement import Statement


class _Choose(argparse.Action):
    """Notes a chosen or excluded value, in the order of the command line."""

    def __call__(
        self,
        _parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option: str | None = None,
    ) -> None:
        choices: list[Choice] = list(namespace.choices)
        choices.append(
            Choice(self.metavar_facet, clean(str(values)).text, bool(option and option.startswith("--not-")))
        )
        namespace.choices = choices

    @property
    def metavar_facet(self) -> str:
        """The facet this option belongs to."""
        return self.option_strings[0].removeprefix("--not-").removeprefix("--")


class _Look(argparse.Action):
    """Notes what is searched for; a command has one search."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option: str | None = None,
    ) -> None:
        if namespace.search:
            parser.error("more than one of --search, --words, --regex")
        mode = {"--words": Mode.WORDS, "--regex": Mode.REGEX}.get(option or "", Mode.PHRASE)
        namespace.search = Search(clean(str(values)).text, mode)


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Adds the filters to a verb."""
    parser.set_defaults(choices=(), search=None)
    group = parser.add_argument_group(
        "filters", "A value is a code, an id or a name. The same filter again means or,\nanother filter means and."
    )
    for each in FACETS:
        group.add_argument(f"--{each.id}", action=_Choose, dest="choices", metavar="VALUE", help=_HELP[each.id])
    group.add_argument(
        *(f"--not-{each.id}" for each in FACETS[:1]),
        action=_Choose,
        dest="choices",
        metavar="VALUE",
        help="leave these passages out; so --not-topic, --not-minister and the others",
    )
    for each in FACETS[1:]:
        group.add_argument(f"--not-{each.id}", action=_Choose, dest="choices", metavar="VALUE", help=argparse.SUPPRESS)
    group.add_argument(
        "--via", metavar="WAY", help="how countries, ministers ... are named: direct (by name or role), group, any"
    )
    group.add_argument("--search", action=_Look, metavar="WORDS", help="passages with this phrase")
    group.add_argument("--words", action=_Look, dest="search", metavar="WORDS", help="passages with all these words")
    group.add_argument("--regex", action=_Look, dest="search", metavar="EXPR", help="passages that this finds")
    group.add_argument(
        "--query", metavar="QUERY", help="""all of it in one: 'country:KZ,UZ -topic:trade via:direct "open, stable"'"""
    )


_HELP = {
    "country": "passages that speak of a country: KZ, Kazakhstan",
    "topic": "passages tagged with a topic",
    "minister": "passages that speak of a minister",
    "group": "passages that speak of a group",
    "organisation": "passages that speak of an organisation",
    "event": "passages that speak of an event",
    "mention": "passages that name anyone by: name, role, group",
}


def query_of(options: argparse.Namespace, statement: Statement) -> Query:
    """The query that the filters ask, its values as written but for lists taken apart.

    Raises:
        CommuniqueError: the query can't be read, a directness is not known, or there are two searches.
    """
    query = queries.parse(clean(options.query).text) if options.query else Query()
    search: Search | None = options.search
    if search and not search.text.strip():
        raise BadData("nothing to search for; give some words")
    if search and query.search:
        raise BadData("two searches, one of them in --query; give one")
    via = queries.parse_via(options.via) if options.via else query.via
    if not options.choices:
        return replace(query, via=via, search=search or query.search)
    mentions = Mentions(statement)
    choices = [one for choice in options.choices for one in _taken_apart(choice, mentions)]
    return Query((*query.choices, *choices), Via(via), search or query.search)


def _taken_apart(choice: Choice, mentions: Mentions) -> list[Choice]:
    """``KZ,UZ`` as two choices; a name that itself has a comma stays whole."""
    parts = [part.strip() for part in choice.value.split(",")]
    if len(parts) > 1 and all(parts):
        try:
            facet(choice.facet).resolve(mentions, choice.value)
        except UnknownName:
            return [replace(choice, value=part) for part in parts]
    return [choice]
