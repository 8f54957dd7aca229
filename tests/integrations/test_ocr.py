"""Photos of cards are read by a child process, whatever becomes of it; nothing here needs a database."""

import asyncio
import io
import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from PIL import Image

from app.errors import Unavailable
from app.integrations.ocr import framing, reader
from app.integrations.ocr.child_process import _within_bounds
from app.integrations.ocr.orientation import DetectedLine, deskew
from app.integrations.ocr.reader import OcrReader
from app.parsing.card_text.lines import MOST_LINES
from tests.pictures import photographed, printed, saved
from tests.waiting import wait_until

LINES = ("Karl Weber", "Leiter Vertrieb", "Weber Maschinenbau GmbH", "Mobil 0171 2345678")
# Children that stand in for the one that takes seconds to load.
TELLING = """
import json, os, sys
from app.integrations.ocr import framing
while True:
    picture = framing.read(sys.stdin.buffer)
    line = {"text": f"{len(picture)} bytes", "left": 0, "top": 0, "right": 1, "bottom": 1}
    secret = {**line, "text": str("FOLLOWUP_DATABASE_URL" in os.environ)}
    framing.write(sys.stdout.buffer, json.dumps([line, secret]).encode())
"""
ENDING = "import sys; sys.stdin.buffer.read(5); sys.exit(3)"
SLEEPING = "import time; time.sleep(60)"
BABBLING = "print('Hello, I am a library.', flush=True); import time; time.sleep(60)"


@contextmanager
def reading(
    monkeypatch: pytest.MonkeyPatch, child: str = "", idle_seconds: float = 60, **limits: float
) -> Iterator[OcrReader]:
    if child:
        monkeypatch.setattr(reader, "COMMAND", (sys.executable, "-c", child))
    made = OcrReader(
        seconds=limits.get("seconds", 60),
        idle_seconds=idle_seconds,
        most_waiting=int(limits.get("most_waiting", 4)),
    )
    try:
        yield made
    finally:
        made.close()
        assert made._child is None


def read(made: OcrReader, picture: bytes = b"picture") -> list[str]:
    return [line.text for line in asyncio.run(made.read(picture))]


@pytest.fixture(scope="module")
def loaded() -> Iterator[OcrReader]:
    made = OcrReader(seconds=60, idle_seconds=600, most_waiting=0)
    yield made
    made.close()


@pytest.mark.parametrize("quarter", [0, 90, 180, 270])
def test_a_card_is_read_however_it_lies(loaded, quarter):
    photo = photographed(printed(*LINES)).rotate(quarter, expand=True)
    lines = asyncio.run(loaded.read(saved(photo)))
    assert [line.text for line in sorted(lines, key=lambda each: each.top)] == list(LINES)
    assert all(line.right - line.left > 3 * line.height for line in lines)


@pytest.mark.parametrize("size", [(1, 1), (3000, 2), (2, 3000), (60, 40)])
def test_a_picture_of_any_shape_is_looked_at(loaded, size):
    assert asyncio.run(loaded.read(saved(Image.new("L", size, "white")))) == []


@pytest.mark.parametrize(
    ("shapes", "kept"),
    [
        pytest.param([(20, 400)] * 15, 15, id="a card"),
        pytest.param([(20, 1200), (20, 1201)], 1, id="a line as wide as the page"),
        pytest.param([(20, 1000)] * 70, 20, id="a page of print"),
        pytest.param([(20, 20)] * 150, MOST_LINES, id="crumbs"),
    ],
)
def test_no_picture_keeps_the_child_busy_for_long(shapes, kept):
    assert len(list(_within_bounds((np.empty(shape), None) for shape in shapes))) == kept


def test_a_child_that_was_killed_is_started_again(loaded):
    picture = saved(printed(*LINES))
    assert len(read(loaded, picture)) == len(LINES)
    loaded._child.kill()
    loaded._child.wait()
    assert len(read(loaded, picture)) == len(LINES)


def test_nothing_is_started_before_the_first_photo(monkeypatch):
    with reading(monkeypatch, TELLING) as made:
        assert made._child is None
        assert not made._thread.is_alive()
        assert read(made, b"x" * 3_000_000)[0] == "3000000 bytes"


def test_the_child_knows_none_of_the_settings(monkeypatch):
    monkeypatch.setenv("FOLLOWUP_DATABASE_URL", "postgresql://me:secret@localhost/crm")
    with reading(monkeypatch, TELLING) as made:
        assert read(made)[1] == "False"


def test_the_child_ends_when_no_photo_comes_and_is_there_for_the_next(monkeypatch):
    with reading(monkeypatch, TELLING, idle_seconds=0.1) as made:
        read(made)
        wait_until(lambda: made._child is None)
        assert read(made)[0] == "7 bytes"


