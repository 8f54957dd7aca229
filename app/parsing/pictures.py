"""Decoding of pictures to grey, within bounds. `grey` accepts any bytes."""

from contextlib import suppress
from io import BytesIO

from PIL import Image, ImageOps

MOST_PIXELS = 50_000_000
MOST_DECODED = 16_000_000
FORMATS = ("JPEG", "PNG", "WEBP")
# A JPEG with both sides twice as long is decoded at half its size; codes and letters stay readable.
LEAST_SIDE = 2000

OPAQUE = frozenset({"1", "L", "I;16", "RGB", "CMYK", "YCbCr"})
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_TYPE, _BRAND = slice(4, 8), slice(8, 12)  # of a file of this family

Image.MAX_IMAGE_PIXELS = None  # `grey` counts the pixels before decoding


class NotAPicture(ValueError):
    """The bytes are not a picture that can be decoded."""


class TooManyPixels(ValueError):
    """The picture would take too much memory."""


def is_heic(data: bytes) -> bool:
    """Whether the bytes begin like a photo of an iPhone: HEVC in HEIF, which `grey` does not decode."""
    return data[_TYPE] == b"ftyp" and data[_BRAND] in _HEIC_BRANDS


def grey(data: bytes) -> Image.Image:
    """Decode a picture to grey, upright by EXIF. Raises NotAPicture and TooManyPixels."""
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            fits = pixels(image) <= MOST_PIXELS
            image.draft("L", (LEAST_SIDE, LEAST_SIDE))
            picture = _decode(image) if fits and pixels(image) <= MOST_DECODED else None
    except Exception as error:  # decoders raise errors of many types
        raise NotAPicture(str(error)) from error
    if picture is None:
        raise TooManyPixels
    with suppress(Exception):  # the metadata may be broken in an intact picture
        ImageOps.exif_transpose(picture, in_place=True)
    return picture


def pixels(image: Image.Image) -> int:
    return image.width * image.height


def _decode(image: Image.Image) -> Image.Image:
    """Convert to grey, with white for transparent pixels."""
    if image.mode in OPAQUE and "transparency" not in image.info:
        return image.convert("L")
    layer = image.convert("RGBA")
    ground = Image.new("L", image.size, "white")
    ground.paste(layer.convert("L"), mask=layer.getchannel("A"))
    ground.info = layer.info
    return ground
