"""Commands to the command palette."""

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.app.commands import COMMANDS, PLACES, Command, Where, shown_key


class Commands(Provider):
    """Every command of the reader, found by its title; the names are ours, never a statement's."""

    async def discover(self) -> Hits:
        """All commands, before anything is typed."""
        for command in COMMANDS:
            yield DiscoveryHit(_prompt(command), partial(self._run, command), text=command.title, help=command.help)

    async def search(self, query: str) -> Hits:
        """The commands whose title fits what was typed."""
        matcher = self.matcher(query)
        for command in COMMANDS:
            score = matcher.match(f"{command.title} {command.help}")
            if score > 0:
                yield Hit(score, _prompt(command), partial(self._run, command), text=command.title, help=command.help)

    async def _run(self, command: Command) -> None:
        screen = self.screen
        node = screen if command.where is Where.READER else screen.query_one(f"#{command.where}")
        if node is not screen:
            await screen.run_action(f"show_pane('{command.where}')")
        await node.run_action(command.action)


def _prompt(command: Command) -> Content:
    where = "" if command.where is Where.READER else f" · {PLACES[command.where].lower()}"
    return Content.assemble(command.title, (f"   {shown_key(command.keys[0])}{where}", "dim"))
