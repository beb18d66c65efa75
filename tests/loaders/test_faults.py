from pathlib import Path

import pytest

from tui.core.errors import BadData
from tui.loaders.faults import Severity
from tui.loaders.statement_file import lint_text, load_text

HARBOUR = (Path(__file__).parent.parent / "data" / "harbour.yaml").read_text(encoding="utf-8")


def broken(old: str, new: str) -> str:
    assert old in HARBOUR
    return HARBOUR.replace(old, new, 1)


def line(words: str) -> int:
    return HARBOUR[: HARBOUR.index(words)].count("\n") + 1


def test_the_sound_file_has_no_fault() -> None:
    assert lint_text(HARBOUR, "f") == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("  title:", "  titel:", "head.titel: this key is not known here; nearest: title"),
        ("id: harbour-2031", "id: Harbour 2031", "id: 'Harbour 2031' is not an id; use a-z, 0-9 and -, 80 at most"),
        (
            "  - at: 1(a)\n    kind:",
            "  - kind:",
            "assistance: nothing below the paragraphs says so; give at, the address",
        ),
        ("place: Port Alba", "place: [Port Alba]", "head.place: is a list, not text; write text"),
        ("place: Port Alba", "place: true", 'head.place: is true or false, not text; write "true" in quotes'),
        ("topics: [ports]", "topics: ports", "paragraphs.topics: is the text 'ports', not a list; put it in square"),
        ("date: 2031-03-02", "date: 2031-02-30", "head.date: '2031-02-30' is not a date; write 2020, 2020-08 or"),
        ("date: 2031-03,", "date: March,", "events.date: 'March' is not a date; write 2020, 2020-08 or 2020-08-11"),
        ("until: 2031-03-03\n", "until: 2031-03-01\n", "head.until: 2031-03-01 is before 2031-03-02; exchange them"),
        ("until: 2031-03-03}", "until: 2031-03-01}", "dates.until: 2031-03-01 is before 2031-03-02; exchange them"),
        ("date: 2031-03-02, until", "date: March 2, until", "dates.date: 'March 2' is not a date; write 2020"),
        (
            "printed: 2 to 3 March 2031",
            "printed: 2 to 4 March 2031",
            "dates.printed: these words are not in 2: '2 to 4",
        ),
        (
            "language: en",
            "language: English, mostly",
            "head.language: 'English, mostly' is not a language; write a BCP",
        ),
        (
            "language: en",
            "url: 'javascript:alert(1)'",
            "head.url: 'javascript:alert(1)' is not a web address; begin it",
        ),
        ("language: en", "numbering: none", "head.numbering: 'none' is not known here; write printed or counted"),
        ("{words: Alba", "{nth: -1, words: Alba", "paragraphs.corrections.nth: -1 is too small; 1 or more"),
        ("{words: Alba", "{nth: two, words: Alba", "paragraphs.corrections.nth: is the text 'two', not a whole number"),
        (
            "{words: Alba",
            "{nth: 3, words: Alba",
            "paragraphs.corrections.nth: the words occur once here, not 3 times; 1",
        ),
        ("{words: Alba", "{words: Albania", "paragraphs.corrections.words: these words are not in the passage's own"),
        (
            'means: ""',
            "means: alba",
            "paragraphs.corrections.means: there is no entity 'alba'; write an id, or nothing",
        ),
        ("code: IS", "code: is", "countries.code: 'is' is not a country code; use the two capital letters of ISO"),
        (
            "topics: [light]",
            "topics: [lights]",
            "paragraphs.items.items.topics: there is no topic 'lights'; nearest: light",
        ),
        ("country: NO", "country: NOO", "ministers.country: there is no entity 'NOO'; nearest: NO"),
        (
            "members: [lind, inner]",
            "members: [linde, inner]",
            "groups.members: there is no entity 'linde'; nearest: lind",
        ),
        (
            "members: [lind, inner]",
            "members: []",
            "groups.members: a group without members stands for nobody; list an id",
        ),
        (", members: [lind, inner]", "", "groups.members: is missing; add it"),
        ("members: [IS]}", "members: [ministers]}", "groups.members: the group stands for itself: ministers > inner >"),
        ("members: [IS]}", "members: [inner]}", "groups.members: the group stands for itself: inner > inner; take one"),
        ("id: inner", "id: lind", "groups.id: 'lind' is given twice, first in ministers; give it another id"),
        ("id: light,", "id: lind,", "topics.id: 'lind' is given twice, first in ministers; give it another id"),
        ("provider: harbour-fund", "provider: fund", "assistance.provider: there is no entity 'fund'"),
        (
            "provider: harbour-fund",
            "provider: Norway",
            "assistance.provider: there is no entity 'Norway'; write its id: NO",
        ),
        ("recipients: [IS]", "recipients: [ports]", "assistance.recipients: there is no entity 'ports'"),
        ("actor: lind", "actor: second-meeting", "positions.actor: there is no entity 'second-meeting'"),
        ("topics: [ports]}\n  - {actor", "topics: [port]}\n  - {actor", "positions.topics: there is no topic 'port'"),
        ("at: 1(a)", "at: 1(c)", "assistance.at: no 1(c) in this statement; nearest: 1"),
        ('at: "2"', "at: '???'", "positions.at: '???' is not an address; write it like 5 or 5(c)"),
        (
            "words: The Chair thanked",
            "words: The Chair praised",
            "positions.words: these words are not in 2: 'The Chair",
        ),
        (
            "words: The Chair thanked Iceland",
            "words: a lamp",
            "positions.words: these words are not in 2: 'a lamp'; they",
        ),
        (
            "printed: some 3 million euros",
            "printed: 3 million euros",
            "assistance.amount.qualifier: 'some' is not in '3 million",
        ),
        (
            "value: 3000000",
            "value: 300000",
            "assistance.amount.value: 300000 is not what 'some 3 million euros' says; write 3000000",
        ),
        ("value: 3000000", "value: 3 million", "assistance.amount.value: is the text '3 million', not a number, like"),
        (
            "currency: EUR",
            "currency: USD",
            "assistance.amount.currency: USD is not in 'some 3 million euros'; write EUR",
        ),
        ("currency: EUR", "currency: EUX", "assistance.amount.currency: there is no currency 'EUX'; nearest: "),
        (
            "qualifier: some",
            "qualifier: up to",
            "assistance.amount.qualifier: 'up to' is not in 'some 3 million euros'",
        ),
        ("    printed: some 3 million euros\n", "", "assistance.amount: there is an amount and no printed one; add"),
        ("text: a lighthouse on Alba Island; and", "text: ''", "paragraphs.items.items.text: is empty; its words"),
        ("members: [NO]", "members: [NO, '']", "organisations.members: holds an empty text; take it out of the list"),
        ("printed: LIND Asta", "id: x", "ministers.id: stands here twice, first on line"),
        (
            'label: "2."\n',
            'label: "2."\n    id: p1\n',
            "paragraphs.id: the id 'p1' is that of 1 already; give it another",
        ),
    ],
)
def test_an_error_says_where_what_and_what_would_be_right(old: str, new: str, fault: str) -> None:
    errors = [one for one in lint_text(broken(old, new), "f") if one.severity is Severity.ERROR]
    said = [str(one).partition(": ")[2] for one in errors]
    keyless = fault.partition(".")[2] if "stands here twice" in fault else fault
    assert any(one.startswith(keyless) for one in said), said
    assert all("; " in one for one in said)
    assert all(1 <= one.line <= HARBOUR.count("\n") + 3 for one in errors)
    with pytest.raises(BadData) as caught:
        load_text(broken(old, new), "f")
    assert set(str(caught.value).splitlines()) == {str(one) for one in errors}


