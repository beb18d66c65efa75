"""Prints the JSON Schema of the statement file, for editors that check and complete what one types."""

import argparse

from tui.console import Console, Exit

USAGE = "communique schema"
EXAMPLES = """\
  communique schema > statement.schema.json"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes: nothing."""


def run(_options: argparse.Namespace, console: Console) -> int:
    """Prints the schema."""
    import json

    from tui.loaders.schema import json_schema

    console.write((json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n").encode())
    return Exit.DONE
