"""`/v1/imports`: files of any size in the background, once each, whatever is killed or sent again."""

import time
import zipfile
from contextlib import suppress
from datetime import timedelta
from io import BytesIO

import pytest

from app.clock import machine_time
from app.features.contacts import importing as cards
from app.features.imports import file_items, mail_importing, runner
from app.features.imports.schemas import ImportRead
from app.features.messages import importing as mails
from app.jobs import claims
from app.worker import create_worker
from tests.background import run_jobs
from tests.factories import mail, mbox, vcard

PATH = "/v1/imports"
MBOX = {"Content-Type": "application/mbox"}
ANNA = "Anna <anna@example.com>"
ME = "me@example.net"


@pytest.fixture(autouse=True)
def own_address(client):
    client.patch("/v1/workspace", json={"own_addresses": [ME]}).raise_for_status()


def question(number, sender=ANNA, **options) -> bytes:
    return mail(number, sender=sender, **options)


def answer(number, to, **options) -> bytes:
    options = {"sender": ME, "to": to, "date": "Mon, 02 Mar 2026 08:30:00 +0000"} | options
    more = f"In-Reply-To: <{number}@example>\n"
    return mail(f"answer-{number}", subject="Re: Broken pump", text="Yes.", more=more, **options)


def send(client, content, *, headers=MBOX, **params):
    response = client.post(PATH, content=content, headers=headers, params=params)
    assert response.status_code == 202, response.text
    ImportRead.model_validate(response.json())
    return response.json()


def ended(app, client, sent):
    run_jobs(app)
    response = client.get(f"{PATH}/{sent['id']}").json()
    ImportRead.model_validate(response)
    assert response["state"] == "finished", client.get(f"/v1/jobs/{sent['job_id']}").json()
    return response


def counts(done):
    return tuple(done[name] for name in ("imported", "duplicates", "ignored", "failed"))


def archive(**members: bytes) -> bytes:
    return pack({name.replace("__", "."): content for name, content in members.items()})


