"""Sessions with a real server: TLS, OAuth, folders in any script, nothing marked as seen."""

import pytest

from app.integrations.imap.failures import FailureKind, ImapFailure
from app.integrations.imap.folders import choose
from app.integrations.imap.session import Login, Server, logged_in
from tests.dovecot import PASSWORD, Dovecot, start_dovecot, write_certificate
from tests.factories import mail

ALICE = "alice@shop.test"
BOB = "bob@shop.test"
LOGIN = Login(ALICE, password=PASSWORD)


@pytest.fixture(scope="module")
def dovecot():
    with start_dovecot() as server:
        server.add_account(ALICE)
        server.add_account(BOB)
        yield server


def plain(dovecot: Dovecot) -> Server:
    return Server("127.0.0.1", dovecot.port, "none")


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_certificates_are_checked(dovecot, monkeypatch, security):
    port = dovecot.tls_port if security == "tls" else dovecot.port
    server = Server("localhost", port, security)
    with (
        pytest.raises(ImapFailure, match="certificate of localhost") as refused,
        logged_in(server, LOGIN),
    ):
        pass
    assert refused.value.kind is FailureKind.SETTING
    monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.certificate))
    with logged_in(server, LOGIN) as session:
        assert session.folders()


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_of_another_host_is_refused(dovecot, monkeypatch, security):
    monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.certificate))
    port = dovecot.tls_port if security == "tls" else dovecot.port
    with (
        pytest.raises(ImapFailure, match=r"certificate of 127\.0\.0\.1"),
        logged_in(Server("127.0.0.1", port, security), LOGIN),
    ):
        pass


def test_another_certificate_of_the_same_name_is_refused(dovecot, monkeypatch, tmp_path):
    write_certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    with (
        pytest.raises(ImapFailure, match="certificate"),
        logged_in(Server("localhost", dovecot.tls_port, "tls"), LOGIN),
    ):
        pass


def test_a_wrong_password_is_a_refused_login(dovecot):
    with (
        pytest.raises(ImapFailure) as refused,
        logged_in(plain(dovecot), Login(ALICE, password="wrong")),
    ):
        pass
    assert refused.value.kind is FailureKind.LOGIN


def test_a_plain_connection_to_a_port_with_tls_is_named(dovecot):
    server = Server("127.0.0.1", dovecot.tls_port, "none", seconds=1)
    with (
        pytest.raises(ImapFailure, match=r"`security` must be `tls`|cut"),
        logged_in(server, LOGIN),
    ):
        pass


def test_folders_have_flags_and_names_in_any_script(dovecot):
    dovecot.admin("mailbox", "create", "-u", ALICE, "Büro/Angebote")
    with logged_in(plain(dovecot), LOGIN) as session:
        listed = session.folders()
        roles = {one.name: one.role for one in choose(listed, ["Büro/Angebote", "Drafts", "Trash"])}
        assert roles == {"Sent": "sent", "INBOX": "inbox", "Büro/Angebote": "chosen"}
        assert session.examine("Büro/Angebote").count == 0


@pytest.mark.parametrize("name", ["R&D", "a\\b", 'the "best"', "100% [x]*?", "日本 😀"])
def test_a_folder_is_opened_by_the_name_that_is_listed(dovecot, name):
    dovecot.admin("mailbox", "create", "-u", BOB, name)
    dovecot.deliver(BOB, mail(1), name)
    with logged_in(plain(dovecot), Login(BOB, password=PASSWORD)) as session:
        assert name in [one.name for one in session.folders()]
        assert session.examine(name).count == 1


def test_nothing_is_marked_as_seen(dovecot):
    for number in range(3):
        dovecot.deliver(ALICE, mail(number))
    with logged_in(plain(dovecot), LOGIN) as session:
        state = session.examine("INBOX")
        assert state.count == 3
        uids = session.uids_after(0, None)
        assert [one.size > 100 for one in session.sizes(uids)] == [True] * 3
        contents = session.contents(uids)
        assert [b"The pump stopped" in one.content for one in contents] == [True] * 3
        assert len(session.contents(uids[:1], 40)[0].content) == 40
        assert session.uids_after(uids[-1], None) == []
    assert b"unseen=3" in dovecot.admin("mailbox", "status", "-u", ALICE, "unseen", "INBOX")
    assert b"recent" not in dovecot.admin(
        "fetch", "-u", ALICE, "flags", "mailbox", "INBOX"
    ).lower().replace(b"\\recent", b"")


def test_a_server_that_is_killed_is_a_failure_of_the_host(dovecot):
    with logged_in(plain(dovecot), LOGIN) as session:
        dovecot.kill()
        with pytest.raises(ImapFailure) as failed:
            session.folders()
    assert failed.value.kind is FailureKind.HOST
    dovecot.start()
    with logged_in(plain(dovecot), LOGIN) as session:
        assert session.folders()
