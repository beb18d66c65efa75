"""The whole reader at its keys: every row of the key table."""

from pathlib import Path

import pytest
from textual.events import Key, Paste
from textual.widgets import Input, TextArea

from tests.app.conftest import Opening
from tui.app.commands import COMMANDS, Where
from tui.app.widgets.filters_pane import fits
from tui.core.facets import Value, Via
from tui.settings import Settings

# Moving


async def test_j_and_k_go_from_passage_to_passage(reader: Opening) -> None:
    async with reader() as desk:
        assert desk.at == "1"
        await desk.press("j", "j")
        assert desk.at == "2(a)"
        await desk.press("k")
        assert desk.at == "2"


async def test_arrows_do_the_same(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("down", "down", "up")
        assert desk.at == "2"


async def test_capitals_go_from_paragraph_to_paragraph(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("J", "J")
        assert desk.at == "3"
        await desk.press("K")
        assert desk.at == "2"


@pytest.mark.parametrize(("end", "start"), [("G", "g"), ("end", "home")])
async def test_the_first_and_the_last_passage_are_one_key_away(reader: Opening, end: str, start: str) -> None:
    async with reader() as desk:
        await desk.press(end)
        assert desk.at == "3"
        await desk.press(start)
        assert desk.at == "1"


async def test_a_key_past_the_end_stays_there(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("G", "j", "j", "J", "pagedown")
        assert desk.at == "3"
        await desk.press("g", "k", "K", "pageup")
        assert desk.at == "1"


async def test_an_address_is_gone_to_and_back_and_forward(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("colon")
        await desk.type("2bii")
        await desk.press("enter")
        assert desk.at == "2(b)(ii)"
        await desk.press("[")
        assert desk.at == "1"
        await desk.press("]")
        assert desk.at == "2(b)(ii)"


async def test_an_address_that_does_not_exist_is_answered_with_the_nearest(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("colon")
        await desk.type("9")
        await desk.press("enter")
        assert desk.says("there is no 9") or desk.says("3")
        assert desk.focus != "text"
        await desk.press("escape")
        assert (desk.focus, desk.at) == ("text", "1")


# Panes


async def test_tab_goes_round_the_panes_and_shift_tab_back(reader: Opening) -> None:
    async with reader() as desk:
        went = []
        for _ in range(3):
            await desk.press("tab")
            went.append(desk.focus)
        assert went == ["tables", "filters", "text"]
        await desk.press("shift+tab")
        assert desk.focus == "filters"


async def test_the_focused_pane_takes_the_whole_width_and_gives_it_back(reader: Opening) -> None:
    async with reader(size=(130, 30)) as desk:
        before = desk.screen.text.region.width
        await desk.press("z")
        assert desk.screen.text.region.width == 130
        await desk.press("escape")
        assert desk.screen.text.region.width == before


async def test_escape_goes_one_level_out_and_never_quits(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("c", "escape", "escape", "escape", "escape")
        assert desk.focus == "text"
        assert desk.app.is_running


@pytest.mark.parametrize(("key", "facet"), [("c", "Norway"), ("t", "Ports"), ("m", "Lind")])
async def test_a_letter_goes_straight_to_a_facet(reader: Opening, key: str, facet: str) -> None:
    async with reader() as desk:
        await desk.press(key)
        assert desk.focus == "filters"
        assert any(facet in line for line in desk.lines(desk.screen.filters))


# Filters


async def test_space_in_a_facet_chooses_and_again_lets_go(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("c", "space")
        assert str(desk.reading.query) == "country:IS" or str(desk.reading.query) == "country:NO"
        chosen = str(desk.reading.query)
        assert desk.says("Country: ")
        await desk.press("space")
        assert str(desk.reading.query) == "" != chosen


async def test_typing_narrows_the_list_of_a_facet(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("c")
        await desk.type("ice")
        assert not any("Norway" in line for line in desk.lines(desk.screen.filters))
        await desk.press("enter")
        assert str(desk.reading.query) == "country:IS"


async def test_a_blank_is_typed_where_a_name_goes_on_with_it_and_chooses_where_none_does(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("m")
        await desk.type("ms.")
        await desk.press("space")
        await desk.type("l")
        await desk.press("space")
        assert str(desk.reading.query) == "minister:lind"


def test_a_name_with_a_hyphen_is_found_typed_with_one_or_with_a_blank() -> None:
    value = Value("GW", "Guinea-Bissau", ("Republic of Guinea-Bissau",))
    assert all(fits(typed, value) for typed in ("guinea-b", "guinea b", "guinea-", "bissau"))
    assert not fits("guinea-c", value)


async def test_minus_excludes(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("f", "g")
        await desk.press("minus")
        assert str(desk.reading.query).startswith("-")
        assert desk.says("not ")


async def test_v_goes_round_the_ways_of_naming(reader: Opening) -> None:
    async with reader() as desk:
        seen = []
        for _ in range(3):
            await desk.press("v")
            seen.append(desk.reading.query.via)
        assert set(seen) == set(Via)
        assert seen[-1] is Via.ANY


async def test_x_drops_the_last_choice_and_capital_x_all(reader: Opening) -> None:
    async with reader() as desk:
        desk.screen.take(desk.reading.ask("country:NO topic:ports the"))
        await desk.press("x")
        assert str(desk.reading.query) == "country:NO topic:ports"
        await desk.press("X")
        assert str(desk.reading.query) == ""


async def test_s_sets_the_choices_aside_and_takes_them_up_again(reader: Opening) -> None:
    async with reader() as desk:
        desk.screen.take(desk.reading.ask("topic:aid"))
        kept = desk.shown
        await desk.press("s")
        assert len(desk.shown) == 8
        assert desk.says("set aside")
        await desk.press("s")
        assert desk.shown == kept


async def test_h_dims_what_does_not_match_instead_of_hiding_it(reader: Opening) -> None:
    async with reader() as desk:
        desk.screen.take(desk.reading.ask("pilotage"))
        assert desk.shown == ["2", "2(b)", "2(b)(i)"]
        await desk.press("h")
        assert len(desk.shown) == 8
        await desk.press("h")
        assert desk.shown == ["2", "2(b)", "2(b)(i)"]


async def test_the_place_is_kept_through_a_filter(reader: Opening) -> None:
    async with reader(at="2(c)") as desk:
        desk.screen.take(desk.reading.ask("country:IS"))
        await desk.pilot.pause()
        assert desk.at == "2(c)"
        await desk.press("X")
        assert desk.at == "2(c)"


# Search


async def test_words_are_found_while_they_are_typed(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("slash")
        await desk.type("iceland")
        assert desk.says("2 hits")
        assert desk.at == "2(c)"
        await desk.press("enter", "n")
        assert desk.at == "3"
        await desk.press("n")
        assert desk.at == "2(c)"
        await desk.press("N")
        assert desk.at == "3"


async def test_escape_leaves_the_search_with_what_was_there_before(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("slash")
        await desk.type("iceland")
        await desk.press("escape")
        assert desk.reading.query.search is None
        assert len(desk.shown) == 8


async def test_a_broken_expression_is_said_in_place_and_breaks_nothing(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("slash", "ctrl+t", "ctrl+t")
        await desk.type("(ports")
        assert desk.app.is_running
        assert desk.says("Expression")
        await desk.press("escape")
        assert desk.focus == "text"


async def test_letters_typed_into_the_search_are_no_commands(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("slash")
        await desk.type("qoхв")
        assert desk.app.is_running
        assert desk.reading.query.search and desk.reading.query.search.text == "qoхв"


# Tables


@pytest.mark.parametrize("number", range(1, 10))
async def test_a_digit_shows_the_table_with_that_number(reader: Opening, number: int) -> None:
    async with reader() as desk:
        await desk.press(str(number))
        assert desk.focus == "tables"
        assert desk.screen.tables.table == number


async def test_enter_on_a_row_filters_by_it(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("2", "enter")
        assert str(desk.reading.query).startswith("country:")


async def test_capital_s_sorts_by_the_next_column(reader: Opening) -> None:
    async with reader(size=(160, 40)) as desk:
        await desk.press("2")
        before = desk.lines(desk.screen.tables)
        seen = {tuple(before)}
        for _ in range(3):
            await desk.press("S")
            seen.add(tuple(desk.lines(desk.screen.tables)))
        assert len(seen) > 1


async def test_what_is_in_a_passage_is_shown_with_its_reason(reader: Opening) -> None:
    async with reader(at="3") as desk:
        desk.screen.take(desk.reading.ask("country:NO"))
        await desk.press("enter")
        said = " ".join(" ".join(desk.lines(desk.screen.tables)).split())
        assert desk.focus == "tables"
        assert "Lind" in said and "Norway" in said


# Marks


async def test_marks_are_put_taken_shown_and_cleared(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("space", "j", "j", "space")
        assert [mark.passage for mark in desk.reading.marks] == [
            passage.id for passage in desk.reading.statement.passages if str(passage.address) in ("1", "2(a)")
        ]
        assert desk.says("2 marked")
        await desk.press("w")
        assert desk.shown == ["1", "2", "2(a)"]
        await desk.press("w", "space")
        assert len(desk.reading.marks) == 1
        await desk.press("A")
        assert desk.reading.marks == ()


async def test_all_that_match_are_marked_at_once(reader: Opening) -> None:
    async with reader() as desk:
        desk.screen.take(desk.reading.ask("iceland"))
        await desk.press("a")
        assert len(desk.reading.marks) == 2


# Taking out


async def test_a_copy_has_lead_in_words_and_citation(reader: Opening) -> None:
    async with reader(at="2(a)") as desk:
        await desk.press("y")
        copied = desk.app.clipboard
        assert "The Ministers welcomed Norway’s help, namely: " in copied
        assert "some 3 million euros" in copied
        assert "2(a)" in copied
        await desk.press("Y")
        assert "2(a)" in desk.app.clipboard and "euros" not in desk.app.clipboard


@pytest.mark.parametrize(
    ("key", "words"),
    [("e", "Export"), ("b", "Tray"), ("p", "Check"), ("o", "Open"), ("question_mark", "Help"), ("f1", "Help")],
)
async def test_a_dialog_opens_over_the_reader_and_escape_closes_it(reader: Opening, key: str, words: str) -> None:
    async with reader() as desk:
        await desk.press(key)
        assert len(desk.app.screen_stack) == 2
        assert desk.says(words)
        await desk.press("escape")
        assert len(desk.app.screen_stack) == 1
        assert desk.focus == "text"


# Going


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_q_quits(reader: Opening, key: str) -> None:
    async with reader() as desk:
        await desk.press(key)
        assert desk.app.return_code == 0
        assert not desk.app.is_running or desk.app._exit


async def test_every_letter_works_on_a_cyrillic_layout(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("о", "о")
        assert desk.at == "2(a)"
        await desk.press("с")
        assert desk.focus == "filters"
        await desk.press("escape", "escape", "П")
        assert desk.at == "3"


async def test_keys_of_ones_own_are_obeyed_and_shown(reader: Opening) -> None:
    async with reader(settings=Settings(keys={"next-passage": "ctrl+n"})) as desk:
        await desk.press("ctrl+n")
        assert desk.at == "2"
        await desk.press("j")
        assert desk.at == "2"
        assert any("ctrl+n" in line for line in desk.lines()[-1:])


async def test_every_command_is_in_the_help(reader: Opening) -> None:
    async with reader(size=(120, 200)) as desk:
        await desk.press("question_mark")
        whole = " ".join(" ".join(desk.lines()).split())
        assert [
            c.id for c in COMMANDS if not c.id.startswith("table-") and c.help.split(";")[0][:30] not in whole
        ] == []


async def test_the_keys_line_lists_what_the_focused_pane_answers(reader: Opening) -> None:
    async with reader(size=(160, 40)) as desk:
        for key, where in (("tab", Where.TABLES), ("tab", Where.FILTERS), ("tab", Where.TEXT)):
            await desk.press(key)
            shorts = [c.short for c in COMMANDS if c.where is where and c.short]
            assert all(short in desk.lines()[-1] for short in shorts)


async def test_a_quotation_is_checked_as_it_is_typed(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("p")
        await desk.type("two harbour cranes for Iceland")
        await desk.pilot.pause(0.4)
        assert desk.says("2(c)") and desk.says("✓")
        await desk.press("f5")
        assert desk.at == "2(c)"


async def test_a_box_with_no_word_in_it_is_answered_in_a_sentence(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("p")
        await desk.type("[/].")
        await desk.pilot.pause(0.4)
        assert desk.says("no words to check")


async def test_pasted_text_with_several_quotations_gets_a_verdict_on_each(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("p")
        box = desk.app.screen.query_one("#check-box", TextArea)
        box.text = "Norway gave “two harbour cranes for Iceland” and “a fleet of seven icebreakers”, we hear."
        await desk.pilot.pause(0.4)
        assert desk.says("2 quotations: 1 exact, 1 absent")
        await desk.press("f5")
        assert desk.at == "2(c)"


async def test_the_tray_is_exported_as_a_brief_in_its_own_order_with_its_notes(
    reader: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reader() as desk:
        await desk.press("space", "G", "space", "b", "J", "enter")
        await desk.type("Ask.")
        await desk.press("enter", "e")
        assert desk.says("Brief: what you marked, with your notes (2)")
        await desk.press("ctrl+s")
    [written] = tmp_path.iterdir()
    text = written.read_text(encoding="utf-8")
    assert text.index("The Chair thanked") < text.index("Ask.") < text.index("met in Port Alba")


CORPUS = Path(__file__).parent.parent / "importers" / "corpus"


async def test_a_document_is_opened_as_a_statement_is(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("o")
        desk.app.screen.query_one("#open-path", Input).value = str(CORPUS / "04-bilateral-two-leaders.txt")
        await desk.press("enter")
        await desk.until("Joint Statement by the Prime Minister of Canada")
        assert desk.reading.statement.roster.by_id["LV"].name == "Latvia"


GAPPED = """1. The Ministers of the coast met in Port Alba to speak of their harbours.
2. The Ministers welcomed the new cranes that Norway had sent to Iceland.
4. The Ministers thanked Norway for the dredging of the outer basin.
5. The Ministers agreed to meet again in the spring, when the ice is gone.
"""


async def test_the_palette_opens_over_the_reader_and_over_nothing_else(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("question_mark", "ctrl+p", "enter", "escape", "ctrl+p")
        await desk.until("Next passage")


async def test_the_doubts_of_a_draft_are_counted_listed_and_shown_beside_their_passage(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("o")
        desk.app.focused.post_message(Paste(GAPPED))
        await desk.until("draft, ")
        await desk.press("G", "k", "1")
        await desk.until("the numbers go from 2 to")
        await desk.press("D")
        await desk.until("D Doubts")
        await desk.until("no day of")


async def test_what_can_not_be_opened_is_said_and_the_box_stays(reader: Opening, tmp_path: Path) -> None:
    async with reader() as desk:
        (tmp_path / "scan.pdf").write_bytes(b"\x89PNG\r\n\x1a\n")
        await desk.press("o")
        desk.app.screen.query_one("#open-path", Input).value = str(tmp_path / "scan.pdf")
        await desk.press("enter")
        await desk.until("is a picture")


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
async def test_a_pasted_text_is_drafted_and_opened(reader: Opening, end: str) -> None:
    async with reader() as desk:
        await desk.press("o")
        text = (CORPUS / "04-bilateral-two-leaders.txt").read_text(encoding="utf-8")
        desk.app.focused.post_message(Paste(text.replace("\n", end)))
        await desk.until("Joint Statement by the Prime Minister of Canada")
        assert len(desk.reading.statement.paragraphs) == 7


async def test_a_mark_set_in_one_breath_with_the_tray_is_in_it(reader: Opening) -> None:
    async with reader() as desk:
        for key in ("space", "b"):
            desk.app.post_message(Key(key, " " if key == "space" else key))
        await desk.pilot.pause(0.3)
        assert desk.says("The Ministers met in Port Alba. Ms. Lind of Norway took the chair."), desk.lines()[:6]
        await desk.press("escape")
        assert len(desk.reading.marks) == 1
