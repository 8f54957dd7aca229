"""The longest turn of the event loop of a server, in CPU time: what it stops others for, without other programs."""

import asyncio
import time
from pathlib import Path
from socket import socket

import uvicorn

TICK_SECONDS = 0.002


def note_turns(file: Path) -> None:
    """Write the longest turn of the server that this process becomes to a file, whenever it grows."""
    startup = uvicorn.Server.startup

    async def start(self: uvicorn.Server, sockets: list[socket] | None = None) -> None:
        await startup(self, sockets)
        _tick(asyncio.get_running_loop(), file, time.thread_time(), 0.0)

    uvicorn.Server.startup = start  # type: ignore[method-assign]  # in a process of its own


def _tick(loop: asyncio.AbstractEventLoop, file: Path, before: float, longest: float) -> None:
    now = time.thread_time()
    if now - before > longest:
        longest = now - before
        file.write_text(f"{longest * 1000:.1f}", encoding="utf-8")
    loop.call_later(TICK_SECONDS, _tick, loop, file, now, longest)


def longest_turn(file: Path) -> float:
    """The milliseconds of the longest turn until now."""
    return float(file.read_text(encoding="utf-8"))
