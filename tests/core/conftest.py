"""Invented statements and queries, generated; and the bundled statement."""

from dataclasses import dataclass

import pytest
from hypothesis import strategies as st

from tui.core.entities import Country, Entity, Group, Minister, Organisation, Roster, Topic
from tui.core.facets import Via
from tui.core.query import Choice, Mode, Query, Search
from tui.core.reading import Reading
from tui.core.statement import Head, Item, Paragraph, Statement
from tui.loaders.statement_file import bundled, load

COUNTRIES = (
    Country("NO", "Norway", names=("Kingdom of Norway",), never=("Norway House",)),
    Country("IS", "Iceland"),
    Country("GN", "Guinea"),
    Country("GQ", "Equatorial Guinea"),
)
MINISTERS = (
    Minister("lind", "Lind", printed="Asta Lind", country="NO", role_names=("the Chair",)),
    Minister("berg", "Berg", printed="Jón Berg", country="IS", names=("Mr. Berg",)),
)
GROUPS = (
    Group("ministers", "the Ministers", members=("lind", "berg")),
    Group("nordics", "the Nordic countries", members=("NO", "IS")),
    Group("all", "the Participants", members=("ministers", "GN")),
)
ROSTER = Roster(
    COUNTRIES,
    MINISTERS,
    (Topic("ports", "Ports"), Topic("aid", "Aid")),
    GROUPS,
    organisations=(Organisation("fund", "Harbour Fund", members=("NO",)),),
)
WORDS = (
    "Norway", "Iceland", "Kingdom of Norway", "Norway House", "Guinea", "Equatorial Guinea", "Asta Lind", "Mr. Berg",
    "the Chair", "the Ministers", "the Nordic countries", "the Participants", "Harbour Fund", "Norwegian", "GUINEA",
    "met", "ports,", "aid;", "2031", "“free”", "co-operation", "naïve", "Straße",
)  # fmt: skip
TOPICS = st.sets(st.sampled_from(["ports", "aid"])).map(lambda ids: tuple(sorted(ids)))
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
INNER = st.lists(st.builds(lambda text: Item("", text), TEXTS), max_size=2).map(tuple)
ITEMS = st.lists(st.builds(lambda text, topics, items: Item("", text, topics, items=items), TEXTS, TOPICS, INNER),
                 max_size=3).map(tuple)  # fmt: skip
PARAGRAPHS = st.lists(
    st.builds(lambda text, topics, items: Paragraph("", text, topics=topics, items=items), TEXTS, TOPICS, ITEMS),
    min_size=1,
    max_size=5,
)


def lettered(items: tuple[Item, ...], letters: str) -> tuple[Item, ...]:
    return tuple(
        Item(f"({letter})", item.text, item.topics, items=lettered(item.items, "xyz"))
        for item, letter in zip(items, letters, strict=False)
    )


def statement_of(paragraphs: list[Paragraph]) -> Statement:
    """Paragraphs as a statement, numbered and lettered."""
    numbered = (
        Paragraph(f"{n}.", p.text, topics=p.topics, items=lettered(p.items, "abc")) for n, p in enumerate(paragraphs, 1)
    )
    return Statement("generated", Head("Generated"), tuple(numbered), ROSTER)


statements = PARAGRAPHS.map(statement_of)
choices = st.one_of(
    st.builds(Choice, st.just("country"), st.sampled_from(["NO", "IS", "GN", "GQ"]), st.booleans()),
    st.builds(Choice, st.just("topic"), st.sampled_from(["ports", "aid"]), st.booleans()),
    st.builds(Choice, st.just("minister"), st.sampled_from(["lind", "berg"]), st.booleans()),
    st.builds(Choice, st.just("group"), st.sampled_from(["ministers", "nordics", "all"]), st.booleans()),
    st.builds(Choice, st.just("organisation"), st.just("fund"), st.booleans()),
    st.builds(Choice, st.just("mention"), st.sampled_from(["name", "role", "group"]), st.booleans()),
)
searches = st.builds(
    Search,
    st.sampled_from(["norway", "Norway", "the", "the chair", "guinea", "naive", "co-operation", "strasse", "e", "zz"]),
    st.sampled_from(Mode),
)
queries = st.builds(
    Query,
    st.lists(choices, max_size=4, unique_by=lambda c: (c.facet, c.value)).map(tuple),
    st.sampled_from(Via),
    st.one_of(st.none(), searches),
)


@dataclass(frozen=True)
class Named:
    """What a brute-force look at one passage says of whom it names."""

    directly: frozenset[str]
    through_groups: frozenset[str]


def reached(entity: Entity) -> tuple[set[str], set[str]]:
    """The ids that an entity stands for without and with a group on the way, itself in the first."""
    by_id = ROSTER.by_id
    if isinstance(entity, Minister):
        return {entity.id, entity.country}, set()
    below: set[str] = set()
    todo = list(entity.members) if isinstance(entity, Group) else []
    while todo:
        member = by_id[todo.pop()]
        below.add(member.id)
        todo += (
            member.members if isinstance(member, Group) else [member.country] if isinstance(member, Minister) else []
        )
    return {entity.id}, below


@pytest.fixture(scope="session")
def bundled_reading() -> Reading:
    """The reading of the bundled statement."""
    return Reading.of(load(bundled()))
