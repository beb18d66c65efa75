"""The command line: what each verb prints, where it prints it, and how it ends."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tui import __version__
from tui.cli import VERBS, main
from tui.loaders.statement_file import bundled
from tui.verbs import importing

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    def command(*words: str) -> Ended:
        code = main(words)
        captured = capsysbinary.readouterr()
        return Ended(code, captured.out.decode(), captured.err.decode())

    return command


def process(*words: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "tui", *words]
    return subprocess.run(command, capture_output=True, cwd=ROOT, timeout=60, check=False, **options)  # type: ignore[call-overload] # options are passed on


def addresses(ended: Ended) -> list[str]:
    return [record["address"] for record in json.loads(ended.out)["passages"]]


# show


def test_show_prints_an_item_under_its_lead_in_with_the_cut_marked(run: Run) -> None:
    ended = run("show", "5(c)")
    assert ended.code == 0
    assert ended.err == ""
    assert ended.out == (
        "· 5.  The Ministers of the Central Asian countries expressed their appreciation\n"
        "      for Japan's cooperation to support their countries' efforts, namely:\n"
        "      [...]\n"
        "      (c) extension of grant aid for the provisions of Avigan tablets to\n"
        "          countries, which requested the medicine; and\n"
    )


@pytest.mark.parametrize("spelled", ["5c", "5.c", "para 5 (c)", "¶5(c)", "５（ｃ）"])
def test_show_takes_any_spelling_of_an_address(run: Run, spelled: str) -> None:
    assert run("show", spelled).out == run("show", "5(c)").out


def test_show_of_everything_begins_with_the_printed_heading(run: Run) -> None:
    assert run("show").out.startswith("Foreign Ministers' Special Video Conference\nof the")


def test_no_line_is_wider_than_the_measure(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert max(map(len, run("show", "--country", "KZ").out.split("\n"))) <= 80
    monkeypatch.setenv("COLUMNS", "40")
    assert max(map(len, run("show", "--country", "KZ").out.split("\n"))) <= 40


def test_a_filter_says_why_each_passage_matches_and_can_be_told_not_to(run: Run) -> None:
    assert "> Kazakhstan, through" in run("show", "--country", "KZ", "--via", "group", "5").out
    assert "Kazakhstan" not in run("show", "--country", "KZ", "--via", "group", "5", "--no-why").out


def test_options_and_addresses_may_stand_in_any_order(run: Run) -> None:
    assert run("show", "1", "--country", "KZ", "3").out == run("show", "--country", "KZ", "3", "1").out


def test_colour_is_given_only_where_it_is_asked_for(run: Run) -> None:
    assert "\x1b[" not in run("show", "--search", "avigan").out
    assert "\x1b[7mAvigan\x1b[0m" in run("show", "--search", "avigan", "--color", "always").out
    assert "\x1b[7m" in run("--color=always", "show", "--search", "avigan").out


# Known answers


@pytest.mark.parametrize(
    ("filters", "paragraphs"),
    [
        (["--country", "TJ", "--via", "direct"], "1 3"),
        (["--country", "Kazakhstan", "--via", "direct"], "1"),
        (["--country", "kz"], "1 2 3 4 5 6 7"),
        (["--country", "Japan", "--via", "direct"], "1 2 4 5 6"),
        (["--minister", "Motegi", "--via", "direct"], "1 4"),
        (["--minister", "motegi"], "1 2 3 4 6 7"),
        (["--search", "health and medical"], "5"),
        (["--country", "TJ,JP", "--via", "direct"], "1 2 3 4 5 6"),
        (["--country", "TJ", "--country", "JP", "--via", "direct", "--not-minister", "motegi"], "2 3 5 6"),
        (["--query", "country:TJ via:direct"], "1 3"),
        (["--query", "country:TJ", "--via", "direct"], "1 3"),
        (["--words", "tablets grant"], "5"),
        (["--regex", "[78]th Foreign"], "2 3 6 7"),
    ],
)
def test_filters_keep_the_known_paragraphs(run: Run, filters: list[str], paragraphs: str) -> None:
    ended = run("export", "--format", "json", *filters)
    kept = dict.fromkeys(address.partition("(")[0] for address in addresses(ended))
    assert " ".join(kept) == paragraphs


def test_a_search_keeps_items_and_exports_only_those(run: Run) -> None:
    assert addresses(run("export", "--format", "json", "--search", "health and medical")) == ["5(a)", "5(b)"]
    assert addresses(run("export", "--format", "json", "--search", "avigan")) == ["5(c)"]


# list, export, lint, schema, keys, cite, check


def test_list_prints_a_row_for_each_entity_with_its_count(run: Run) -> None:
    ended = run("list", "ministers", "--via", "direct")
    assert ended.code == 0
    lines = ended.out.split("\n")
    assert lines[0].split()[:2] == ["Minister", "Passages"]
    assert lines[2].split()[:2] == ["Motegi", "2"]


def test_list_takes_file_and_table_in_either_order_and_the_words_people_use(run: Run) -> None:
    path = str(ROOT / "data/statements/central-asia-plus-japan-2020.yaml")
    assert run("list", path, "ministers").out == run("list", "ministers", path).out == run("list", "participants").out
    assert run("list", "amounts").out == run("list", "assistance").out
    assert "unknown table 'shoes'" in run("list", "shoes").err
    assert "unknown table 'shoes'" in run("list", str(bundled()), "shoes").err


def test_list_of_a_ledger_keeps_the_lines_of_the_passages_asked_for(run: Run) -> None:
    assert len(run("list", "positions", "--minister", "motegi", "--via", "direct").out.strip().split("\n")) < len(
        run("list", "positions").out.strip().split("\n")
    )
    assert run("list", "assistance", "--search", "lively").code == 1


def test_export_to_a_file_and_to_stdout_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    for suffix in ("md", "html", "csv", "json", "txt"):
        path = tmp_path / f"export.{suffix}"
        assert run("export", "5", "-o", str(path)).code == 0
        assert path.read_bytes() == process("export", "5", "--format", suffix).stdout


def test_an_existing_file_is_replaced_only_with_force(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "brief.md"
    path.write_text("mine", encoding="utf-8")
    refused = run("export", "5", "-o", str(path))
    assert refused.code == 3
    assert "--force" in refused.err
    assert path.read_text(encoding="utf-8") == "mine"
    assert run("export", "5", "-o", str(path), "--force").code == 0
    assert path.read_text(encoding="utf-8").startswith("# Foreign")


def test_a_table_is_exported(run: Run) -> None:
    rows = json.loads(run("export", "--table", "countries", "--format", "json").out)["rows"]
    assert [row["id"] for row in rows] == ["JP", "KZ", "KG", "TJ", "TM", "UZ"]


def test_source_date_epoch_is_honoured(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert json.loads(run("export", "5", "--format", "json").out)["source"]["generated"] == "1970-01-02T00:00:00Z"


def test_the_bundled_statement_has_no_faults(run: Run) -> None:
    ended = run("lint", str(ROOT / "data/statements/central-asia-plus-japan-2020.yaml"))
    assert (ended.code, ended.out) == (0, "")


def test_lint_reports_every_fault_of_every_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("communique: 1\nid: x\nhaed: {title: T}\nparagraphs: []\n", encoding="utf-8")
    ended = run("lint", str(path), str(tmp_path / "missing.yaml"))
    assert ended.code == 3
    assert "broken.yaml:3: " in ended.out
    assert "missing.yaml: no such file" in ended.err
    assert run("lint", str(path)).code == 1


def test_schema_prints_json_schema(run: Run) -> None:
    assert json.loads(run("schema").out)["type"] == "object"


def test_keys_prints_every_command_with_its_id(run: Run) -> None:
    from tui.app.commands import COMMANDS, shown_key

    printed = run("keys").out
    assert all(command.id in printed and shown_key(command.keys[0]) in printed for command in COMMANDS)


def test_cite_prints_one_citation(run: Run) -> None:
    ended = run("cite", "5c")
    assert ended.code == 0
    assert ended.out.endswith("para. 5(c)\n")
    assert "nearest: bluebook" in run("cite", "5", "--style", "bluebok").err


def test_check_ends_with_0_only_for_what_stands(run: Run) -> None:
    assert run("check", "a free and open international order").code == 0
    wrong = run("check", "a free and open world order")
    assert wrong.code == 1
    assert "printed 'international', quoted 'world' (4)" in wrong.out


# FILE


def test_file_is_told_from_an_address_by_its_name(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    bundled = (ROOT / "data/statements/central-asia-plus-japan-2020.yaml").read_bytes()
    Path("mine").write_bytes(bundled)
    assert run("show", "mine", "5(c)").out == run("show", "5(c)").out
    assert run("show", "5(c)", "./mine").out == run("show", "5(c)").out
    assert run("show", "two.yaml", "one.yaml").code == 2


def test_a_word_that_is_neither_is_told_to_be_neither(run: Run) -> None:
    ended = run("show", "brief")
    assert ended.code == 2
    assert "neither a file that is there nor an address" in ended.err


def test_a_statement_can_be_piped_in() -> None:
    data = (ROOT / "data/statements/central-asia-plus-japan-2020.yaml").read_bytes()
    assert process("show", "-", "5(c)", input=data).stdout == process("show", "5(c)").stdout


# What goes wrong


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["shwo"], 2, "unknown verb or file 'shwo'; nearest: show"),
        (["5"], 2, "give --at 5"),
        (["show", "9"], 1, "no 9 in this statement; nearest: 7"),
        (["show", "--country", "Kazakstan"], 2, "nearest: Kazakhstan"),
        (["show", "--search", "unicorn"], 1, 'nothing matches "unicorn"'),
        (["show", "--search", ""], 2, "nothing to search for"),
        (["show", "--search", "a", "--words", "b"], 2, "more than one of"),
        (["show", "--regex", "("], 2, "not a regular expression"),
        (["show", "--via", "sideways"], 2, "unknown directness"),
        (["show", "--contry", "KZ"], 2, "nearest: --country"),
        (["show", "--country"], 2, "expected one argument"),
        (["show", "missing.yaml"], 3, "missing.yaml: no such file"),
        (["show", "tests"], 3, "is a folder"),
        (["export", "5"], 2, "which format?"),
        (["export", "5", "--format", "markdwon"], 2, "nearest: markdown"),
        (["export", "5", "-o", "brief.xyz"], 2, "no format writes .xyz"),
        (["export", "5", "-o", "no/such/folder/brief.md"], 3, "no such folder"),
        (["export", "5", "-f", "md", "--quote", "all"], 2, "unknown way to quote"),
        (["list"], 2, "which table?"),
        (["list", "minsters"], 2, "nearest: ministers"),
        (["list", "countries", "5"], 2, "list takes no addresses"),
        (["lint"], 2, "which file?"),
        (["check"], 2, "which quotation?"),
        (["read", "5"], 2, "--at"),
        (["--at", "99"], 1, "no 99"),
    ],
)
def test_what_goes_wrong_is_one_line_and_an_exit_code(run: Run, words: list[str], code: int, said: str) -> None:
    ended = run(*words)
    assert (ended.code, ended.out) == (code, "")
    assert said in ended.err
    assert ended.err.startswith("communique: ")
    assert ended.err.count("\n") == 1


def test_a_fault_of_the_program_is_one_line_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("\x1b[2Jnever\nmind")

    monkeypatch.setattr("tui.verbs.show.run", broken)
    ended = run("show")
    assert ended.code == 2
    assert "a fault in the program" in ended.err
    assert "\x1b" not in ended.err
    assert "Traceback" not in ended.err


def test_an_interrupt_ends_with_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tui.verbs.show.run", interrupted)
    assert run("show") == Ended(130, "", "")


def test_hostile_words_are_shown_harmlessly(run: Run) -> None:
    hostile = "\x1b]0;owned\x07\u202e[bold]"
    for words in (["show", "--search", hostile], ["show", hostile], ["show", f"{hostile}.yaml"], [hostile]):
        ended = run(*words)
        assert ended.code in (1, 2, 3)
        assert not {"\x1b", "\x07", "\u202e"} & set(ended.err + ended.out)


def test_a_broken_settings_file_is_a_warning_and_the_defaults_hold(run: Run) -> None:
    from tui.places import settings_file

    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("styel = 3\n", encoding="utf-8")
    ended = run("cite", "5c")
    assert ended.code == 0
    assert ended.err.count("\n") == 1
    assert "settings.toml:1: styel is no setting; nearest: style" in ended.err
    assert run("cite", "5c", "--quiet").err == ""


def test_a_closed_pipe_ends_quietly() -> None:
    command = f"{sys.executable} -m tui show | head -1"
    ended = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, cwd=ROOT, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout == b"Foreign Ministers' Special Video Conference\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_one_line_and_3() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "tui", "show"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False)
    assert (ended.returncode, ended.stderr) == (3, b"communique: stdout: the disk is full\n")


def test_an_ascii_terminal_gets_escapes_instead_of_a_failure() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ended = process("show", "5(c)", env=environment)
    assert ended.returncode == 0
    assert ended.stdout.startswith(b"\\xb7 5.  The Ministers")


# Help, version, and what is loaded


def test_without_a_terminal_the_reader_prints_what_show_prints_and_says_so(run: Run) -> None:
    ended = run()
    assert ended.code == 0
    assert ended.out == run("show").out
    assert ended.err == "communique: stdout is no terminal, so this is what communique show prints\n"
    assert run("--quiet").err == ""
    assert run("read", "--at", "5(c)").out == run("show", "5(c)").out


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_examples_that_fits_80_columns(run: Run, verb: str) -> None:
    ended = run(verb, "--help")
    assert ended.code == 0
    assert f"  communique{'' if verb == 'read' else f' {verb}'}" in ended.out.partition("examples:")[2]
    assert max(map(len, ended.out.split("\n"))) <= 80
    assert run("help", verb).out == ended.out


def test_help_names_every_verb(run: Run) -> None:
    printed = run("--help").out
    assert all(f"  {verb} " in printed for verb in VERBS)
    assert run("--version").out == f"communique {__version__}\n"


HEADLESS = [
    ["--help"],
    ["show"],
    ["list", "countries"],
    ["export", "--format", "html"],
    ["cite", "5"],
    ["schema"],
    ["keys"],
]


@pytest.mark.parametrize("words", HEADLESS, ids=" ".join)
def test_only_the_reader_loads_textual(words: list[str]) -> None:
    code = f"import sys; from tui.cli import main; main({words!r}); print(*sys.modules, file=sys.stderr)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True)
    loaded = {name.partition(".")[0] for name in ended.stderr.decode().split()}
    assert not loaded & {"textual", "rich", "markdown_it"}
    assert "tui" in loaded


def test_nothing_is_loaded_for_help_that_help_does_not_need() -> None:
    code = "import sys; from tui.cli import main; main(['--help']); print(*sys.modules, file=sys.stderr)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True)
    assert not set(ended.stderr.decode().split()) & {"yaml", "argparse", "dataclasses", "tui.core.statement"}


# verify


@pytest.mark.parametrize("name", ["out.md", "out.html", "out.csv", "out.docx", "out.csl.json"])
def test_verify_reads_what_export_wrote(run: Run, tmp_path: Path, name: str) -> None:
    path = str(tmp_path / name)
    assert run("export", "5", "-o", path).code == 0
    ended = run("verify", path)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(f"{path}: stands: ")


def test_verify_names_the_changed_word_and_its_address_and_ends_with_1(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    assert run("export", "5", "-o", str(path)).code == 0
    path.write_text(path.read_text(encoding="utf-8").replace("Avigan tablets", "Avigan tablet"), encoding="utf-8")
    ended = run("verify", str(path))
    assert ended.code == 1
    assert ended.out.startswith("5(c): the quotation differs: it should be 'tablets', the file has 'tablet' (line ")


def test_verify_asks_for_the_statement_of_an_export_of_another(run: Run, tmp_path: Path) -> None:
    harbour = ROOT / "tests" / "data" / "harbour.yaml"
    path = str(tmp_path / "out.json")
    assert run("export", str(harbour), "-o", path).code == 0
    ended = run("verify", path)
    assert ended.code == 2
    assert "name its file too" in ended.err
    assert run("verify", path, str(harbour)).code == 0


def test_verify_of_what_is_no_export_is_a_sentence(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear friend", encoding="utf-8")
    ended = run("verify", str(path))
    assert ended.code == 2
    assert len(ended.err.splitlines()) == 1


def test_a_brief_is_what_was_marked_in_the_users_order(run: Run) -> None:
    from tui.core.reading import Mark
    from tui.memory import Memory, Remembered

    ended = run("export", "--marked", "--format", "json")
    assert ended.code == 1
    assert "nothing is marked" in ended.err
    Memory.open().keep("cajd-2020-08-11", Remembered(marks=(Mark("p6"), Mark("p2", "Ask."))))
    ended = run("export", "--marked", "--format", "json")
    assert [(r["address"], r["note"]) for r in json.loads(ended.out)["passages"]] == [("6", ""), ("2", "Ask.")]
    assert run("export", "--marked", "--table", "topics", "--format", "json").code == 2


# check, of a brief


BRIEF = "The Chair spoke of “a free and open international order” and of “a closed one for all”.\n"


def test_check_of_a_file_looks_up_every_quotation_in_it(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "brief.md"
    path.write_text(BRIEF, encoding="utf-8")
    ended = run("check", str(path))
    assert ended.code == 1
    first, second, total = ended.out.rstrip("\n").split("\n")
    assert first.startswith("+ 1  exact: 4")
    assert second.startswith("- 1  absent")
    assert total == "2 quotations: 1 exact, 1 absent"
    path.write_text(BRIEF.partition(" and of")[0], encoding="utf-8")
    assert run("check", str(path)).code == 0


def test_check_reads_a_brief_from_standard_input(tmp_path: Path) -> None:
    ended = process("check", "-", "--brief", input=BRIEF.encode())
    assert ended.returncode == 1
    assert ended.stdout.decode().endswith("2 quotations: 1 exact, 1 absent\n")


def test_check_of_a_brief_without_quotations_or_that_is_not_there_is_a_sentence(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text("No marks.", encoding="utf-8")
    assert (run("check", str(path)).code, run("check", "nosuch.docx").code) == (1, 3)
    assert run("check", "not a file", "--brief").code == 2


# import, and documents in place of statement files

TEXT = ROOT / "tests" / "importers" / "corpus" / "04-bilateral-two-leaders.txt"


def test_import_writes_a_draft_that_loads_and_says_what_it_found(run: Run, tmp_path: Path) -> None:
    path = str(tmp_path / "draft.yaml")
    ended = run("import", str(TEXT), "-o", path)
    assert ended.code == 0
    assert ended.out == ""
    assert "7 paragraphs, 3 items, 2 persons" in ended.err
    assert run("lint", path).code == 0
    assert run("import", str(TEXT), "-o", path).code == 3
    assert run("import", str(TEXT)).out == Path(path).read_text(encoding="utf-8")


def test_a_folder_is_drafted_whole_and_taken_up_where_it_was_left(run: Run, tmp_path: Path) -> None:
    folder, out = tmp_path / "texts", tmp_path / "drafts"
    folder.mkdir()
    for number in range(6):
        (folder / f"s{number}.txt").write_bytes(TEXT.read_bytes())
    (folder / "broken.pdf").write_bytes(b"not a PDF")
    (out).mkdir()
    (out / "s0.yaml").write_text("kept", encoding="utf-8")
    ended = run("import", str(folder), "-o", str(out))
    assert ended.code == 2
    assert len(ended.out.splitlines()) == 6
    assert "there already" in ended.out
    assert "broken.pdf" in ended.err and "6 of 7" in ended.err
    assert (out / "s0.yaml").read_text(encoding="utf-8") == "kept"
    assert run("lint", str(out / "s5.yaml")).code == 0


def test_a_document_is_read_where_a_statement_file_is(run: Run) -> None:
    ended = run("show", str(TEXT), "4(ii)")
    assert ended.code == 0
    assert "recognise each other's customs officers" in ended.out
    assert "Latvia" in run("list", "countries", str(TEXT)).out
    assert run("check", "negotiations on a youth mobility arrangement", str(TEXT)).code == 0


def test_import_of_what_is_not_there_or_no_document_is_a_sentence(run: Run, tmp_path: Path) -> None:
    assert run("import", str(tmp_path / "nosuch.docx")).code == 3
    assert run("import").code == 2
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    assert run("import", str(tmp_path / "empty.txt")).code == 2
    assert run("import", str(tmp_path), "-o", str(tmp_path / "out")).code == 2


def test_import_reads_standard_input() -> None:
    ended = process("import", "-", input=TEXT.read_bytes())
    assert ended.returncode == 0
    assert ended.stdout.startswith(b"communique: 1\n")
    shown = process("show", "-", "3", input=TEXT.read_bytes())
    assert b"Latvia will contribute EUR 40 million" in shown.stdout


def test_an_export_of_a_draft_says_so(tmp_path: Path, run: Run) -> None:
    source = tmp_path / "talk.txt"
    source.write_text(
        "Joint Statement\n\n1. The Ministers of Norway met in Oslo.\n\n3. They agreed on the quay.\n", "utf-8"
    )
    for format_ in ("markdown", "text", "json", "csv", "html"):
        made = run("export", str(source), "1", "--format", format_).out
        assert "drawn up by a program and not checked" in made
        assert hashlib.sha256(source.read_bytes()).hexdigest() in made
    assert "drawn up" not in run("export", "1", "--format", "json").out


def test_a_folder_can_be_drafted_but_not_read(tmp_path: Path, run: Run) -> None:
    ended = run("show", str(tmp_path))
    assert (ended.code, "communique import" in ended.err) == (3, True)


def test_a_quotation_and_its_statement_may_come_in_either_order(run: Run) -> None:
    quotation = "Avigan tablets"
    assert run("check", str(bundled()), quotation) == run("check", quotation, str(bundled()))


def test_a_run_that_is_stopped_says_how_far_it_came(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(
            "Joint Statement\n\n1. The Ministers of Norway met in Oslo.\n\n2. They agreed on the quay.\n", "utf-8"
        )
    drafts = tmp_path / "drafts"
    told = importing.draft_one

    def interrupted(path: Path, target: Path, *, force: bool) -> importing.Drafted:
        if path.name == "b.txt":
            raise KeyboardInterrupt
        return told(path, target, force=force)

    monkeypatch.setattr(importing, "draft_one", interrupted)
    ended = run("import", str(tmp_path), "-o", str(drafts))
    assert (ended.code, "stopped after 1 of 2; the same command goes on from there" in ended.err) == (130, True)
    monkeypatch.undo()
    assert "there already" in run("import", str(tmp_path), "-o", str(drafts)).out
