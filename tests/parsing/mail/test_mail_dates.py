from datetime import UTC, datetime

import pytest

from app.parsing.mail.dates import parse, parse_received

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("Mon, 23 Nov 2026 10:00:00 +0100", id="as RFC 5322 wants it"),
        pytest.param("23 Nov 2026 10:00 +0100", id="no weekday, no seconds"),
        pytest.param("Mon, 23 Nov 2026 09:00:00 -0000", id="zone unknown by RFC 5322"),
        pytest.param("Mon, 23 Nov 2026 09:00:00", id="zone missing"),
        pytest.param("Mon, 23 Nov 2026 09:00:00 GMT", id="GMT"),
        pytest.param("Mon, 23 Nov 2026 09:00:00 Z", id="Z"),
        pytest.param("Mon, 23 Nov 2026 04:00:00 EST", id="obsolete zone"),
        pytest.param("Mon, 23 Nov 2026 10:00:00 CET", id="European zone"),
        pytest.param("Mon, 23 Nov 2026 11:00:00 mesz", id="German summer in winter"),
        pytest.param("Mon, 23 Nov 2026 10:00:00 +0100 (MEZ)", id="zone in a comment"),
        pytest.param("Mon, 23 Nov 2026 09:00:00 XYZ", id="zone nobody knows"),
        pytest.param("Mon, 23 Nov 26 09:00:00 +0000", id="year of two digits"),
        pytest.param("Mon Nov 23 09:00:00 2026", id="asctime"),
        pytest.param("Monday, 23-Nov-26 09:00:00 GMT", id="dashes"),
        pytest.param("  Mon,\t23 Nov 2026   09:00:00 +0000 ", id="spaces"),
    ],
)
def test_dates_are_instants_in_utc(value):
    assert parse(value) == NINE


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("", id="empty"),
        pytest.param("yesterday", id="a word"),
        pytest.param("Thu, 01 Jan 1970 00:00:00 +0000", id="clock not set"),
        pytest.param("Mon, 23 Nov 2226 09:00:00 +0000", id="far future"),
        pytest.param("Mon, 31 Feb 2026 09:00:00 +0000", id="31 February"),
        pytest.param("Mon, 23 Nov 2026 25:00:00 +0000", id="hour 25"),
        pytest.param("Mon, 23 Nov 2026 09:00:00 +9900", id="offset of four days"),
        pytest.param("Mon, 23 Nov 99999999999999999999 09:00:00 +0000", id="huge year"),
        pytest.param("٢٣ Nov 2026 09:00:00 +0000", id="digits that are not ASCII"),
        pytest.param("(", id="open comment"),
    ],
)
def test_what_cannot_be_true_is_none(value):
    assert parse(value) is None


def test_a_leap_second_is_the_last_of_its_minute():
    assert parse("Sat, 31 Dec 2016 23:59:60 +0000") == datetime(
        2016, 12, 31, 23, 59, 59, tzinfo=UTC
    )


def test_the_date_of_received_follows_the_last_semicolon():
    assert parse_received("from a; b by c; Mon, 23 Nov 2026 10:00:00 +0100 (CET)") == NINE
    assert parse_received("") is None
