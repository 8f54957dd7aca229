from datetime import UTC, datetime

import pytest

from app.parsing.mail.dates import parse, parse_received, parse_timestamp
from app.parsing.mail.reading import read

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
        pytest.param("Mon, 23 Nov 126 09:00:00 +0000", id="years since 1900"),
        pytest.param("Mon Nov 23 09:00:00 2026", id="asctime"),
        pytest.param("Monday, 23-Nov-26 09:00:00 GMT", id="dashes"),
        pytest.param("2026-11-23 09:00:00", id="ISO 8601 with a space"),
        pytest.param("2026-11-23T09:00:00.000Z", id="ISO 8601"),
        pytest.param("2026-11-23T10:00:00+01:00", id="ISO 8601 with an offset"),
        pytest.param("20261123T090000Z", id="ISO 8601, basic"),
        pytest.param("2026/11/23 9:00", id="year first, slashes"),
        pytest.param("11/23/2026 9:00:00 AM", id="American"),
        pytest.param("23/11/2026 09:00", id="British"),
        pytest.param("23.11.2026 09:00", id="German"),
        pytest.param(
            "Mon, 23 Nov 2026 09.00.00 +0000", id="points in the time behind a month by name"
        ),
        pytest.param("23.11.26, 09:00 Uhr", id="German, short year"),
        pytest.param("Montag, 23. November 2026 09:00", id="German words"),
        pytest.param("Mo, 23 Nov 2026 10:00:00 +0100", id="German weekday"),
        pytest.param("lundi 23 novembre 2026 à 09:00", id="French"),
        pytest.param("lunes, 23 de noviembre de 2026 9:00", id="Spanish"),
        pytest.param("lunedì 23 novembre 2026 09.00", id="Italian"),
        pytest.param("maandag 23 november 2026 09:00", id="Dutch"),
        pytest.param("segunda-feira, 23 de novembro de 2026 09:00", id="Portuguese"),
        pytest.param("poniedziałek, 23 listopada 2026 09:00", id="Polish"),
        pytest.param("måndag den 23 november 2026 kl. 09.00", id="Swedish"),
        pytest.param("23 Kasım 2026 Pazartesi 09:00", id="Turkish"),
        pytest.param("23 ноября 2026 г., 09:00", id="Russian"),
        pytest.param("2026年11月23日 09:00", id="Chinese"),
        pytest.param("Monday, November 23rd, 2026 at 9:00:00 AM", id="English words"),
        pytest.param(
            "Mon Nov 23 2026 10:00:00 GMT+0100 (Central European Standard Time)", id="JavaScript"
        ),
        pytest.param("Mon, 23 Nov 2026 10:00:00 GMT+1", id="hours from GMT"),
        pytest.param("1795424400", id="seconds since 1970"),
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
        pytest.param("10:30", id="only a time"),
        pytest.param("Nov 2026", id="no day"),
        pytest.param("23 Nov", id="no year"),
        pytest.param("2026-13-23 09:00:00", id="month 13"),
        pytest.param("31.11.2026", id="31 November"),
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


@pytest.mark.parametrize(
    ("near", "month"),
    [
        pytest.param(None, 3, id="the month is first"),
        pytest.param(datetime(2026, 3, 5, tzinfo=UTC), 3, id="received in March"),
        pytest.param(datetime(2026, 4, 4, tzinfo=UTC), 4, id="received in April"),
    ],
)
def test_the_time_of_arrival_decides_between_day_and_month(near, month):
    found = parse("03/04/2026 10:00", near)
    assert found is not None
    assert found.month == month


@pytest.mark.parametrize(
    "month_words", ["mars März Mrz marzo março mrt maart marca", "mai May Mai mayo maggio mei maja"]
)
def test_a_month_has_the_same_number_in_all_languages(month_words):
    assert len({parse(f"2 {word} 2026 10:00") for word in month_words.split()}) == 1


def test_a_french_tuesday_is_no_month():
    assert parse("mar. 24 nov. 2026 10:00") == datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert parse("Tue Mar 24 10:00:00 2026") == datetime(2026, 3, 24, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "is_timestamp"),
    [
        ("Mon Nov 23 10:15:00 2026", True),
        ("Monday 23 Nov 2026 10:30 we are closed", False),
        ("Mon Nov 23 2026", False),
        ("Nov 23 10:15", False),
    ],
)
def test_a_timestamp_is_a_date_with_a_time_and_nothing_else(text, is_timestamp):
    assert (parse_timestamp(text) is not None) is is_timestamp


MINUTE_PAST_NINE = NINE.replace(minute=1)
RECEIVED = "Received: from a by b; Mon, 23 Nov 2026 09:01:00 +0000\n"


@pytest.mark.parametrize(
    ("headers", "arrived_at", "expected"),
    [
        pytest.param("", None, (None, None), id="nothing says when"),
        pytest.param("Date: Mon, 23 Nov 2026 09:00:00 +0000\n", None, (NINE, None), id="Date"),
        pytest.param("", NINE, (None, NINE), id="separator"),
        pytest.param(RECEIVED, None, (None, MINUTE_PAST_NINE), id="Received"),
        pytest.param(RECEIVED, NINE, (None, NINE), id="both: the earlier one"),
        pytest.param(
            RECEIVED, NINE.replace(month=12), (None, MINUTE_PAST_NINE), id="time of an export"
        ),
        pytest.param(
            "Received: by c\n" + RECEIVED, None, (None, MINUTE_PAST_NINE), id="second Received"
        ),
        pytest.param(
            "Date: soon\nX-Original-Date: 23 Nov 2026 09:00\n", None, (NINE, None), id="X-"
        ),
        pytest.param(
            "Delivery-Date: Mon, 23 Nov 2026 09:00:00 +0000\n", None, (None, NINE), id="delivery"
        ),
    ],
)
def test_the_times_of_a_mail_are_what_its_headers_and_its_separator_say(
    headers, arrived_at, expected
):
    mail = read(f"{headers}From: a@b.de\n\nx".encode(), arrived_at)
    assert (mail.sent_at, mail.received_at) == expected