@pytest.mark.parametrize(
    ("old", "new", "warning"),
    [
        (
            '"2."',
            '"4."',
            "paragraphs.label: '4.' follows '1.'; check whether a part is missing; it is right if so printed",
        ),
        ('"2."', '"1."', "paragraphs.label: the label '1.' is printed twice; check it against the text"),
        ('"1."', '"2."', "paragraphs.label: the numbering begins '2.'; check whether"),
        ("label: (b)", "label: (c)", "paragraphs.items.label: '(c)' follows '(a)'; check"),
        ("label: (ii)", "label: (iii)", "paragraphs.items.items.label: '(iii)' follows '(i)'; check"),
        ("language: en", "numbering: counted", "head.numbering: the paragraphs are said to be counted, and some have"),
        ("names: [cranes]", "names: [docks]", "topics.names: 'docks' is nowhere in the text; write it as printed"),
        ("printed: Norway,", "printed: Kingdom of Norway,", "countries.printed: 'Kingdom of Norway' is nowhere in the"),
        ("role_names: [the Chair]", "role_names: [the Chairman]", "ministers.role_names: 'the Chairman' is nowhere"),
        ("office: Minister of Ports", "office: Envoy", "ministers.office: 'Envoy' is nowhere in the text"),
        ("honorific: H.E. Ms.", "honorific: Dr.", "ministers.honorific: 'Dr.' is nowhere in the text"),
        ("[Minister of Ports of Norway]", "[Norway House]", "countries.not: 'Norway House' is nowhere in the text"),
        (
            "  - {id: light,",
            "  - {id: fog, name: Fog}\n  - {id: light,",
            "topics: no passage is tagged with the topic 'fog'",
        ),
        (
            "  - {code: IS,",
            "  - {code: SE, name: Sweden}\n  - {code: IS,",
            "countries: nothing in the text or the file refers to the country 'SE'",
        ),
        (
            "name: inner circle",
            "name: Norway",
            "groups: 'Norway' names NO too, which stands first in the file and takes",
        ),
        (
            "currency: EUR, qualifier: some",
            "currency: EUR",
            "assistance.amount: 'some 3 million euros' is less exact than",
        ),
        (
            "place: Port Alba",
            'place: "Port\\u202eAlba"',
            "head.place: holds 1 bidirectional control, shown harmlessly; take",
        ),
        ("place: Port Alba", 'place: "Port\\eAlba"', "head.place: holds 1 control character, shown harmlessly; take"),
    ],
)
def test_a_warning_never_keeps_a_file_from_loading(old: str, new: str, warning: str) -> None:
    faults = lint_text(broken(old, new), "f")
    warnings = [str(one).partition(": ")[2] for one in faults if one.severity is Severity.WARNING]
    assert any(one.startswith(warning) for one in warnings), list(map(str, faults))
    if not warning.startswith("paragraphs"):  # other labels are other addresses, which errors tell
        load_text(broken(old, new), "f")


