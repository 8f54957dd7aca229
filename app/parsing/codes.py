"""QR codes on pictures. `read` accepts any bytes."""

from PIL import Image, ImageFilter
from zxingcpp import Barcode, BarcodeFormat, BarcodeFormats, read_barcodes

from app.parsing import pictures

MOST_ENLARGED = 6_000_000
ENLARGED = (2, 3)


def read(data: bytes) -> list[str]:
    """Return the distinct texts of the QR codes on a picture, from top to bottom.

    A picture without a readable code is smoothed, enlarged and read again. Raises the errors of
    `pictures.grey`.
    """
    image = pictures.grey(data)
    codes = _find_codes(image)
    for factor in ENLARGED:
        if codes or pictures.pixels(image) * factor**2 > MOST_ENLARGED:
            break
        size = (image.width * factor, image.height * factor)
        codes = _find_codes(image.resize(size).filter(ImageFilter.MedianFilter()))
    return list(dict.fromkeys(code.text for code in sorted(codes, key=_top_left)))


def _find_codes(image: Image.Image) -> list[Barcode]:
    return read_barcodes(image, formats=BarcodeFormats(BarcodeFormat.QRCode))


def _top_left(code: Barcode) -> tuple[int, int]:
    corner = code.position.top_left
    return corner.y, corner.x
