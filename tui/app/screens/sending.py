"""Copying, exporting, checking: what leaves the reader, and the dialogs that ask how."""

from tui.app.screens.reading_screen import ReadingScreen


class Sending(ReadingScreen):
    """The part of the reader's screen that sends words out of it."""

    quoting = "lead_in"
