"""Values that meet a condition, by operator and sort of value, at the boundaries."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from app.engine.conditions import (
    NEGATED,
    AllOf,
    AnyOf,
    Comparison,
    Not,
    Operator,
    Unmet,
    find_unmet,
    holds,
)
from app.engine.facts.deals import Opportunity
from app.engine.facts.party import Party
from app.engine.fields import reader
from app.engine.triggers import opportunity_closed
from app.engine.vocabulary import LostReason, Outcome, PartyKind, Stage

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
ONE, OTHER = UUID(int=1), UUID(int=2)
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)


def met(value, op: str, operand) -> bool:
    return holds(Comparison("field", Operator(op), operand), lambda _: value, AT)


@pytest.mark.parametrize(
    ("value", "op", "operand", "is_met"),
    [
        pytest.param("Acme", "eq", "acme", True, id="text, upper and lower case"),
        pytest.param("Straße", "eq", "STRASSE", True, id="text, sharp s"),
        pytest.param("Acme", "eq", "Acm", False, id="text, a part"),
        pytest.param("Acme", "ne", "acme", False, id="text, not another"),
        pytest.param("Acme", "ne", "Bcme", True, id="text, another"),
        pytest.param("Acme", "in", ("x", "ACME"), True, id="text, in a list"),
        pytest.param("Acme", "in", (), False, id="text, in an empty list"),
        pytest.param("Acme", "contains", "CM", True, id="text, contains"),
        pytest.param("Acme", "contains", "cx", False, id="text, does not contain"),
        pytest.param("Acme", "starts_with", "aC", True, id="text, starts with"),
        pytest.param("Acme", "starts_with", "c", False, id="text, does not start with"),
        pytest.param("Acme", "is_not_null", None, True, id="text, is there"),
        pytest.param("", "is_null", None, True, id="text, empty"),
        pytest.param(Stage.ACTIVE, "eq", "active", True, id="word"),
        pytest.param(Stage.ACTIVE, "ne", "past", True, id="word, another"),
        pytest.param(Stage.ACTIVE, "in", ("past", "active"), True, id="word, in a list"),
        pytest.param(Decimal("9.99"), "lt", Decimal(10), True, id="number, just below"),
        pytest.param(Decimal(10), "lt", Decimal(10), False, id="number, lt at the bound"),
        pytest.param(Decimal(10), "le", Decimal("10.00"), True, id="number, le at the bound"),
        pytest.param(Decimal(10), "gt", Decimal(10), False, id="number, gt at the bound"),
        pytest.param(Decimal("10.01"), "gt", Decimal(10), True, id="number, just above"),
        pytest.param(Decimal(10), "ge", Decimal(10), True, id="number, ge at the bound"),
        pytest.param(Decimal("9.99"), "ge", Decimal(10), False, id="number, ge below"),
        pytest.param(Decimal("1.10"), "eq", Decimal("1.1"), True, id="number, the same"),
        pytest.param(Decimal(1), "in", (Decimal(2), Decimal(1)), True, id="number, in a list"),
        pytest.param(Decimal(1), "eq", True, False, id="one is not true"),
        pytest.param(Decimal(5), "eq", "5", False, id="a number is no text"),
        pytest.param("5", "lt", Decimal(6), False, id="a text is below no number"),
        pytest.param(True, "eq", True, True, id="true"),
        pytest.param(False, "is_not_null", None, True, id="false is there"),
        pytest.param(AT - SECOND, "before", AT, True, id="time, a second before"),
        pytest.param(AT, "before", AT, False, id="time, not before itself"),
        pytest.param(AT, "after", AT, False, id="time, not after itself"),
        pytest.param(AT + SECOND, "after", AT, True, id="time, a second after"),
        pytest.param(
            AT - DAY, "within_last", DAY, True, id="within the last day, its first moment"
        ),
        pytest.param(AT - DAY - SECOND, "within_last", DAY, False, id="a second earlier"),
        pytest.param(AT, "within_last", DAY, True, id="within the last day, now"),
        pytest.param(AT + SECOND, "within_last", DAY, False, id="within the last day, later"),
        pytest.param(AT, "within_last", "x", True, id="within no length, now"),
        pytest.param(AT - SECOND, "within_last", "x", False, id="within no length, earlier"),
        pytest.param(("VIP", "b"), "contains", "vip", True, id="list, holds"),
        pytest.param(("VIPs",), "contains", "vip", False, id="list, holds it whole"),
        pytest.param((), "contains", "vip", False, id="list, empty"),
        pytest.param((), "is_null", None, True, id="list, is empty"),
        pytest.param(("a",), "is_null", None, False, id="list, is not empty"),
        pytest.param(ONE, "eq", ONE, True, id="id"),
        pytest.param(ONE, "ne", OTHER, True, id="id, another"),
        pytest.param(ONE, "in", (OTHER, ONE), True, id="id, in a list"),
        pytest.param(ONE, "in", (OTHER,), False, id="id, not in a list"),
    ],
)
def test_a_value_meets_a_comparison(value, op, operand, is_met):
    assert met(value, op, operand) is is_met


@pytest.mark.parametrize("op", list(Operator))
def test_a_missing_value_meets_ne_and_is_null_alone(op):
    operand = {"in": ("x",), "within_last": DAY}.get(op, "x")
    assert met(None, op, operand) is (op in {"ne", "is_null"})


YES, NO = (Comparison("field", Operator.EQ, value) for value in ("yes", "no"))


@pytest.mark.parametrize(
    ("condition", "is_met"),
    [
        (AllOf((YES, YES)), True),
        (AllOf((YES, NO)), False),
        (AnyOf((NO, YES)), True),
        (AnyOf((NO, NO)), False),
        (Not(NO), True),
        (Not(AllOf((YES, AnyOf((NO, YES))))), False),
    ],
)
def test_conditions_are_put_together(condition, is_met):
    assert holds(condition, lambda _: "yes", AT) is is_met


def test_fields_are_read_off_the_party_and_what_started_the_clock():
    party = Party(
        PartyKind.CUSTOMER, ONE, "Anna", stage=Stage.PAST, custom_fields={"level": Decimal(3)}
    )
    lost = Opportunity(ONE, "Roof", Outcome.LOST, AT, AT, AT, lost_reason=LostReason.BAD_SERVICE)
    read = reader(party, opportunity_closed.LOST.fields, lost)
    assert read("customer.stage") is Stage.PAST
    assert read("customer.custom_fields.level") == Decimal(3)
    assert read("customer.custom_fields.colour") is None
    assert read("opportunity.lost_reason") is LostReason.BAD_SERVICE


ACME = Comparison("name", Operator.EQ, "Acme")
BERLIN = Comparison("city", Operator.EQ, "Berlin")
HUGE = Comparison("size", Operator.GT, Decimal(9))
LATELY = Comparison("since", Operator.WITHIN_LAST, DAY)


def unmet(*comparisons: Comparison) -> tuple[Unmet, ...]:
    return tuple(Unmet(one.field, one.op, one.value) for one in comparisons)


NOT_ACME = Comparison("name", Operator.NE, "Acme")


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        pytest.param(BERLIN, unmet(BERLIN), id="one comparison"),
        pytest.param(AllOf((ACME, BERLIN, HUGE)), unmet(BERLIN), id="the first of all that fails"),
        pytest.param(AllOf((ACME, AnyOf((HUGE,)))), unmet(HUGE), id="the only one of any"),
        pytest.param(AllOf((ACME, AllOf((ACME, HUGE)), BERLIN)), unmet(HUGE), id="all within all"),
        pytest.param(
            AllOf((ACME, AllOf((LATELY, BERLIN)))), unmet(BERLIN), id="after a time within all"
        ),
        pytest.param(
            AnyOf((AllOf((LATELY, BERLIN)),)), unmet(BERLIN), id="after a time within any"
        ),
        pytest.param(AnyOf((BERLIN, HUGE)), unmet(BERLIN, HUGE), id="several of any"),
        pytest.param(
            AnyOf((AllOf((ACME, BERLIN)), HUGE)), unmet(BERLIN, HUGE), id="all within any"
        ),
        pytest.param(AnyOf(()), (), id="any of none"),
        pytest.param(Not(ACME), unmet(NOT_ACME), id="not"),
        pytest.param(Not(Not(BERLIN)), unmet(BERLIN), id="not not"),
        pytest.param(Not(AnyOf((BERLIN, ACME, LATELY))), unmet(NOT_ACME), id="none of any"),
        pytest.param(
            Not(AllOf((ACME, Not(BERLIN)))), unmet(NOT_ACME, BERLIN), id="not all of them"
        ),
        pytest.param(Not(AllOf(())), (), id="not all of none"),
    ],
)
def test_the_comparisons_that_decide_are_found(condition, found):
    known = {"name": "Acme", "city": "Paris", "size": Decimal(3), "since": AT - SECOND}
    assert not holds(condition, known.__getitem__, AT)
    assert find_unmet(condition, known.__getitem__, AT) == found


@pytest.mark.parametrize("op", list(Operator))
def test_the_negation_of_a_comparison_names_its_opposite(op):
    opposite = NEGATED[op]
    assert opposite is (NEGATED[NEGATED[opposite]] if opposite in NEGATED else opposite)
    [found] = find_unmet(Not(Comparison("name", op, "Acme")), lambda _: "Acme", AT)
    assert found == Unmet("name", opposite, "Acme")
