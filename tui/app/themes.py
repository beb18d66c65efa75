"""Our two themes: plain black and white with strong colours, for those who need contrast."""

from textual.theme import Theme

HIGH_CONTRAST_DARK = Theme(
    name="contrast-dark",
    primary="#ffff00",
    secondary="#7fdfff",
    accent="#ffff00",
    foreground="#ffffff",
    background="#000000",
    surface="#1c1c1c",
    panel="#262626",
    boost="#303030",
    success="#5fff87",
    warning="#ffd75f",
    error="#ff8787",
    dark=True,
    variables={"block-cursor-foreground": "#000000"},
)

HIGH_CONTRAST_LIGHT = Theme(
    name="contrast-light",
    primary="#00249c",
    secondary="#5f005f",
    accent="#00249c",
    foreground="#000000",
    background="#ffffff",
    surface="#ececec",
    panel="#e0e0e0",
    boost="#dcdcdc",
    success="#005f00",
    warning="#875f00",
    error="#af0000",
    dark=False,
    variables={"block-cursor-foreground": "#ffffff"},
)

THEMES = (HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT)