def pack(members: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return file.getvalue()


def open_flags(client):
    items = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    return sorted(item["party"]["name"] for item in items if item["rule_kind"] == "reply")


@pytest.mark.fast
def test_a_mailbox_is_imported_in_the_background_and_flags_come_at_its_end(app, client, settings):
    bob = question("b", "Bob <bob@example.com>")
    sent = send(client, mbox(question("a"), bob, answer("a", ANNA)))
    assert (sent["state"], sent["progress"]) == ("waiting", {"done": 0, "total": None})
    assert client.get("/v1/messages").json()["items"] == []
    done = ended(app, client, sent)
    assert counts(done) == (3, 0, 0, 0)
    assert done["progress"] == {"done": 3, "total": 3}
    assert len(client.get("/v1/messages").json()["items"]) == 3
    assert open_flags(client) == ["Bob"]
    job = client.get(f"/v1/jobs/{sent['job_id']}").json()
    assert (job["state"], job["progress"]) == ("succeeded", {"done": 3, "total": 3})
    assert list(settings.import_path.iterdir()) == []


def test_the_first_look_names_who_waits(app, client):
    bob = question("b", "Bob <bob@example.com>", text="Hello,\n\nwhen do you open? Thanks")
    old = question("c", "Cem <cem@example.com>", date="Mon, 03 Mar 2025 08:00:00 +0000")
    done = ended(app, client, send(client, mbox(question("a"), bob, answer("a", ANNA), old)))
    look = done["first_look"]
    assert (look["questions"], look["answered"], look["waiting_count"]) == (3, 1, 1)
    # from nine o'clock in Berlin
    assert (look["median_seconds"], look["p90_seconds"]) == (1800, 1800)
    [waiting] = look["waiting"]
    assert (waiting["name"], waiting["sentence"]) == ("Bob", "when do you open?")
    assert waiting["asked_at"] == "2026-03-02T08:00:00Z"


def test_a_dry_run_tells_the_same_and_stores_nothing(app, client):
    content = mbox(question("a"), question("b", "Bob <bob@example.com>"), answer("a", ANNA))
    dry = ended(app, client, send(client, content, dry_run=True))
    assert dry["is_dry_run"] is True
    for path in ("messages", "contacts", "follow-ups"):
        assert client.get(f"/v1/{path}").json()["items"] == []
    real = ended(app, client, send(client, content))
    assert dry["first_look"] == real["first_look"]
    assert counts(dry) == counts(real)


@pytest.mark.parametrize(
    ("effect", "questions"), [("ignore", 1), ("no_reply_needed", 1), ("always", 2)]
)
def test_a_dry_run_follows_the_sender_rules(app, client, effect, questions):
    rule = {"pattern": "bob@example.com", "effect": effect}
    assert client.post("/v1/sender-rules", json=rule).status_code == 201
    content = mbox(question("a"), question("b", "Bob <bob@example.com>"))
    dry = ended(app, client, send(client, content, dry_run=True))
    assert (dry["state"], dry["first_look"]["questions"]) == ("finished", questions)
    real = ended(app, client, send(client, content))
    assert (counts(real), real["first_look"]) == (counts(dry), dry["first_look"])


def test_the_same_file_again_stores_nothing_twice(app, client):
    content = mbox(*(question(number) for number in range(30)))
    ended(app, client, send(client, content))
    assert counts(ended(app, client, send(client, content))) == (0, 30, 0, 0)
    assert client.get("/v1/messages", params={"count": True}).json()["count"] == 30


@pytest.mark.parametrize(
    ("later_window", "later_part", "parts"),
    [
        # three parts, and five in either way; the broken parts came again
        pytest.param(60, 25, 8 + 2, id="the same version"),
        pytest.param(40, 25, 8 + 2, id="an upgrade with other windows"),
        pytest.param(60, 20, 8 + 2, id="an upgrade with smaller parts"),
        pytest.param(60, 40, 6 + 2, id="an upgrade with larger parts"),
    ],
)
def test_a_killed_import_goes_on_where_it_was(
    app, client, monkeypatch, later_window, later_part, parts
):
    monkeypatch.setattr(runner, "WINDOW", 60)
    store, begun = mail_importing._store_mails, []

    def die_twice(*arguments):
        begun.append(1)
        if len(begun) in {3, 6}:
            raise KeyboardInterrupt
        return store(*arguments)

    sent = send(client, mbox(*(question(number) for number in range(150))))
    monkeypatch.setattr(mail_importing, "_store_mails", die_twice)
    run_killed(app, monkeypatch)
    monkeypatch.setattr(runner, "WINDOW", later_window)
    monkeypatch.setattr(mails, "PART", later_part)
    run_killed(app, monkeypatch, 1)
    run_killed(app, monkeypatch, 2)
    done = client.get(f"{PATH}/{sent['id']}").json()
    assert (done["state"], counts(done)) == ("finished", (150, 0, 0, 0))
    assert len(begun) == parts
    assert client.get("/v1/messages", params={"count": True}).json()["count"] == 150


def test_a_killed_import_skips_no_mail_when_an_own_address_changes_the_order(
    app, client, monkeypatch
):
    store, begun = mail_importing._store_mails, []

    def die_once(*arguments):
        begun.append(1)
        if len(begun) == 2:
            raise KeyboardInterrupt
        return store(*arguments)

    people = [question(n, f"P{n} <p{n}@example.com>") for n in range(40)]
    ours = [mail(f"o{n}", sender=f"Me <other{n}@example.com>", to=ANNA) for n in range(40)]
    sent = send(client, mbox(*(one for pair in zip(people, ours, strict=True) for one in pair)))
    monkeypatch.setattr(mail_importing, "_store_mails", die_once)
    run_killed(app, monkeypatch)
    own = [ME, *(f"other{n}@example.com" for n in range(40))]
    client.patch("/v1/workspace", json={"own_addresses": own}).raise_for_status()
    run_killed(app, monkeypatch, 1)
    done = client.get(f"{PATH}/{sent['id']}").json()
    assert (done["state"], counts(done)) == ("finished", (80, 0, 0, 0))
    assert client.get("/v1/messages", params={"count": True}).json()["count"] == 80


def test_killed_imports_of_cards_go_on_where_they_were(app, client, monkeypatch):
    store, begun = cards.import_cards, []

    def die_twice(*arguments):
        begun.append(1)
        if len(begun) in {2, 4}:
            raise KeyboardInterrupt
        return store(*arguments)

    people = [vcard(f"FN:Person {n}", f"EMAIL:p{n}@example.com") for n in range(120)]
    nameless = vcard("NOTE:Nobody")
    sent = send(client, b"".join([*people[:70], nameless, *people[70:]]))
    monkeypatch.setattr(cards, "import_cards", die_twice)
    for hours, part in enumerate((50, 30, 45)):
        monkeypatch.setattr(cards, "PART", part)
        run_killed(app, monkeypatch, hours)
    done = client.get(f"{PATH}/{sent['id']}").json()
    assert (done["state"], counts(done)) == ("finished", (120, 0, 0, 1))
    assert [(e["position"], e["code"]) for e in done["errors"]] == [(70, "required")]
    assert done["progress"] == {"done": 121, "total": 121}
    assert client.get("/v1/contacts", params={"count": True}).json()["count"] == 120


def test_a_file_of_cards_in_a_zip_is_named(app, client):
    packed = archive(a__eml=question("a"), cards__vcf=vcard("FN:Cem") + vcard("NOTE:Nobody"))
    done = ended(app, client, send(client, packed))
    assert counts(done) == (2, 0, 0, 1)
    [error] = done["errors"]
    assert (error["position"], error["detail"][:20]) == (1, "`cards.vcf`: Card 2:")


def test_more_cards_than_the_small_endpoint_takes_are_imported(app, client, settings):
    app.state.settings = settings.model_copy(update={"max_import_cards": 10})
    content = b"".join(vcard(f"FN:Person {n}") for n in range(12))
    refused = client.post(
        "/v1/contacts/import", content=content, headers={"Content-Type": "text/vcard"}
    )
    assert (refused.status_code, "/v1/imports" in refused.json()["detail"]) == (413, True)
    assert counts(ended(app, client, send(client, content))) == (12, 0, 0, 0)


def run_killed(app, monkeypatch, hours=0):
    later = machine_time() + timedelta(hours=hours)  # every lease has ended
    monkeypatch.setattr(claims, "machine_time", lambda: later)
    run_jobs_until_death(app)


def run_jobs_until_death(app):
    """Run the jobs; a KeyboardInterrupt leaves the lease, as a killed process does."""
    runtime = app.state.runtime
    worker = create_worker(app.state.settings, runtime.database, runtime.clock)
    run_job = worker._run_job

    def run_or_die(job):
        with suppress(KeyboardInterrupt):
            run_job(job)

    worker._run_job = run_or_die
    worker.run_all()


def test_a_cancelled_import_writes_the_flags_of_what_it_stored(app, client, monkeypatch):
    people = (question(n, f"P{n} <p{n}@example.com>") for n in range(60))
    sent = send(client, mbox(*people))
    store = mail_importing.MailImportRun._store

    def store_and_cancel(run, *arguments):
        store(run, *arguments)
        if len(client.get("/v1/messages").json()["items"]) == mails.PART:
            client.post(f"/v1/jobs/{sent['job_id']}/cancel").raise_for_status()
            assert run._context.wait(30)

    monkeypatch.setattr(mail_importing.MailImportRun, "_store", store_and_cancel)
    with client:
        while client.get(f"/v1/jobs/{sent['job_id']}").json()["finished_at"] is None:
            time.sleep(0.05)
        assert client.get(f"{PATH}/{sent['id']}").json()["state"] == "cancelled"
        assert len(open_flags(client)) == mails.PART


@pytest.mark.parametrize(
    ("content", "expected", "codes"),
    [
        pytest.param(question("a"), (1, 0, 0, 0), [], id="a mail"),
        pytest.param(vcard("FN:Anna") + vcard("FN:Bob"), (2, 0, 0, 0), [], id="cards"),
        pytest.param(
            archive(a__vcf=vcard("FN:Anna").decode().encode("utf-16")),
            (1, 0, 0, 0),
            [],
            id="cards in UTF-16",
        ),
        pytest.param(
            archive(
                Takeout_Mail_Alle__mbox=mbox(question("a")),
                b__eml=question("b"),
                cards__vcf=vcard("FN:Cem"),
                index__html=b"<html></html>",
            ),
            (3, 0, 0, 1),
            ["unsupported"],
            id="a ZIP",
        ),
        pytest.param(
            archive(**{"../../x__eml": question("a"), "inner__zip": archive(a__eml=question("b"))}),
            (1, 0, 0, 1),
            ["nested_archive"],
            id="a path that climbs, and a ZIP in it",
        ),
        pytest.param(
            mbox(question("a"), mail("big", text="x" * 4000), question("b")),
            (2, 0, 0, 1),
            ["too_large"],
            id="one mail too large",
        ),
        pytest.param(
            mbox(question("a")) + b"From - Mon Mar  2 09:00:00 2026\nx" + b"y" * 9000,
            (0, 0, 0, 1),
            ["too_large"],
            id="a line without an end",
        ),
        pytest.param(archive(bomb__eml=b"x" * 400_000), (0, 0, 0, 1), ["too_large"], id="a bomb"),
    ],
)
def test_each_item_is_accounted_for(app, client, monkeypatch, content, expected, codes):
    monkeypatch.setattr(file_items, "MAX_MAIL_BYTES", 3000)
    monkeypatch.setattr(file_items, "MOST_TIMES_UPLOAD", 0.0001)
    done = ended(app, client, send(client, content, headers={"Content-Type": "application/zip"}))
    assert counts(done) == expected
    assert [error["code"] for error in done["errors"]] == codes


def test_files_of_programs_in_a_folder_are_no_mails(app, client):
    content = {
        "cur/1.host:2,S": question("a"),
        "cur/._1.host:2,S": b"\0\5\x16\7 Mac OS X",
        "__MACOSX/cur/.1.host:2,S": b"\0\5\x16\7 Mac OS X",
        ".DS_Store": b"\0\0\0\1Bud1",
        "dovecot-uidlist": b"3 V1 N3 G1\n1 :1.host\n",
        "notes.txt": b"Call Anna on Monday.\n",
    }
    done = ended(app, client, send(client, pack(content)))
    assert counts(done) == (1, 0, 0, 2)
    assert [(one["code"], one["detail"]) for one in done["errors"]] == [
        ("unsupported", "`dovecot-uidlist` is no mail: it has no header."),
        ("unsupported", "`notes.txt` is no mail: it has no header."),
    ]
    assert client.get("/v1/refused-mails").json()["items"] == []


@pytest.mark.parametrize(
    ("name", "is_mailbox", "is_ignored"),
    [
        ("Mail/Local Folders/Trash", True, True),
        ("Takeout/E-Mail/Papierkorb.mbox", True, True),
        ("Konto/Entwürfe/1.eml", False, True),
        ("Archives.sbd/Junk.sbd/2026", True, True),
        (".Spam/cur/1:2,S", False, True),
        ("Deleted Messages.mbox/mbox", True, True),
        ("Posteingang/Spam.eml", False, False),
        ("Posteingang/Draft", False, False),
        ("Alle E-Mails einschließlich Spam und Papierkorb.mbox", True, False),
    ],
)
def test_folders_of_a_zip_that_a_mailbox_never_reads_are_ignored(
    app, client, name, is_mailbox, is_ignored
):
    content = mbox(question("a"), question("b")) if is_mailbox else question("a")
    done = ended(app, client, send(client, pack({name: content, "c.eml": question("c")})))
    number = 2 if is_mailbox else 1
    assert counts(done) == ((1, 0, number, 0) if is_ignored else (1 + number, 0, 0, 0))


def test_a_zip_with_too_large_a_directory_is_refused(client, monkeypatch):
    monkeypatch.setattr(file_items, "MAX_DIRECTORY_BYTES", 100)
    for count, status in ((1, 202), (3, 413)):
        content = archive(**{f"{number}.eml": question(number) for number in range(count)})
        assert client.post(PATH, content=content, headers=MBOX).status_code == status


def test_an_encrypted_member_stops_no_other(app, client):
    content = bytearray(archive(a__eml=question("a"), b__eml=question("b")))
    # the flag of the first member, in its own header and in the directory
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    done = ended(app, client, send(client, bytes(content)))
    assert counts(done) == (1, 0, 0, 1)
    assert [error["code"] for error in done["errors"]] == ["encrypted"]


def test_a_broken_mail_stops_no_other(app, client, monkeypatch):
    store = mails.store_part

    def break_one(tx, parsed, settings):
        if any(one.mail.message_id == "7@example" for one in parsed):
            raise ArithmeticError
        return store(tx, parsed, settings)

    monkeypatch.setattr(mails, "store_part", break_one)
    done = ended(app, client, send(client, mbox(*(question(number) for number in range(10)))))
    assert counts(done) == (9, 0, 0, 1)
    assert [(e["position"], e["code"]) for e in done["errors"]] == [(7, "unreadable")]


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        pytest.param(b"", 422, "invalid_request", id="nothing"),
        pytest.param(b"%PDF-1.7\n", 415, "unsupported_media_type", id="a PDF"),
        pytest.param(b"PK\x03\x04 cut off", 415, "unsupported_media_type", id="a broken ZIP"),
        pytest.param(archive(), 422, "invalid_request", id="an empty ZIP"),
        pytest.param(archive(**{"folder/": b""}), 422, "invalid_request", id="a ZIP of folders"),
        pytest.param(b"name,mail\nAnna,a@b.c\n", 415, "unsupported_media_type", id="a table"),
        pytest.param(b"\0" * 100, 415, "unsupported_media_type", id="no text"),
    ],
)
def test_other_files_are_refused_at_once_and_leave_nothing(client, settings, content, status, code):
    response = client.post(PATH, content=content, headers=MBOX)
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert not settings.import_path.exists() or list(settings.import_path.iterdir()) == []
    assert client.get(PATH).json()["items"] == []


