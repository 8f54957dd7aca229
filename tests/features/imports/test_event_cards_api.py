"""`POST /v1/events/{id}/cards`: many pictures and vCards at once, each read by itself in a job."""

import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from app.clock import machine_time
from app.features.contacts import importing as cards
from app.features.imports import card_importing
from app.features.jobs.schemas import JobRead
from app.integrations.ocr import reader
from app.integrations.ocr.reader import OcrReader
from app.jobs import claims
from app.worker import create_worker
from tests import factories
from tests.background import run_jobs
from tests.factories import vcard
from tests.pictures import drawn, saved

# A child that reads from a picture a name that tells its width. It finds nothing on a picture without
# colours, and dies of one that is 13 pixels high.
CHILD = """
import io, json, os, sys
from PIL import Image
from app.integrations.ocr import framing
while True:
    picture = framing.read(sys.stdin.buffer)
    if b"ftypheic" in picture[:12]:
        framing.write(sys.stdout.buffer, framing.NOT_A_PICTURE)
        continue
    image = Image.open(io.BytesIO(picture))
    if image.height == 13:
        sys.exit(9)
    name = "".join("abcdefghij"[int(digit)] for digit in str(image.width))
    texts = [] if image.mode == "L" else [name.title() + " Weber", name + "@weber.de"]
    lines = [
        dict(text=text, left=0, right=100, top=30 * row, bottom=30 * row + 20, confidence=0.99)
        for row, text in enumerate(texts)
    ]
    framing.write(sys.stdout.buffer, json.dumps(lines).encode())
"""
ANNA = vcard("N:Berg;Anna", "FN:Anna Berg", "EMAIL:anna@example.com")
BEN = vcard("N:Otto;Ben", "FN:Ben Otto", "EMAIL:ben@example.com")
NAMELESS = vcard("NOTE:Nobody")
WHITE = saved(Image.new("L", (300, 200), "white"))


def card(width: int, kind: str = "PNG") -> bytes:
    """A picture on which the child reads the name of its width: 301 is Dab."""
    return saved(Image.new("RGB", (width, 200), "#d0d0d0"), kind)


