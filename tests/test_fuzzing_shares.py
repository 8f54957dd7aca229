"""Bodies that `make fuzz` makes of generated ones, and its report."""

import pytest

from tests.fuzzing_bodies import fit, make_distinct
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
    assert lines[-2:] == [" 10% of   30 POST /v1/things", " 50% of    2 DELETE /v1/things/{id}"]
    assert low == ["POST /v1/things is below 20%: 27 × /kind required"]
