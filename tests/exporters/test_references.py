"""Reference files, read again by parsers that are not ours, and rendered by a citation processor that is not ours."""

import json
import warnings
from dataclasses import replace

import bibtexparser
import jsonschema
import pytest
import rispy
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.core.cited import citation_key
from tui.core.reading import Reading
from tui.core.statement import Head, Paragraph, Statement
from tui.core.works import work
from tui.exporters.base import Export
from tui.exporters.bibtex import escaped
from tui.exporters.registry import by_suffix, exporter

FULL = Head(
    title="Second {Harbour} & 100% Meeting_1",
    instrument="Joint Statement",
    date="2031-03-02",
    until="2031-03-03",
    place="Port Alba",
    forum="Harbour Dialogue",
    issuer="Ministry of Foreign Affairs, Alba",
    symbol="HD/2031/7",
    publisher="Harbour Press",
    url="https://alba.example/hd_2031~7?x={1}",
    accessed="2031-04-01",
)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=30).filter(str.strip)
HOSTILE = st.sampled_from(["}", "{", "\\", "@misc{x,", "%", "a} # b", '"', "ER  - ", "\\textbf{", "~^$&#_%"])


def of(head: Head, statement_id: str = "harbour-2031") -> Statement:
    return Statement(statement_id, head, tuple(Paragraph(f"{n}.", "Words.") for n in range(1, 5)), sha256="0" * 64)


def export(statement: Statement, *addresses: str) -> Export:
    reading = Reading.of(statement)
    passages = tuple(statement.at(each) for each in addresses) or statement.passages
    return Export(reading, passages)


def entry(statement: Statement, *addresses: str) -> dict[str, str]:
    """The entry as bibtexparser reads it."""
    library = bibtexparser.parse_string(exporter("bibtex").write(export(statement, *addresses)).decode())
    assert not library.failed_blocks
    [found] = library.entries
    return {"key": found.key, "type": found.entry_type, **{field.key: field.value for field in found.fields}}


def test_an_entry_of_bibtex_says_what_is_known() -> None:
    made = entry(of(FULL), "2", "3")
    assert made["key"] == "harbour-2031"
    assert made["type"] == "misc"
    assert made["author"] == "{Ministry of Foreign Affairs, Alba}"
    assert made["title"] == r"{Second \textbraceleft{}Harbour\textbraceright{} \& 100\% Meeting\_1}"
    assert made["date"] == "2031-03-02/2031-03-03"
    assert (made["year"], made["month"]) == ("2031", "mar")
    assert made["url"] == "https://alba.example/hd_2031~7?x=%7B1%7D"
    assert made["pagination"] == "paragraph"
    assert made["note"] == "paras. 2–3"


def test_what_is_not_known_is_left_out() -> None:
    assert set(entry(of(Head(title="Note")))) == {"key", "type", "title", "pagination", "langid"}


@given(TEXTS | HOSTILE, TEXTS | HOSTILE)
@settings(max_examples=150, deadline=None)
def test_no_title_breaks_out_of_its_field(title: str, place: str) -> None:
    made = entry(of(Head(title=title, place=place, url="https://x.example/"), "id " + title))
    assert made["title"] == f"{{{escaped(title)}}}"
    assert made["address"].strip() == escaped(place)
    assert made["url"] == "https://x.example/"


def test_the_source_is_a_comment_that_bibtex_skips_and_json_that_reads_back() -> None:
    statement = of(FULL)
    library = bibtexparser.parse_string(
        exporter("bibtex").write(Export.of(Reading.of(statement).ask("/[@{]/"))).decode()
    )
    [comment] = library.comments
    source = json.loads(comment.comment)["communique"]
    assert source["sha256"] == statement.sha256
    assert source["query"] == "/[@{]/"


def test_a_record_of_ris_says_what_is_known() -> None:
    [record] = rispy.loads(exporter("ris").write(export(of(FULL), "2", "4")).decode())
    assert record["type_of_reference"] == "GOVDOC"
    assert record["id"] == "harbour-2031"
    assert record["title"] == FULL.title
    assert record["authors"] == ["Ministry of Foreign Affairs, Alba,"]
    assert record["year"] == "2031"
    assert record["date"] == "2031/03/02/"
    assert record["start_page"] == "2, 4"
    assert record["access_date"] == "2031/04/01/"
    assert json.loads(record["notes"][0])["communique"]["addresses"] == ["2", "4"]


@given(TEXTS | HOSTILE | st.just("a\nER  - \nTY  - BOOK"))
@settings(max_examples=80, deadline=None)
def test_no_title_ends_a_record_of_ris(title: str) -> None:
    [record] = rispy.loads(exporter("ris").write(export(of(Head(title=title)))).decode())
    assert record["title"] == " ".join(title.split())


# The part of the data schema of CSL 1.0.2 that an item of ours may use: names, shapes, nothing else.
_TEXT = {"type": "string"}
_DATE = {
    "type": "object",
    "required": ["date-parts"],
    "additionalProperties": False,
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3},
        }
    },
}
_NAMES = {
    "type": "array",
    "items": {"type": "object", "properties": {"literal": _TEXT}, "additionalProperties": False},
}
_ITEM = {
    "type": "object",
    "required": ["id", "type"],
    "additionalProperties": False,
    "properties": {
        "type": {"enum": ["document"]},
        "id": _TEXT,
        "author": _NAMES,
        "issued": _DATE,
        "accessed": _DATE,
        "custom": {"type": "object"},
        **dict.fromkeys(
            ("title", "genre", "event-title", "event-place", "publisher", "number", "URL", "language"), _TEXT
        ),
    },
}
CSL_DATA = {"type": "array", "items": _ITEM}


@pytest.mark.parametrize("head", [FULL, Head(title="Note"), replace(FULL, date="2031", until="", accessed="2031-04")])
def test_an_item_of_csl_keeps_to_the_data_schema(head: Head) -> None:
    made = json.loads(exporter("csl").write(export(of(head), "2")))
    jsonschema.validate(made, CSL_DATA)
    [item] = made
    assert item["custom"]["communique"]["citations"] == [
        {"id": "harbour-2031", "label": "paragraph", "locator": "2"},
    ]


def test_a_processor_of_csl_renders_the_item_and_its_locator() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the processor's own
        from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, Locator, formatter
        from citeproc.source.json import CiteProcJSON

        statement = of(replace(FULL, until=""))
        items = json.loads(exporter("csl").write(export(statement, "2")))
        cited = items[0]["custom"]["communique"]["citations"][0]
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        shelf = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        citation = Citation([CitationItem(cited["id"], locator=Locator(cited["label"], cited["locator"]))])
        shelf.register(citation)
        rendered = str(shelf.cite(citation, lambda _: None))
        listed = str(shelf.bibliography()[0])
    assert rendered == "(Ministry of Foreign Affairs, Alba, 2031, para. 2)"
    assert FULL.title in listed


@pytest.mark.parametrize(
    ("statement_id", "key"),
    [
        ("harbour-2031", "harbour-2031"),
        ("communiqué 2031", "communique-2031"),
        ("2031", "2031"),
        ("{}", "statement"),
        ("a--b", "a-b"),
    ],
)
def test_a_citation_key_is_one_that_every_manager_takes(statement_id: str, key: str) -> None:
    assert citation_key(statement_id) == key
    assert work(of(FULL, statement_id)).key == key


def test_a_suffix_of_two_parts_wins_over_its_last() -> None:
    assert by_suffix("x.csl.json") is exporter("csl")
    assert by_suffix("x.json") is exporter("json")
    assert exporter("bib") is exporter("bibtex")
