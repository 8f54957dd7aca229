"""Every source of facts has one whole statement, which runs as it is printed."""

import pytest

from app.engine.facts import Facts
from app.engine.vocabulary import Trigger
from app.evaluation import fact_queries
from app.evaluation.sources import SOURCES, party
from app.evaluation.statements import PARAMETERS
from app.storage.engines import sqlite_driver
from app.storage.prepared import Prepared
from tests.engine.business import BUILT_IN_TRIGGERS

LOADERS = {
    name: loader
    for name, loader in vars(fact_queries).items()
    if isinstance(loader, fact_queries.Loader)
}
EVERYTHING = frozenset(source.name for source in SOURCES)
NOTHING = frozenset(source.name for source in SOURCES if source.has_lasting_subjects)
STATEMENTS = {
    f"{scope} {name}": statement
    for scope, loader in LOADERS.items()
    for name, statement in {
        "parties": loader.parties,
        "follow-ups of a new customer": loader.follow_ups(NOTHING),
        "all follow-ups": loader.follow_ups(EVERYTHING),
        **loader.facts,
    }.items()
}


@pytest.fixture(scope="module")
def connection(sqlite_template):
    connection = sqlite_driver.connect(f"file:{sqlite_template}?mode=ro", uri=True)
    yield connection
    connection.close()


@pytest.mark.parametrize("statement", [pytest.param(s, id=name) for name, s in STATEMENTS.items()])
def test_a_statement_runs_as_it_is_printed(connection, statement: Prepared):
    assert statement.sql("sqlite").lstrip().startswith("WITH scope AS (")
    assert run(connection, statement).fetchall() == []


def test_a_source_selects_the_columns_that_it_decodes(connection):
    for loader in LOADERS.values():
        for source in SOURCES:
            assert selected(connection, loader.facts[source.name]) == len(source.columns)
        assert selected(connection, loader.parties) == len(party.columns(SOURCES))


def test_a_source_fills_a_field_of_the_facts():
    assert {source.name for source in SOURCES} <= set(Facts.__dataclass_fields__)
    assert len(EVERYTHING) == len(SOURCES)


def test_every_trigger_has_a_source():
    affecting = [*party.AFFECTS, *(trigger for source in SOURCES for trigger in source.affects)]
    assert sorted(affecting) == sorted(set(Trigger) - BUILT_IN_TRIGGERS)
    of_subjects = {subjects.trigger for source in SOURCES for subjects in source.subjects}
    # a reminder has no rule, and a yearly date no row
    assert of_subjects == set(Trigger) - BUILT_IN_TRIGGERS - {Trigger.YEARLY_DATE} | {None}


def run(connection, statement: Prepared):
    return connection.execute(statement.sql("sqlite"), dict.fromkeys(PARAMETERS) | {"size": 1})


def selected(connection, statement: Prepared) -> int:
    return len(run(connection, statement).description)