@pytest.mark.parametrize(
    ("child", "why"),
    [
        pytest.param(ENDING, "ended", id="ends"),
        pytest.param(SLEEPING, "took too long", id="sleeps"),
        pytest.param(BABBLING, "ended", id="says something else"),
        pytest.param("", "ended", id="does not start"),
    ],
)
def test_a_child_that_does_not_answer_is_said_so_and_replaced(monkeypatch, child, why):
    with reading(monkeypatch, child or "nonsense(", seconds=1) as made:
        with pytest.raises(Unavailable, match=why) as refused:
            read(made)
        assert refused.value.headers == {"Retry-After": "1"}
        assert made._child is None
        monkeypatch.setattr(reader, "COMMAND", (sys.executable, "-c", TELLING))
        assert read(made)[0] == "7 bytes"


def test_a_program_that_is_not_there_is_an_error_of_its_own(monkeypatch):
    with reading(monkeypatch, TELLING) as made:
        monkeypatch.setattr(reader, "COMMAND", ("/nowhere/python",))
        with pytest.raises(FileNotFoundError):
            read(made)


def test_a_few_photos_wait_and_the_others_are_sent_away(monkeypatch):
    with reading(monkeypatch, SLEEPING, most_waiting=2) as made:

        async def ask() -> list[BaseException]:
            asked = [asyncio.ensure_future(made.read(b"x")) for _ in range(5)]
            early, _ = await asyncio.wait(asked, timeout=0.3)
            made.close()
            late = await asyncio.gather(
                *(each for each in asked if each not in early), return_exceptions=True
            )
            return [*(each.exception() for each in early), *late]

        refusals = asyncio.run(ask())
    details = [str(each) for each in refusals]
    assert [each.headers["Retry-After"] for each in refusals] == ["5", "5", "1", "1", "1"]
    assert sum("Too many photos" in each for each in details) == 2
    assert sum("stopping" in each for each in details) == 2


def test_whoever_gives_up_makes_room(monkeypatch):
    with reading(monkeypatch, SLEEPING, most_waiting=1) as made:

        async def ask() -> None:
            first = asyncio.ensure_future(made.read(b"x"))
            await asyncio.sleep(0.1)  # it is being read
            second = asyncio.ensure_future(made.read(b"x"))
            await asyncio.sleep(0)
            second.cancel()
            await asyncio.sleep(0.1)
            third = asyncio.ensure_future(made.read(b"x"))
            done, _ = await asyncio.wait([third], timeout=0.2)
            assert not done  # it waits
            made.close()
            await asyncio.gather(first, second, third, return_exceptions=True)

        asyncio.run(ask())


def test_after_the_end_nothing_is_read(monkeypatch):
    with reading(monkeypatch, TELLING) as made:
        made.close()
        with pytest.raises(Unavailable, match="stopping"):
            asyncio.run(made.read(b"x"))


def test_a_frame_is_whole_or_none():
    whole = io.BytesIO()
    framing.write(whole, b"abc")
    assert framing.read(io.BytesIO(whole.getvalue())) == b"abc"
    for broken in (b"", whole.getvalue()[:-1], b"\xff\xff\xff\xff"):
        with pytest.raises(framing.EndOfStream):
            framing.read(io.BytesIO(broken))


WIDTH, HEIGHT = 1000.0, 600.0


def seen(angle: float, *texts: str) -> tuple[list[DetectedLine], float, float]:
    """Lines of a card of 1000 by 600 that lies on the picture turned clockwise by degrees."""
    sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))

    def placed(x: float, y: float) -> tuple[float, float]:
        x, y = x - WIDTH / 2, y - HEIGHT / 2
        return x * cosine - y * sine + size / 2, x * sine + y * cosine + size / 2

    size = math.hypot(WIDTH, HEIGHT)
    found = []
    for place, text in enumerate(texts):
        left, top, right, bottom = 50, 100 * place + 50, 50 + 20 * len(text), 100 * place + 90
        corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
        first = round(angle / 90) % 4  # the detector begins at what is up on the picture
        quad = [placed(*corners[(each - first) % 4]) for each in range(4)]
        found.append(DetectedLine(text, 1, tuple(quad), is_turned=first in {2, 3}))
    return found, size, size


@pytest.mark.parametrize("angle", [0, 7, -7, 83, 90, 97, 173, 180, 187, 263, 270, 277])
def test_lines_are_put_upright(angle):
    lines = deskew(*seen(angle, "Karl Weber", "Leiter Vertrieb", "GmbH"))
    assert [round(line.height) for line in lines] == [40, 40, 40]
    assert [round(line.right - line.left) for line in lines] == [200, 300, 80]
    assert lines[0].top < lines[1].top < lines[2].top
    assert len({round(line.left) for line in lines}) == 1


def test_a_line_up_the_edge_turns_no_card():
    found, *size = seen(0, "Karl Weber", "Leiter Vertrieb")
    edge = DetectedLine(
        "weber.de", 1, ((900, 500), (900, 100), (940, 100), (940, 500)), is_turned=True
    )
    lines = deskew([*found, edge], *size)
    assert lines[:2] == deskew(found, *size)


def test_no_lines_are_put_nowhere():
    assert deskew([], 10, 10) == []
