"""Searching as one types, going from hit to hit, and going to an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app import sentences
from tui.app.screens.reading_screen import ReadingScreen
from tui.core.errors import CommuniqueError
from tui.core.query import Mode, Search

if TYPE_CHECKING:
    from tui.app.widgets.prompt import Prompt

NAMES = {Mode.PHRASE: "Search /", Mode.WORDS: "All words /", Mode.REGEX: "Expression /"}
NEXT_MODE = {Mode.PHRASE: Mode.WORDS, Mode.WORDS: Mode.REGEX, Mode.REGEX: Mode.PHRASE}


class Searching(ReadingScreen):
    """The part of the reader's screen that finds words and addresses."""

    mode = Mode.PHRASE
    _before: Search | None = None
    _going = False
    _prompt: Prompt | None = None

    @property
    def prompt(self) -> Prompt | None:
        """The prompt, while it is open."""
        return self._prompt

    def action_search(self) -> None:
        """Opens the prompt for search words."""
        self._before = self.reading.query.search
        if self._before:
            self.mode = self._before.mode
        words = self._before.text if self._before else ""
        self._open(going=False, title=NAMES[self.mode], words=words, remark="ctrl+t: phrase, all words, expression")

    def action_go_to(self) -> None:
        """Opens the prompt for an address."""
        self._open(going=True, title="Go to :", remark="5, 5(c), 5c")

    def _open(self, *, going: bool, title: str, words: str = "", remark: str = "") -> None:
        if self.prompt is None:
            from tui.app.widgets.prompt import Prompt  # a text box is loaded when it is first needed

            self._going = going
            self._prompt = Prompt(title, words, remark)
            self.mount(self._prompt, before="#status")

    def _close(self) -> None:
        if self._prompt:
            self.text.focus()
            self._prompt.remove()
            self._prompt = None

    # What the prompt says

    def on_prompt_typed(self, message: Prompt.Typed) -> None:
        """Searches for what stands in the prompt."""
        if not self._going:
            self._search_for(message.words)

    def _search_for(self, words: str) -> None:
        if self.prompt is None:
            return
        wanted = Search(words, self.mode) if words.strip() else None
        if wanted == self.reading.query.search:
            return
        try:
            found = self.reading.searching(wanted)
            found.kept  # noqa: B018  (works out the matches, which is where an expression can fail)
        except CommuniqueError as error:
            self.prompt.say(remark=str(error), wrong=True)
            return
        self.reading = found
        self.hit = sentences.next_hit(found, None, self.place, 1)
        if self.hit:
            self.text.go(self.hit[0], leap=False)
        self._remark()

    def _remark(self) -> None:
        if self.prompt is None:
            return
        if self.reading.query.search is None:
            self.prompt.say(remark="ctrl+t: phrase, all words, expression")
        else:
            count = self.reading.hit_count
            self.prompt.say(remark=f"{count:,} hits" if count != 1 else "1 hit", wrong=count == 0)

    def on_prompt_mode_asked(self) -> None:
        """Changes between phrase, all words and regular expression."""
        if self._going or self.prompt is None:
            return
        self.mode = NEXT_MODE[self.mode]
        self.prompt.say(title=NAMES[self.mode])
        self._search_for(self.prompt.words)

    def on_prompt_entered(self, message: Prompt.Entered) -> None:
        """Keeps the search and goes to its first hit, or goes to the address."""
        if not self._going:
            self._close()
            return
        try:
            passage = self.reading.statement.within(message.words)[0]
        except CommuniqueError as error:
            if self.prompt:
                self.prompt.say(remark=str(error), wrong=True)
            return
        self._close()
        self.go_to(passage.index)

    def on_prompt_left(self) -> None:
        """Goes back to the search there was."""
        if not self._going and self.reading.query.search != self._before:
            self.reading = self.reading.searching(self._before)
        self._close()

    def go_to(self, index: int) -> None:
        """Puts the cursor on a passage, also one that the query hides: the query is then set aside."""
        if index not in self.text.page.places:
            self.reading = self.reading.suspend() if self.reading.query else self.reading
            if self.reading.only_marked:
                self.reading = self.reading.show_only_marked()
            self.tell("That passage is not among those shown: the choices are set aside (s takes them up again).")
        self.text.go(index)

    # Hits

    def action_next_hit(self) -> None:
        """Goes to the next hit, round the end."""
        self._to_hit(1)

    def action_previous_hit(self) -> None:
        """Goes to the hit before, round the beginning."""
        self._to_hit(-1)

    def _to_hit(self, by: int) -> None:
        if self.reading.applied.search is None:
            self.tell("Nothing is searched for; / searches.")
            return
        self.hit = sentences.next_hit(self.reading, self.hit, self.place, by)
        if self.hit is None:
            self.tell("No hits.")
        else:
            self.text.go(self.hit[0])
