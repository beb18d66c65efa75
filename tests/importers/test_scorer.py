"""The scorer judges the importer, so it is judged first: on made-up pairs whose score can be counted by hand."""

import copy
from pathlib import Path
from typing import Any

import pytest

from tests.importers import render, scorer
from tests.importers.answers import cases, words
from tests.importers.scoring.count import Count
from tests.importers.scoring.people import role_of

ANSWERS: dict[str, Any] = {
    "head": {"title": "Tenth Quay Meeting", "date": "2031-03-02", "until": "", "place": ["Alba", "Port Alba"]},
    "participants": [
        {"name": "LIND Asta", "title": "Minister for Ports", "country": "NO", "role": "chair"},
        {"name": "Ott Kask", "title": "Secretary-General", "country": "Quay Union", "role": "observer"},
    ],
    "countries": ["NO", "TD"],
    "amounts": [
        {"printed": "some 3 million euros", "value": 3000000, "currency": "EUR"},
        {"printed": "9 million euros", "value": 9000000, "currency": "EUR", "given": False},
    ],
    "dates": ["2031-03-02", "2032"],
    "events": [["Eleventh Quay Meeting"]],
    "either_events": ["Tenth Quay Meeting"],
    "paragraphs": [
        {"label": "", "starts": "The quays are open", "ends": "are open to all.", "either": True},
        {
            "label": "1.",
            "section": "I",
            "starts": "The Ministers met",
            "ends": "and agreed on:",
            "items": [
                {"label": "(a)", "starts": "cranes", "ends": "cranes;"},
                {"label": "•", "starts": "ropes", "ends": "ropes."},
            ],
        },
        {"label": "1.", "section": "II", "starts": "They meet again", "ends": "again in 2032."},
    ],
}
DRAFT: dict[str, Any] = {
    "head": {"title": "The Tenth Quay Meeting".removeprefix("The "), "date": "2031-03-02", "place": "Port Alba"},
    "ministers": [
        {"printed": "LIND Asta", "office": "the Minister for Ports", "country": "NO", "role": "Chairperson"},
        {
            "printed": "Ott Kask",
            "office": "Secretary-General of the Quay Union",
            "country": "quays",
            "role": "observer",
        },
    ],
    "organisations": [{"id": "quays", "name": "Quay Union"}],
    "countries": [
        {"code": "NO", "name": "Norway", "printed": "Norway"},
        {"code": "TD", "name": "Chad", "printed": "Chad"},
        {"code": "SE", "name": "Sweden"},
    ],
    "assistance": [{"at": "1", "printed": "3 million euros", "amount": {"value": 3000000, "currency": "EUR"}}],
    "events": [{"name": "11th Quay Meeting", "printed": "the Eleventh Quay Meeting", "date": "2032"}],
    "paragraphs": [
        {
            "label": "1.",
            "section": "A",
            "text": "The Ministers met\u00a0and agreed on:",
            "items": [{"label": "(a)", "text": "cranes;"}, {"label": "", "text": "ropes."}],
        },
        {"label": "1.", "section": "B", "text": "They meet again in 2032."},
    ],
}


@pytest.fixture
def draft() -> dict[str, Any]:
    return copy.deepcopy(DRAFT)


def scored(draft: dict[str, Any]) -> scorer.Score:
    return scorer.score(draft, ANSWERS)


@pytest.mark.parametrize("kind", [kind for kind in scorer.KINDS if kind != "words"])
def test_a_right_draft_has_all_and_nothing_else(kind: str, draft: dict[str, Any]) -> None:
    count = scored(draft)[kind]
    assert (count.precision, count.recall, count.f1) == (1.0, 1.0, 1.0)
    assert count.expected > 0
    assert not count.remarks


@pytest.mark.parametrize("kind", [kind for kind in scorer.KINDS if kind != "words"])
def test_an_empty_draft_has_nothing(kind: str) -> None:
    count = scored({})[kind]
    assert (count.matched, count.predicted, count.recall) == (0, 0, 0.0)


