"""Draws the picture of the README: the reader on the bundled statement, as it looks in a terminal of 130 by 38.

python tests/bench/picture.py > docs/reader.svg
"""

import asyncio
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from tui.app.app import CommuniqueApp
from tui.core.reading import Reading
from tui.loaders.statement_file import bundled, load
from tui.memory import Memory
from tui.settings import Settings

QUERY = 'country:KZ topic:assistance "medical"'


async def picture() -> str:
    """The screen as SVG, with the fonts of whoever looks at it."""
    with tempfile.TemporaryDirectory() as folder:
        app = CommuniqueApp(Reading.of(load(bundled())).ask(QUERY), Settings(), Memory(Path(folder)), at="5(b)")
        async with app.run_test(size=(130, 34)) as pilot:
            await pilot.pause(0.3)
            await pilot.press("n", "space")
            await pilot.pause(0.3)
            drawn = app.export_screenshot(title="communique", simplify=True)
    return re.sub(r"@font-face \{.*?\}", "", drawn, flags=re.DOTALL)


print(asyncio.run(picture()))
