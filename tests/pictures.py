"""Pictures with QR codes on them, drawn by another library than the one that reads them."""

from io import BytesIO

import segno
from PIL import Image


def drawn(text: str | bytes, scale: int = 4) -> Image.Image:
    file = BytesIO()
    segno.make_qr(text).save(file, kind="png", scale=scale)
    return Image.open(file).convert("L")


def saved(image: Image.Image, kind: str = "PNG") -> bytes:
    file = BytesIO()
    image.save(file, kind)
    return file.getvalue()


def side_by_side(*images: Image.Image) -> Image.Image:
    whole = Image.new(
        "L", (sum(each.width for each in images), max(each.height for each in images)), "white"
    )
    left = 0
    for each in images:
        whole.paste(each, (left, 0))
        left += each.width
    return whole
