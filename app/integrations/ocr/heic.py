"""Decoding of HEIC, the format of iPhones, in the OCR process: a bad file ends no server."""

from contextlib import suppress
from io import BytesIO

from PIL import Image, ImageOps

from app.parsing import pictures

with suppress(ImportError):  # an installation of the extra `ocr` from before HEIC
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)

QUALITY = 92


def to_jpeg(data: bytes) -> bytes:
    """Return the picture as a JPEG in grey, upright. Raises NotAPicture and TooManyPixels."""
    try:
        with Image.open(BytesIO(data), formats=("HEIF",)) as image:
            fits = pictures.pixels(image) <= pictures.MOST_PIXELS
            picture = image.convert("L") if fits else None
    except Exception as error:  # the decoder raises errors of many types
        raise pictures.NotAPicture(str(error)) from error
    if picture is None:
        raise pictures.TooManyPixels
    file = BytesIO()
    ImageOps.exif_transpose(picture).save(file, "JPEG", quality=QUALITY)
    return file.getvalue()
