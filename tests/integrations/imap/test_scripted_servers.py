"""Servers that are silent, cut answers, or order them unusually: each failure has its kind and its words."""

import time
from contextlib import contextmanager
from datetime import UTC, date, datetime

import pytest

from app.integrations.imap.failures import FailureKind, ImapFailure
from app.integrations.imap.session import FolderGone, Login, Server, logged_in
from tests.scripted_imap import CUT, SILENCE, serve_script

LOGIN = Login("shop", password="horse")
BODY = b"From: anna@example.com\r\nSubject: Pump\r\n\r\nHello (UID 99 FLAGS)\r\n"
LITERAL = b"{%d}" % len(BODY)


@contextmanager
def session(script=None, greeting=("* OK ready",), *, login=LOGIN, seconds=60.0, **server):
    with serve_script(script or {}, greeting) as scripted:
        target = Server(
            "127.0.0.1", scripted.port, **{"security": "none", "seconds": 1.0, **server}
        )
        with logged_in(target, login, seconds) as opened:
            yield opened, scripted


def failure(**kwargs) -> ImapFailure:
    with pytest.raises(ImapFailure) as raised:
        use(**kwargs)
    return raised.value


def use(**kwargs) -> None:
    with session(**kwargs) as (opened, _):
        opened.folders()
        opened.examine("INBOX")
        opened.uids_after(0, None)
        opened.contents([1])


@pytest.mark.parametrize(
    ("case", "kind", "words"),
    [
        pytest.param({"greeting": [SILENCE]}, FailureKind.HOST, "does not answer", id="silence"),
        pytest.param({"greeting": [CUT]}, FailureKind.HOST, "cut the connection", id="cut at once"),
        pytest.param({"greeting": ["* BYE too busy"]}, FailureKind.HOST, "refused|cut", id="goodbye"),
        pytest.param({"greeting": ["220 smtp.example"]}, FailureKind.HOST, "refused|IMAP|cut", id="SMTP"),
        pytest.param({"security": "tls"}, FailureKind.SETTING, "does not speak TLS", id="no TLS"),
        pytest.param({"security": "starttls"}, FailureKind.SETTING, "no STARTTLS", id="no STARTTLS"),
        pytest.param(
            {"script": {"CAPABILITY": ["* CAPABILITY IMAP4rev1 LOGINDISABLED", "{tag} OK done"]}},
            FailureKind.SETTING, "no password on this connection", id="no password without TLS",
        ),
        pytest.param(
            {"script": {"LOGIN": ["{tag} NO [AUTHENTICATIONFAILED] wrong password"]}},
            FailureKind.LOGIN, "wrong password", id="wrong password",
        ),
        pytest.param(
            {"script": {"LOGIN": ["{tag} NO [UNAVAILABLE] later"]}}, FailureKind.HOST, "later", id="outage",
        ),
        pytest.param({"script": {"LOGIN": ["* BYE", CUT]}}, FailureKind.HOST, "cut", id="cut at login"),
        pytest.param({"script": {"LIST": [SILENCE]}}, FailureKind.HOST, "does not answer", id="silence later"),
        pytest.param({"script": {"EXAMINE": ["{tag} NO gone"]}}, FailureKind.HOST, "INBOX", id="no folder"),
        pytest.param(
            {"script": {"UID FETCH": [b"* 1 FETCH (UID 1 BODY[] {500}\r\nFrom: a", CUT]}},
            FailureKind.HOST, "cut", id="a cut literal",
        ),
        pytest.param(
            {"script": {"UID FETCH": [b"* 1 FETCH (UID 1 BODY[] {99999999999}\r\n", b"x" * 1000]}},
            FailureKind.HOST, "cut", id="a literal without end",
        ),
        pytest.param({"script": {"UID FETCH": ["* BYE bye", CUT]}}, FailureKind.HOST, "cut", id="goodbye later"),
        pytest.param({"script": {"UID SEARCH": ["{tag} BAD what"]}}, FailureKind.HOST, "what", id="BAD"),
    ],
)  # fmt: skip
def test_a_failure_has_its_kind_and_its_words(case, kind, words):
    raised = failure(**case)
    assert raised.kind is kind
    assert any(word in raised.words for word in words.split("|")), raised.words
    assert "horse" not in raised.words


def test_nobody_listens():
    with (
        pytest.raises(ImapFailure, match="refuses connections"),
        logged_in(Server("127.0.0.1", 1, "none"), LOGIN),
    ):
        pass


def test_a_host_without_address():
    with (
        pytest.raises(ImapFailure, match="has no address"),
        logged_in(Server("mail.invalid", 993, "tls"), LOGIN),
    ):
        pass


