"""The doubts of a draft are comments of its file, and read again until somebody takes them out."""

from pathlib import Path

from tui.importers.draft import drafted_bytes
from tui.loaders.doubts import doubts_in
from tui.loaders.statement_file import lint_text, load, load_text

TEXT = b"""Joint Statement of the Ministers of Norway and Iceland

1. The Ministers met in Port Alba to speak of the harbours of the coast.
2. They welcomed the grant of 3 million euros for the lights of the harbour.
4. They agreed to meet again in the spring of the next year.
5. They thanked the harbour master and went home after the talks.
"""


def test_a_draft_that_was_written_still_has_its_doubts(tmp_path: Path) -> None:
    draft = drafted_bytes(TEXT, "talk.txt")
    path = tmp_path / "talk.yaml"
    path.write_text(draft.yaml, encoding="utf-8")
    statement = load(path)
    assert statement.is_draft
    assert sorted(statement.doubts, key=str) == sorted(draft.doubts, key=str)
    assert "4" in {doubt.at for doubt in statement.doubts}


def test_what_somebody_took_out_is_no_doubt_any_more() -> None:
    yaml = drafted_bytes(TEXT, "talk.txt").yaml
    lines = [line for line in yaml.split("\n") if "doubt at 4" not in line]
    checked = load_text("\n".join(lines), "talk.yaml")
    assert checked.is_draft
    assert "4" not in {doubt.at for doubt in checked.doubts}
    done = load_text("\n".join(line for line in lines if not line.startswith("# A draft made")), "talk.yaml")
    assert not done.is_draft
    assert done.doubts == ()


def test_lint_tells_every_doubt_that_is_left_and_its_line() -> None:
    yaml = drafted_bytes(TEXT, "talk.txt").yaml
    warned = [fault for fault in lint_text(yaml, "talk.yaml") if "a doubt is left" in fault.wrong]
    assert len(warned) == yaml.count("# doubt at")
    assert all("# doubt at" in yaml.split("\n")[fault.line - 1] for fault in warned)
    done = "\n".join(line for line in yaml.split("\n") if not line.startswith("# A draft made"))
    assert not [fault for fault in lint_text(done, "talk.yaml") if "a doubt is left" in fault.wrong]


def test_an_office_of_several_and_one_around_its_country_count_as_printed() -> None:
    text = (
        b"Statement on Ports\n\n1. The Foreign Ministers of Norway (Asta Lind) and Iceland (Jon Berg) met in Alba.\n"
        b"2. Mr. Per Holm, Ambassador of Norway to Finland, also attended the meeting.\n"
    )
    draft = drafted_bytes(text, "talk.txt")
    assert {m.office for m in draft.statement.roster.ministers} == {"Foreign Minister", "Ambassador to Finland"}
    assert not [fault for fault in lint_text(draft.yaml, "talk.yaml") if "nowhere" in fault.wrong]


def test_printed_words_that_look_like_a_doubt_are_none() -> None:
    yaml = drafted_bytes(TEXT, "talk.txt").yaml
    printed = "\n  summary: |\n    # doubt at 1: the printed words\n\n    # doubt at 2: more of them\nparagraphs:"
    assert doubts_in(yaml.replace("\nparagraphs:", printed, 1)) == doubts_in(yaml) != ()