def test_a_file_above_the_limit_is_refused_while_it_arrives(app, client, settings):
    app.state.settings = settings.model_copy(update={"max_import_bytes": 1000})
    pieces = iter([b"From: a@b.c\n\n", b"x" * 2000])
    for content in (b"x" * 2000, pieces):
        response = client.post(PATH, content=content, headers=MBOX)
        assert (response.status_code, response.json()["code"]) == (413, "body_too_large")
        assert "FOLLOWUP_MAX_IMPORT_BYTES" in response.json()["detail"]
    assert list(settings.import_path.iterdir()) == []


def test_own_addresses_come_first(client, settings):
    client.patch("/v1/workspace", json={"own_addresses": []}).raise_for_status()
    response = client.post(PATH, content=question("a"), headers=MBOX)
    assert response.json()["errors"][0]["code"] == "own_addresses_missing"
    assert list(settings.import_path.iterdir()) == []
    send(client, vcard("FN:Anna"))


def test_a_form_brings_the_name_of_the_file(app, client):
    files = {"file": ("Sent Mail.mbox", mbox(question("a")))}
    sent = client.post(PATH, files=files).json()
    assert sent["filename"] == "Sent Mail.mbox"
    assert counts(ended(app, client, sent)) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("files", "code"),
    [
        pytest.param([("other", ("a", b"x"))], "unknown_field", id="another field"),
        pytest.param([("file", ("a", b"x")), ("file", ("b", b"y"))], "repeated", id="two files"),
        pytest.param([("file", (None, b"x"))], "wrong_type", id="no file"),
    ],
)
def test_a_form_holds_one_file(client, files, code):
    response = client.post(PATH, files=files)
    assert response.status_code == 422
    assert [error["code"] for error in response.json()["errors"]] == [code]


