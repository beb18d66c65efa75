"""Verify: every export stands as it was written, and one changed letter is found, with its address."""

import io
import json
import re
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import harbour_statement
from tests.exporters.test_exporters import statements
from tui.core.errors import BadData
from tui.core.quoting import Quoting
from tui.core.reading import Mark, Reading
from tui.core.statement import Statement
from tui.core.styles import STYLES
from tui.core.tables import TABLES
from tui.exporters.base import Export
from tui.exporters.registry import EXPORTERS, exporter
from tui.loaders.statement_file import bundled, load
from tui.verifying.claims import Kind
from tui.verifying.registry import READERS, read_exported, recognised
from tui.verifying.report import Report
from tui.verifying.verify import verify

ALL = [each.id for each in EXPORTERS]
QUOTING = [each.id for each in EXPORTERS if each.id not in ("bibtex", "ris", "csl")]
OURS = harbour_statement()


def report(format_id: str, data: bytes, statement: Statement = OURS) -> Report:
    return verify(read_exported(data, "x", f"x{exporter(format_id).suffix}"), statement)


def changed(data: bytes, before: str, after: str, format_id: str) -> bytes:
    """The export with some words of it changed, as an editor would."""
    if format_id == "docx":
        made = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(made, "w") as again:
            for part in given.infolist():
                content = given.read(part)
                if part.filename == "word/document.xml":
                    assert before.encode() in content
                    content = content.replace(before.encode(), after.encode(), 1)
                again.writestr(part, content)
        return made.getvalue()
    text = data.decode()
    assert before in text
    return text.replace(before, after, 1).encode()


def test_every_format_that_is_written_is_read() -> None:
    assert list(READERS) == ALL


@pytest.mark.parametrize("format_id", ALL)
@pytest.mark.parametrize("query", ["", "topic:aid", "/harb?our/", '"grant aid" via:direct', "country:IS -topic:ports"])
def test_an_export_stands_as_it_was_written(format_id: str, query: str) -> None:
    made = report(format_id, exporter(format_id).write(Export.of(Reading.of(OURS).ask(query))))
    assert made.stands, made.findings
    assert not made.remarks
    assert made.held


@pytest.mark.parametrize("format_id", ALL)
@pytest.mark.parametrize("quoting", list(Quoting))
def test_it_stands_however_it_is_quoted_and_cited(format_id: str, quoting: Quoting) -> None:
    for style in STYLES:
        export = Export.of(Reading.of(OURS).ask("topic:aid"), quoting=quoting, style=style.id)
        assert report(format_id, exporter(format_id).write(export)).stands


@pytest.mark.parametrize("format_id", [each.id for each in EXPORTERS if each.tables])
@pytest.mark.parametrize("table", [table.id for table in TABLES])
def test_a_table_stands_as_it_was_written(format_id: str, table: str) -> None:
    made = report(format_id, exporter(format_id).write(Export.of(Reading.of(OURS).ask("country:NO"), table=table)))
    assert made.stands, made.findings
    assert made.held.get(Kind.ROW) or format_id == "text"


@pytest.mark.parametrize("format_id", ALL)
def test_the_bundled_statement_stands_whole(format_id: str) -> None:
    statement = load(bundled())
    assert report(format_id, exporter(format_id).write(Export.of(Reading.of(statement))), statement).stands


@pytest.mark.parametrize("format_id", [f for f in QUOTING if f not in ("docx", "csv", "tsv")])
@given(statement=statements())
@settings(max_examples=25, deadline=None)
def test_no_words_make_an_export_that_does_not_stand(format_id: str, statement: Statement) -> None:
    assert report(format_id, exporter(format_id).write(Export.of(Reading.of(statement))), statement).stands


@pytest.mark.parametrize("format_id", QUOTING)
@pytest.mark.parametrize(
    ("before", "after", "address"),
    [
        ("two harbour cranes", "ten harbour cranes", "2(c)"),
        ("took the chair", "took the chain", "1"),
        ("pilotage;", "pilotages;", "2(b)(i)"),
        ("the Third Meeting", "the third Meeting", "3"),
    ],
)
def test_one_changed_letter_is_found_with_its_address(format_id: str, before: str, after: str, address: str) -> None:
    data = exporter(format_id).write(Export.of(Reading.of(OURS)))
    made = report(format_id, changed(data, before, after, format_id))
    assert not made.stands
    assert {finding.address for finding in made.findings} == {address}
    word = next(b for a, b in zip(before.split(), after.split(), strict=True) if a != b)
    assert word in made.findings[0].sentence


@pytest.mark.parametrize("format_id", QUOTING)
def test_a_changed_lead_in_is_found(format_id: str) -> None:
    export = Export(Reading.of(OURS), (OURS.at("2(c)"),))
    made = report(format_id, changed(exporter(format_id).write(export), "help, namely:", "aid, namely:", format_id))
    assert not made.stands
    assert "'aid,'" in made.findings[0].sentence


@pytest.mark.parametrize("format_id", QUOTING)
def test_a_changed_paragraph_number_in_a_citation_is_found(format_id: str) -> None:
    export = Export(Reading.of(OURS), (OURS.at("2(c)"),))
    data = exporter(format_id).write(export)
    made = report(format_id, changed(data, "para. 2(c)", "para. 2(a)", format_id))
    [finding] = made.findings
    assert finding.address == "2(c)"
    assert "citation" in finding.sentence