def test_every_fault_is_told_at_once_in_the_order_of_the_lines() -> None:
    text = HARBOUR
    for old, new in [
        ("place: Port Alba", "plase: Port Alba"),
        ("[light]", "[lights]"),
        ("code: IS", "code: I"),
        ("id: inner", "id: Inner"),
        ("value: 3000000", "value: 5"),
        ("words: The Chair", "words: A Chair"),
    ]:
        text = text.replace(old, new, 1)
    lines = [fault.line for fault in lint_text(text, "f")]
    assert lines == sorted(lines)
    assert {line("place: Port"), line("topics: [light]"), line("code: IS"), line("id: inner")} <= set(lines)
    assert {line("value: 3000000"), line("words: The Chair")} <= set(lines)


def test_a_sum_may_stand_below_the_paragraphs() -> None:
    annexed = HARBOUR.replace("  - at: 1(a)\n    kind:", "  - kind:").replace(
        'closing: ["Done', 'closing: [Harbour Fund some 3 million euros, "Done'
    )
    assert not [fault for fault in lint_text(annexed, "f") if fault.severity is Severity.ERROR]


def test_a_newer_format_is_one_sentence() -> None:
    with pytest.raises(BadData) as caught:
        load_text("communique: 7\nheads: {}\n", "f")
    assert str(caught.value) == (
        "f:1: communique: is written in format 7, and this program reads format 1; install a newer communique"
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "f:1: is empty; a statement file begins with communique: 1"),
        ("# nothing yet\n", "f:1: is empty; a statement file begins with communique: 1"),
        ("just words", "f:1: is not a statement file; a statement file begins with communique: 1"),
        ("- a\n- b\n", "f:1: is not a statement file; a statement file begins with communique: 1"),
        ("{kind: x}", "f:1: is not a statement file: none of its keys is known; a statement file begins"),
        (
            "communique: 1\n",
            "f:1: id: is missing; add it\nf:1: head: is missing; add it\nf:1: paragraphs: is missing; add it",
        ),
        (
            "communique: 1\nparagraphs: []\n",
            "f:1: id: is missing; add it\nf:1: head: is missing; add it\nf:2: paragraphs: there are",
        ),
        ("communique: 1\nparagraphs: 5\nid: x\nhead: {title: y}", "f:2: paragraphs: is the number 5, not a list"),
        (
            "communique: one\nid: x\nhead: {title: y}\nparagraphs: [{text: z}]",
            "f:1: communique: is the text 'one', not a",
        ),
    ],
)
def test_what_is_no_statement_file_is_told_so(text: str, sentence: str) -> None:
    with pytest.raises(BadData) as caught:
        load_text(text, "f")
    assert str(caught.value).startswith(sentence)


def test_a_file_with_thousands_of_faults_is_told_the_first() -> None:
    text = HARBOUR + "".join(f"  - {{actor: a{n}, verb: v, at: 9({n}), words: w}}\n" for n in range(5000))
    with pytest.raises(BadData) as caught:
        load_text(text, "f")
    assert len(str(caught.value).splitlines()) == 51
    assert str(caught.value).endswith("errors more; see communique lint")


def test_words_may_be_cut_and_may_run_from_the_lead_in_into_the_item() -> None:
    for words in (
        "welcomed these sums (a) some 3 million euros",
        "The Ministers [...] welcomed these sums",
        "“these” SUMS",
    ):
        sound = broken("words: welcomed these sums", f"words: '{words}'").replace("at: 1(b)(i)", "at: 1(a)")
        text = sound.replace("“these” SUMS", "these SUMS")
        assert not [one for one in lint_text(text, "f") if one.severity is Severity.ERROR]
    wrong_order = broken("words: welcomed these sums", "words: 'welcomed these sums [...] The Ministers'")
    assert lint_text(wrong_order, "f")


def test_circles_of_three_are_shown_whole() -> None:
    text = broken("members: [IS]}", "members: [third]}\n  - {id: third, name: third, members: [IS, ministers]}")
    assert "ministers > inner > third > ministers" in str(lint_text(text, "f")[0])
