"""Every printed word of a document is in its structure once, in the order of print, whatever the document is like."""

from collections.abc import Iterator

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tui.core.errors import BadData
from tui.core.statement import Item, Paragraph
from tui.importers.blocks import Block, printed
from tui.importers.draft import drafted_bytes
from tui.importers.outline.passages import part

LABELS = (
    "1.", "2.", "3.", "1", "2", "1)", "(1)", "(2)", "1.1", "1.2", "3.2.1", "1.-", "2.-", "1º)", "§ 1", "§ 2", "I.",
    "II.", "A.", "B.", "(a)", "(b)", "(i)", "(ii)", "a.", "b.", "a", "b", "aa)", "bb)", "i", "-", "•", "o", "First:",
    "一、", "",
)  # fmt: skip
WORDS = (
    "The Ministers praised the harbours", "Lights", "HEREBY:", "recalling the long peace,", "Recalling the old lights;",
    "they agreed to:", "Mr. President,", "Port Alba, 3 March 2031", "Done at Port Alba", "ANNEX", "END TEXT",
    "and 5(c)",
    "H.E. Ms Asta Lind, Norway;", "(a) dredge; (b) light.", "In particular: 1. dredge. 2. light.", "Part II", "", "(c)",
    "will dredge the harbour of the north and the harbour of the south, and light the coast.", "Article 3", "5.",
    "for Norway:", "[1] See above.", "WE, THE LEADERS, MET IN PORT ALBA.",
)  # fmt: skip


def block(label: str, words: str, kind: str, marker: str, level: int, *, bold: bool) -> Block:
    text = f"{label} {words}".strip()
    if kind == "item":
        return Block(text, "item", marker, bold=bold, level=level)
    return Block(text, "heading" if kind == "heading" else "text", bold=bold, level=level)


blocks = st.builds(
    block,
    st.sampled_from(LABELS),
    st.sampled_from(WORDS),
    st.sampled_from(["text", "text", "text", "heading", "item"]),
    st.sampled_from(["•", "1.", "(a)"]),
    st.integers(0, 2),
    bold=st.booleans(),
).filter(lambda made: bool(made.text))
lines = st.builds(
    lambda label, words, indent, gap: f"{gap}{indent * ' '}{label} {words}".rstrip(" "),
    st.sampled_from(LABELS),
    st.sampled_from(WORDS),
    st.sampled_from([0, 0, 0, 3, 6]),
    st.sampled_from(["", "\n"]),
)


def squeezed(text: str) -> str:
    return "".join(text.split())


def of_items(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        yield item.label
        yield item.text
        yield from of_items(item.items)


def of_paragraph(paragraph: Paragraph, *, titled: bool) -> str:
    """Its words as printed; ``titled``: its number stands before the last of its headings."""
    *others, last = paragraph.heading or ("",)
    heading = (*others, paragraph.label, last) if titled else (*others, last, paragraph.label)
    return squeezed(" ".join((*heading, paragraph.text, *of_items(paragraph.items))))


def missing(whole: str, above: Iterator[str], paragraphs: tuple[Paragraph, ...], below: Iterator[str]) -> str:
    """The rest of the print from where the structure differs from it; empty where it does not."""
    rest = whole.removeprefix(squeezed(" ".join(above)))
    for paragraph in paragraphs:
        ways = (of_paragraph(paragraph, titled=titled) for titled in (False, True))
        words = next((each for each in ways if rest.startswith(each)), None)
        if words is None:
            return rest or "words too many"
        rest = rest[len(words) :]
    return "" if rest == squeezed(" ".join(below)) else rest or "words too many"


@settings(max_examples=300, deadline=None)
@given(st.lists(blocks, min_size=1, max_size=24))
def test_no_word_of_a_block_is_lost_doubled_or_moved(document: list[Block]) -> None:
    parted = part(document)
    above = (printed(each) for each in parted.above)
    whole = squeezed(" ".join(printed(each) for each in document))
    assert missing(whole, above, parted.paragraphs, iter(parted.below)) == ""


@settings(max_examples=300, deadline=None)
@given(st.lists(lines, min_size=1, max_size=40))
def test_no_word_of_a_text_is_lost_doubled_or_moved(document: list[str]) -> None:
    text = "\n".join(document)
    try:
        draft = drafted_bytes(text.encode(), "text.txt")
    except BadData:
        return
    assume(not any("removed" in change for change in draft.changes))
    head = draft.statement.head
    assert missing(squeezed(text), iter(head.heading), draft.statement.paragraphs, iter(head.closing)) == ""