@pytest.mark.parametrize("format_id", ["bibtex", "ris", "csl"])
def test_a_changed_field_of_a_reference_is_found(format_id: str) -> None:
    data = exporter(format_id).write(Export.of(Reading.of(OURS).ask("topic:aid")))
    text = data.decode()
    at = text.rindex("Joint Statement") if format_id != "csl" else text.index("Joint Statement")
    if format_id == "ris":
        at = text.index("Joint Statement")
    made = report(format_id, (text[:at] + "Joint Communique" + text[at + len("Joint Statement") :]).encode())
    assert "Communique" in made.findings[0].sentence


@pytest.mark.parametrize("format_id", [f for f in QUOTING if f != "docx"])
def test_a_changed_statement_is_found_and_its_change_remarked_on(format_id: str) -> None:
    data = exporter(format_id).write(Export.of(Reading.of(OURS)))
    third = replace(OURS.paragraphs[2], text=OURS.paragraphs[2].text.replace("thanked", "praised"))
    later = replace(OURS, paragraphs=(*OURS.paragraphs[:2], third), sha256="f" * 64)
    made = report(format_id, data, later)
    assert {finding.address for finding in made.findings} == {"3"}
    assert any("has changed" in remark for remark in made.remarks)


def test_a_changed_file_whose_words_all_stand_is_only_remarked_on() -> None:
    data = exporter("markdown").write(Export.of(Reading.of(OURS)))
    made = report("markdown", data, replace(OURS, sha256="f" * 64))
    assert made.stands
    assert made.remarks


@pytest.mark.parametrize("format_id", ["text", "markdown", "html", "json", "csv"])
def test_an_address_that_is_gone_is_said(format_id: str) -> None:
    data = exporter(format_id).write(Export.of(Reading.of(OURS)))
    made = report(format_id, data, replace(OURS, paragraphs=OURS.paragraphs[:2]))
    assert any("3" in f.address or "Chair thanked" in f.sentence for f in made.findings)


@pytest.mark.parametrize("format_id", ["text", "markdown", "html", "docx"])
def test_the_users_own_words_are_not_taken_for_the_statements(format_id: str) -> None:
    marks = [Mark(OURS.at("3").id, "— my own: the 'Third Meeting' matters"), Mark(OURS.at("1").id, "> not a quote")]
    export = Export.brief(Reading.of(OURS).with_marks(marks))
    made = report(format_id, exporter(format_id).write(export))
    assert made.stands, made.findings


def test_words_that_someone_wrote_into_a_quotation_are_found() -> None:
    data = exporter("markdown").write(Export.of(Reading.of(OURS).ask("/thanked/")))
    made = report("markdown", data.replace(b"---\n", b"> The Ministers promised a fourth crane to all.\n\n---\n", 1))
    [finding] = made.findings
    assert "fourth crane" in finding.sentence
    assert finding.line


def test_a_quotation_that_was_taken_out_is_missing() -> None:
    given = json.loads(exporter("json").write(Export.of(Reading.of(OURS))))
    del given["passages"][-1]
    made = report("json", json.dumps(given).encode())
    assert {f.address for f in made.findings} == {"3"}
    assert "missing" in made.findings[0].sentence


def test_passages_may_change_places() -> None:
    given = json.loads(exporter("json").write(Export.of(Reading.of(OURS))))
    given["passages"].reverse()
    assert report("json", json.dumps(given).encode()).stands


@pytest.mark.parametrize("format_id", ALL)
def test_a_file_without_a_telling_name_is_recognised(format_id: str) -> None:
    assert recognised(exporter(format_id).write(Export.of(Reading.of(OURS)))) == format_id


@pytest.mark.parametrize("format_id", ALL)
@given(cut=st.floats(0, 1), junk=st.binary(max_size=8))
@settings(max_examples=30, deadline=None)
def test_nonsense_is_a_sentence(format_id: str, cut: float, junk: bytes) -> None:
    data = exporter(format_id).write(Export.of(Reading.of(OURS).ask("topic:aid")))
    at = int(len(data) * cut)
    for broken in (data[:at], data[:at] + junk + data[at:], junk):
        try:
            report(format_id, broken)
        except BadData as error:
            assert re.match(r"^[^\n]+$", str(error).partition("\n")[0])


@pytest.mark.parametrize(
    ("format_id", "data", "says"),
    [
        ("text", b"A letter to a friend.\n", "does not say which statement"),
        ("json", b"{", "no JSON"),
        ("json", b"[]", "does not say which statement"),
        ("json", b'{"source": {"statement": "harbour-2031", "addresses": ["1"]}}', "neither passages nor rows"),
        ("csv", b"a,b\r\n1,2\r\n", "does not say which statement"),
        ("docx", b"PK not a zip", "no Word file"),
        ("html", b"<p>Hello", "does not say which statement"),
        ("bibtex", b"@misc{x, title = {y}}", "does not say which statement"),
        ("text", b"x\n--------\nstatement: other\naddresses: 1\n", "quotes 'other'"),
        ("text", b"x\n--------\nstatement: harbour-2031\n", "names no address"),
        ("text", b"x\n--------\nstatement: harbour-2031\naddresses: 1\nquote: loudly\n", "should be one of"),
        ("text", b"x\n--------\nstatement: harbour-2031\ntable: chairs\n", "there is none"),
        ("text", b"", "is empty"),
    ],
)
def test_what_is_no_export_is_answered_in_one_sentence(format_id: str, data: bytes, says: str) -> None:
    with pytest.raises(BadData, match=re.escape(says)):
        report(format_id, data)
