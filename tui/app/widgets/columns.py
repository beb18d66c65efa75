"""How the columns of a table share the room that there is."""

NARROWEST_CELL = 10
_GAP = 2


def shared(natural: tuple[int, ...], room: int) -> list[int]:
    """What each column gets of the room, in cells; with a gap of 2 behind each.

    As many of the first as fit in 10 cells, or in what they need if that is less, the very first in almost half the
    room; then what is left goes round, a cell at a time. Columns that do not fit get nothing; the first always gets
    something.
    """
    widths: list[int] = []
    for wanted in natural:
        least = min(wanted, NARROWEST_CELL if widths else max(NARROWEST_CELL, room // 2 - _GAP))
        if widths and sum(widths) + _GAP * len(widths) + least + _GAP > room:
            break
        widths.append(max(1, min(least, room - _GAP)))
    left = room - sum(widths) - _GAP * len(widths)
    while left > 0 and (wanting := [n for n, width in enumerate(widths) if width < natural[n]]):
        for number in wanting[:left]:
            widths[number] += 1
        left -= len(wanting[:left])
    return widths
