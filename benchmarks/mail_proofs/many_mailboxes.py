"""Many mailboxes on one worker, some of whose servers accept and say nothing."""

import time
from argparse import ArgumentParser, Namespace
from collections import defaultdict
from collections.abc import Iterable
from contextlib import ExitStack

from benchmarks.mail_proofs.scene import USUAL_WORKER, Scene, open_scene
from tests.scripted_imap import SILENCE, ScriptedServer, serve_script


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--mailboxes", type=int, default=200)
    parser.add_argument("--hanging", type=int, nargs="+", default=[0, 1, 8])
    parser.add_argument("--seconds", type=float, default=150)


class Logins(list[str]):
    """The commands of a server, with the times of the logins of each mailbox."""

    def __init__(self) -> None:
        super().__init__()
        self.times: dict[str, list[float]] = defaultdict(list)

    def append(self, command: str) -> None:
        if command.startswith("LOGIN "):
            self.times[command.split()[1].strip('"')].append(time.monotonic())


def prove(kind: str, given: Namespace) -> None:
    for hanging in given.hanging:
        with ExitStack() as opened:
            healthy = opened.enter_context(serve_script())
            silent = opened.enter_context(serve_script(greeting=(SILENCE,)))
            healthy.commands = logins = Logins()
            scene = opened.enter_context(open_scene(kind))
            for number in range(hanging):
                _connect(scene, f"silent{number}@shop.example.net", silent)
            for number in range(given.mailboxes):
                _connect(scene, f"box{number}@shop.example.net", healthy)
            began = time.monotonic()
            worker = scene.start_worker(USUAL_WORKER)
            time.sleep(given.seconds)
            worker.look()
            _report(kind, given, hanging, logins, began)
            print(f"  {worker.peak_megabytes:.0f} MB the worker")


def _connect(scene: Scene, address: str, server: ScriptedServer) -> None:
    body = {
        "address": address,
        "host": "127.0.0.1",
        "port": server.port,
        "security": "none",
        "password": "secret",
    }
    scene.client.post("/v1/mailboxes", json=body).raise_for_status()


def _report(kind: str, given: Namespace, hanging: int, logins: Logins, began: float) -> None:
    assert len(logins.times) == given.mailboxes, "a mailbox was never looked into"
    ends_at = began + given.seconds
    gaps = sorted(_gaps(logins.times.values(), ends_at))
    first = max(times[0] for times in logins.times.values()) - began
    print(
        f"{kind}: {given.mailboxes} mailboxes, {hanging} more that hang: first look at all after"
        f" {first:.0f} s; between two looks {gaps[len(gaps) // 2]:.0f} s, at most {gaps[-1]:.0f} s"
    )
    assert gaps[-1] < 60


def _gaps(looks: Iterable[list[float]], ends_at: float) -> Iterable[float]:
    for times in looks:
        for earlier, later in zip(times, [*times[1:], ends_at], strict=True):
            yield later - earlier