def test_a_retry_with_a_key_makes_one_import(client):
    headers = MBOX | {"Idempotency-Key": "one"}
    first = client.post(PATH, content=question("a"), headers=headers)
    again = client.post(PATH, content=question("a"), headers=headers)
    assert again.json() == first.json()
    assert again.headers["Idempotent-Replayed"] == "true"
    other = client.post(PATH, content=question("b"), headers=headers)
    assert other.json()["code"] == "idempotency_key_reused"
    assert len(client.get(PATH).json()["items"]) == 1


def test_an_import_of_another_workspace_is_unknown(client, other_client):
    sent = send(client, question("a"))
    assert other_client.get(f"{PATH}/{sent['id']}").status_code == 404
    assert other_client.get(PATH).json()["items"] == []


def undo(app, client, done):
    response = client.post(f"{PATH}/{done['id']}/undo")
    assert (response.status_code, response.json()["state"]) == (202, "undoing"), response.text
    run_jobs(app)
    return client.get(f"{PATH}/{done['id']}").json()


def test_an_undone_import_leaves_nothing_and_can_come_again(app, client):
    mails = mbox(question("a"), question("b", "Bob <bob@example.com>"))
    content = archive(a__mbox=mails, b__vcf=vcard("FN:Cem"))
    done = ended(app, client, send(client, content))
    undone = undo(app, client, done)
    assert undone["state"] == "undone"
    for path in ("messages", "contacts", "follow-ups?status=waiting"):
        assert client.get(f"/v1/{path}").json()["items"] == []
    again = client.post(f"{PATH}/{done['id']}/undo")
    assert (again.status_code, again.json()["state"]) == (202, "undone")
    assert counts(ended(app, client, send(client, content))) == counts(done)


