"""Hints about details that a person should check; they change and refuse nothing."""

from collections.abc import Iterator
from typing import Any

from app.parsing import countries, email_address, email_hints, phone
from app.parsing.national_number import Reading

Columns = dict[str, Any]
PHONE_COUNTRY_UNSURE = "phone_country_unsure"


def find_warnings(columns: Columns) -> list[Columns]:
    """The warnings about a customer or contact as it is stored."""
    return [
        *(
            w
            for i, email in enumerate(columns["emails"])
            for w in _email_warnings(i, email["address"])
        ),
        *(w for i, phone in enumerate(columns["phones"]) for w in _phone_warnings(i, phone)),
        *(w for i, given in enumerate(columns["addresses"]) for w in _address_warnings(i, given)),
    ]


def warning(pointer: str, code: str, detail: str, suggestion: str | None = None) -> Columns:
    return {"pointer": pointer, "code": code, "detail": detail[:400], "suggestion": suggestion}


def of_phone_country(reading: Reading) -> Columns:
    """The warning about a number that may be one of several countries. Its pointer is set later."""
    readings = [each for each in (reading.phone, *reading.alternatives) if each.number]
    named = [
        f"{each.number} ({countries.country_name(phone.country_of(each.number or '') or '')})"
        for each in readings
    ]
    why = ", and is not valid in the country of the card" if reading.is_against_clues else ""
    return warning(
        "",
        PHONE_COUNTRY_UNSURE,
        f"The phone number {reading.phone.raw} has no country code{why}. It can be "
        f"{' or '.join(named)}. Give `number` to confirm one.",
        reading.alternatives[0].number if reading.alternatives else None,
    )


def _email_warnings(index: int, address: str) -> Iterator[Columns]:
    pointer = f"/emails/{index}/address"
    try:
        email_address.read(address)
    except email_address.InvalidEmail as error:
        yield warning(pointer, "email_invalid", str(error), email_hints.readable(address))
        return
    if meant := email_hints.suggestion(address):
        domain, likely = (text.rpartition("@")[2] for text in (address, meant))
        yield warning(
            pointer,
            "email_typo",
            f"The domain `{domain}` is probably a misspelling of `{likely}`.",
            meant,
        )


def _phone_warnings(index: int, phone: Columns) -> Iterator[Columns]:
    if phone["number"] is None:
        yield warning(
            f"/phones/{index}/raw",
            "phone_unreadable",
            f"The phone number {phone['raw']} has no valid international form.",
        )


def _address_warnings(index: int, address: Columns) -> Iterator[Columns]:
    code, country = address["postal_code"], address["country"]
    if code and country and not countries.is_postal_code(code, country):
        yield warning(
            f"/addresses/{index}/postal_code",
            "postal_code_unusual",
            f"The postal code {code} is unusual in {country}. An example from there is "
            f"{countries.example_postal_code(country)}.",
        )