def test_a_passage_that_swallows_the_next_is_wrong(draft: dict[str, Any]) -> None:
    first, second = draft["paragraphs"]
    first["items"][1]["text"] += " " + second["text"]
    draft["paragraphs"] = [first]
    counts = scored(draft)
    assert counts["paragraphs"] == Count(1, 1, 2)
    assert counts["items"] == Count(1, 2, 2)


def test_a_wrong_label_is_a_miss_and_a_wrong_paragraph(draft: dict[str, Any]) -> None:
    draft["paragraphs"][1]["label"] = "2."
    assert scored(draft)["paragraphs"] == Count(1, 2, 2)


def test_paragraphs_of_two_sections_drafted_as_one_are_wrong(draft: dict[str, Any]) -> None:
    del draft["paragraphs"][1]["section"]
    assert scored(draft)["paragraphs"] == Count(1, 2, 2)


def test_a_paragraph_that_may_be_one_or_not_counts_neither_way(draft: dict[str, Any]) -> None:
    draft["paragraphs"].insert(0, {"label": "", "text": "The quays are open to all."})
    assert scored(draft)["paragraphs"] == Count(2, 2, 2)


def test_a_person_missed_lowers_recall_and_one_invented_lowers_precision(draft: dict[str, Any]) -> None:
    del draft["ministers"][1]
    assert scored(draft)["participants"] == Count(1, 1, 2)
    draft["ministers"] += [{"printed": "Nobody Atall"}, {"printed": "Ott Kask", "office": "Clerk", "country": "quays"}]
    counts = scored(draft)
    assert counts["name"] == Count(2, 3, 2)
    assert counts["country"] == Count(2, 3, 2)
    assert counts["title"] == counts["role"] == counts["participants"] == Count(1, 3, 2)


def test_a_name_half_right_still_has_its_title_judged(draft: dict[str, Any]) -> None:
    draft["ministers"][0]["printed"] = "Asta"
    counts = scored(draft)
    assert counts["name"] == Count(1, 2, 2)
    assert counts["title"] == Count(2, 2, 2)


def test_countries_without_printed_words_are_not_mentions(draft: dict[str, Any]) -> None:
    draft["countries"][2]["printed"] = "Sweden"
    assert scored(draft)["countries"] == Count(2, 3, 2)


@pytest.mark.parametrize("wrong", [{"value": 3.0, "currency": "EUR"}, {"value": 3000000, "currency": "USD"}])
def test_an_amount_is_right_only_in_value_and_currency(draft: dict[str, Any], wrong: dict[str, Any]) -> None:
    draft["assistance"][0]["amount"] = wrong
    assert scored(draft)["amounts"] == Count(0, 1, 1)


def test_a_sum_that_nobody_gives_counts_neither_way(draft: dict[str, Any]) -> None:
    draft["assistance"].append({"printed": "9 million euros", "amount": {"value": 9000000, "currency": "EUR"}})
    assert scored(draft)["amounts"] == Count(1, 1, 1)


def test_an_end_day_that_the_text_does_not_give_is_wrong(draft: dict[str, Any]) -> None:
    draft["head"]["until"] = "2031-03-05"
    counts = scored(draft)
    assert counts["head"] == Count(3, 4, 3)
    assert counts["dates"] == Count(2, 3, 2)


def test_an_event_with_another_ordinal_is_another_event(draft: dict[str, Any]) -> None:
    draft["events"][0]["printed"] = "Twelfth Quay Meeting"
    assert scored(draft)["events"] == Count(0, 1, 1)


def test_what_is_not_asked_is_not_counted(draft: dict[str, Any]) -> None:
    counts = scorer.score(draft, {"paragraphs": ANSWERS["paragraphs"]})
    assert all(counts[kind] == Count() for kind in scorer.KINDS if kind not in ("paragraphs", "items"))


@pytest.mark.parametrize(
    ("printed", "meant"),
    [("Co-Chair", "co-chair"), ("Chairperson", "chair"), ("on behalf of", "representative"), ("", "participant")],
)
def test_roles_are_read_from_printed_words(printed: str, meant: str) -> None:
    assert role_of(printed) == meant


