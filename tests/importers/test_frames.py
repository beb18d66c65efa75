"""What a newspaper or an agency says around the statement that it prints."""

import pytest

from tests.importers.printed_texts import labels
from tui.core.statement import Head
from tui.importers.draft import drafted_bytes
from tui.importers.outline.frames import is_report, says_text_follows

BODY = (
    "1. At the invitation of Prime Minister Asta Lind, Prime Minister Jon Berg paid a visit to Norway on 2 March 2031."
    "\n\n2. The two sides agreed to light the harbours.\n"
)


def head(text: str) -> Head:
    return drafted_bytes(text.encode(), "text.txt").statement.head


@pytest.mark.parametrize(
    "frame",
    [
        "Alba (HNA) – Norway and Iceland issued a Joint Statement on the visit.\n\n"
        "The following is the full text of the joint statement.\n\n",
        "ALBA, March 3 (Harbourwire) -- Norway and Iceland issued a joint statement on Monday. "
        "Following is the full text:\n\n",
        "The joint statement was released after talks of several hours between the two leaders.\n\n"
        "The full text of the statement reads as follows:\n\n",
        "Alba (HNA) – Norway and Iceland issued a Joint Statement on the visit of the Prime Minister.\n\n",
        "The text of the Alba Statement, agreed by the two leaders, has been made public.\n\n",
    ],
)
def test_what_a_report_says_above_a_statement_is_no_paragraph(frame: str) -> None:
    title = "Statement on Iceland’s visit to Norway"
    assert [label for label, _, _ in labels(f"{title}\n\n{frame}{BODY}")] == ["1.", "2."]
    assert head(f"{title}\n\n{frame}{BODY}").title == title


def test_the_title_below_a_report_is_the_statements() -> None:
    text = (
        "Norway, Iceland issue joint statement\n\nThe full text of the statement is as follows:\n\n"
        f"Joint Statement between Norway and Iceland on Lights\n\n{BODY}"
    )
    assert head(text).title == "Joint Statement between Norway and Iceland on Lights"


@pytest.mark.parametrize(
    "text",
    [
        "The following statement was issued by the Summit:",
        "Following the talks, the Ministers agreed on the text of a treaty.",
        "The following Ministers took part:",
        "ALBA, 3 March 2031 (HNA) – The Ministers met and agreed to light the harbours.",
    ],
)
def test_sentences_of_a_statement_are_no_frame(text: str) -> None:
    assert not says_text_follows(text) and not is_report(text)


def test_bullets_with_verbs_go_on_from_a_line_that_stops_at_who_speaks() -> None:
    text = (
        "Ministers adopt statement\n\nThe text of the statement adopted by the Ministers has been made public.\n\n"
        "The paper reports, citing the press service, that the Ministers\n\n"
        "- Reaffirmed their support for the lights of the coast;\n\n- Decided to meet in Oslo in 2032.\n"
    )
    assert labels(text) == [("", "The", [("-", "coast;"), ("-", "2032.")])]


def test_the_address_of_a_press_office_between_paragraphs_is_none() -> None:
    text = (
        "Communiqué\n\nThe Ministers met in Alba on 3 March 2031 and spoke of lights.\n\nP R E S S\n\n"
        "12 Harbour Street 0150 ALBA Tel.: +47 (0)2 281 6319 Fax: +47 (0)2 281 8026 http://www.lights.example/news\n\n"
        "They agreed to meet again, at a place to be named.\n"
    )
    assert [first for _, first, _ in labels(text)] == ["The", "They"]


def test_recitals_on_lines_apart_stay_apart() -> None:
    recitals = [f"proceeding from the interests of the {kind} of the coast," for kind in ("ports", "ships", "lamps")]
    text = (
        "Joint Statement of the Meeting of Lights\n\n3 March 2031\n\n"
        f"The Meeting of Lights was held in Alba on 3 March 2031{' with all the keepers of the coast' * 6}.\n\n"
        "The participants of the meeting:\n\n" + "\n\n".join(recitals) + "\n\nbased on the Charter,\n\n"
        "state the following:\n\n1. The lights shine.\n\n2. The ports are open.\n\n3. The ships sail.\n"
    )
    assert [first for _, first, _ in labels(text)][:6] == ["The", "The", *["proceeding"] * 3, "based"]


def test_a_day_in_capitals_is_no_paragraph() -> None:
    text = (
        "COMMUNIQUE OF THE 5TH HARBOUR SUMMIT\nALBA, NORWAY\n17 AUGUST 2031\n\n"
        "1.0 The Summit was held in Alba on 17 August 2031.\n\n2.0 Summit praised the lights.\n\n"
        "3.0 Summit thanked Norway.\n\n4.0 Summit agreed to meet again.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["1.0", "2.0", "3.0", "4.0"]


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Ministerial Council\nSecond day of the Eighteenth Meeting\nDECLARATION ON LIGHTS", "DECLARATION ON LIGHTS"),
        ("Issued by the Leaders at the Harbour Council\n\nAlba Summit Declaration", "Alba Summit Declaration"),
        ("READ: Joint Statement of Norway and Iceland", "Joint Statement of Norway and Iceland"),
    ],
)  # fmt: skip
def test_lines_around_a_title_are_not_the_title(above: str, title: str) -> None:
    assert head(f"{above}\n3 March 2031\n\n{BODY}").title == title
