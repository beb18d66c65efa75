"""A reading of nothing: what a pane holds before it is bound to its screen's."""

from tui.core.reading import Reading
from tui.core.statement import Head, Statement

BLANK = Reading.of(Statement(id="", head=Head(title=""), paragraphs=()))
