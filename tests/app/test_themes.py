"""Words are readable in every theme."""

import pytest
from textual.color import Color

from tests.app.conftest import Opening
from tui.app.render import PARTS, part_style

WORDS = ("label", "quiet", "count", "chosen", "excluded", "mark", "key", "analyst", "cursor")


def luminance(color: Color) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: Color, other: Color) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


async def test_coloured_words_have_the_contrast_that_wcag_asks_for(reader: Opening) -> None:
    async with reader() as desk:
        for theme in desk.app.available_themes:
            desk.app.theme = theme
            await desk.pilot.pause()
            variables = desk.app.theme_variables
            ground = Color.parse(variables["background"])
            for name in WORDS:
                style = part_style(name, variables)
                if ground.ansi is None and style.color:
                    assert contrast(Color.from_rich_color(style.color), ground) >= 4.4, (theme, name)


@pytest.mark.parametrize("theme", ["contrast-dark", "contrast-light"])
async def test_the_high_contrast_themes_go_further(reader: Opening, theme: str) -> None:
    async with reader() as desk:
        desk.app.theme = theme
        await desk.pilot.pause()
        variables = desk.app.theme_variables
        ground = Color.parse(variables["background"])
        assert contrast(Color.parse(variables["foreground"]), ground) >= 15
        assert all(
            contrast(Color.from_rich_color(style.color), ground) >= 7
            for name in WORDS
            if (style := part_style(name, variables)).color
        )


def test_printed_words_and_an_analysts_words_never_share_a_style() -> None:
    assert "italic" in PARTS["analyst"][2]
    assert not any("italic" in attributes for name, (_, _, attributes) in PARTS.items() if name != "analyst")
