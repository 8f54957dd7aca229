"""Mail flows in from the inbox and from sent mail, each once, whatever happens to the server."""

from dataclasses import replace
from datetime import UTC, datetime

from app.features.messages import importing
from tests.dovecot import PASSWORD
from tests.factories import mail
from tests.features.mailboxes.conftest import connect, reload, subjects

TODAY = "Mon, 02 Mar 2026 08:00:00 +0000"


def theirs(number, account, **changes):
    return mail(f"in{number}", to=account.address, **{"subject": f"Question {number}", **changes})


def ours(number, account, **changes):
    return mail(
        f"out{number}",
        sender=account.address,
        to="Anna <anna@example.com>",
        **{"subject": f"Offer {number}", **changes},
    )


def test_inbox_and_sent_mail_become_messages_once(client, account, work):
    account.deliver(theirs(1, account))
    account.deliver(ours(2, account), folder="Sent")
    mailbox = connect(client, account)
    assert mailbox["state"] == "waiting"
    work()
    work()
    assert subjects(client) == [("inbound", "Question 1"), ("outbound", "Offer 2")]
    shown = reload(client, mailbox)
    assert (shown["state"], shown["error"], shown["fetched"]) == ("connected", None, 2)
    assert b"unseen=1" in account.server.admin(
        "mailbox", "status", "-u", account.address, "unseen", "INBOX"
    )


def test_new_mail_comes_with_the_next_look(client, account, work, clock):
    connect(client, account)
    work()
    account.deliver(theirs(1, account))
    clock.advance(seconds=29)
    work()
    assert subjects(client) == []
    clock.advance(seconds=1)
    work()
    assert subjects(client) == [("inbound", "Question 1")]
    account.deliver(theirs(2, account))
    clock.advance(seconds=60)
    work()
    assert len(subjects(client)) == 2


def test_drafts_junk_trash_and_deleted_mails_stay_out(client, account, work):
    for folder in ("Drafts", "Junk", "Trash"):
        account.deliver(theirs(folder, account), folder=folder)
    account.deliver(theirs(1, account), theirs(2, account))
    account.server.admin(
        "flags", "add", "-u", account.address, "\\Deleted", "mailbox", "INBOX", "uid", "1"
    )
    connect(client, account)
    work()
    assert subjects(client) == [("inbound", "Question 2")]


def test_further_folders_are_read_if_chosen(client, account, work, clock):
    account.server.admin("mailbox", "create", "-u", account.address, "Büro/Angebote")
    account.deliver(theirs(1, account), folder="Büro/Angebote")
    mailbox = connect(client, account)
    work()
    assert subjects(client) == []
    changed = client.patch(f"/v1/mailboxes/{mailbox['id']}", json={"folders": ["Büro/Angebote"]})
    assert changed.status_code == 200, changed.text
    work()
    assert subjects(client) == [("inbound", "Question 1")]


def test_a_chosen_folder_that_is_not_there_is_named(client, account, work):
    mailbox = connect(client, account, folders=["Angebote", "Trash"])
    work()
    shown = reload(client, mailbox)
    words = "The server has no folder “Angebote”. The folder “Trash” is never read."
    assert (shown["state"], shown["error"]) == ("connected", words)
    assert client.post(f"/v1/mailboxes/{mailbox['id']}/test").json()["error"] == words
    client.patch(f"/v1/mailboxes/{mailbox['id']}", json={"folders": []}).raise_for_status()
    work()
    assert reload(client, mailbox)["error"] is None


def test_only_mail_since_a_day_is_fetched(client, account, work):
    """By the day on which it arrived at the server."""
    account.deliver(theirs(1, account))
    connect(client, account, since_days=0)  # today is in the past of the server
    work()
    assert subjects(client) == [("inbound", "Question 1")]


def test_a_longer_time_brings_the_older_mails(client, account, work):
    account.deliver(theirs(1, account))
    summer = datetime(2025, 6, 1, tzinfo=UTC)
    account.server.deliver_files(account.address, [theirs(2, account)], arrived_at=summer)
    mailbox = connect(client, account)
    work()
    assert subjects(client) == [("inbound", "Question 1")]
    for days in (30, 365):
        one = f"/v1/mailboxes/{mailbox['id']}"
        client.patch(one, json={"since_days": days}).raise_for_status()
        work()
    assert subjects(client) == [("inbound", "Question 1"), ("inbound", "Question 2")]


def test_another_account_begins_at_its_first_mail(client, account, dovecot, work):
    """Although many servers count in the same way: the same UIDVALIDITY, UIDs from 1."""
    other = replace(account, address=f"other.{account.address}")
    dovecot.add_account(other.address)
    account.deliver(*(theirs(n, account) for n in range(3)))
    other.deliver(theirs(7, account))
    for one in (account, other):
        dovecot.change_uid_validity(one.address, "INBOX", 4242)
    mailbox = connect(client, account)
    work()
    change = {"username": other.address, "password": PASSWORD}
    client.patch(f"/v1/mailboxes/{mailbox['id']}", json=change).raise_for_status()
    work()
    assert subjects(client) == [("inbound", f"Question {n}") for n in (0, 1, 2, 7)]


