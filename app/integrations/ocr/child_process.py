"""Reads pictures for letters, one after the other: `python -m app.integrations.ocr.child_process`.

A process of its own, for what is loaded here takes hundreds of megabytes and never lets them go.
It ends with its input.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import rapidocr
from rapidocr.main import RapidOCRError

from app.integrations.ocr import framing
from app.integrations.ocr.orientation import Found, deskew
from app.parsing import pictures
from app.parsing.card_text.lines import MOST_LINES, Line

LEAST_SIDE, MOST_SIDE = 1000, 1280
MOST_SQUARES, MOST_SQUARES_OF_LINE = 1000, 60  # a card has about two hundred, its lines twenty
SURE = 0.9
NICENESS = 10
WORTH = "500"

# Named, for what has no path is compared with a list of the internet and fetched from there.
_MODELS = Path(rapidocr.__file__).parent / "models"
_PARAMETERS = {
    "Global.log_level": "critical",
    "Det.model_path": str(_MODELS / "PP-OCRv6_det_small.onnx"),
    "Cls.model_path": str(_MODELS / "ch_ppocr_mobile_v2.0_cls_mobile.onnx"),
    "Rec.model_path": str(_MODELS / "PP-OCRv6_rec_small.onnx"),
    "Cls.cls_thresh": SURE,
    "Det.limit_type": "max",  # never enlarges: a picture of 1600 by 10 would fill the memory
    "Det.limit_side_len": MOST_SIDE,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
}


class Recognizer:
    def __init__(self) -> None:
        cv2.setNumThreads(1)
        self._engine = rapidocr.RapidOCR(params=_PARAMETERS)

    def read(self, picture: bytes) -> list[Line]:
        """Step by step, for its own call leaves out what it is not sure of."""
        image = pictures.grey(picture)
        factor = min(max(*image.size, LEAST_SIDE), MOST_SIDE) / max(image.size)
        image = image.resize([max(1, round(side * factor)) for side in image.size])
        colours = np.repeat(np.asarray(image)[:, :, None], 3, axis=2)
        try:
            crops, places = self._engine.detect_and_crop(colours, {})
        except RapidOCRError:  # there is nothing
            return []
        found = list(
            _within_bounds(zip(crops, () if places.boxes is None else places.boxes, strict=True))
        )
        if not found:
            return []
        turned, ways = self._engine.cls_and_rotate([crop for crop, _ in found])
        texts = self._engine.recognize_txt(turned)
        read = zip(found, ways.cls_res or (), texts.txts or (), texts.scores or (), strict=True)
        lines = [
            Found(
                text.strip(),
                float(score),
                tuple((float(x), float(y)) for x, y in corners),
                is_turned="180" in way and sure > SURE,
            )
            for (_, corners), (way, sure), text, score in read
            if text.strip()
        ]
        return deskew(lines, image.width, image.height)


def _within_bounds(found: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """Those of a card: each square as high as its line takes time, and those of a line memory."""
    left = MOST_SQUARES
    for crop, corners in islice(found, MOST_LINES):
        height, width = crop.shape[:2]
        if width <= height * MOST_SQUARES_OF_LINE and (left := left - width / height) >= 0:
            yield crop, corners


def main() -> None:
    pictures_in = sys.stdin.buffer
    lines_out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints is no answer
    _give_way()
    recognizer = Recognizer()
    with suppress(framing.EndOfStream):
        while True:
            lines = recognizer.read(framing.read(pictures_in))
            framing.write(lines_out, json.dumps([asdict(line) for line in lines]).encode())


def _give_way() -> None:
    """Whoever waits for an answer of the service goes before; if memory runs out, this goes first."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    with suppress(OSError):  # there is such a file on Linux alone
        Path("/proc/self/oom_score_adj").write_text(WORTH, encoding="ascii")


if __name__ == "__main__":
    main()
