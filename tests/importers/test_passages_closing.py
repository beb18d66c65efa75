"""What stands below the last paragraph: places and days, signatures, notes, annexes, contacts."""

from tests.importers.printed_texts import labels


def test_a_note_in_the_middle_ends_nothing() -> None:
    text = (
        "On 3 March 2031 the Ministers* met in Port Alba and praised the harbours of their countries.\n\n"
        "*The Ambassador of Iceland attended on behalf of the Minister of Ports.\n\n"
        "They agreed to dredge the harbours and to keep the lights of the coast burning at night.\n"
    )
    assert [first for _, first, _ in labels(text)][-1] == "They"
