"""THE shape of a statement file, written down once: the checking and the JSON Schema both come from here."""

from collections.abc import Mapping
from typing import Any

from tui.core.entities import (
    Amount,
    Assistance,
    Country,
    Event,
    Group,
    Minister,
    Organisation,
    Position,
    PrintedDate,
    Roster,
    Topic,
)
from tui.core.statement import Correction, Head, Item, Paragraph, Statement
from tui.loaders.kinds import ANY_WORDS, CODE, DATE, LANGUAGE, SLUG, URL, Key, Many, Number, Table, Words

FORMAT = 1
"""The version of the file format that is read and written here."""

_TEXT = ANY_WORDS
_TEXTS = _IDS = Many(ANY_WORDS)


def _named(made: type) -> Any:
    def make(**fields: Any) -> Any:
        fields["name"] = fields.get("name") or fields.get("printed", "")
        return made(**fields)

    return make


def _minister(**fields: Any) -> Minister:
    family = fields.get("family", "")
    ordinary = family.title() if family.isupper() else family
    fields["name"] = fields.get("name") or ordinary or fields.get("printed", "")
    return Minister(**fields)


def _statement(**fields: Any) -> Statement:
    fields.pop("communique", None)
    statement_id, head, paragraphs = fields.pop("id"), fields.pop("head"), fields.pop("paragraphs")
    return Statement(statement_id, head, paragraphs, Roster(**fields))


def _entity(keys: Mapping[str, Key], *, code: bool = False) -> dict[str, Key]:
    """The keys that every entity has, with those of one kind between them."""
    first = (
        {"code": Key(Words(CODE), "ISO 3166-1 alpha-2 code; it is the id.", required=True, field="id")}
        if code
        else {"id": Key(Words(SLUG), "What the rest of the file calls it; unique in the file.", required=True)}
    )
    return {
        **first,
        "name": Key(_TEXT, "What lists and chips call it; the printed name otherwise."),
        "printed": Key(_TEXT, "Its name as printed, at its fullest; left out where never printed.", printed=True),
        **keys,
        "names": Key(_TEXTS, "Other words that name it in the text.", printed=True),
        "not": Key(_TEXTS, "Longer words that hold one of its names and do not mean it.", field="never"),
    }


HEAD = Table(
    "head",
    "What stands above the paragraphs, and what a citation needs.",
    {
        "title": Key(_TEXT, "The title.", required=True, printed=True),
        "instrument": Key(_TEXT, "What kind of document it is, as it calls itself.", printed=True),
        "heading": Key(_TEXTS, "The lines above the first paragraph.", printed=True),
        "closing": Key(_TEXTS, "The lines below the last paragraph.", printed=True),
        "date": Key(Words(DATE), "The first day, ISO 8601."),
        "until": Key(Words(DATE), "The last day, where there is more than one."),
        "place": Key(_TEXT, "Where it was adopted or the meeting held."),
        "forum": Key(_TEXT, "The series of meetings it belongs to."),
        "issuer": Key(_TEXT, "Who issued it: the author of a citation."),
        "symbol": Key(_TEXT, "Its document symbol.", printed=True),
        "publisher": Key(_TEXT, "Who put it out."),
        "published": Key(Words(DATE), "When it was put out."),
        "url": Key(Words(URL), "Where it can be read."),
        "accessed": Key(Words(DATE), "When it was read there."),
        "language": Key(Words(LANGUAGE), "The language of the text, BCP 47; en otherwise."),
        "numbering": Key(Words(choice=("printed", "counted")), "`counted` where the text prints no numbers."),
    },
    Head,
    blank={"title": ""},
)

CORRECTION = Table(
    "correction",
    "What words mean in this one passage, where a name is ambiguous.",
    {
        "words": Key(_TEXT, "The words, as they stand in the passage.", required=True, printed=True),
        "means": Key(_TEXT, "The id of the entity that is meant; empty for none.", may_be_empty=True),
        "nth": Key(Number(least=1, whole=True), "Which occurrence, counted from 1; every one otherwise."),
    },
    Correction,
    blank={"words": ""},
)

_PART = {
    "label": Key(_TEXT, "Its label, punctuation included; left out where none is printed.", printed=True),
    "text": Key(_TEXT, "Its words without the label; the lead-in where there are items.", required=True, printed=True),
    "topics": Key(_IDS, "Ids of the topics it speaks of; they hold for its items too."),
    "corrections": Key(Many(CORRECTION), "Where a name is ambiguous in its own words."),
    "id": Key(Words(SLUG), "Internal, never cited: what marks and links hold on to."),
}
_LEAD = {**_PART, "text": Key(_TEXT, _PART["text"].doc, required=True, printed=True, may_be_empty=True)}
_BLANK_PART = {"label": "", "text": ""}

SUB_ITEM = Table("sub_item", "A labelled part of an item.", _PART, Item, blank=_BLANK_PART)
ITEM = Table(
    "item",
    "A labelled part of a paragraph.",
    {**_LEAD, "items": Key(Many(SUB_ITEM), "Its labelled parts; there is no level below them.")},
    Item,
    blank=_BLANK_PART,
)
PARAGRAPH = Table(
    "paragraph",
    "A numbered block of the text.",
    {
        **_LEAD,
        "heading": Key(_TEXTS, "Headings directly above it.", printed=True),
        "section": Key(_TEXT, "Carried in the address (II/1) where numbering restarts."),
        "items": Key(Many(ITEM), "Its labelled parts; two levels at most."),
    },
    Paragraph,
    blank=_BLANK_PART,
)

