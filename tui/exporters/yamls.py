"""YAML: what JSON says, in the notation of statement files."""

from tui.exporters.base import Export, Exporter
from tui.exporters.jsons import envelope


def _yaml(export: Export) -> bytes:
    from tui.notation import dump

    return dump(envelope(export)).encode()


YAML = Exporter("yaml", "YAML", ".yaml", "the same fields as JSON, easier on the eye", _yaml, tables=True)
