"""The fields of entities and of the assistance ledger, in the order and under the keys of the statement file."""

from collections.abc import Iterator

from tui.core.entities import Assistance, Country, Entity, Event, Group, Minister, Organisation
from tui.importers.drafting.scalars import keyed, listed, scalar

Field = tuple[str, str | tuple[str, ...]]


def entity_fields(entity: Entity) -> Iterator[Field]:
    """Keys and values of an entity; an empty value is to be left out."""
    if isinstance(entity, Country):
        yield "code", entity.id
    else:
        yield "id", entity.id
    if not isinstance(entity, Minister) or entity.name not in (entity.family, entity.printed):
        yield "name", entity.name
    yield "printed", entity.printed
    match entity:
        case Country():
            yield "official", entity.official
        case Minister():
            yield "family", entity.family
            yield "honorific", entity.honorific
            yield "office", entity.office
            yield "country", entity.country
            yield "role", "" if entity.role == "participant" else entity.role
            yield "role_names", entity.role_names
        case Event():
            yield "date", entity.date
            yield "place", entity.place
        case Group() | Organisation():
            yield "members", entity.members
        case _:
            pass
    yield "names", entity.names
    yield "not", entity.never


def assistance_lines(line: Assistance, indent: int) -> Iterator[str]:
    """One line of the ledger of assistance, as an entry of a list."""
    pad = " " * (indent + 2)
    yield f"{' ' * indent}- at: {scalar(line.at)}" if line.at else f"{' ' * indent}- kind: {scalar(line.kind)}"
    for key, value in (("kind", line.kind if line.at else ""), ("printed", line.printed)):
        if value:
            yield from keyed(key, value, indent + 2)
    if line.amount:
        amount = line.amount
        value = f"{amount.value:.10f}".rstrip("0").rstrip(".") if amount.value < 1e15 else str(int(amount.value))
        qualifier = f", qualifier: {_flow(amount.qualifier)}" if amount.qualifier else ""
        yield f"{pad}amount: {{value: {value}, currency: {_flow(amount.currency)}{qualifier}}}"
    if line.provider:
        yield f"{pad}provider: {scalar(line.provider)}"
    if line.recipients:
        yield f"{pad}recipients: {listed(line.recipients)}"
    if line.description:
        yield from keyed("description", line.description, indent + 2)


def _flow(words: str) -> str:
    return words if words.replace(" ", "").isalpha() and words.casefold() != "no" else f'"{words}"'
