"""A number with its noun, in words that people read."""


def counted(number: int, noun: str) -> str:
    """``1 doubt``, ``1,200 doubts``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
