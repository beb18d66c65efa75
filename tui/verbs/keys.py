"""Prints the reader's commands: the keys of each, its id for the settings file, and what it does."""

import argparse

from tui.console import Console, Exit
from tui.exporters.measure import cells, padded, wrapped

USAGE = "communique keys"
EXAMPLES = """\
  communique keys"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes: nothing."""


def run(_options: argparse.Namespace, console: Console) -> int:
    """Prints the commands by where they are answered."""
    from tui.app.commands import COMMANDS, PLACES, shown_key

    keys = {command: " ".join(map(shown_key, command.keys)) for command in COMMANDS}
    keys_width = max(map(cells, keys.values()))
    id_width = max(cells(command.id) for command in COMMANDS)
    lines: list[str] = []
    for where, title in PLACES.items():
        lines += ["", console.styled(title, "strong")] if lines else [console.styled(title, "strong")]
        for command in (command for command in COMMANDS if command.where is where):
            start = f"  {padded(keys[command], keys_width)}  {padded(command.id, id_width)}  "
            help_width = max(20, (console.columns or 10_000) - cells(start))
            first, *rest = wrapped(command.help, help_width)
            lines += [start + first, *(" " * cells(start) + line for line in rest)]
    console.print(lines)
    return Exit.DONE