def test_footnote_marks_and_folding_do_not_matter_to_words() -> None:
    assert words("Aid¹ of\u00a0the “Quay”[2]") == words('aid of the "quay"')


def test_a_draft_that_fails_is_reported_and_counts_as_nothing(tmp_path: Path) -> None:
    def fails(path: Path) -> scorer.Draft:
        raise ValueError(f"cannot read {path.name}")

    case = cases("development")[0]
    counts = scorer.score_case(case, "txt", tmp_path, fails)
    assert counts["paragraphs"].recall == 0.0
    assert any("cannot read" in remark for remark in counts["paragraphs"].remarks)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_the_answers_fit_the_text(case: Any) -> None:
    flat = " ".join(words(case.text))
    assert len(case.parts) >= 5
    for amount in case.answers.get("amounts", ()):
        assert " ".join(words(amount["printed"])) in flat
    for person in case.answers.get("participants", ()):
        names = person["name"] if isinstance(person["name"], list) else [person["name"]]
        assert " ".join(words(names[0])) in flat
    whole = {
        "head": case.answers["head"],
        "paragraphs": [
            {"label": part.label, "section": part.section, "text": part.text} for part in case.parts if not part.depth
        ],
    }
    assert scorer.score(whole, case.answers, case.parts)["paragraphs"].f1 == 1.0


@pytest.mark.parametrize("carrier", ["md", "html", "docx", "pdf"])
def test_a_carrier_holds_every_word_of_every_passage(carrier: str, tmp_path: Path) -> None:
    for case in cases()[::5]:
        printed = "".join(words(_read(render.write(case, carrier, tmp_path), carrier)))
        for part in case.parts:
            assert carrier == "pdf" or "".join(words(part.text)) in printed, (case.name, part.label)
            assert "".join(words(part.text)[:4]) in printed, (case.name, part.label)


def test_the_same_statement_gives_the_same_pdf() -> None:
    case = cases("development")[2]
    assert render.pdf(case) == render.pdf(case)


def _read(path: Path, carrier: str) -> str:
    if carrier == "pdf":
        from pypdfium2 import PdfDocument

        with PdfDocument(path) as opened:
            return "\n".join(page.get_textpage().get_text_range() for page in opened)
    if carrier == "docx":
        import docx

        document = docx.Document(str(path))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    if carrier == "html":
        from selectolax.lexbor import LexborHTMLParser

        return LexborHTMLParser(path.read_text(encoding="utf-8")).body.text()
    return path.read_text(encoding="utf-8")


def test_words_of_the_page_inside_a_passage_are_seen() -> None:
    case = cases("development")[0]
    parts = [{"label": part.label, "text": part.text} for part in case.parts]
    assert scorer.score({"paragraphs": parts}, case.answers, case.parts)["words"].f1 == 1.0
    parts[1]["text"] = f"{parts[1]['text'][:20]} Page 2 of 5 {parts[1]['text'][20:]}"
    assert scorer.score({"paragraphs": parts}, case.answers, case.parts)["words"] == Count(11, 12, 12)


@pytest.mark.parametrize("carrier", scorer.CARRIERS)
def test_the_table_has_a_line_for_each_kind(carrier: str) -> None:
    lines = scorer.table({carrier: scored(DRAFT)}).splitlines()
    assert [line.split()[0] for line in lines[2:]] == list(scorer.KINDS)
    assert lines[2].split()[1:] == ["2", "1.000", "1.000", "1.000"]


def test_the_report_lists_misses_by_statement(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(scorer, "draft_of", lambda path: {"head": {"place": "Nowhere"}})
    assert scorer.main(["--carrier", "txt", "--carrier", "md", "--verbose", "01"]) == 0
    printed = capsys.readouterr().out
    assert "txt: 01-chair-three-seas-talks" in printed
    assert "missed  Ingrid Solvang" in printed
    assert "place: Nowhere, not ['Bergen']" in printed
