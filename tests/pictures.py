"""Pictures with QR codes on them, drawn by another library than the one that reads them, and cards."""

from io import BytesIO
from random import Random

import segno
from PIL import Image, ImageDraw, ImageFont, ImageOps


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


def printed(*lines: str, size: int = 30) -> Image.Image:
    """A business card; the first line is larger. The font knows no letters with marks."""
    card = Image.new("RGB", (1000, 2 * size * (len(lines) + 2)), "white")
    draw = ImageDraw.Draw(card)
    for place, line in enumerate(lines):
        font = ImageFont.load_default(size if place else 1.6 * size)
        draw.text((60, 2 * size * (place + 1)), line, fill="#203050", font=font)
    return card


def photographed(card: Image.Image) -> Image.Image:
    """Held askew on a table, seen from the side, in poor light."""
    photo = ImageOps.expand(card, border=120, fill="#c8c0b4")
    photo = photo.rotate(3, Image.Resampling.BICUBIC, fillcolor="#c8c0b4")
    width, height = photo.size
    corners = (0, 0, 40, height, width - 30, height, width, 0)
    photo = photo.transform(photo.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)
    noise = Image.frombytes("L", photo.size, Random(1).randbytes(photo.width * photo.height))
    return Image.blend(photo, noise.convert("RGB"), 0.12)
