"""The business's own card: its details, its files, and who was given it."""

import math
import struct
import zlib
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import segno

from app.features.contacts import cards
from app.features.parties.contact_details import Origin, read_details
from app.parsing import codes
from app.parsing.vcard.cards import Card
from app.parsing.vcard.reading import read
from tests import factories
from tests.concurrency import statuses, together

PATH = "/v1/card"
SHARES = "/v1/card/shares"
NOW = "2026-03-02T09:00:00Z"
UNKNOWN = "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"
FULL: dict[str, Any] = {
    "type": "person",
    "name": {"given": "Änne", "family": "O'Neil; Weber", "prefix": "Dr.", "suffix": "jr."},
    "organization": "Weber, Söhne & Co.",
    "job_title": "Owner",
    "emails": [
        {"address": "info@weber-pumps.example", "label": "work"},
        {"address": "anne@weber-pumps.example", "is_primary": True},
    ],
    "phones": [
        {"raw": "030 901820", "extension": "12", "label": "work"},
        {"raw": "0171 2345678", "label": "Workshop"},
        {"raw": "030 901821", "type": "fax"},
    ],
    "addresses": [
        {
            "street": "Werkstr. 4\nHinterhaus",
            "postal_code": "10115",
            "locality": "Berlin",
            "region": "Berlin",
            "country": "DE",
        }
    ],
    "urls": ["https://weber-pumps.example/a,b;c"],
    "notes": "Pumps, valves; and\nrepairs \\ day & night 👍",
}


def faults(answer) -> list[tuple[str, str]]:
    assert answer.status_code == 422, answer.text
    return [(fault["pointer"], fault["code"]) for fault in answer.json()["errors"]]


def change(client, **changes: Any) -> dict[str, Any]:
    answer = client.patch(PATH, json=changes)
    assert answer.status_code == 200, answer.text
    return answer.json()


def listed(client, **query: Any) -> list[Any]:
    answer = client.get(SHARES, params=query)
    assert answer.status_code == 200, answer.text
    return [item["notes"] for item in answer.json()["items"]]


def of(share: dict[str, Any]) -> str:
    return f"{SHARES}/{share['id']}"


def read_back(content: bytes) -> dict[str, Any]:
    """The details that our own import makes of a card."""
    [card] = read(content)
    assert isinstance(card, Card)
    reading = cards.read(card)
    assert (reading.warnings, [p["name"] for p in reading.other_properties]) == ([], [])
    return read_details(reading.contact, Origin(regions=("DE",))).columns


