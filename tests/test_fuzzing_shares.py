"""Bodies that `make fuzz` makes of generated ones, and its report."""

import pytest

from app.features.rules.compatibility import find_errors
from app.features.rules.schemas import RuleCreate
from tests.fuzzing_bodies import fit, fit_rules, make_distinct
from tests.fuzzing_outcomes import SELDOM, record, report

REFUSED = b'{"code": "invalid_request", "errors": [{"pointer": "/kind", "code": "required"}]}'
CONFLICT = b'{"code": "state_conflict", "errors": []}'


@pytest.mark.parametrize(
    ("body", "fitting"),
    [
        pytest.param(
            {"customer_id": "a", "contact_id": "b"}, {"customer_id": "a"}, id="one of two parties"
        ),
        pytest.param({"customer_id": None, "contact_id": "b"}, None, id="a party and null"),
        pytest.param({"customer_id": "a", "title": "x"}, None, id="a party"),
        pytest.param({"all": [1], "any": [2]}, {"all": [1]}, id="one of two groups"),
        pytest.param(
            {"field": "a", "op": "in", "value": "x", "values": ["x"]},
            {"field": "a", "op": "in", "values": ["x"]},
            id="the values of `in`",
        ),
        pytest.param(
            {"within": {"type": "working", "days": 1, "hours": 2, "duration": "P2D"}},
            {"within": {"type": "working", "days": 1}},
            id="the fields of a delay",
        ),
        pytest.param(
            {"outcome": "open", "closed_at": "x", "lost_reason": "price"},
            {"outcome": "open"},
            id="an open opportunity",
        ),
        pytest.param({"outcome": "lost", "closed_at": "x", "lost_reason": "price"}, None, id="lost"),
        pytest.param(b"BEGIN:VCARD", None, id="a file"),
    ],
)  # fmt: skip
def test_fields_that_exclude_each_other_do_not_stay_together(body, fitting):
    assert fit(body, turn=0) == (body if fitting is None else fitting)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"kind": "reminder", "trigger": "reminder_set"}, id="a kind without rules"),
        pytest.param({"trigger": "yearly_date", "until": ["informed"]}, id="another trigger"),
        pytest.param({"kind": "custom", "trigger": "last_touch"}, id="a custom rule"),
        pytest.param({"after": {"type": "calendar"}, "expires_after": "P400D"}, id="no duration"),
        pytest.param(
            {"where": {"any": [{"value": "x"}, {"not": {"field": "date.label", "op": "lt"}}]}},
            id="comparisons of a foreign field and of none",
        ),
    ],
)
def test_rules_fit_together_whatever_was_made_up(changes):
    made_up = {"name": "x", "kind": "thank_you", "after": {"type": "promise"}} | changes
    for turn in range(1, 120, 3):
        rule = RuleCreate(**fit_rules("POST /v1/rules", made_up, turn))
        columns = rule.model_dump(mode="json") | {"until": rule.until or []}
        assert rule.trigger is not None
        assert list(find_errors(rule.kind, rule.trigger, columns)) == []


def test_each_request_has_a_value_of_its_own_where_a_second_one_is_refused():
    made = [make_distinct({"pattern": "a"}, "POST /v1/sender-rules", turn) for turn in (1, 2)]
    assert made[0] != made[1]
    assert make_distinct({"notes": "a"}, "POST /v1/customers", 1) == {"notes": "a"}


def test_an_operation_that_refuses_too_much_is_reported_with_the_reasons(tmp_path):
    file = tmp_path / "outcomes.txt"
    for _ in range(27):
        record(file, "POST /v1/things", 422, REFUSED)
    for _ in range(3):
        record(file, "POST /v1/things", 201, b"{}")
    record(file, "POST /v1/few", 409, CONFLICT)
    record(file, "POST /v1/things", 401, b"{}")
    record(file, "GET /v1/things", 404, b"{}")
    record(file, "DELETE /v1/things/{id}", 409, CONFLICT)
    record(file, "DELETE /v1/things/{id}", 204, b"")
    record(file, next(iter(SELDOM)), 409, CONFLICT)
    lines, low = report(file)
    assert lines[-2:] == [
        " 10% of   30 POST /v1/things: 27 × /kind required",
        " 50% of    2 DELETE /v1/things/{id}",
    ]
    assert low == ["POST /v1/things is below 20%: 27 × /kind required"]