COUNTRY = Table(
    "country",
    "A country.",
    _entity({"official": Key(_TEXT, "The official name in English.")}, code=True),
    _named(Country),
    blank={"id": "", "name": ""},
    one_of=("name", "printed"),
)
MINISTER = Table(
    "minister",
    "A person who takes part, and the capacity in which.",
    _entity(
        {
            "family": Key(_TEXT, "The family name, in the case of ordinary writing; it is the name otherwise."),
            "honorific": Key(_TEXT, "Words such as H.E. Ms.", printed=True),
            "office": Key(_TEXT, "The office.", printed=True),
            "country": Key(_TEXT, "The code of the country, or the id of the organisation, he or she stands for."),
            "role": Key(_TEXT, "The role: Chairperson, host, observer; participant otherwise."),
            "role_names": Key(_TEXTS, "Words that mean this person by role.", printed=True),
        }
    ),
    _minister,
    blank={"id": ""},
    one_of=("printed", "name", "family"),
)
TOPIC = Table(
    "topic",
    "A subject that passages are tagged with.",
    _entity({}),
    _named(Topic),
    blank={"id": ""},
    one_of=("name", "printed"),
)
GROUP = Table(
    "group",
    "An entity that stands for others.",
    _entity({"members": Key(_IDS, "Ids of countries, ministers, organisations or groups.", required=True)}),
    _named(Group),
    blank={"id": ""},
    one_of=("name", "printed"),
)
EVENT = Table(
    "event",
    "A meeting, anniversary or other happening.",
    _entity({"date": Key(Words(DATE), "As exact as is known, ISO 8601."), "place": Key(_TEXT, "Where.")}),
    _named(Event),
    blank={"id": ""},
    one_of=("name", "printed"),
)
ORGANISATION = Table(
    "organisation",
    "An international organisation, forum or body.",
    _entity({"members": Key(_IDS, "Ids of its members, where they matter.")}),
    _named(Organisation),
    blank={"id": ""},
    one_of=("name", "printed"),
)
AMOUNT = Table(
    "amount",
    "A sum as a number: what the analyst reads in the printed words.",
    {
        "value": Key(Number(), "The number, all digits written out.", required=True),
        "currency": Key(_TEXT, "ISO 4217 code, or the unit counted.", required=True),
        "qualifier": Key(_TEXT, "The words that make it less exact: approximately, up to."),
    },
    Amount,
    blank={"value": 0.0, "currency": ""},
)
ASSISTANCE = Table(
    "assistance",
    "One line of the ledger of what was promised or given.",
    {
        "kind": Key(_TEXT, "What kind: grant aid, loan, technical assistance.", required=True),
        "at": Key(_TEXT, "The address of the passage that says so; left out for an annex below the paragraphs."),
        "printed": Key(_TEXT, "The amount; left out where none is printed.", printed=True),
        "amount": Key(AMOUNT, "The amount as a number."),
        "provider": Key(_TEXT, "The id of who gives."),
        "recipients": Key(_IDS, "The ids of those who are given to."),
        "description": Key(_TEXT, "What for."),
    },
    Assistance,
    blank={"kind": ""},
)
POSITION = Table(
    "position",
    "Which verb which actor used, where, in which words.",
    {
        "actor": Key(_TEXT, "The id of who speaks.", required=True),
        "verb": Key(_TEXT, "What the actor does.", required=True, printed=True),
        "at": Key(_TEXT, "The address of the passage.", required=True),
        "words": Key(_TEXT, "The exact words; an item's lead-in counts.", required=True, printed=True),
        "topics": Key(_IDS, "Ids of the topics of the position."),
    },
    Position,
    blank={"actor": "", "verb": "", "at": "", "words": ""},
)
PRINTED_DATE = Table(
    "date",
    "A date where the text prints it.",
    {
        "at": Key(_TEXT, "The address of the passage.", required=True),
        "printed": Key(_TEXT, "The date; an item's lead-in counts.", required=True, printed=True),
        "date": Key(Words(DATE), "As exact as printed, ISO 8601; the first day of a span.", required=True),
        "until": Key(Words(DATE), "The last day of a span."),
    },
    PrintedDate,
    blank={"at": "", "printed": "", "date": ""},
)

STATEMENT = Table(
    "statement",
    "One diplomatic statement, complete in itself.",
    {
        "communique": Key(Number(least=FORMAT, whole=True), "The version of this format.", required=True),
        "id": Key(Words(SLUG), "Marks and exports name the statement by it.", required=True),
        "head": Key(HEAD, HEAD.doc, required=True),
        "paragraphs": Key(Many(PARAGRAPH), "The text.", required=True),
        "countries": Key(Many(COUNTRY), "The countries."),
        "ministers": Key(Many(MINISTER), "The people who take part."),
        "topics": Key(Many(TOPIC), "The subjects."),
        "groups": Key(Many(GROUP), "Those who stand for others."),
        "events": Key(Many(EVENT), "Meetings, anniversaries and other happenings."),
        "organisations": Key(Many(ORGANISATION), "Organisations, forums and bodies."),
        "assistance": Key(Many(ASSISTANCE), "What was promised or given."),
        "positions": Key(Many(POSITION), "Who said what."),
        "dates": Key(Many(PRINTED_DATE), "When."),
    },
    _statement,
    blank={"id": "", "head": Head(""), "paragraphs": ()},
)
