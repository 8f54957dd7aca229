"""QR codes on pictures. `read` and `find` accept any bytes."""

from dataclasses import dataclass

from PIL import Image, ImageFilter
from zxingcpp import Barcode, BarcodeFormat, BarcodeFormats, read_barcodes

from app.parsing import pictures

MOST_ENLARGED = 6_000_000
ENLARGED = (2, 3)


@dataclass(frozen=True, slots=True)
class Code:
    text: str
    share: float
    """Share of the picture that the code takes up."""


def read(data: bytes) -> list[str]:
    """Return the distinct texts of the QR codes on a picture, from top to bottom."""
    return [code.text for code in find(data)]


def find(data: bytes) -> list[Code]:
    """Return the QR codes with distinct texts on a picture, from top to bottom.

    A picture without a readable code is smoothed, enlarged and read again. Raises the errors of
    `pictures.grey`.
    """
    image = pictures.grey(data)
    found = _find_codes(image)
    for factor in ENLARGED:
        if found or pictures.pixels(image) * factor**2 > MOST_ENLARGED:
            break
        size = (image.width * factor, image.height * factor)
        enlarged = image.resize(size).filter(ImageFilter.MedianFilter())
        found = [Code(code.text, code.share / factor**2) for code in _find_codes(enlarged, image)]
    distinct = {code.text: code for code in reversed(found)}
    return [code for code in found if distinct[code.text] is code]


def _find_codes(image: Image.Image, original: Image.Image | None = None) -> list[Code]:
    whole = pictures.pixels(original or image)
    read = read_barcodes(image, formats=BarcodeFormats(BarcodeFormat.QRCode))
    return [Code(code.text, _area(code) / whole) for code in sorted(read, key=_top_left)]


def _top_left(code: Barcode) -> tuple[int, int]:
    corner = code.position.top_left
    return corner.y, corner.x


def _area(code: Barcode) -> float:
    """Return the area of the quadrangle, by the formula of Gauss."""
    place = code.position
    corners = [place.top_left, place.top_right, place.bottom_right, place.bottom_left]
    pairs = zip(corners, [*corners[1:], corners[0]], strict=True)
    return abs(sum(one.x * two.y - two.x * one.y for one, two in pairs)) / 2
