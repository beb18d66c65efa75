"""What the guides show holds."""

import re
from pathlib import Path

from tui.loaders.faults import Severity
from tui.loaders.statement_file import lint_text

DOCS = Path(__file__).resolve().parent.parent / "docs"


def test_the_example_in_the_file_format_guide_is_a_sound_statement_file() -> None:
    guide = (DOCS / "statement-file.md").read_text(encoding="utf-8")
    example = re.search(r"```yaml\n(.*?)```", guide, re.DOTALL)
    assert example is not None
    errors = [fault for fault in lint_text(example[1], "example.yaml") if fault.severity is Severity.ERROR]
    assert errors == []
