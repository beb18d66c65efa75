"""Invented statements of any length, always the same for the same length: what the benchmarks read.

    python tests/bench/statements.py 10000 > big.yaml

With the project installed, or PYTHONPATH=. set. A paragraph has about 60 words; every tenth has three items; a section
has 100 paragraphs.
"""

import sys
import textwrap
from collections.abc import Iterator

from tui.core.entities import Country, Entity, Event, Group, Minister, Organisation, Roster, Topic
from tui.core.statement import Head, Item, Paragraph, Statement

COUNTRIES = {
    "AT": "Austria",
    "BE": "Belgium",
    "CL": "Chile",
    "DK": "Denmark",
    "EE": "Estonia",
    "FI": "Finland",
    "GH": "Ghana",
    "IS": "Iceland",
    "JM": "Jamaica",
    "KE": "Kenya",
    "LV": "Latvia",
    "MT": "Malta",
    "NO": "Norway",
    "OM": "Oman",
    "PT": "Portugal",
    "SE": "Sweden",
    "TH": "Thailand",
    "UY": "Uruguay",
    "VN": "Viet Nam",
    "ZM": "Zambia",
}
_FAMILIES = (
    *("Alder", "Birke", "Cedrón", "Dahl", "Esker", "Fjord", "Gorse", "Heath", "Ivarsson", "Juniper"),
    *("Kelp", "Larch", "Moss", "Nettle", "Ortiga", "Pine", "Quill", "Rowan", "Sedge", "Thistle"),
)
_TOPICS = {
    "ports": "Ports",
    "health": "Health",
    "trade": "Trade",
    "rivers": "Rivers",
    "energy": "Energy",
    "schools": "Schools",
    "railways": "Railways",
    "fishing": "Fishing",
    "forests": "Forests",
    "customs": "Customs",
    "culture": "Culture",
    "borders": "Borders",
}
_ORGANISATIONS = ("Harbour Fund", "Coastal Bank", "Lighthouse Council", "Tidal Institute")
_VERBS = ("welcomed", "noted", "stressed", "reaffirmed", "recalled", "commended", "underlined", "took note of")
_WORDS = [
    "the",
    "steady",
    "progress",
    "of",
    "common",
    "work",
    "in",
    "the",
    "field",
    "of",
    "practical",
    "cooperation",
    "between",
    "neighbouring",
    "regions",
    "and",
    "their",
    "peoples",
    "with",
    "a",
    "view",
    "to",
    "lasting",
    "growth",
    "open",
    "transport",
    "routes",
    "fair",
    "exchange",
    "clean",
    "water",
    "safe",
    "medicine",
    "skilled",
    "teachers",
    "shared",
    "knowledge",
    "modern",
    "equipment",
    "early",
    "warning",
    "joint",
    "training",
    "mutual",
    "trust",
    "and",
    "the",
    "rule",
    "of",
    "law",
    "as",
    "well",
    "as",
    "the",
    "timely",
    "conclusion",
    "of",
    "the",
    "agreements",
    "on",
    "transit",
    "storage",
    "quality",
    "standards",
    "and",
    "the",
    "exchange",
    "of",
    "experts",
    "students",
    "books",
    "and",
    "data",
    "under",
    "the",
    "programme",
    "of",
    "the",
    "coming",
    "years",
]


class _Dice:
    """A small linear congruential generator: the same throws on every machine and in every version."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def throw(self, sides: int) -> int:
        """A number from 0 to below ``sides``."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % sides


def statement(paragraphs: int) -> Statement:
    """An invented statement of so many paragraphs."""
    dice = _Dice(2031)
    roster = _roster()
    head = Head("Great Harbour Conference", "Final Act", "2031-03-02", place="Port Alba")
    return Statement(
        f"harbour-{paragraphs}", head, tuple(_paragraph(n, dice) for n in range(1, paragraphs + 1)), roster
    )


def file_text(paragraphs: int) -> str:
    """The same statement as the text of a statement file."""
    return "\n".join(_lines(statement(paragraphs))) + "\n"


