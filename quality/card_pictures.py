"""Layouts, drawings and photos of business cards."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from app.parsing.card_text.lines import Line

SIZE = (1050, 600)
UNIT = 30  # height of a line of size 1
FOLDERS = (Path("/usr/share/fonts/truetype/dejavu"), Path("/Library/Fonts"))
FONTS = ("DejaVuSans.ttf", "DejaVuSerif.ttf", "DejaVuSansCondensed.ttf", "DejaVuSerif-Bold.ttf")
PAPERS = (("white", "#203050"), ("#f4efe2", "#3a2a1a"), ("#20302c", "#f0e6d0"))


@dataclass(frozen=True, slots=True)
class PrintedLine:
    text: str
    size: float


Placed = list[tuple[PrintedLine, Line]]


def arrange(lines: Sequence[PrintedLine], random: Random) -> Placed:
    """Place the lines: at the left, in the middle, or in two columns under the name."""
    layout = random.choice(("left", "left", "middle", "columns"))
    if layout != "columns":
        return list(_stack(lines, 60, 50, is_centred=layout == "middle"))
    head, rest = list(lines[:3]), list(lines[3:])
    half = (len(rest) + 1) // 2
    first = list(_stack(head, 60, 50))
    top = first[-1][1].bottom + 40
    return [*first, *_stack(rest[:half], 60, top), *_stack(rest[half:], 560, top)]


def _stack(
    lines: Sequence[PrintedLine], left: float, top: float, *, is_centred: bool = False
) -> Iterator[tuple[PrintedLine, Line]]:
    for each in lines:
        height = UNIT * each.size
        width = len(each.text) * height * 0.55
        start = (SIZE[0] - width) / 2 if is_centred else left
        yield (
            each,
            Line(text=each.text, left=start, right=start + width, top=top, bottom=top + height),
        )
        top += height * 1.35


def photograph(placed: Placed, random: Random) -> bytes:
    """Draw a card, and take a photo of it on a table: in perspective, with a shadow, in low light."""
    paper, ink = random.choice(PAPERS)
    bottom = int(max(line.bottom for _, line in placed)) + 40
    card = Image.new("RGB", (SIZE[0], max(SIZE[1], bottom)), paper)
    draw = ImageDraw.Draw(card)
    font = random.choice(FONTS)
    for printed, line in placed:
        size = UNIT * printed.size * 0.9
        fitted = _font(font, size)
        width = fitted.getlength(printed.text)
        if line.left + width > SIZE[0] - 20:
            fitted = _font(font, size * (SIZE[0] - 20 - line.left) / width)
        draw.text((line.left, line.top), printed.text, font=fitted, fill=ink)
    return _photo(card, random)


def _font(name: str, size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    path = next((each / name for each in FOLDERS if (each / name).exists()), None)
    return ImageFont.truetype(str(path), size) if path else ImageFont.load_default(size)


def _photo(card: Image.Image, random: Random) -> bytes:
    table = Image.new("RGB", (1500, 1100), random.choice(("#48607c", "#8a7a66", "#c8c0b4")))
    table.paste(card, (220, 220))
    table = table.rotate(random.uniform(-5, 5), Image.Resampling.BICUBIC, fillcolor="#6a6a6a")
    width, height = table.size
    shifts = [random.randint(0, 50) for _ in range(8)]
    corners = (
        shifts[0], shifts[1], shifts[2], height - shifts[3],
        width - shifts[4], height - shifts[5], width - shifts[6], shifts[7],
    )  # fmt: skip
    table = table.transform(table.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)
    shadow = (
        Image.linear_gradient("L")
        .resize(table.size)
        .rotate(random.choice((0, 90, 180, 270)), expand=False)
    )
    shadow = shadow.resize(table.size).point(
        lambda value: 255 - value * random.choice((20, 35, 50)) // 100
    )
    table = Image.composite(table, Image.new("RGB", table.size, "black"), shadow)
    light = random.uniform(0.6, 1.0)
    table = table.point(lambda value: int(value * light)).filter(
        ImageFilter.GaussianBlur(random.uniform(0, 0.9))
    )
    file = BytesIO()
    table.save(file, "JPEG", quality=85)
    return file.getvalue()


def recognize(pictures: Sequence[bytes]) -> Iterator[list[Line]]:
    from app.integrations.ocr.child_process import Recognizer  # noqa: PLC0415  # needs the extra `ocr`

    recognizer = Recognizer()
    for picture in pictures:
        yield recognizer.read(picture)
