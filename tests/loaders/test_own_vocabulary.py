"""A user's own vocabularies add to those that ship, and are checked whole."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tui.core.errors import BadData
from tui.importers.finding import gazetteer, vocabulary
from tui.importers.opening import from_bytes
from tui.loaders.own_vocabulary import added, own_files
from tui.loaders.vocabulary import entries
from tui.notation import Listed

TEXT = b"1. The Ministers murmured about pilotage and about barter of Norway and Iceland in the port.\n" * 3


@pytest.fixture
def own(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the user's vocabularies; what was read before is forgotten, before and after."""
    monkeypatch.setenv("COMMUNIQUE_HOME", str(home))
    folder = home / "vocabularies"
    folder.mkdir()
    _forget()
    yield folder
    _forget()


def _forget() -> None:
    for name, module in list(sys.modules.items()):
        if name.startswith("tui.importers."):
            for thing in vars(module).values():
                if hasattr(thing, "cache_clear"):
                    thing.cache_clear()


def test_a_new_record_is_added_and_one_that_ships_is_extended(own: Path) -> None:
    (own / "topics.yaml").write_text("- {id: quays, name: Quays}\n- {id: trade, name: Trading, names: [barter]}\n")
    topics = {topic.id: topic for topic in vocabulary.topics()}
    assert topics["quays"].name == "Quays"
    assert topics["trade"].name == "Trading"
    assert {"barter", "customs"} <= set(topics["trade"].names)


def test_members_and_names_are_added_to_those_that_ship(own: Path) -> None:
    (own / "groups.yaml").write_text("- {id: g7, name: G7, names: [the Seven], members: {NO: 2035}}\n")
    (own / "countries.yaml").write_text('- {code: "NO", names: [Norroway]}\n')
    g7 = next(circle for circle in gazetteer.circles() if circle.id == "g7")
    assert "the Seven" in g7.names
    assert "NO" in g7.members_on("2036-01-01")
    assert "NO" not in g7.members_on("2034-01-01")
    assert {"Norroway", "Norway"} <= set(gazetteer.places()["NO"].names)


def test_a_verb_of_ones_own_is_drafted_and_the_draft_says_whose_it_is(own: Path) -> None:
    (own / "verbs.yaml").write_text("- murmured\n")
    assert "murmured" in vocabulary.verbs()
    assert "welcomed" in vocabulary.verbs()
    from tui.importers.draft import drafted_bytes

    text = b"Statement\n\n1. We, the Ministers of Norway and Iceland, met.\n\n2. The Ministers murmured about quays.\n"
    assert "# With vocabularies of your own: verbs.yaml." in drafted_bytes(text, "talk.txt").yaml


@pytest.mark.parametrize(
    ("name", "words", "says"),
    [
        ("topics.yaml", "id: trade\n", "topics.yaml:1: is no list"),
        ("topics.yaml", "- {name: Trade}\n", "topics.yaml:1: has no id"),
        ("topics.yaml", "- id: trade\n  name: Trade\n  nmaes: [barter]\n", "topics.yaml:3: nmaes: is no key here"),
        ("topics.yaml", "- {id: trade, names: barter}\n", "names: should be a list of texts"),
        ("verbs.yaml", "- murmured\n- {id: x}\n", "verbs.yaml:2: is no text"),
        ("groups.yaml", "- {id: g7, members: {NO: soon}}\n", "NO should have years"),
        ("groups.yaml", "- {id: g7, members: [NO]}\n", "members: should be a mapping of country codes"),
        ("topic.yaml", "- {id: trade}\n", "topic.yaml: is no vocabulary; nearest: topics.yaml"),
        ("verbs.yaml", "- [\n", "verbs.yaml:"),
    ],
)
def test_what_is_wrong_in_ones_own_file_is_one_line_with_its_place(own: Path, name: str, words: str, says: str) -> None:
    (own / name).write_text(words)
    with pytest.raises(BadData) as error:
        entries(name if name != "topic.yaml" else "topics.yaml")
    assert says in str(error.value)
    with pytest.raises(BadData):
        from_bytes(TEXT, "talk.txt")


def test_without_a_folder_what_ships_is_all(home: Path) -> None:
    assert own_files() == ()
    shipped = Listed()
    assert added("topics.yaml", shipped) is shipped
