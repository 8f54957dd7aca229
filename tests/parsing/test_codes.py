"""QR codes on pictures as phones and screens make them, and files that are no pictures."""

from contextlib import suppress
from io import BytesIO

import hypothesis
import pytest
import segno
from hypothesis import strategies as st
from PIL import Image, ImageFilter, ImageOps

from app.parsing import codes, pictures
from tests.pictures import drawn, saved, side_by_side

ORIENTATION = 0x0112
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jörg Weiß 李\r\nTEL;CELL:0171 2345678\r\nEND:VCARD\r\n"


def noisy(image: Image.Image) -> Image.Image:
    return Image.blend(image, Image.effect_noise(image.size, 90), 0.35)


def warped(image: Image.Image) -> Image.Image:
    """As seen from the side."""
    wide = ImageOps.expand(image, border=80, fill="white")
    width, height = wide.size
    corners = (0, 0, 30, height, width - 30, height, width, 0)
    return wide.transform(wide.size, Image.Transform.QUAD, corners, fillcolor="white")


PHOTOS = {
    "as drawn": lambda image: image,
    "turned": lambda image: image.rotate(33, expand=True, fillcolor="white"),
    "upside down": lambda image: image.rotate(180),
    "light on dark": ImageOps.invert,
    "blurred": lambda image: image.filter(ImageFilter.GaussianBlur(1.5)),
    "noisy": noisy,
    "from the side": warped,
    "small": lambda image: image.resize((image.width // 3, image.height // 3)),
    "on a large table": lambda image: ImageOps.expand(image, border=1200, fill="grey"),
}


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("photo", PHOTOS)
def test_a_code_is_read_from_a_photo(photo, kind):
    picture = ImageOps.expand(PHOTOS[photo](drawn(CARD, scale=5)), border=20, fill="white")
    assert codes.read(saved(picture.convert("RGB"), kind)) == [CARD]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_a_code_is_read_in_any_colours(mode):
    assert codes.read(saved(drawn(CARD).convert(mode))) == [CARD]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("mode", ["L", "LA"])
def test_a_picture_is_seen_as_the_camera_was_held(kind, mode):
    lying = Image.new(mode if kind != "JPEG" else "L", (30, 20), "white")
    lying.getexif()[ORIENTATION] = 6
    file = BytesIO()
    lying.save(file, kind, exif=lying.getexif())
    assert pictures.grey(file.getvalue()).size == (20, 30)


def test_what_is_wrongly_said_of_a_picture_does_not_matter():
    file = BytesIO()
    drawn(CARD).save(file, "PNG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x09")
    assert codes.read(file.getvalue()) == [CARD]


def test_what_is_transparent_is_white():
    file = BytesIO()
    segno.make_qr(CARD).save(file, kind="png", scale=4, light=None)
    assert codes.read(file.getvalue()) == [CARD]


def test_several_codes_are_read_once_each():
    first, second = (drawn(text) for text in ("MECARD:N:Eva;;", "MECARD:N:Karl;;"))
    assert set(codes.read(saved(side_by_side(first, second, first)))) == {
        "MECARD:N:Eva;;",
        "MECARD:N:Karl;;",
    }


def test_a_picture_without_a_code_says_nothing():
    assert codes.read(saved(Image.effect_noise((300, 300), 80))) == []


@pytest.mark.parametrize(
    ("size", "kind"), [((5_001, 10_000), "JPEG"), ((4_001, 4_000), "PNG"), ((4_001, 4_000), "WEBP")]
)
def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(size, kind):
    with pytest.raises(pictures.TooManyPixels):
        codes.read(saved(Image.new("L", size), kind))


def test_a_large_photo_is_decoded_smaller():
    photo = ImageOps.expand(drawn(CARD, scale=20), border=2500, fill="grey")
    assert pictures.MOST_DECODED < photo.width * photo.height <= pictures.MOST_PIXELS
    assert codes.read(saved(photo, "JPEG")) == [CARD]


def test_a_bomb_of_a_few_bytes_is_refused():
    small = bytearray(saved(Image.new("1", (8, 8))))
    small[16:24] = b"\x00\x03\x00\x00" * 2  # says to be 196,608 pixels wide and high
    with pytest.raises(pictures.NotAPicture):  # the checksum no longer fits
        codes.read(bytes(small))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"\xff\xd8\xff\xe0",
        b"GIF89a" + bytes(40),
        b"%!PS-Adobe-3.0 EPSF-3.0\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    ],
)
def test_what_is_no_picture_is_refused(data):
    with pytest.raises(pictures.NotAPicture):
        codes.read(data)


@hypothesis.given(st.data())
@hypothesis.settings(max_examples=150, deadline=None)
def test_a_broken_picture_is_read_or_refused(data):
    kind = data.draw(st.sampled_from(["PNG", "JPEG", "WEBP"]))
    whole = bytearray(saved(drawn("MECARD:N:Eva;;", scale=2), kind))
    for _ in range(data.draw(st.integers(1, 5))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(whole) // 2, len(whole)))
    with suppress(pictures.NotAPicture, pictures.TooManyPixels):
        assert codes.read(bytes(whole[:cut])) in ([], ["MECARD:N:Eva;;"])
