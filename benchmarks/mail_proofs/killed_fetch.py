"""The first fetch of a mailbox by two workers, which are killed again and again."""

import random
import time
from argparse import ArgumentParser, Namespace
from collections import Counter

from benchmarks.mail_proofs import mails
from benchmarks.mail_proofs.scene import OWN, SHORT_LEASES, Scene, open_scene
from tests.dovecot import PASSWORD, start_dovecot

KIND = "mailbox_sync"


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--mails", type=int, default=3_000, help="questions; half as many answers")
    parser.add_argument("--kills", type=int, default=50)


def prove(kind: str, given: Namespace) -> None:
    numbers = range(given.mails)
    with start_dovecot() as dovecot, open_scene(kind) as scene:
        dovecot.add_account(OWN)
        dovecot.deliver(OWN, mails.question(0))
        dovecot.deliver(OWN, mails.answer(0), "Sent")
        dovecot.deliver_files(OWN, [mails.question(n) for n in numbers[1:]])
        answers = [mails.answer(n) for n in numbers[1:] if mails.is_answered(n)]
        dovecot.deliver_files(OWN, answers, "Sent")
        began = time.monotonic()
        _connect(scene, dovecot.port)
        kills = _kill_in_between(scene, given.kills, len(mails.expected(numbers)))
        scene.wait_until(lambda: scene.count() >= len(mails.expected(numbers)))
        took = time.monotonic() - began
        time.sleep(2)  # for what would come twice
        _compare(scene, numbers)
        print(
            f"{kind}: {scene.count():,} mails, {kills} kills, {took:.0f} s,"
            f" {scene.peak_megabytes():.0f} MB a worker: each mail once, flags right"
        )


def _connect(scene: Scene, port: int) -> None:
    body = {
        "address": OWN,
        "host": "127.0.0.1",
        "port": port,
        "security": "none",
        "password": PASSWORD,
    }
    scene.client.post("/v1/mailboxes", json=body).raise_for_status()


def _kill_in_between(scene: Scene, kills: int, total: int) -> int:
    """Kill the worker that fetches, and now and then both. Returns the number of kills."""
    chance = random.Random(kills)
    killed = 0
    while killed < kills and scene.count() < total:
        while len(scene.workers) < 2:
            scene.start_worker(SHORT_LEASES)
        least = scene.count() + chance.randrange(total // kills)
        scene.wait_until(lambda least=least: scene.count() >= min(least, total))  # type: ignore[misc]
        time.sleep(chance.random() * 0.3)
        chosen = scene.worker_of(KIND) or chance.choice(scene.workers)
        for worker in list(scene.workers) if chance.random() < 0.2 else [chosen]:
            scene.kill(worker)
            killed += 1
    while len(scene.workers) < 2:
        scene.start_worker(SHORT_LEASES)
    return killed


def _compare(scene: Scene, numbers: range) -> None:
    assert scene.subjects() == Counter(mails.expected(numbers))
    assert scene.waiting_questions() == Counter(mails.waiting(numbers))