def test_a_server_that_drips_is_cut_off():
    dripping = {"LIST": ['* LIST () "/" x'] + [step for _ in range(60) for step in (0.2, b"* ")]}
    began = time.monotonic()
    raised = failure(script=dripping, seconds=1.5)
    assert raised.kind is FailureKind.HOST
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("hosts", [("other.example",), ("public",), ("127.0.0.1", "public")])
def test_a_host_that_the_operator_did_not_allow(hosts):
    raised = failure(allowed_hosts=hosts)
    assert (raised.kind, "does not connect" in raised.words) == (FailureKind.SETTING, True)


def test_a_host_that_the_operator_allowed():
    with session(allowed_hosts=("127.0.0.1",)) as (opened, _):
        assert [one.name for one in opened.folders()] == ["INBOX", "Sent"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([b"* 1 FETCH (UID 1 BODY[] " + LITERAL + b"\r\n" + BODY + b")\r\n"], id="Dovecot"),
        pytest.param(
            [b"* 1 FETCH (BODY[] " + LITERAL + b"\r\n" + BODY + b" UID 1 FLAGS (\\Seen))\r\n"], id="Gmail",
        ),
        pytest.param(
            [
                b"* 5 FETCH (FLAGS (\\Seen))\r\n",
                b"* 1 FETCH (UID 1 BODY[] " + LITERAL + b"\r\n" + BODY + b")\r\n",
                b"* 1 FETCH (UID 1 FLAGS (\\Answered))\r\n",
                b"* 9 EXISTS\r\n",
            ],
            id="flags change meanwhile",
        ),
        pytest.param(
            [
                b"* 1 FETCH (UID 1 BODY[] " + LITERAL + b"\r\n" + BODY + b")\r\n",
                b"* 2 FETCH (UID 77 BODY[] " + LITERAL + b"\r\n" + BODY + b")\r\n",
            ],
            id="a mail that nobody asked for",
        ),
    ],
)  # fmt: skip
def test_a_mail_is_read_in_any_order_of_items(lines):
    with session({"UID FETCH": [*lines, "{tag} OK done"]}) as (opened, scripted):
        opened.examine("INBOX")
        [mail] = opened.contents([1])
        assert (mail.uid, mail.content) == (1, BODY)
        assert any("BODY.PEEK[]" in command for command in scripted.commands)


def test_mails_that_are_deleted_meanwhile_are_left_out():
    answer = [b"* 2 FETCH (UID 4 BODY[] " + LITERAL + b"\r\n" + BODY + b")\r\n", "{tag} OK done"]
    with session({"UID FETCH": answer}) as (opened, _):
        opened.examine("INBOX")
        assert [one.uid for one in opened.contents([2, 3, 4, 5])] == [4]


def test_sizes_dates_and_marks():
    answer = [
        '* 1 FETCH (UID 1 RFC822.SIZE 17 INTERNALDATE "02-Mar-2026 09:00:00 +0100" FLAGS (\\Seen))',
        '* 2 FETCH (FLAGS (\\Draft) UID 2 RFC822.SIZE 18 INTERNALDATE " 2-Mar-2026 09:00:00 +0100")',
        "* 3 FETCH (FLAGS (\\deleted) UID 3)",
        "{tag} OK done",
    ]
    with session({"UID FETCH": answer}) as (opened, _):
        opened.examine("INBOX")
        first, draft, deleted = opened.sizes([1, 2, 3])
    assert (first.size, first.is_skipped) == (17, False)
    assert first.arrived_at == datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert (draft.is_skipped, deleted.is_skipped) == (True, True)


def test_the_last_mail_comes_not_again():
    """Servers answer `UID 9:*` with the last mail, though its UID is lower."""
    with session({"UID SEARCH": ["* SEARCH 5", "{tag} OK done"]}) as (opened, scripted):
        opened.examine("INBOX")
        assert opened.uids_after(8, date(2026, 1, 5)) == []
    assert "UID SEARCH UID 9:* SINCE 5-Jan-2026" in scripted.commands


def test_folder_gone_is_a_failure_of_its_own():
    with (
        session({"EXAMINE": ["{tag} NO no such folder"]}) as (opened, _),
        pytest.raises(FolderGone),
    ):
        opened.examine("INBOX")


def test_a_refused_token_is_a_refused_login():
    script = {"AUTHENTICATE": ["+ eyJzdGF0dXMiOiI0MDAifQ==", "{tag} NO invalid credentials"]}
    raised = failure(script=script, login=Login("shop", access_token="token-secret"))
    assert raised.kind is FailureKind.LOGIN
    assert "token-secret" not in raised.words


def test_names_and_passwords_of_any_script():
    with session(login=Login("geschäft", password="Größe €")) as (_, scripted):
        pass
    assert any(command.startswith("AUTHENTICATE PLAIN") for command in scripted.commands)