def modules(png: bytes, scale: int) -> list[list[bool]]:
    """The dark and light modules of a picture, one pixel of each."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    chunks, at = [], 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0] == zlib.crc32(
            kind + data
        )
        chunks.append((kind, data))
        at += 12 + length
    assert chunks[-1] == (b"IEND", b"")
    width, height, depth, color = struct.unpack(">IIBB", chunks[0][1][:10])
    assert (width, depth, color) == (height, 1, 0)  # a square of greys of one bit
    rows = zlib.decompress(b"".join(data for kind, data in chunks if kind == b"IDAT"))
    line = 1 + (width + 7) // 8
    assert len(rows) == line * height
    lines, above = [], bytes(line - 1)
    for start in range(0, len(rows), line):
        kind, data = rows[start], rows[start + 1 : start + line]
        assert kind in {0, 2}  # as it is, or as the difference to the line above
        above = bytes((a + b) % 256 for a, b in zip(data, above, strict=True)) if kind else data
        lines.append(above)
    return [
        [not row[x // 8] & (0x80 >> x % 8) for x in range(scale // 2, width, scale)]
        for row in lines[scale // 2 :: scale]
    ]


def expected_modules(content: bytes) -> list[list[bool]]:
    code = segno.make_qr(content, error="m", mode="byte")
    return [[bool(module) for module in row] for row in code.matrix_iter(border=4)]


def details_alone(vcard: bytes) -> bytes:
    """A vCard file as a code holds it: without what tells one export from the next."""
    lines = vcard.decode().splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(("UID:", "REV:"))).encode()


def test_a_card_starts_with_the_name_of_the_business(client):
    client.patch("/v1/workspace", json={"name": "Weber Pumps"}).raise_for_status()
    card = client.get(PATH).json()
    assert (card["type"], card["organization"]) == ("organization", "Weber Pumps")
    assert card["name"]["display"] == "Weber Pumps"
    assert (card["emails"], card["phones"], card["warnings"]) == ([], [], [])
    assert b"FN:Weber Pumps\r\n" in client.get(PATH + ".vcf").content


@pytest.mark.fast
def test_a_card_is_written_step_by_step(client):
    first = change(client, emails=[{"address": "info@weber-pumps.example"}])
    assert first["organization"] == "Alpha"
    second = change(client, organization="Weber Pumps", phones=[{"raw": "0171 2345678"}])
    assert second["name"]["display"] == "Weber Pumps"
    assert second["emails"] == first["emails"]
    assert second["phones"][0]["number"] == "+491712345678"
    workspace = client.get("/v1/workspace").json()
    assert second["id"] == first["id"] == workspace["id"]
    assert second["created_at"] == first["created_at"] == workspace["created_at"]
    assert change(client, job_title="Pumps")["job_title"] == "Pumps"
    assert change(client, job_title=None)["job_title"] is None
    assert client.get(PATH).json()["organization"] == "Weber Pumps"


def test_a_card_that_was_cleared_does_not_fall_back_to_the_workspace(client):
    card = change(client, organization=None, name={"given": "Anna", "family": "Weber"})
    assert (card["organization"], card["name"]["display"]) == (None, "Anna Weber")
    assert client.get(PATH).json() == card


def test_a_typo_in_ones_own_card_is_warned_about(client):
    card = change(
        client,
        emails=[{"address": "info@gmial.com"}],
        phones=[{"raw": "030 12"}],
        addresses=[{"postal_code": "1011", "country": "DE"}],
    )
    assert {(w["pointer"], w["code"], w["suggestion"]) for w in card["warnings"]} == {
        ("/emails/0/address", "email_typo", "info@gmail.com"),
        ("/phones/0/raw", "phone_unreadable", None),
        ("/addresses/0/postal_code", "postal_code_unusual", None),
    }
    assert client.get(PATH).json() == card
    corrected = change(client, emails=[{"address": "info@gmail.com"}], phones=[], addresses=[])
    assert corrected["warnings"] == []


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        pytest.param({"emails": [{"address": "anna@@"}]}, "/emails/0/address", "invalid_format", id="no address"),
        pytest.param({"emails": [{"address": "a@b.example"}] * 2}, "/emails", "repeated", id="an address twice"),
        pytest.param({"emails": None}, "/emails", "wrong_type", id="null for a list"),
        pytest.param({"phones": [{"label": "work"}]}, "/phones/0", "required", id="a phone without a number"),
        pytest.param({"urls": ["ftp://a.example"]}, "/urls/0", "invalid_format", id="no web address"),
        pytest.param({"addresses": [{"country": "Germany"}]}, "/addresses/0/country", "too_long", id="a country by name"),
        pytest.param({"organization": None}, "", "required", id="nothing to be known by"),
        pytest.param({"organization": " "}, "/organization", "too_short", id="a blank name"),
        pytest.param({"type": "shop"}, "/type", "unknown_value", id="an unknown type"),
        pytest.param({"name": None}, "/name", "wrong_type", id="null for a name"),
        pytest.param({"warnings": []}, "/warnings", "unknown_field", id="warnings"),
        pytest.param({"id": UNKNOWN}, "/id", "unknown_field", id="an id"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_pointed_at_and_changes_nothing(client, changes, pointer, code):
    before = client.get(PATH).text
    assert (pointer, code) in faults(client.patch(PATH, json=changes))
    assert client.get(PATH).text == before


def test_only_an_admin_changes_the_card(client, read_client):
    member = factories.new_key(client, scope="write")["key"]
    for headers in ({}, {"Authorization": f"Bearer {member}"}):
        refused = read_client.patch(PATH, json={"job_title": "x"}, headers=headers)
        assert (refused.status_code, refused.json()["code"]) == (403, "scope_missing")
    assert read_client.get(PATH).json()["job_title"] is None
    assert read_client.post(SHARES, json={}).status_code == 403
    given = read_client.post(SHARES, json={}, headers={"Authorization": f"Bearer {member}"})
    assert given.status_code == 201


def test_a_stale_tag_changes_nothing(client):
    unwritten = client.get(PATH).headers["etag"]
    first = client.patch(PATH, json={"job_title": "x"}, headers={"If-Match": unwritten})
    assert first.status_code == 200, first.text
    stale = client.patch(PATH, json={"job_title": "y"}, headers={"If-Match": unwritten})
    assert stale.status_code == 412
    tag = first.headers["etag"]
    assert client.get(PATH, headers={"If-None-Match": tag}).status_code == 304
    share = factories.new_card_share(client)
    assert client.delete(of(share), headers={"If-Match": '"stale"'}).status_code == 412
    assert client.get(of(share)).json() == share


def test_another_workspace_has_another_card(client, other_client):
    change(client, **FULL)
    share = factories.new_card_share(client, factories.new_customer(client))
    assert other_client.get(PATH).json()["name"]["display"] == "Beta"
    assert b"Weber" not in other_client.get(PATH + ".vcf").content
    for answer in (other_client.get(of(share)), other_client.delete(of(share))):
        assert answer.status_code == 404
    assert listed(other_client) == []
    stranger = factories.new_customer(other_client)
    refused = client.post(SHARES, json={"customer_id": stranger["id"]})
    assert faults(refused) == [("/customer_id", "unknown_id")]
    assert client.get(of(share)).json() == share


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_the_vcard_is_read_back_as_the_same_details(client, version):
    card = change(client, **FULL)
    answer = client.get(PATH + ".vcf", params={"version": version})
    assert answer.headers["content-type"] == "text/vcard; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="card.vcf"'
    assert answer.headers["cache-control"] == "no-store"
    assert answer.content.startswith(f"BEGIN:VCARD\r\nVERSION:{version}\r\n".encode())
    found = read_back(answer.content)
    for field in ("type", "name", "organization", "job_title", "addresses", "urls", "notes"):
        assert found[field] == card[field], field
    assert found["emails"] == card["emails"]
    for phone, given in zip(found["phones"], card["phones"], strict=True):
        for part in ("number", "extension", "type"):
            assert phone[part] == given[part]
    # what a number is for is said among the types, and comes back as a part of the label
    assert [phone["label"] for phone in found["phones"]] == ["work", "Workshop", "fax"]


def test_the_default_is_what_most_phones_read(client):
    change(client, organization="Weber Pumps", phones=[{"raw": "0171 2345678"}])
    lines = client.get(PATH + ".vcf").text.split("\r\n")
    assert lines[1] == "VERSION:3.0"
    assert "TEL;TYPE=cell:+491712345678" in lines
    assert "X-ABShowAs:COMPANY" in [line.replace("X-ABSHOWAS", "X-ABShowAs") for line in lines]


def test_a_firm_is_read_back_as_a_firm(client):
    card = change(client, organization="Weber Pumps", emails=[{"address": "i@weber.example"}])
    for version in ("3.0", "4.0"):
        found = read_back(client.get(PATH + ".vcf", params={"version": version}).content)
        assert (found["type"], found["name"]) == ("organization", card["name"])


def test_a_later_card_has_the_same_uid_and_a_later_revision(client, clock):
    first = client.get(PATH + ".vcf").text
    clock.advance(hours=1)
    change(client, job_title="x")
    second = client.get(PATH + ".vcf").text
    [uid] = {line for text in (first, second) for line in text.splitlines() if "UID:" in line}
    assert uid == f"UID:urn:uuid:{client.get(PATH).json()['id']}"
    assert "REV:20260302T100000Z" in second.splitlines()
    assert "REV:20260302T090000Z" in first.splitlines()


def test_the_code_is_that_of_the_vcard(client):
    change(client, **FULL)
    vcard = details_alone(client.get(PATH + ".vcf").content)
    assert "ä".encode() not in vcard
    assert "Änne".encode() in vcard
    png, svg = (client.get(f"{PATH}.{kind}", params={"max_bytes": 1200}) for kind in ("png", "svg"))
    assert png.headers["content-type"] == "image/png"
    assert svg.headers["content-type"] == "image/svg+xml"
    for answer, kind in ((png, "png"), (svg, "svg")):
        assert answer.headers["content-disposition"] == f'inline; filename="card.{kind}"'
        assert answer.headers["cache-control"] == "no-store"
        assert "left-out" not in answer.headers
    matrix = expected_modules(vcard)
    assert modules(png.content, 8) == matrix
    root = ET.fromstring(svg.content)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.attrib["width"] == root.attrib["height"] == str(len(matrix) * 8)
    side = len(matrix)
    [ground] = root.iterfind(".//*[@fill]")  # without it a dark page shines through
    assert (ground.attrib["fill"], ground.attrib["d"]) == ("#fff", f"M0 0h{side}v{side}h-{side}z")


def test_the_scale_is_pixels_to_a_module(client):
    for scale in (1, 20):
        size = {"scale": scale, "max_bytes": 1200}
        assert modules(client.get(PATH + ".png", params=size).content, scale) == expected_modules(
            details_alone(client.get(PATH + ".vcf").content)
        )
    for scale in ("0", "21", "2.5", "x"):
        for kind in ("svg", "png"):
            refused = client.get(f"{PATH}.{kind}", params={"scale": scale})
            assert faults(refused)[0][0] == "scale"
    assert faults(client.get(PATH + ".vcf", params={"version": "2.1"}))[0][0] == "version"


# The details of a full card that a code omits, each where the ones before it do not suffice.
OMITTED = (
    "notes", "labels", "fax", "emails", "urls", "addresses", "job_title", "phones", "organization"
)  # fmt: skip


def held(client, **query: Any) -> tuple[Card, list[str], bytes]:
    """The card that a code of the business holds, what it omits, and its text."""
    answer = client.get(PATH + ".png", params={"scale": 4} | query)
    assert answer.status_code == 200, answer.text
    svg = client.get(PATH + ".svg", params=query)
    assert svg.headers.get("left-out") == answer.headers.get("left-out")
    [text] = codes.read(answer.content)
    [card] = read(text.encode())
    assert isinstance(card, Card)
    left_out = answer.headers.get("left-out")
    return card, left_out.split(", ") if left_out else [], text.encode()


def test_a_code_for_print_has_at_most_300_bytes_and_omits_what_is_needed_least(client):
    change(client, **FULL)
    card, left_out, text = held(client)
    assert len(text) <= 300
    assert tuple(left_out) == OMITTED[: len(left_out)]
    assert (card.notes, card.organization) == ((), FULL["organization"])
    assert [email.address for email in card.emails] == ["anne@weber-pumps.example"]
    assert card.phones[0].raw == "+4930901820"
    # the less room there is, the more is omitted, in the same order
    before = 0
    for most in (600, 450, 350, 280, 240, 210):
        _, left_out, text = held(client, max_bytes=most)
        assert len(text) <= most
        assert tuple(left_out) == OMITTED[: len(left_out)]
        assert len(left_out) >= before
        before = len(left_out)
    whole = client.get(PATH + ".vcf").text
    assert "NOTE:" in whole
    assert whole.count("\nTEL") + whole.count(".TEL") == 3


def test_an_ordinary_card_fits_as_a_whole(client):
    client.patch("/v1/workspace", json={"language": "de"}).raise_for_status()
    ordinary = {
        "name": {"given": "Anna", "family": "Weber"},
        "organization": "Weber Pumps",
        "job_title": "Owner",
        "emails": [{"address": "anna@weber-pumps.example"}],
        "phones": [{"raw": "030 901820"}, {"raw": "0171 2345678"}],
        "addresses": [FULL["addresses"][0] | {"street": "Werkstr. 4", "region": None}],
        "urls": ["https://weber-pumps.example"],
    }
    change(client, type="person", **ordinary)
    card, left_out, text = held(client)
    assert (left_out, len(text) <= 300) == ([], True)
    assert [address.country for address in card.addresses] == ["Deutschland"]
    assert len(card.phones) == 2


def test_the_smallest_width_in_print_follows_from_the_modules(client):
    widths = []
    for most in (220, 300, 1200):
        change(client, **FULL | {"notes": "x" * 800})
        answer = client.get(PATH + ".svg", params={"max_bytes": most, "scale": 1})
        number, unit = answer.headers["smallest-print-width"].split()
        side = int(ET.fromstring(answer.content).attrib["width"])
        assert (unit, int(number)) == ("mm", math.ceil(side * 0.33))
        widths.append(int(number))
    assert widths == sorted(set(widths))
    assert widths[1] <= 26


@pytest.mark.parametrize(
    ("language", "country", "name"),
    [("de", "AT", "Österreich"), ("en", "AT", "Austria"), ("de", "XK", "Kosovo")],
)
def test_the_country_is_a_name_in_the_language_of_the_business(client, language, country, name):
    client.patch("/v1/workspace", json={"language": language}).raise_for_status()
    address = FULL["addresses"][0] | {"country": country}
    card = change(client, **FULL | {"addresses": [address]})
    for version in ("3.0", "4.0"):
        content = client.get(PATH + ".vcf", params={"version": version}).content
        assert f";10115;{name}\r\n".encode() in content
        assert read_back(content)["addresses"][0]["country"] == card["addresses"][0]["country"]


def test_a_user_has_a_card_with_the_own_details_then_those_of_the_business(client):
    change(client, **FULL | {"type": "organization", "name": {}, "phones": [{"raw": "030 901820"}]})
    user = factories.new_user(client, name="Ben Otto", email="ben@weber-pumps.example")
    own = {"user_id": user["id"]}
    first = client.get(PATH, params=own).json()
    assert (first["id"], first["type"], first["organization"]) == (user["id"], "person", None)
    assert [email["address"] for email in first["emails"]] == ["ben@weber-pumps.example"]
    changes = {"job_title": "Sales", "phones": [{"raw": "0171 2345679"}]}
    answer = client.patch(PATH, params=own, json=changes)
    assert answer.status_code == 200, answer.text
    assert answer.json()["name"]["display"] == "Ben Otto"
    assert client.get(PATH, params=own).json() == answer.json()
    [card] = read(client.get(PATH + ".vcf", params=own).content)
    assert (card.formatted_name, card.job_title) == ("Ben Otto", "Sales")
    assert card.organization == FULL["organization"]
    assert [phone.raw for phone in card.phones] == ["+491712345679", "+4930901820"]
    assert card.emails[0].address == "ben@weber-pumps.example"
    assert [email.is_preferred for email in card.emails] == [True, False, False]
    assert [address.postal_code for address in card.addresses] == ["10115"]
    assert card.uid == f"urn:uuid:{user['id']}"
    code, _, _ = held(client, **own)
    assert (code.formatted_name, code.phones[0].raw) == ("Ben Otto", "+491712345679")
    # the business's own card is as it was
    assert client.get(PATH).json()["job_title"] == FULL["job_title"]


def test_a_user_without_an_address_has_a_card_and_a_stranger_has_none(client, other_client):
    user = factories.new_user(client, name="Ben Otto", email=None)
    assert client.get(PATH, params={"user_id": user["id"]}).json()["emails"] == []
    stranger = {"user_id": factories.new_user(other_client)["id"]}
    for kind in ("", ".vcf", ".svg", ".png"):
        assert client.get(PATH + kind, params=stranger).status_code == 404
    assert client.patch(PATH, params=stranger, json={"job_title": "x"}).status_code == 404


def test_a_card_that_no_code_can_hold_is_a_conflict(client):
    change(client, type="person", name={"given": "ö" * 200, "family": "ä" * 200})
    for kind in ("svg", "png"):
        refused = client.get(f"{PATH}.{kind}")
        assert (refused.status_code, refused.json()["code"]) == (409, "state_conflict")
    assert client.get(PATH + ".vcf").status_code == 200


def test_who_was_given_the_card_is_kept(client):
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    event = factories.new_event(client, cards_handed_out=3)
    known = factories.new_card_share(client, anna, event_id=event["id"], notes="1")
    assert known["name"] == "Anna Weber"
    assert (known["channel"], known["shared_at"]) == ("in_person", NOW)
    early = {"shared_at": "2026-02-26T10:00:00+01:00", "channel": "email"}
    met = factories.new_card_share(client, contact_id=karl["id"], notes="2", **early)
    assert (met["contact_id"], met["name"], met["customer_id"]) == (karl["id"], "Karl Klein", None)
    named = factories.new_card_share(client, name="Lady at the next stand", notes="3")
    assert (named["name"], named["customer_id"], named["contact_id"]) == (
        "Lady at the next stand",
        None,
        None,
    )
    assert factories.new_card_share(client, notes="4")["name"] is None
    assert listed(client) == ["4", "3", "1", "2"]
    assert listed(client, sort="shared_at") == ["2", "1", "3", "4"]
    assert listed(client, customer_id=anna["id"]) == listed(client, event_id=event["id"]) == ["1"]
    assert listed(client, contact_id=karl["id"]) == ["2"]
    assert listed(client, contact_id=anna["id"]) == listed(client, customer_id=karl["id"]) == []
    assert client.get(f"/v1/events/{event['id']}").json() == event
    assert client.delete(of(known)).status_code == 204
    assert client.get(of(known)).status_code == client.delete(of(known)).status_code == 404
    assert listed(client) == ["4", "3", "2"]


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        pytest.param({"customer_id": UNKNOWN}, "/customer_id", "unknown_id", id="an unknown customer"),
        pytest.param({"contact_id": UNKNOWN}, "/contact_id", "unknown_id", id="an unknown contact"),
        pytest.param({"event_id": UNKNOWN}, "/event_id", "unknown_id", id="an unknown event"),
        pytest.param({"customer_id": UNKNOWN, "contact_id": UNKNOWN}, "", "exactly_one", id="two parties"),
        pytest.param({"customer_id": UNKNOWN, "name": "Anna"}, "/name", "not_allowed", id="a name beside a customer"),
        pytest.param({"name": " "}, "/name", "too_short", id="a blank name"),
        pytest.param({"channel": "fax"}, "/channel", "unknown_value", id="an unknown channel"),
        pytest.param({"shared_at": "2026-03-02T09:05:01Z"}, "/shared_at", "in_the_future", id="in the future"),
        pytest.param({"shared_at": "2026-03-02T09:00:00"}, "/shared_at", "invalid_format", id="no offset"),
        pytest.param({"notes": "x" * 20_001}, "/notes", "too_long", id="long notes"),
        pytest.param({"id": UNKNOWN}, "/id", "unknown_field", id="an id"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_share_is_pointed_at(client, body, pointer, code):
    assert (pointer, code) in faults(client.post(SHARES, json=body))
    assert listed(client) == []


def test_no_card_is_given_at_a_cancelled_event(client):
    event = factories.new_event(client)
    before = factories.new_card_share(client, event_id=event["id"])
    client.delete(f"/v1/events/{event['id']}").raise_for_status()
    refused = client.post(SHARES, json={"event_id": event["id"]})
    assert faults(refused) == [("/event_id", "unknown_id")]
    assert client.get(of(before)).json() == before


@pytest.mark.parametrize("is_merged", [False, True], ids=["converted", "merged"])
def test_what_a_contact_was_given_moves_with_it(client, is_merged):
    karl = factories.new_contact(client)
    share = factories.new_card_share(client, contact_id=karl["id"], notes="1")
    into = {"customer_id": factories.new_customer(client)["id"]} if is_merged else {}
    done = client.post(f"/v1/contacts/{karl['id']}/convert", json=into).json()
    moved = client.get(of(share)).json()
    assert (moved["customer_id"], moved["contact_id"]) == (done["customer_id"], None)
    assert listed(client, customer_id=done["customer_id"]) == ["1"]
    assert listed(client, contact_id=karl["id"]) == []
    later = factories.new_card_share(client, contact_id=karl["id"])
    assert later["customer_id"] == done["customer_id"]


def test_an_entry_is_changed_and_keeps_what_is_not_named(client, clock):
    anna, event = factories.new_customer(client), factories.new_event(client)
    share = factories.new_card_share(client, anna, event_id=event["id"], notes="Asked for prices")
    clock.advance(hours=1)
    changes = {"channel": "letter", "shared_at": "2026-03-01T10:00:00Z"}
    changed = client.patch(of(share), json=changes).json()
    assert changed == share | changes | {"updated_at": "2026-03-02T10:00:00Z"}
    cleared = client.patch(of(share), json={"event_id": None, "notes": None}).json()
    assert cleared == changed | {"event_id": None, "notes": None}
    assert client.get(of(share)).json() == cleared


def test_an_entry_is_somebody_elses_or_nobodys(client):
    anna, karl = factories.new_customer(client), factories.new_contact(client)
    share = factories.new_card_share(client, anna)
    for changes, whom in (
        ({"contact_id": karl["id"]}, (None, karl["id"], karl["name"]["display"])),
        ({"notes": "x"}, (None, karl["id"], karl["name"]["display"])),
        ({"name": "Lady at the next stand"}, (None, None, "Lady at the next stand")),
        ({"customer_id": anna["id"]}, (anna["id"], None, "Anna Weber")),
        ({"contact_id": None}, (anna["id"], None, "Anna Weber")),
        ({"customer_id": None}, (None, None, None)),
    ):
        changed = client.patch(of(share), json=changes).json()
        assert (changed["customer_id"], changed["contact_id"], changed["name"]) == whom
    done = client.post(f"/v1/contacts/{karl['id']}/convert", json={}).json()
    changed = client.patch(of(share), json={"contact_id": karl["id"]}).json()
    assert changed["customer_id"] == done["customer_id"]


@pytest.mark.parametrize(
    ("changes", "pointer", "code"),
    [
        pytest.param({"customer_id": UNKNOWN}, "/customer_id", "unknown_id", id="an unknown customer"),
        pytest.param({"contact_id": UNKNOWN}, "/contact_id", "unknown_id", id="an unknown contact"),
        pytest.param({"event_id": UNKNOWN}, "/event_id", "unknown_id", id="an unknown event"),
        pytest.param({"customer_id": "ANNA", "name": "Anna"}, "/name", "not_allowed", id="two names"),
        pytest.param({"channel": None}, "/channel", "unknown_value", id="no channel"),
        pytest.param({"shared_at": None}, "/shared_at", "invalid_format", id="no time"),
        pytest.param({"shared_at": "2026-03-02T09:05:01Z"}, "/shared_at", "in_the_future", id="in the future"),
        pytest.param({"created_at": NOW}, "/created_at", "unknown_field", id="what is ours"),
    ],
)  # fmt: skip
def test_a_wrong_change_of_an_entry_is_pointed_at(client, other_client, changes, pointer, code):
    anna = factories.new_customer(client)
    share = factories.new_card_share(client, name="Lady at the next stand")
    changes = {name: anna["id"] if value == "ANNA" else value for name, value in changes.items()}
    assert (pointer, code) in faults(client.patch(of(share), json=changes))
    assert client.get(of(share)).json() == share
    assert other_client.patch(of(share), json={"notes": "x"}).status_code == 404
    theirs = factories.new_customer(other_client)
    refused = client.patch(of(share), json={"customer_id": theirs["id"]})
    assert faults(refused) == [("/customer_id", "unknown_id")]


def test_an_entry_of_an_event_that_was_cancelled_can_be_changed(client):
    event = factories.new_event(client)
    share = factories.new_card_share(client, event_id=event["id"])
    client.delete(f"/v1/events/{event['id']}").raise_for_status()
    assert client.patch(of(share), json={"notes": "x"}).json()["event_id"] == event["id"]


def test_of_two_changes_of_an_entry_with_one_tag_one_wins(client):
    share = factories.new_card_share(client)
    headers = {"If-Match": client.get(of(share)).headers["etag"]}
    answers = together(
        lambda: client.patch(of(share), json={"notes": "A"}, headers=headers),
        lambda: client.patch(of(share), json={"notes": "B"}, headers=headers),
    )
    assert statuses(answers) == {200: 1, 412: 1}


def test_an_entry_that_is_changed_and_taken_out_at_once_is_gone(client):
    share = factories.new_card_share(client)
    changed, gone = together(
        lambda: client.patch(of(share), json={"notes": "A"}), lambda: client.delete(of(share))
    )
    assert changed.status_code in {200, 404}
    assert gone.status_code == 204
    assert client.get(of(share)).status_code == 404


def test_the_timeline_tells_of_a_card_given(client):
    anna, event = factories.new_customer(client), factories.new_event(client)
    at_fair = factories.new_card_share(client, anna, event_id=event["id"], notes="Asked for prices")
    sent = factories.new_card_share(client, anna, channel="letter")
    factories.new_card_share(client, factories.new_customer(client))
    entries = client.get(f"/v1/customers/{anna['id']}/timeline").json()["items"]
    given = [entry for entry in entries if entry["type"] == "card_share"]
    assert [(e["id"], e["at"], e["title"], e["detail"]) for e in given] == [
        (sent["id"], NOW, "card given: letter", None),
        (at_fair["id"], NOW, "card given: in_person, TechExpo", "Asked for prices"),
    ]


def test_a_share_starts_and_settles_nothing(client):
    anna = factories.new_customer(client)
    factories.new_message(client, anna)
    before = client.get(f"/v1/customers/{anna['id']}/explain").text
    factories.new_card_share(client, anna)
    assert client.get(f"/v1/customers/{anna['id']}/explain").text == before
    assert client.get(f"/v1/customers/{anna['id']}").json()["last_touch_at"] is None


def test_pages_neither_repeat_nor_skip(client):
    for number in range(5):  # all at one moment: the id decides
        factories.new_card_share(client, notes=str(number))
    for sort in ("shared_at", "-shared_at"):
        seen, query = [], {"sort": sort, "limit": 2}
        while True:
            page = client.get(SHARES, params=query).json()
            seen += [item["notes"] for item in page["items"]]
            if page["next_cursor"] is None:
                break
            query["cursor"] = page["next_cursor"]
        assert seen == listed(client, sort=sort)
        assert len(seen) == 5
