"""QR codes on pictures, as the texts they hold. `read` takes any bytes."""

from io import BytesIO

from PIL import Image, ImageFilter
from zxingcpp import Barcode, BarcodeFormat, BarcodeFormats, read_barcodes

MOST_PIXELS = 50_000_000
MOST_DECODED = 16_000_000
MOST_ENLARGED = 6_000_000
FORMATS = ("JPEG", "PNG", "WEBP")
ENLARGED = (2, 3)
# A JPEG with both sides twice as long is decoded at half its size: codes stay large enough.
LEAST_SIDE = 2000

OPAQUE = frozenset({"1", "L", "I;16", "RGB", "CMYK", "YCbCr"})

Image.MAX_IMAGE_PIXELS = None  # `_grey` counts them before it decodes any


class NotAPicture(ValueError):
    """These bytes are no picture that can be decoded."""


class TooManyPixels(ValueError):
    """The picture would take too much memory."""


def read(data: bytes) -> list[str]:
    """What the QR codes on a picture say, each once, from top to bottom.

    A small or noisy picture is tried again, smoothed and larger. Raises NotAPicture and TooManyPixels.
    """
    image = _grey(data)
    found = _codes(image)
    for factor in ENLARGED:
        if found or _pixels(image) * factor**2 > MOST_ENLARGED:
            break
        size = (image.width * factor, image.height * factor)
        found = _codes(image.resize(size).filter(ImageFilter.MedianFilter()))
    return list(dict.fromkeys(code.text for code in sorted(found, key=_place)))


def _grey(data: bytes) -> Image.Image:
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            fits = _pixels(image) <= MOST_PIXELS
            image.draft("L", (LEAST_SIDE, LEAST_SIDE))
            grey = _decoded(image) if fits and _pixels(image) <= MOST_DECODED else None
    except Exception as error:  # what decoders raise of broken files is of many kinds
        raise NotAPicture(str(error)) from error
    if grey is None:
        raise TooManyPixels
    return grey


def _decoded(image: Image.Image) -> Image.Image:
    """In shades of grey, with white where it is transparent."""
    if image.mode in OPAQUE and "transparency" not in image.info:
        return image.convert("L")
    layer = image.convert("RGBA")
    ground = Image.new("L", image.size, "white")
    ground.paste(layer.convert("L"), mask=layer.getchannel("A"))
    return ground


def _pixels(image: Image.Image) -> int:
    return image.width * image.height


def _codes(image: Image.Image) -> list[Barcode]:
    return read_barcodes(image, formats=BarcodeFormats(BarcodeFormat.QRCode))


def _place(code: Barcode) -> tuple[int, int]:
    corner = code.position.top_left
    return corner.y, corner.x
