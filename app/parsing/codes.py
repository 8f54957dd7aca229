"""QR codes on pictures, as the texts they hold. `read` takes any bytes."""

from PIL import Image, ImageFilter
from zxingcpp import Barcode, BarcodeFormat, BarcodeFormats, read_barcodes

from app.parsing import pictures

MOST_ENLARGED = 6_000_000
ENLARGED = (2, 3)


def read(data: bytes) -> list[str]:
    """What the QR codes on a picture say, each once, from top to bottom.

    A small or noisy picture is tried again, smoothed and larger. Raises what `pictures.grey` does.
    """
    image = pictures.grey(data)
    found = _codes(image)
    for factor in ENLARGED:
        if found or pictures.pixels(image) * factor**2 > MOST_ENLARGED:
            break
        size = (image.width * factor, image.height * factor)
        found = _codes(image.resize(size).filter(ImageFilter.MedianFilter()))
    return list(dict.fromkeys(code.text for code in sorted(found, key=_place)))


def _codes(image: Image.Image) -> list[Barcode]:
    return read_barcodes(image, formats=BarcodeFormats(BarcodeFormat.QRCode))


def _place(code: Barcode) -> tuple[int, int]:
    corner = code.position.top_left
    return corner.y, corner.x
