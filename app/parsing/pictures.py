"""Pictures as people send them, decoded within bounds to shades of grey. `grey` takes any bytes."""

from contextlib import suppress
from io import BytesIO

from PIL import Image, ImageOps

MOST_PIXELS = 50_000_000
MOST_DECODED = 16_000_000
FORMATS = ("JPEG", "PNG", "WEBP")
# A JPEG with both sides twice as long is decoded at half its size: codes and letters stay large.
LEAST_SIDE = 2000

OPAQUE = frozenset({"1", "L", "I;16", "RGB", "CMYK", "YCbCr"})

Image.MAX_IMAGE_PIXELS = None  # `grey` counts them before it decodes any


class NotAPicture(ValueError):
    """These bytes are no picture that can be decoded."""


class TooManyPixels(ValueError):
    """The picture would take too much memory."""


def grey(data: bytes) -> Image.Image:
    """As the camera was held (EXIF). Raises NotAPicture and TooManyPixels."""
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            fits = pixels(image) <= MOST_PIXELS
            image.draft("L", (LEAST_SIDE, LEAST_SIDE))
            found = _decoded(image) if fits and pixels(image) <= MOST_DECODED else None
    except Exception as error:  # what decoders raise of broken files is of many kinds
        raise NotAPicture(str(error)) from error
    if found is None:
        raise TooManyPixels
    with suppress(Exception):  # what is said about the picture may be broken where it is not
        ImageOps.exif_transpose(found, in_place=True)
    return found


def pixels(image: Image.Image) -> int:
    return image.width * image.height


def _decoded(image: Image.Image) -> Image.Image:
    """In shades of grey, with white where it is transparent."""
    if image.mode in OPAQUE and "transparency" not in image.info:
        return image.convert("L")
    layer = image.convert("RGBA")
    ground = Image.new("L", image.size, "white")
    ground.paste(layer.convert("L"), mask=layer.getchannel("A"))
    ground.info = layer.info
    return ground
