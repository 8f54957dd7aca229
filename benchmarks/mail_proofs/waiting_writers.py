"""How long other writers wait while a file is imported."""

import time
from argparse import ArgumentParser, Namespace
from itertools import count

from benchmarks.mail_proofs import mails
from benchmarks.mail_proofs.scene import USUAL_WORKER, Scene, open_scene

PAUSE_SECONDS = 0.05
numbers = count(1)


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--mails", type=int, default=3_000, help="questions; half as many answers")


def prove(kind: str, given: Namespace) -> None:
    for is_inside in (True, False):
        with open_scene(kind, has_worker=is_inside) as scene:
            if not is_inside:
                scene.start_worker(USUAL_WORKER)
            path = scene.folder / "export.mbox"
            mails.write_mbox(path, given.mails)
            quiet = [_write(scene) for _ in range(200)]
            began = time.monotonic()
            headers = {"Content-Type": "application/mbox"}
            answer = scene.client.post("/v1/imports", content=path.read_bytes(), headers=headers)
            meanwhile = _write_until_the_end(scene, answer.raise_for_status().json()["id"])
            took = time.monotonic() - began
            where = "in the server" if is_inside else "by itself"
            print(
                f"{kind}, worker {where}: {scene.count():,} mails in {took:.0f} s; a write waits"
                f" {_shown(quiet)} ms before, {_shown(meanwhile)} ms meanwhile (p50 / p99 / most)"
            )


def _write(scene: Scene) -> float:
    body = {"name": {"given": "Ben", "family": f"Writer{next(numbers)}"}}
    time.sleep(PAUSE_SECONDS)
    began = time.monotonic()
    scene.client.post("/v1/customers", json=body).raise_for_status()
    return time.monotonic() - began


def _write_until_the_end(scene: Scene, import_id: str) -> list[float]:
    waits: list[float] = []
    while True:
        waits += [_write(scene) for _ in range(10)]
        if scene.client.get(f"/v1/imports/{import_id}").json()["state"] == "finished":
            return waits


def _shown(waits: list[float]) -> str:
    ordered = sorted(1000 * one for one in waits)
    places = (len(ordered) // 2, len(ordered) * 99 // 100, -1)
    return " / ".join(f"{ordered[place]:.0f}" for place in places)