def archive(*members: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", compression) as packed:
        for name, content in members:
            packed.writestr(name, content)
    return file.getvalue()


@pytest.fixture
def photos(app, monkeypatch) -> Iterator[OcrReader]:
    monkeypatch.setattr(reader, "COMMAND", (sys.executable, "-c", CHILD))
    own, app.state.photos = app.state.photos, reader.create_reader(app.state.settings)
    app.state.photos.is_installed = True
    yield app.state.photos
    app.state.photos.close()
    app.state.photos = own


@pytest.fixture
def event(client):
    return factories.new_event(client)


def send(client, event, *files: tuple[str, bytes]):
    parts = [("file", file) for file in files]
    response = client.post(f"/v1/events/{event['id']}/cards", files=parts)
    assert response.status_code == 202, response.text
    return JobRead.model_validate(response.json())


def ended(app, client, sent: JobRead) -> JobRead:
    run_jobs(app)
    job = JobRead.model_validate(client.get(f"/v1/jobs/{sent.id}").json())
    assert job.state == "succeeded", job
    return job


def names(client, event):
    found = client.get("/v1/contacts", params={"event_id": event["id"], "limit": 200}).json()
    return sorted(contact["name"]["display"] for contact in found["items"])


def faults(job: JobRead):
    return [(error.position, error.code, error.detail) for error in job.errors]


@pytest.mark.fast
def test_pictures_and_files_become_contacts_of_the_event(app, client, photos, event, settings):
    code = saved(drawn(vcard("N:Klein;Karl", "FN:Karl Klein")))
    sent = send(
        client,
        event,
        ("1.png", card(301)),
        ("2.jpg", card(302, "JPEG")),
        ("3.webp", card(303, "WEBP")),
        ("export.vcf", ANNA + BEN),
        ("code.png", code),
    )
    assert (sent.kind, sent.state, sent.progress.done) == ("card_import", "waiting", 0)
    done = ended(app, client, sent)
    assert names(client, event) == [
        "Anna Berg", "Ben Otto", "Dab Weber", "Dac Weber", "Dad Weber", "Karl Klein"
    ]  # fmt: skip
    assert (done.progress.done, done.progress.total) == (6, 6)
    assert done.result == {"imported": 6, "duplicates": 0, "ignored": 0, "failed": 0}
    assert done.errors == []
    assert list(settings.import_path.iterdir()) == []
    # each card has its follow-up
    flags = client.get("/v1/follow-ups", params={"status": "waiting", "limit": 200}).json()["items"]
    introduced = [flag["party"]["name"] for flag in flags if flag["rule_kind"] == "introduce"]
    assert sorted(introduced) == names(client, event)


@pytest.mark.parametrize("url", ["/v1/events/{id}/cards", "/v1/imports"])
def test_an_import_shows_what_newer_cards_changed(app, client, event, url):
    lines = ("UID:karl", "FN:Karl Klein", "N:Klein;Karl;;;", "TEL:+49 171 2345670")
    for title in ("Buyer", "Head of Sales"):
        file = {"file": ("export.vcf", vcard(*lines, f"TITLE:{title}"))}
        sent = client.post(url.format(id=event["id"]), files=file)
        assert sent.status_code == 202, sent.text
        run_jobs(app)
    [later, first] = client.get("/v1/imports").json()["items"]
    assert (first["updates"], later["imported"], later["duplicates"]) == ([], 0, 1)
    [update] = later["updates"]
    change = {"field": "job_title", "before": "Buyer", "after": "Head of Sales"}
    assert (update["changes"], update["kept"]) == ([change], [])
    back = client.post(f"/v1/contacts/{update['contact_id']}/undo-card-update")
    assert back.json()["job_title"] == "Buyer"


def test_a_zip_gives_the_same_as_its_files(app, client, photos, event):
    packed = archive(
        ("stand/", b""),
        ("stand/1.png", card(301)),
        ("../../2.png", card(302)),
        ("__MACOSX/stand/._1.png", b"\0\1"),
        ("stand/.DS_Store", b"\0\1"),
        ("export.vcf", vcard("N:Berg;Anna", "FN:Anna Berg", "NOTE:begin:vcard is no card")),
    )
    url = f"/v1/events/{event['id']}/cards"
    answer = client.post(url, content=packed, headers={"Content-Type": "application/zip"})
    done = ended(app, client, JobRead.model_validate(answer.json()))
    assert names(client, event) == ["Anna Berg", "Dab Weber", "Dac Weber"]
    assert (done.errors, done.progress.done, done.progress.total) == ([], 3, 3)
    # the files of a ZIP in a form, beside others, and known cards are no new contacts
    again = ended(app, client, send(client, event, ("all.zip", packed), ("4.png", card(304))))
    assert again.result == {"imported": 1, "duplicates": 3, "ignored": 0, "failed": 0}
    assert names(client, event) == ["Anna Berg", "Dab Weber", "Dac Weber", "Dae Weber"]


BOMB = archive(("bomb.png", b"\x89PNG\r\n\x1a\n" + bytes(30 << 20)), ("1.png", card(409)))
BAD = {
    "no card": (WHITE, "nothing_read", "text"),
    "100 megapixels": (saved(Image.new("1", (10_000, 10_000))), "out_of_range", "fewer pixels"),
    "no picture": (b"\x89PNG\r\n\x1a\nno picture at all", "invalid_format", "readable"),
    "a text": (b"Karl Weber, 0171 2345678", "unsupported", "PNG, JPEG, WebP or HEIC"),
    "a PDF": (b"%PDF-1.7", "unsupported", "a PDF document"),
    "HEIC": (b"\0\0\0\x18ftypheic", "invalid_format", "HEIC"),
    "Word": (archive(("[Content_Types].xml", b"<x/>")), "unsupported", "Office"),
    "empty": (b"", "required", "empty"),
    "blank": (b" \n", "required", "empty"),
    "broken ZIP": (b"PK\x03\x04 and no more", "broken", "whole"),
    "ZIP in ZIP": (archive(("in.zip", archive(("1.png", card(309))))), "nested_archive", "itself"),
    "no name": (ANNA + NAMELESS, "required", "Card 2"),
    "kills the reader": (saved(Image.new("RGB", (99, 13))), "unavailable", "OCR"),
    "bomb": (BOMB, "too_large", "20 MiB"),
}


def test_each_bad_file_is_named_and_stops_no_other(app, client, photos, event):
    good = [(f"{n}.vcf", vcard(f"FN:Person {n}")) for n in range(len(BAD) + 1)]
    bad = [(f"{kind}.jpg", content) for kind, (content, _, _) in BAD.items()]
    files = [one for pair in zip(good, [*bad, ("b.vcf", BEN)], strict=True) for one in pair]
    done = ended(app, client, send(client, event, *files))
    found = {position: (code, detail) for position, code, detail in faults(done)}
    assert sorted(found) == [2 * place + 1 for place in range(len(BAD))]
    for place, (kind, (_, code, words)) in enumerate(BAD.items()):
        found_code, detail = found[2 * place + 1]
        assert (found_code, words in detail) == (code, True), (kind, detail)
        assert detail.startswith("`in.zip`" if kind == "ZIP in ZIP" else "`"), detail
    assert done.result["failed"] == len(BAD)
    # the good files, the picture beside the bomb, and the card beside a nameless one
    assert len(names(client, event)) == len(good) + 3
    assert done.progress.done == done.progress.total


def test_a_zip_stops_where_it_unpacks_to_too_much(app, client, photos, event, monkeypatch):
    small = app.state.settings.model_copy(update={"max_import_bytes": 1 << 20})
    monkeypatch.setattr(app.state, "settings", small)
    bomb = ("bomb.png", bytes(5 << 20))
    packed = archive(("1.png", card(301)), bomb, ("2.png", card(302)))
    done = ended(app, client, send(client, event, ("all.zip", packed), ("3.png", card(303))))
    assert [(position, code) for position, code, _ in faults(done)] == [(1, "too_large")]
    assert names(client, event) == ["Dab Weber", "Dad Weber"]


@pytest.mark.parametrize(
    ("content", "headers", "status", "code"),
    [
        (b"", {"Content-Type": "image/png"}, 422, "required"),
        (b"PK\x03\x04 and no more", {"Content-Type": "application/zip"}, 415, None),
        (archive(*((f"{n}.png", b"") for n in range(1_001))), {"Content-Type": "application/zip"}, 413, None),
        (b"{}", {"Content-Type": "application/json"}, 415, None),
    ],
    ids=["empty", "broken", "many", "JSON"],
)  # fmt: skip
def test_an_upload_without_cards_is_refused(client, event, content, headers, status, code):
    url = f"/v1/events/{event['id']}/cards"
    answer = client.post(url, content=content, headers=headers)
    assert answer.status_code == status, answer.text
    assert code is None or answer.json()["errors"][0]["code"] == code
    assert client.get("/v1/jobs", params={"kind": "card_import"}).json()["items"] == []


def test_only_an_open_event_of_the_workspace_takes_cards(
    app, client, other_client, event, settings
):
    foreign = factories.new_event(other_client)
    cancelled = factories.new_event(client)
    client.delete(f"/v1/events/{cancelled['id']}").raise_for_status()
    for one, status in ((foreign, 404), (cancelled, 409)):
        answer = client.post(
            f"/v1/events/{one['id']}/cards", content=ANNA, headers={"Content-Type": "text/vcard"}
        )
        assert answer.status_code == status, answer.text
    assert list(settings.import_path.iterdir()) == []
    # an event that is cancelled before the job runs
    sent = send(client, event, ("a.vcf", ANNA + BEN))
    client.delete(f"/v1/events/{event['id']}").raise_for_status()
    done = ended(app, client, sent)
    assert done.result == {"imported": 0, "duplicates": 0, "ignored": 0, "failed": 2}
    assert client.get("/v1/contacts").json()["items"] == []


def test_a_killed_job_goes_on_where_it_was_and_doubles_nothing(
    app, client, photos, event, monkeypatch
):
    many = b"".join(vcard(f"FN:Person {n}", f"EMAIL:p{n}@example.com") for n in range(120))
    pictures = [(f"{n}.png", card(n)) for n in range(301, 306)]
    sent = send(client, event, *pictures, ("many.vcf", many))
    import_cards, calls = cards.import_cards, []

    def die_often(*arguments):
        calls.append(1)
        report = import_cards(*arguments)
        if len(calls) in {1, 3, 4, 8}:
            raise KeyboardInterrupt
        return report

    monkeypatch.setattr(cards, "import_cards", die_often)
    for hours in range(5):
        later = machine_time() + timedelta(hours=hours)  # every lease has ended
        monkeypatch.setattr(claims, "machine_time", lambda later=later: later)
        run_until_death(app)
    job = JobRead.model_validate(client.get(f"/v1/jobs/{sent.id}").json())
    assert (job.state, job.result["imported"]) == ("succeeded", 125)
    assert (job.progress.done, job.progress.total) == (125, 125)
    assert len(names(client, event)) == 125
    assert len(calls) == 5 + 3 + 4


def run_until_death(app):
    """Run the jobs; a KeyboardInterrupt leaves the lease, as a killed process does."""
    runtime = app.state.runtime
    worker = create_worker(app.state.settings, runtime.database, runtime.clock, app.state.photos)
    run_job = worker._run_job

    def run_or_die(job):
        with suppress(KeyboardInterrupt):
            run_job(job)

    worker._run_job = run_or_die
    worker.run_all()


def test_a_second_upload_of_the_same_files_is_replayed_with_its_key(app, client, event):
    url, key = f"/v1/events/{event['id']}/cards", {"Idempotency-Key": "stand-1"}
    first, again = (
        client.post(url, files=[("file", ("a.vcf", ANNA)), ("file", ("b.vcf", BEN))], headers=key)
        for _ in range(2)
    )
    assert first.json()["id"] == again.json()["id"]
    assert again.headers["Idempotent-Replayed"] == "true"
    other = [("file", ("a.vcf", ANNA[:-2])), ("file", ("b.vcf", ANNA[-2:] + BEN))]
    assert client.post(url, files=other, headers=key).status_code == 422


@pytest.mark.parametrize(
    ("field", "code"), [("files", None), ("files[]", None), ("pictures", "unknown_field")]
)
def test_files_come_in_a_field_that_is_called_file(client, event, field, code):
    parts = [(field, ("a.vcf", ANNA)), (field, ("b.vcf", BEN))]
    answer = client.post(f"/v1/events/{event['id']}/cards", files=parts)
    assert answer.status_code == (422 if code else 202)
    assert code is None or answer.json()["errors"][0]["code"] == code


def test_a_server_without_the_extra_reads_codes_and_says_so_of_letters(app, client, photos, event):
    photos.is_installed = False
    code = saved(drawn(vcard("N:Klein;Karl", "FN:Karl Klein")))
    done = ended(app, client, send(client, event, ("1.png", card(301)), ("2.png", code)))
    assert names(client, event) == ["Karl Klein"]
    [(position, found, detail)] = faults(done)
    assert (position, found) == (0, "nothing_read")
    assert detail.startswith("`1.png`: ")


def test_an_upload_is_undone_with_its_contacts(app, client, event):
    kept = factories.new_contact(client)
    done = ended(app, client, send(client, event, ("a.vcf", ANNA + BEN)))
    listed = client.get(f"/v1/imports/{done.id}").json()
    assert (listed["state"], listed["filename"], listed["imported"]) == ("finished", "a.vcf", 2)
    client.post(f"/v1/imports/{done.id}/undo").raise_for_status()
    run_jobs(app)
    assert client.get(f"/v1/imports/{done.id}").json()["state"] == "undone"
    assert [each["id"] for each in client.get("/v1/contacts").json()["items"]] == [kept["id"]]


def test_an_upload_is_not_undone_once_another_card_was_joined_with_its_contact(app, client, event):
    first = ended(app, client, send(client, event, ("a.vcf", ANNA)))
    fuller = vcard("N:Berg;Anna", "FN:Anna Berg", "EMAIL:anna@example.com", "TEL:+4930123456")
    ended(app, client, send(client, event, ("b.vcf", fuller)))
    refused = client.post(f"/v1/imports/{first.id}/undo")
    assert (refused.status_code, refused.json()["code"]) == (409, "acted_on")
    assert "discard its contacts" in refused.json()["detail"]


def test_a_cancelled_job_keeps_what_it_read(app, client, event, monkeypatch, settings):
    sent = send(client, event, ("a.vcf", ANNA), ("b.vcf", BEN))
    store = card_importing.CardImportRun._store

    def store_and_cancel(run, *arguments):
        store(run, *arguments)
        client.post(f"/v1/jobs/{sent.id}/cancel").raise_for_status()
        run._context.is_cancelled = True
        run._context.stop()

    monkeypatch.setattr(card_importing.CardImportRun, "_store", store_and_cancel)
    run_jobs(app)
    assert names(client, event) == ["Anna Berg"]
    assert list(settings.import_path.iterdir()) == []
