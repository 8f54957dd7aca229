"""A small mail server that plays a script, for what no real server does when asked.

Such are silence, cut answers, unusual orders of items, and goodbyes.

A script maps the beginning of a command to the lines of the answer; `{tag}` stands for its tag. `CUT` ends
the connection, `SILENCE` says nothing any more, and a number of seconds waits.
"""

import socket
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

CUT, SILENCE = object(), object()
Step = str | bytes | float | object
CAPABILITIES = "* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR"
USUAL: Mapping[str, Sequence[Step]] = {
    "CAPABILITY": [CAPABILITIES, "{tag} OK done"],
    "LOGIN": ["{tag} OK logged in"],
    "AUTHENTICATE": ["{tag} OK logged in"],
    "LIST": [
        r'* LIST (\HasNoChildren) "/" INBOX',
        r'* LIST (\HasNoChildren \Sent) "/" Sent',
        "{tag} OK done",
    ],
    "EXAMINE": ["* 1 EXISTS", "* OK [UIDVALIDITY 7] ok", "* OK [UIDNEXT 2] ok", "{tag} OK done"],
    "UID SEARCH": ["* SEARCH", "{tag} OK done"],
    "LOGOUT": ["* BYE bye", "{tag} OK done"],
    "": ["{tag} BAD unknown"],
}


@dataclass
class ScriptedServer:
    port: int
    commands: list[str] = field(default_factory=list)


@contextmanager
def serve_script(
    script: Mapping[str, Sequence[Step]] = {}, greeting: Sequence[Step] = ("* OK ready",)
) -> Iterator[ScriptedServer]:
    """A server with this script; commands that it leaves out are answered as usual."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = ScriptedServer(listener.getsockname()[1])
    ended = threading.Event()
    answers = {**USUAL, **script}

    def serve() -> None:
        while not ended.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(
                target=_talk, args=(connection, server, answers, greeting, ended), daemon=True
            ).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield server
    finally:
        ended.set()
        listener.close()


def _talk(
    connection: socket.socket,
    server: ScriptedServer,
    answers: Mapping[str, Sequence[Step]],
    greeting: Sequence[Step],
    ended: threading.Event,
) -> None:
    with connection, connection.makefile("rb") as lines:
        try:
            if not _play(connection, greeting, "*", ended):
                return
            for line in lines:
                tag, _, command = line.decode(errors="replace").strip().partition(" ")
                server.commands.append(command)
                name = next(
                    name
                    for name in sorted(answers, key=len, reverse=True)
                    if command.upper().startswith(name)
                )
                if not _play(connection, answers[name], tag, ended):
                    return
        except OSError:
            return


def _play(
    connection: socket.socket, steps: Sequence[Step], tag: str, ended: threading.Event
) -> bool:
    """Whether the connection goes on."""
    for step in steps:
        if step is CUT:
            return False
        if step is SILENCE:
            ended.wait(60)
            return False
        if isinstance(step, float):
            time.sleep(step)
        elif isinstance(step, bytes):
            connection.sendall(step)
        else:
            connection.sendall(str(step).replace("{tag}", tag).encode() + b"\r\n")
    return True
