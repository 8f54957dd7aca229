"""Files of mails as people export them: what is taken, what is refused, and when a mail was written."""

import pytest

from tests.factories import mail

MAIL = mail(1).decode()


@pytest.fixture
def own(client):
    client.patch("/v1/workspace", json={"own_addresses": ["me@example.net"]}).raise_for_status()
    return client


def post(client, content: bytes, media_type: str = "message/rfc822"):
    return client.post("/v1/messages/import", content=content, headers={"Content-Type": media_type})


@pytest.mark.parametrize("media_type", ["message/rfc822", "application/mbox"])
@pytest.mark.parametrize(
    ("content", "name"),
    [
        pytest.param(b"PK\x03\x04\x14\0\0\0", "a ZIP archive", id="ZIP"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_".encode("utf-16-le"),
            "a mail saved by Outlook (.msg)",
            id="msg",
        ),
        pytest.param(b"!BDN\0\0\0\0", "an Outlook data file (.pst)", id="pst"),
        pytest.param(b"%PDF-1.4\n", "a PDF document", id="PDF"),
    ],
)
def test_another_format_is_refused_by_its_name(client, content, name, media_type):
    answer = post(client, content, media_type)
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (415, "unsupported_media_type")
    assert name in problem["detail"]
    assert "message/rfc822" in problem["detail"]
    assert "application/mbox" in problem["detail"]


UNDATED = "".join(line for line in MAIL.splitlines(keepends=True) if not line.startswith("Date:"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("From MAILER Tue Feb 10 08:00:00 2026\n" + UNDATED, "02-10", id="separator"),
        pytest.param(
            "Received: by a; Wed, 11 Feb 2026 08:00:00 +0000\n" + UNDATED, "02-11", id="Received"
        ),
        pytest.param("Date: 12.02.2026 08:00\n" + UNDATED, "02-12", id="German date"),
        pytest.param(UNDATED, "03-02", id="nothing says when: now"),
    ],
)
def test_a_mail_was_written_when_anything_says_so(own, text, day):
    [item] = post(own, text.encode()).json()["items"]
    assert item["occurred_at"].startswith(f"2026-{day}")


def test_both_spellings_of_a_domain_are_one_person(own):
    first, second = (
        mail(number, sender=f"Uli <uli@{domain}>")
        for number, domain in enumerate(["xn--mller-kva.example", "müller.example"], start=1)
    )
    [one] = post(own, first).json()["items"]
    [other] = post(own, second).json()["items"]
    assert one["contact_id"] == other["contact_id"]
    assert one["from"]["address"] == "uli@müller.example"


@pytest.mark.parametrize(
    "mark",
    [
        pytest.param("X-Gmail-Labels: Drafts", id="Gmail"),
        pytest.param("X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=", id="Gmail, German"),
        pytest.param("X-Mozilla-Draft-Info: internal/draft; vcard=0", id="Thunderbird"),
    ],
)
def test_a_draft_of_an_export_is_no_message_and_answers_nothing(own, mark):
    [question] = post(own, mail(1)).json()["items"]
    draft = mail(
        2,
        sender="me@example.net",
        to="anna@example.com",
        date="Mon, 02 Mar 2026 08:30:00 +0000",
        text="Hello Anna, the pump",
        more=f"In-Reply-To: <1@example>\n{mark}\n",
    )
    answer = post(own, draft).json()
    assert [error["code"] for error in answer["errors"]] == ["draft"]
    assert answer["mails"]["errors"] == 1
    assert own.get(f"/v1/messages/{question['id']}").json()["answered_at"] is None
    assert [item["code"] for item in own.get("/v1/refused-mails").json()["items"]] == ["draft"]
