"""Loads the facts of parties for the engine from all sources."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from app.engine.evaluation import late_evidence_starts
from app.engine.facts import Facts
from app.engine.facts.follow_ups import Flag
from app.engine.facts.interactions import Interaction
from app.engine.rules import Calendar, Rules
from app.engine.values import value
from app.evaluation.fact_queries import Loader
from app.evaluation.sources import SOURCES, Source, follow_ups, party
from app.evaluation.sources.touches import FIRST_TOUCHES, MAX_TOUCHES, decode_first_touches
from app.storage.prepared import Prepared, Row

Run = Callable[..., list[Row]]
RunAll = Callable[[Sequence[Prepared], Mapping[str, Any]], list[list[Row]]]

# The period of past events, cards and missed follow-ups to load.
HORIZON = timedelta(days=60)
# The period of closed follow-ups to load: a dismissal suppresses nudges for less (engine.guards).
RECENT = timedelta(days=14)
# The period of follow-ups of yearly dates to load; no rule keeps one for more than a year.
YEAR = timedelta(days=400)
# A reevaluation uses all written facts, even if the clocks of servers differ.
END_OF_TIME = datetime(9999, 1, 1, tzinfo=UTC)


@value
class Loaded:
    """The facts of one party, its stored follow-ups by key, and its stored times.

    The times are `reevaluate_at`, `last_touch_at` and `last_inbound_at`. `is_whole` is false if only
    the questions are loaded that the writes can change.
    """

    facts: Facts
    stored: dict[Flag, Row]
    stored_times: tuple[datetime | None, ...]
    is_whole: bool


def load_facts(
    loader: Loader,
    run: Run,
    now: datetime,
    as_of: datetime = END_OF_TIME,
    back: timedelta = HORIZON,
    run_all: RunAll | None = None,
) -> list[Loaded]:
    """The facts up to `as_of` of the parties that `loader` selects, in id order.

    `run` executes a prepared statement with parameters and returns its rows; it adds those of the
    scope. `run_all` does so for several statements at once. `back` is the period before `now` to load.
    """
    recent = max(RECENT, back - HORIZON)
    times = {
        "now": now,
        "as_of": as_of,
        "horizon": now - back,
        "recent": now - recent,
        "year_ago": now - YEAR,
    }
    rows = run(loader.parties, **times)
    present = _present_sources(rows)
    statements = [loader.facts[source.name] for source in present]
    has_stored = any(map(party.has_follow_ups, rows))
    if has_stored:
        statements.append(loader.follow_ups(_names_of_subjects(present)))
    answers = (
        run_all(statements, times)
        if run_all
        else [run(statement, **times) for statement in statements]
    )
    stored = _by_party(answers.pop() if has_stored else ())
    facts = {
        source.name: _decode(source, rows_of_source, as_of)
        for source, rows_of_source in zip(present, answers, strict=True)
    }
    return [
        _to_loaded(
            row,
            stored.get(row[0], ()),
            {name: tuple(of_parties.get(row[0], ())) for name, of_parties in facts.items()},
        )
        for row in sorted(rows, key=lambda row: row[0].int)
    ]


def with_late_touches(
    loaded: Loaded,
    run: Run,
    rules: Rules,
    calendar: Calendar,
    now: datetime,
    as_of: datetime = END_OF_TIME,
) -> Loaded:
    """The facts with the first touches of each late period of evidence that `touches` cut off.

    The latest touches usually reach back far enough, so that no statement runs.
    """
    facts = loaded.facts
    if len(facts.touches) < MAX_TOUCHES:
        return loaded
    starts = late_evidence_starts(facts, rules, calendar, now)
    cut_off = sorted(start for start in starts if start < facts.touches[0].at)
    touches = dict.fromkeys(
        touch
        for since in cut_off
        for touch in _first_touches(run, facts.party.id, since, as_of)
        if touch.at < facts.touches[0].at
    )
    return replace(loaded, facts=replace(facts, late_touches=tuple(touches)))


def _first_touches(
    run: Run, party_id: UUID, since: datetime, as_of: datetime
) -> Iterator[Interaction]:
    """The first touch and the first personal one from a time on."""
    after = since - timedelta(microseconds=1)
    [row] = run(FIRST_TOUCHES, party_id=party_id, touch_at=after, as_of=as_of)
    first = decode_first_touches(row)
    if touch := first["touch"]:
        yield touch
    if personal := first["personal_touch"]:
        yield replace(personal, is_personal=True)


def _present_sources(rows: list[Row]) -> list[Source]:
    """The sources with facts about any of the parties."""
    flags = map(any, zip(*(row[party.FLAGS :] for row in rows), strict=True))
    is_present = dict(zip(party.conditions(SOURCES), flags, strict=bool(rows)))
    return [source for source in SOURCES if is_present.get(source.exists)]


def _names_of_subjects(present: list[Source]) -> frozenset[str]:
    """The names of the sources whose subjects can have follow-ups."""
    lasting = (source for source in SOURCES if source.has_lasting_subjects)
    return frozenset(source.name for source in (*present, *lasting))


def _to_loaded(row: Row, stored: Sequence[Row], facts: dict[str, Any]) -> Loaded:
    stored_rows = follow_ups.by_flag(stored)
    *stored_times, inbound_at = party.decode_times(row)
    return Loaded(
        facts=Facts(
            party=party.decode(row),
            last_inbound_at=inbound_at,
            other_reply=party.decode_other_reply(row),
            flags=stored_rows.keys(),
            flag_states=follow_ups.flag_states(stored),
            **facts,
        ),
        stored=stored_rows,
        stored_times=tuple(stored_times),
        is_whole=party.is_whole(row),
    )


def _decode(source: Source, rows: Iterable[Row], as_of: datetime) -> dict[UUID, list[Any]]:
    """The facts of each party; the first column is the party."""
    decoded: defaultdict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        decoded[row[0]].append(source.decode(row, as_of))
    return decoded


def _by_party(rows: Iterable[Row]) -> dict[UUID, list[Row]]:
    grouped: defaultdict[UUID, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row[0]].append(row)
    return grouped