def test_an_undone_import_leaves_what_has_more(app, client):
    before = ended(app, client, send(client, question("a")))
    done = ended(app, client, send(client, answer("a", ANNA)))
    assert open_flags(client) == []
    undo(app, client, done)
    assert open_flags(client) == ["Anna"]  # her question waits again
    [contact] = client.get("/v1/contacts").json()["items"]
    new = {"contact_id": contact["id"], "direction": "inbound", "channel": "phone"}
    client.post("/v1/messages", json=new | {"body": "She phoned."}).raise_for_status()
    undo(app, client, before)
    assert [one["id"] for one in client.get("/v1/contacts").json()["items"]] == [contact["id"]]
    assert [one["channel"] for one in client.get("/v1/messages").json()["items"]] == ["phone"]


def change_message(client):
    [message] = client.get("/v1/messages").json()["items"]
    client.patch(f"/v1/messages/{message['id']}", json={"needs_reply": "no"}).raise_for_status()
    return {"resource": "messages", "id": message["id"]}


def change_contact(client):
    [contact] = client.get("/v1/contacts").json()["items"]
    client.patch(f"/v1/contacts/{contact['id']}", json={"notes": "Nice"}).raise_for_status()
    return {"resource": "contacts", "id": contact["id"]}


def close_flag(client):
    [flag] = client.get("/v1/follow-ups", params={"status": "waiting"}).json()["items"]
    client.post(f"/v1/follow-ups/{flag['id']}/done").raise_for_status()
    return {"resource": "messages", "id": flag["subject"]["id"]}


@pytest.mark.parametrize("act", [change_message, change_contact, close_flag])
def test_an_import_on_which_people_acted_is_not_undone(app, client, act):
    done = ended(app, client, send(client, question("a")))
    touched = act(client)
    response = client.post(f"{PATH}/{done['id']}/undo")
    assert (response.status_code, response.json()["code"]) == (409, "acted_on")
    assert response.json()["acted_on"] == [touched]
    assert len(client.get("/v1/messages").json()["items"]) == 1


def test_a_waiting_import_is_not_undone(client):
    sent = send(client, question("a"))
    assert client.post(f"{PATH}/{sent['id']}/undo").status_code == 409
