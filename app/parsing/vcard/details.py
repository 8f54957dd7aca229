"""Conversion of single properties to details; None if a property has no value."""

import re
from collections.abc import Iterable

from app.parsing.vcard import labels, values
from app.parsing.vcard.cards import Address, Email, Name, Phone, Url, Version
from app.parsing.vcard.properties import Property

_MAILTO = re.compile(r"\A(?:mailto:[\s\ufeff]*+)++", re.IGNORECASE)
_EXTENSION = re.compile(r"(.*);ext=([0-9]{1,20})", re.IGNORECASE | re.DOTALL)
_TEL = re.compile(r"(?:tel:[\s\ufeff]*+)++([^;]*)", re.IGNORECASE)
# Numbers that a tel: URI can contain unchanged (RFC 3966 §3). Others are written as text, which 4.0
# allows, so that typed spaces stay.
_GLOBAL_NUMBER = re.compile(r"\+(?=[().-]*[0-9])[0-9().-]+")
_WHATSAPP_NUMBER = re.compile(r"[1-9][0-9]{7,14}")
_COUNTRY_CODE = re.compile(r"[A-Za-z]{2}")


def name(found: Property) -> Name | None:
    """Read a name. Commas stay, because programs more often forget to escape them than write lists."""
    parts = values.split(found.content(), ";")[:5]
    if not any(parts[1:]) and ";" in parts[0]:  # some programs escape the separators
        parts = [part.strip() for part in parts[0].split(";")][:5]
    family, given, additional, prefix, suffix = parts + [""] * (5 - len(parts))
    read = Name(family=family, given=given, additional=additional, prefix=prefix, suffix=suffix)
    return read if read.display_name() else None


def email(found: Property, label: str) -> Email | None:
    address = _MAILTO.sub("", found.text()).strip(values.EDGES)
    return Email(address=address, types=labels.types(found), label=label) if address else None


def phone(found: Property, label: str) -> Phone | None:
    """Read a phone. A `tel:` URI (RFC 3966) with a context stays a URI, because the number needs it."""
    raw, extension = found.text(), ""
    if match := _EXTENSION.fullmatch(raw):
        raw, extension = match.groups()
    if match := _TEL.fullmatch(raw.replace("%20", " ").replace("%2B", "+").replace("%2b", "+")):
        raw = match[1]
    raw = raw.strip(values.EDGES)
    if not raw:
        return None
    whole = found.first("WAID").lstrip("+")
    number = f"+{whole}" if _WHATSAPP_NUMBER.fullmatch(whole) else ""
    return Phone(
        raw=raw, number=number, extension=extension, types=labels.types(found), label=label
    )


def write_phone(phone: Phone, version: Version) -> Property:
    extension = f";ext={phone.extension}" if phone.extension else ""
    if version == "4.0" and _GLOBAL_NUMBER.fullmatch(phone.raw):
        return Property("TEL", f"tel:{phone.raw}{extension}", (("VALUE", "uri"),))
    return Property("TEL", values.escape(phone.raw + extension))


def url(found: Property, label: str) -> Url | None:
    text = found.text()
    return Url(url=text, types=labels.types(found), label=label) if text else None


def address(found: Property, label: str, country_codes: Iterable[str]) -> Address | None:
    """Read the seven parts of RFC 6350 §6.3.1; the parts that RFC 9554 appends only repeat them."""
    parts = values.split(found.content(), ";")[:7]
    po_box, extended, street, locality, region, postal_code, country = parts + [""] * (
        7 - len(parts)
    )
    if not any(parts):
        street = values.unescape(found.first("LABEL"))  # the address as printed, in 4.0
    read = Address(
        street="\n".join(line for line in (street, extended) if line),
        po_box=po_box,
        locality=locality,
        region=region,
        postal_code=postal_code,
        country=country,
        country_code=country_code((*found.every("CC"), *country_codes, country)),
        types=labels.types(found),
        label=label,
    )
    return read if any(parts) or street else None


def address_parts(address: Address) -> tuple[str, ...]:
    """Return the parts to write. The extended address is empty, as RFC 6350 §6.3.1 recommends."""
    return (
        address.po_box,
        "",
        address.street,
        address.locality,
        address.region,
        address.postal_code,
        address.country,
    )


def country_code(given: Iterable[str]) -> str:
    found = (text.strip() for text in given)
    return next((text.upper() for text in found if _COUNTRY_CODE.fullmatch(text)), "")


def organization(found: Property) -> tuple[str, tuple[str, ...]] | None:
    """Read the name and its units. A comma is part of the name: `Müller, Schmidt & Co.` is one firm."""
    first, *units = values.split(found.content(), ";")
    kept = tuple(unit for unit in units if unit)
    return (first, kept) if first or kept else None
