"""What every test shares: an empty home, no animations, and a small invented statement."""

import os

os.environ["TEXTUAL_ANIMATIONS"] = "none"  # read once, when Textual is imported

from pathlib import Path

import pytest
from hypothesis import settings

from tui.core.doubts import Doubt
from tui.core.entities import (
    Amount,
    Assistance,
    Country,
    Event,
    Group,
    Minister,
    Organisation,
    Position,
    PrintedDate,
    Roster,
    Topic,
)
from tui.core.statement import Head, Item, Paragraph, Statement

settings.register_profile("ci", derandomize=True)
"""What is checked in one run is checked in the next; on a desk each run tries others."""
if os.environ.get("CI"):
    settings.load_profile("ci")

_PLACES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}
_UNSET = (
    "COMMUNIQUE_HOME",
    "SOURCE_DATE_EPOCH",
    "NO_COLOR",
    "FORCE_COLOR",
    "COLUMNS",
    "LINES",
    "TEXTUAL_THEME",
)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, for this test only."""
    folder = tmp_path_factory.mktemp("home")
    for variable, below in _PLACES.items():
        monkeypatch.setenv(variable, str(folder / below))
    for variable in _UNSET:
        monkeypatch.delenv(variable, raising=False)
    return folder


def harbour_statement() -> Statement:
    """An invented statement: three paragraphs, one with items two levels deep, every table with a line."""
    return Statement(
        id="harbour-2031",
        head=Head(
            title="Second Harbour Ministers' Meeting",
            instrument="Joint Statement",
            date="2031-03-02",
            until="2031-03-03",
            place="Port Alba",
            heading=("Second Harbour Ministers' Meeting", "Joint Statement"),
        ),
        paragraphs=(
            Paragraph("1.", "The Ministers met in Port Alba. Ms. Lind of Norway took the chair.", topics=("ports",)),
            Paragraph(
                "2.",
                "The Ministers welcomed Norway’s help, namely:",
                topics=("aid",),
                items=(
                    Item("(a)", "grant aid of some 3 million euros;", topics=("ports",)),
                    Item("(b)", "training, in", items=(Item("(i)", "pilotage;"), Item("(ii)", "dredging; and"))),
                    Item("(c)", "two harbour cranes for Iceland."),
                ),
            ),
            Paragraph("3.", "The Chair thanked Iceland and the Harbour Fund before the Third Meeting in May 2032."),
        ),
        roster=Roster(
            countries=(
                Country("NO", "Norway", printed="Norway", official="Kingdom of Norway"),
                Country("IS", "Iceland", printed="Iceland"),
            ),
            ministers=(
                Minister(
                    "lind",
                    "Lind",
                    printed="Ms. Lind",
                    family="Lind",
                    honorific="Ms.",
                    office="Minister",
                    country="NO",
                    role="chair",
                    role_names=("the Chair",),
                ),
                Minister("jonsson", "Jónsson", family="Jónsson", country="IS"),
            ),
            topics=(Topic("ports", "Ports"), Topic("aid", "Aid; given", names=("grant aid",))),
            groups=(Group("ministers", "the Ministers", printed="the Ministers", members=("lind", "jonsson")),),
            events=(Event("third", "Third Meeting", printed="Third Meeting", date="2032"),),
            organisations=(Organisation("fund", "Harbour Fund", printed="Harbour Fund"),),
            assistance=(
                Assistance(
                    "grant aid",
                    "2(a)",
                    printed="some 3 million euros",
                    amount=Amount(3_000_000.0, "EUR", "some"),
                    provider="NO",
                    recipients=("IS", "fund"),
                    description="port equipment",
                ),
            ),
            positions=(
                Position("ministers", "welcomed", "2", "The Ministers welcomed Norway’s help", topics=("aid",)),
            ),
            dates=(PrintedDate("3", "May 2032", "2032-05"),),
        ),
        sha256="0123456789abcdef" * 4,
        doubts=(
            Doubt("head.place", "taken from the text"),
            Doubt("2(a)", "who gives is not said"),
            Doubt("ministers.lind", "for whom is not said"),
            Doubt("assistance.1", "the currency is a guess"),
        ),
    )


@pytest.fixture(scope="session")
def statement() -> Statement:
    """The invented harbour statement."""
    return harbour_statement()
