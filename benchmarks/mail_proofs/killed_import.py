"""The import of a large mailbox file, whose worker is killed in the middle."""

import time
from argparse import ArgumentParser, Namespace
from collections import Counter

from benchmarks.mail_proofs import mails
from benchmarks.mail_proofs.scene import SHORT_LEASES, Scene, open_scene

MEBIBYTE = 1024 * 1024
KIND = "import"


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--megabytes", type=int, default=300)
    parser.add_argument("--mails", type=int, default=2_000, help="questions; half as many answers")
    parser.add_argument("--kills", type=int, default=3)


def prove(kind: str, given: Namespace) -> None:
    with open_scene(kind) as scene:
        path = scene.folder / "export.mbox"
        # A byte of an attachment takes 1.35 in a mail.
        size = int(given.megabytes * MEBIBYTE / 1.35 / given.mails)
        subjects = mails.write_mbox(path, given.mails, size)
        began = time.monotonic()
        with path.open("rb") as file:
            headers = {"Content-Type": "application/mbox"}
            answer = scene.client.post("/v1/imports", content=file, headers=headers)
        answer.raise_for_status()
        uploaded = time.monotonic() - began
        _kill_in_between(scene, given.kills, len(subjects))
        found = _wait_for_end(scene, answer.json()["id"])
        took = time.monotonic() - began - uploaded
        numbers = range(given.mails)
        assert scene.subjects() == Counter(subjects)
        assert scene.waiting_questions() == Counter(mails.waiting(numbers))
        assert (found["imported"], found["duplicates"]) == (len(subjects), 0), found
        scene.server.look()
        print(
            f"{kind}: {path.stat().st_size / MEBIBYTE:.0f} MB, {len(subjects):,} mails,"
            f" {given.kills} kills; upload {uploaded:.0f} s, import {took:.0f} s;"
            f" {scene.server.peak_megabytes:.0f} MB the server,"
            f" {scene.peak_megabytes():.0f} MB a worker: each mail once, flags right"
        )


def _kill_in_between(scene: Scene, kills: int, total: int) -> None:
    scene.start_worker(SHORT_LEASES)
    for kill in range(kills):
        least = total * (kill + 1) // (kills + 1)
        scene.wait_until(lambda least=least: scene.count() >= least)  # type: ignore[misc]
        scene.kill(scene.worker_of(KIND) or scene.workers[0])
        scene.start_worker(SHORT_LEASES)


def _wait_for_end(scene: Scene, import_id: str) -> dict[str, object]:
    found: dict[str, object] = {}

    def has_ended() -> bool:
        found.update(scene.client.get(f"/v1/imports/{import_id}").json())
        time.sleep(0.2)
        return found["state"] == "finished"

    scene.wait_until(has_ended)
    return found