def _roster() -> Roster:
    codes = list(COUNTRIES)
    ministers = tuple(
        Minister(f"m{n}", family, f"Minister {family}", family=family, country=code)
        for n, (family, code) in enumerate(zip(_FAMILIES, codes, strict=True), 1)
    )
    chair = Minister("chair", "Zander", "Ms. Zander", family="Zander", country="AT", role_names=("the Chair",))
    northern = Group("north", "the Northern Ministers", "the Northern Ministers", members=("m4", "m5", "m6", "m8"))
    coastal = Group("coast", "the Coastal States", "the Coastal States", members=tuple(codes[9:16]))
    everyone = Group("all", "the Ministers", "the Ministers", members=(*(m.id for m in ministers), "chair"))
    parties = Group("parties", "the Parties", "the Parties", members=("north", "coast"))
    return Roster(
        countries=tuple(Country(code, name, name) for code, name in COUNTRIES.items()),
        ministers=(*ministers, chair),
        topics=tuple(Topic(key, name) for key, name in _TOPICS.items()),
        groups=(northern, coastal, everyone, parties),
        events=(Event("third", "Third Harbour Meeting", "Third Harbour Meeting", date="2033"),),
        organisations=tuple(Organisation(name.lower().replace(" ", "-"), name, name) for name in _ORGANISATIONS),
    )


def _paragraph(number: int, dice: _Dice) -> Paragraph:
    words = f"{_actor(dice)} {_VERBS[dice.throw(len(_VERBS))]} {_filler(dice, 26)}, and {_object(dice)}"
    opening = words[0].upper() + words[1:]
    topics = tuple(dict.fromkeys(list(_TOPICS)[dice.throw(len(_TOPICS))] for _ in range(2)))
    section = f"S{(number - 1) // 100 + 1}"
    label = f"{(number - 1) % 100 + 1}."
    if number % 10:
        text = f"{opening} {_filler(dice, 24)} – {_object(dice)}."
        return Paragraph(label, text, topics, section=section)
    items = tuple(
        Item(f"({letter})", f"{_filler(dice, 8)} for {_object(dice)};", topics[:1] if letter == "a" else ())
        for letter in "abc"
    )
    return Paragraph(label, f"{opening}, namely:", topics, items, section=section)


def _actor(dice: _Dice) -> str:
    match dice.throw(8):
        case 0:
            return "the Chair"
        case 1:
            return "the Northern Ministers"
        case 2:
            return "the Coastal States"
        case 3:
            return "the Parties"
        case 4:
            return f"Minister {_FAMILIES[dice.throw(len(_FAMILIES))]}"
        case _:
            return "the Ministers"


def _object(dice: _Dice) -> str:
    match dice.throw(5):
        case 0:
            return f"the efforts of the {_ORGANISATIONS[dice.throw(len(_ORGANISATIONS))]}"
        case 1:
            return "the Third Harbour Meeting"
        case _:
            names = list(COUNTRIES.values())
            return f"the people’s trust in {names[dice.throw(len(names))]}"


def _filler(dice: _Dice, count: int) -> str:
    start = dice.throw(len(_WORDS))
    return " ".join(_WORDS[(start + step) % len(_WORDS)] for step in range(count))


def _lines(made: Statement) -> Iterator[str]:
    head, roster = made.head, made.roster
    yield from ("communique: 1", f"id: {made.id}", "head:", f"  title: {head.title}")
    yield from (f"  instrument: {head.instrument}", f"  date: {head.date}", f"  place: {head.place}", "paragraphs:")
    for paragraph in made.paragraphs:
        yield f'  - label: "{paragraph.label}"'
        yield f"    section: {paragraph.section}"
        yield f"    topics: [{', '.join(paragraph.topics)}]"
        yield from _folded(paragraph.text, 4)
        if paragraph.items:
            yield "    items:"
        for item in paragraph.items:
            yield f"      - label: {item.label}"
            if item.topics:
                yield f"        topics: [{', '.join(item.topics)}]"
            yield from _folded(item.text, 8)
    for kind in ("countries", "ministers", "topics", "groups", "events", "organisations"):
        yield f"{kind}:"
        yield from map(_entity_line, getattr(roster, kind))


def _folded(text: str, indent: int) -> Iterator[str]:
    yield f"{' ' * indent}text: >-"
    yield from textwrap.wrap(
        text, 118 - indent, initial_indent=" " * (indent + 2), subsequent_indent=" " * (indent + 2)
    )


def _entity_line(entity: Entity) -> str:
    pairs: dict[str, str | tuple[str, ...]] = {"code" if isinstance(entity, Country) else "id": entity.id}
    for key in ("name", "printed", "names", "family", "country", "role_names", "date", "members"):
        pairs[key] = getattr(entity, key, "")
    written = (f"{key}: [{', '.join(v)}]" if isinstance(v, tuple) else f"{key}: {v}" for key, v in pairs.items() if v)
    return f"  - {{{', '.join(written)}}}"


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        sys.exit("usage: python tests/bench/statements.py PARAGRAPHS > FILE")
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # stdout is a text file here
    sys.stdout.write(file_text(int(sys.argv[1])))
