"""What the guides show holds."""

import re
from pathlib import Path

from tests.core.test_citation import numbered
from tui.core.citation import cite
from tui.core.cited import FIELDS
from tui.core.styles import STYLES
from tui.loaders.faults import Severity
from tui.loaders.statement_file import lint_text

DOCS = Path(__file__).resolve().parent.parent / "docs"


def test_the_example_in_the_file_format_guide_is_a_sound_statement_file() -> None:
    guide = (DOCS / "statement-file.md").read_text(encoding="utf-8")
    example = re.search(r"```yaml\n(.*?)```", guide, re.DOTALL)
    assert example is not None
    errors = [fault for fault in lint_text(example[1], "example.yaml") if fault.severity is Severity.ERROR]
    assert errors == []


def test_the_guide_to_citing_shows_every_style_as_it_is_written_and_every_field() -> None:
    guide = (DOCS / "citing.md").read_text(encoding="utf-8")
    for style in STYLES:
        [row] = [line for line in guide.split("\n") if line.startswith(f"| `{style.id}` |")]
        assert row.endswith(f"| {cite(numbered(), '5(c)', style.id)} |")
        assert style.guide in row
    assert all(f"`{field}`" in guide for field in FIELDS)
