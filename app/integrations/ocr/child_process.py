"""OCR process, which reads pictures one at a time (`python -m app.integrations.ocr.child_process`).

It answers a picture in HEIC with the same picture as a JPEG, and any other with its lines.
Its libraries take hundreds of megabytes and never free them, so it is a separate process. It ends when
its input ends.
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

from app.integrations.ocr import framing, heic
from app.integrations.ocr.orientation import DetectedLine, deskew
from app.parsing import pictures
from app.parsing.card_text.lines import MOST_LINES, Line

LEAST_SIDE, MOST_SIDE = 1000, 1280
# A square has the height of its line as side: a card has about 200 squares, a line about 20.
MOST_SQUARES, MOST_SQUARES_OF_LINE = 1000, 60
MIN_CONFIDENCE = 0.9
NICENESS = 10
OOM_SCORE_ADJUSTMENT = "500"

# Without these paths, RapidOCR downloads models from the internet.
_MODELS = Path(rapidocr.__file__).parent / "models"
_PARAMETERS = {
    "Global.log_level": "critical",
    "Det.model_path": str(_MODELS / "PP-OCRv6_det_small.onnx"),
    "Cls.model_path": str(_MODELS / "ch_ppocr_mobile_v2.0_cls_mobile.onnx"),
    "Rec.model_path": str(_MODELS / "PP-OCRv6_rec_small.onnx"),
    "Cls.cls_thresh": MIN_CONFIDENCE,
    "Det.limit_type": "max",  # only shrinks: enlarging a picture of 1600 by 10 would fill the memory
    "Det.limit_side_len": MOST_SIDE,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
}


class Recognizer:
    def __init__(self) -> None:
        cv2.setNumThreads(1)
        self._engine = rapidocr.RapidOCR(params=_PARAMETERS)

    def read(self, picture: bytes) -> list[Line]:
        """Return the lines of a picture. The single steps keep lines that `RapidOCR()` would drop."""
        image = pictures.grey(picture)
        factor = min(max(*image.size, LEAST_SIDE), MOST_SIDE) / max(image.size)
        image = image.resize([max(1, round(side * factor)) for side in image.size])
        colours = np.repeat(np.asarray(image)[:, :, None], 3, axis=2)
        try:
            crops, detected = self._engine.detect_and_crop(colours, {})
        except RapidOCRError:  # no line detected
            return []
        boxes = () if detected.boxes is None else detected.boxes
        regions = list(_within_bounds(zip(crops, boxes, strict=True)))
        if not regions:
            return []
        upright, ways = self._engine.cls_and_rotate([crop for crop, _ in regions])
        texts = self._engine.recognize_txt(upright)
        read = zip(regions, ways.cls_res or (), texts.txts or (), texts.scores or (), strict=True)
        lines = [
            DetectedLine(
                text.strip(),
                float(score),
                tuple((float(x), float(y)) for x, y in corners),
                is_turned="180" in way and confidence > MIN_CONFIDENCE,
            )
            for (_, corners), (way, confidence), text, score in read
            if text.strip()
        ]
        return deskew(lines, image.width, image.height)


def _within_bounds(regions: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """Yield regions within limits: all squares determine the time, those of a line the memory."""
    left = MOST_SQUARES
    for crop, corners in islice(regions, MOST_LINES):
        height, width = crop.shape[:2]
        if width <= height * MOST_SQUARES_OF_LINE and (left := left - width / height) >= 0:
            yield crop, corners


def main() -> None:
    pictures_in = sys.stdin.buffer
    answers_out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a library may print
    _lower_priority()
    recognizer = Recognizer()
    with suppress(framing.EndOfStream):
        while True:
            picture = framing.read(pictures_in)
            is_heic = pictures.is_heic(picture)
            framing.write(answers_out, _convert(picture) if is_heic else _read(recognizer, picture))


def _read(recognizer: Recognizer, picture: bytes) -> bytes:
    return json.dumps([asdict(line) for line in recognizer.read(picture)]).encode()


def _convert(picture: bytes) -> bytes:
    try:
        return heic.to_jpeg(picture)
    except pictures.NotAPicture:
        return framing.NOT_A_PICTURE
    except pictures.TooManyPixels:
        return framing.TOO_MANY_PIXELS


def _lower_priority() -> None:
    """Give the service priority for CPU time, and let the system kill this process first."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    with suppress(OSError):  # only Linux has this file
        Path("/proc/self/oom_score_adj").write_text(OOM_SCORE_ADJUSTMENT, encoding="ascii")


if __name__ == "__main__":
    main()
