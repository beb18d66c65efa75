"""Every id leads somewhere, none is given twice, no group stands for itself; a last day follows a first."""

from collections.abc import Iterable, Iterator, Mapping

from tui.core.entities import Country, Entity, Group, Roster
from tui.core.statement import Item, Paragraph, Statement
from tui.core.text import key
from tui.loaders.faults import Faults
from tui.loaders.vocabulary import country_codes, is_country_code

_TABLES = ("countries", "ministers", "topics", "groups", "events", "organisations")
_ACTORS = "an id of a country, minister, group or organisation"
_LONGEST = 12
Path = tuple[str | int, ...]


def check_references(statement: Statement, faults: Faults) -> None:
    """Notes ids given twice, codes and ids that are not known, groups without members, and circles."""
    roster = statement.roster
    _check_ids(roster, faults)
    actors = {e.id: e for e in (*roster.countries, *roster.ministers, *roster.groups, *roster.organisations) if e.id}
    topics = {topic.id: topic for topic in roster.topics if topic.id}
    for path, given, known, what in _uses(statement, actors, topics):
        if given and given not in known:
            kind = "topic" if known is topics else "entity"
            right = _by_name(given, known.values()) or faults.nearest(given, known, f"write {what}")
            faults.error_at(path, f"there is no {kind} {given!r}", right)
    _check_circles(roster, faults)


def _by_name(given: str, known: Iterable[Entity]) -> str:
    """What would be right where a name was given for an id."""
    wanted = key(given)
    named = next((e for e in known if wanted in (key(e.name), *map(key, e.spellings))), None)
    return f"write its id: {named.id}" if named else ""


def check_dates(statement: Statement, faults: Faults) -> None:
    """Notes every last day that is before its first."""
    head = statement.head
    if head.until and not head.date:
        faults.error_at(("head", "until"), "there is a last day and no first", "add date")
    elif head.until and head.until < head.date[: len(head.until)]:
        faults.error_at(("head", "until"), f"{head.until} is before {head.date}", "exchange them")
    for n, line in enumerate(statement.roster.dates):
        if line.until and line.until < line.date[: len(line.until)]:
            faults.error_at(("dates", n, "until"), f"{line.until} is before {line.date}", "exchange them")


def entities_with_paths(roster: Roster) -> Iterator[tuple[Path, Entity]]:
    """Every entity, and where it stands in the file."""
    for table in _TABLES:
        for place, entity in enumerate(getattr(roster, table)):
            yield (table, place), entity


def parts_with_paths(statement: Statement) -> Iterator[tuple[Path, Paragraph | Item]]:
    """Every paragraph and item, in printed order, and where it stands in the file."""
    for place, paragraph in enumerate(statement.paragraphs):
        path: Path = ("paragraphs", place)
        yield path, paragraph
        if paragraph.items:
            yield from _items(path, paragraph)


def _items(path: Path, part: Paragraph | Item) -> Iterator[tuple[Path, Item]]:
    for place, item in enumerate(part.items):
        below = (*path, "items", place)
        yield below, item
        yield from _items(below, item)


def _check_ids(roster: Roster, faults: Faults) -> None:
    seen: dict[str, str] = {}
    for path, entity in entities_with_paths(roster):
        if not entity.id:
            continue
        id_path = (*path, "code" if isinstance(entity, Country) else "id")
        if isinstance(entity, Country) and not is_country_code(entity.id):
            right = faults.nearest(entity.id, country_codes(), "use the two capital letters of ISO 3166-1")
            faults.error_at(id_path, f"there is no country code {entity.id!r}", right)
        if entity.id in seen:
            faults.error_at(id_path, f"{entity.id!r} is given twice, first in {seen[entity.id]}", "give it another id")
        seen.setdefault(entity.id, str(path[0]))
        if isinstance(entity, Group) and not entity.members and "members" in _keys(faults, path):
            faults.error_at((*path, "members"), "a group without members stands for nobody", f"list {_ACTORS}")


def _keys(faults: Faults, path: Path) -> set[str]:
    """The keys that the file gives at a path: what is missing there is reported already."""
    node = faults.root
    for step in path:
        node = node[step]  # type: ignore[index] # the path comes from what was read there
    return set(node) if isinstance(node, dict) else set()


def _uses(
    statement: Statement, actors: Mapping[str, Entity], topics: Mapping[str, Entity]
) -> Iterator[tuple[Path, str, Mapping[str, Entity], str]]:
    """Every place where an id is used: its path, the id, the ids that may stand there, what would be right."""
    roster = statement.roster
    topic = "the id of a topic"
    for path, part in parts_with_paths(statement):
        if part.topics and not topics.keys() >= set(part.topics):
            yield from ((((*path, "topics", n)), given, topics, topic) for n, given in enumerate(part.topics))
        for n, correction in enumerate(part.corrections):
            yield (*path, "corrections", n, "means"), correction.means, roster.by_id, "an id, or nothing for nobody"
    for n, minister in enumerate(roster.ministers):
        homes = {e.id: e for e in (*roster.countries, *roster.organisations)}
        yield ("ministers", n, "country"), minister.country, homes, "the code of a country, or an organisation's id"
    for table in ("groups", "organisations"):
        for n, entity in enumerate(getattr(roster, table)):
            yield from (((table, n, "members", m), given, actors, _ACTORS) for m, given in enumerate(entity.members))
    for n, line in enumerate(roster.assistance):
        yield ("assistance", n, "provider"), line.provider, actors, _ACTORS
        yield from (
            (("assistance", n, "recipients", m), given, actors, _ACTORS) for m, given in enumerate(line.recipients)
        )
    for n, position in enumerate(roster.positions):
        yield ("positions", n, "actor"), position.actor, actors, _ACTORS
        yield from ((("positions", n, "topics", m), given, topics, topic) for m, given in enumerate(position.topics))


def _check_circles(roster: Roster, faults: Faults) -> None:
    members = {group.id: group.members for group in roster.groups}
    places = {group.id: n for n, group in enumerate(roster.groups)}
    for circle in _circles(members):
        shown = circle if len(circle) <= _LONGEST else (*circle[: _LONGEST - 1], "…", circle[-1])
        wrong = f"the group stands for itself: {' > '.join((*shown, circle[0]))}"
        faults.error_at(("groups", places[circle[0]], "members"), wrong, "take one of these out of the other")


def _circles(members: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Ways from a group back to itself, at least one for every knot of them. Each group is walked once."""
    done: set[str] = set()
    for start in members:
        way: list[str] = []
        ahead: list[Iterator[str]] = [iter((start,))]
        while ahead:
            group = next(ahead[-1], None)
            if group is None:
                ahead.pop()
                if way:
                    done.add(way.pop())
            elif group in way:
                yield tuple(way[way.index(group) :])
            elif group in members and group not in done:
                way.append(group)
                ahead.append(iter(members[group]))