def test_a_changed_uid_validity_doubles_nothing(client, account, work, clock):
    account.deliver(*(theirs(n, account) for n in range(4)))
    mailbox = connect(client, account)
    work()
    account.server.change_uid_validity(account.address, "INBOX", 4242)
    account.deliver(theirs(4, account))
    clock.advance(minutes=1)
    work()
    assert subjects(client) == [("inbound", f"Question {n}") for n in range(5)]
    assert reload(client, mailbox)["state"] == "connected"


def test_a_renamed_folder_goes_on_where_it_was(client, account, work, clock):
    account.deliver(ours(1, account), folder="Sent")
    mailbox = connect(client, account, folders=["Projects", "Customers"])
    account.server.admin("mailbox", "create", "-u", account.address, "Projects")
    account.deliver(theirs(2, account), folder="Projects")
    work()
    fetched = reload(client, mailbox)["fetched"]
    account.server.admin("mailbox", "rename", "-u", account.address, "Projects", "Customers")
    account.deliver(theirs(3, account), folder="Customers")
    clock.advance(minutes=1)
    work()
    assert len(subjects(client)) == 3
    assert reload(client, mailbox)["fetched"] == fetched + 1


def test_a_removed_folder_stops_nothing(client, account, work, clock):
    account.server.admin("mailbox", "create", "-u", account.address, "Projects")
    account.deliver(theirs(1, account), folder="Projects")
    mailbox = connect(client, account, folders=["Projects"])
    work()
    account.server.admin("mailbox", "delete", "-u", account.address, "Projects")
    account.deliver(theirs(2, account))
    clock.advance(minutes=1)
    work()
    assert len(subjects(client)) == 2
    assert reload(client, mailbox)["state"] == "connected"
    account.server.admin("mailbox", "create", "-u", account.address, "Projects")
    account.deliver(theirs(1, account), theirs(3, account), folder="Projects")
    clock.advance(minutes=1)
    work()
    assert len(subjects(client)) == 3


def test_a_changed_password_needs_a_new_login(client, account, work, clock):
    mailbox = connect(client, account)
    work()
    account.server.add_account(account.address, "another-one")
    account.deliver(theirs(1, account))
    clock.advance(minutes=1)
    work()
    shown = reload(client, mailbox)
    assert shown["state"] == "needs_login"
    assert "refused the login" in shown["error"]
    assert shown["state_since"] == "2026-03-02T09:01:00Z"
    clock.advance(minutes=30)
    work()
    assert reload(client, mailbox)["state_since"] == "2026-03-02T09:01:00Z"
    answer = client.patch(f"/v1/mailboxes/{mailbox['id']}", json={"password": "another-one"})
    assert answer.json()["state"] == "waiting"
    work()
    assert reload(client, mailbox)["state"] == "connected"
    assert len(subjects(client)) == 1


def test_a_killed_server_is_unreachable_until_it_is_back(client, account, work, clock):
    mailbox = connect(client, account)
    work()
    account.server.kill()
    try:
        clock.advance(minutes=1)
        work()
        shown = reload(client, mailbox)
        assert (shown["state"], shown["state_since"]) == ("unreachable", "2026-03-02T09:01:00Z")
        assert "refuses connections" in shown["error"]
    finally:
        account.server.start()
    account.deliver(theirs(1, account))
    clock.advance(minutes=16)
    work()
    assert reload(client, mailbox)["state"] == "connected"
    assert len(subjects(client)) == 1


def test_only_people_to_whom_we_wrote(client, account, work):
    account.deliver(ours(1, account), folder="Sent")
    account.deliver(theirs(1, account), theirs(2, account, sender="spam@example.org"))
    mailbox = connect(client, account, only_correspondents=True)
    work()
    expected = [("inbound", "Question 1"), ("outbound", "Offer 1")]
    assert subjects(client) == expected
    everybody = {"only_correspondents": False}
    client.patch(f"/v1/mailboxes/{mailbox['id']}", json=everybody).raise_for_status()
    work()
    assert subjects(client) == sorted([*expected, ("inbound", "Question 2")])


def test_a_mailbox_of_a_user_brings_contacts_of_theirs(client, account, work):
    user = client.post("/v1/users", json={"name": "Berta"}).json()
    account.deliver(theirs(1, account))
    connect(client, account, user_id=user["id"])
    work()
    [contact] = client.get("/v1/contacts").json()["items"]
    assert contact["owner_id"] == user["id"]


def test_a_mail_that_breaks_the_import_holds_up_no_other(
    client, account, work, monkeypatch, caplog
):
    store = importing.store_mails

    def fail(tx, parsed, *arguments, **options):
        if any(one.mail.subject == "Question 2" for one in parsed):
            raise ZeroDivisionError
        return store(tx, parsed, *arguments, **options)

    monkeypatch.setattr(importing, "store_mails", fail)
    account.deliver(*(theirs(n, account) for n in range(5)))
    mailbox = connect(client, account)
    work()
    assert subjects(client) == [("inbound", f"Question {n}") for n in (0, 1, 3, 4)]
    assert reload(client, mailbox)["state"] == "connected"
    assert "cannot be stored" in caplog.text


def test_a_removed_mailbox_is_read_no_more(client, account, work, clock):
    mailbox = connect(client, account)
    account.deliver(theirs(1, account))
    work()
    assert client.delete(f"/v1/mailboxes/{mailbox['id']}").status_code == 204
    account.deliver(theirs(2, account))
    clock.advance(minutes=1)
    work()
    assert subjects(client) == [("inbound", "Question 1")]
    assert client.get(f"/v1/mailboxes/{mailbox['id']}").status_code == 404
