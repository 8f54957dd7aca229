"""How delays and spans are written: the fields of each type, and where a fault is."""

from typing import Any

import pytest

from app.engine.rules import DelayType
from app.errors import Invalid
from app.http.validation import validate
from app.schemas.delays.models import FIELDS, Delay, SpanType, TimeSpan
from app.schemas.delays.stored import delay_of, stored_delay
from app.schemas.request_model import RequestModel

DAY = {"type": "working", "days": 1}
WHOLE = {
    DelayType.WORKING: {"hours": 4, "minutes": 30},
    DelayType.CALENDAR: {"duration": "P2D"},
    DelayType.BUYING_RHYTHM: {"otherwise": {"type": "calendar", "duration": "P90D"}},
    DelayType.BEFORE: {"duration": "P7D"},
}


class Holder(RequestModel):
    after: Delay
    warn_before: TimeSpan | None = None


def faults_of(body: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(Invalid) as refused:
        validate(Holder, body)
    return [(fault.pointer, fault.code) for fault in refused.value.faults]


@pytest.mark.parametrize("delay_type", list(DelayType))
def test_a_delay_is_kept_as_it_is_written(delay_type):
    after = {"type": str(delay_type), **WHOLE.get(delay_type, {})}
    kept = stored_delay(validate(Holder, {"after": after}).after)
    assert kept == after
    delay_of(kept)


def test_every_type_has_its_fields():
    assert set(FIELDS) == set(DelayType)
    assert {str(one) for one in SpanType} <= {str(one) for one in DelayType}


@pytest.mark.parametrize(
    ("after", "faults"),
    [
        pytest.param(5, [("", "wrong_type")], id="no object"),
        pytest.param({"days": 1}, [("/type", "required")], id="no type"),
        pytest.param({"type": "soon"}, [("/type", "unknown_value")], id="unknown type"),
        pytest.param(
            {"working": {"days": 1}},
            [("/type", "required"), ("/working", "unknown_field")],
            id="a member for a type",
        ),
        pytest.param({"type": "working"}, [("/days", "required")], id="no amount"),
        pytest.param(DAY | {"hours": 2}, [("/days", "not_allowed")], id="days and hours"),
        pytest.param(DAY | {"days": 0}, [("/days", "out_of_range")], id="zero"),
        pytest.param(DAY | {"days": None}, [("/days", "wrong_type")], id="null"),
        pytest.param({"type": "calendar"}, [("/duration", "required")], id="no duration"),
        pytest.param({"type": "before"}, [("/duration", "required")], id="before, no duration"),
        pytest.param(
            {"type": "calendar", "days": 2},
            [("/days", "not_allowed"), ("/duration", "required")],
            id="calendar days",
        ),
        pytest.param(
            {"type": "promise", "otherwise": DAY},
            [("/otherwise", "not_allowed")],
            id="an alternative to a promise",
        ),
        pytest.param(
            {"type": "buying_rhythm", "otherwise": {"type": "promise"}},
            [("/otherwise/type", "unknown_value")],
            id="an alternative that is no span",
        ),
        pytest.param(
            {"type": "buying_rhythm", "otherwise": {"type": "working"}},
            [("/otherwise/days", "required")],
            id="an alternative without an amount",
        ),
    ],
)
def test_a_fault_is_told_where_it_is(after, faults):
    expected = [(f"/after{pointer}", code) for pointer, code in faults]
    assert faults_of({"after": after}) == expected


def test_a_warning_is_a_span():
    assert faults_of({"after": DAY, "warn_before": {"type": "promise"}}) == [
        ("/warn_before/type", "unknown_value")
    ]
