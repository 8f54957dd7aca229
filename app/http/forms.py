"""Forms with any fields, as bytes: services and pages send them in charsets of their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from app.config import MEBIBYTE
from app.errors import invalid_field

URL_ENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
MAX_FIELDS = 300
MAX_FILES = 200
MAX_PART_BYTES = 64 * MEBIBYTE
# Each byte is one character of it, so that a field can be turned back into its bytes.
_BYTES = "latin-1"


@dataclass(frozen=True, slots=True)
class FormPart:
    """A field of a form, or a file in it."""

    name: str
    content: bytes
    filename: str | None = None
    type: str = ""


async def read_form(request: Request, media_type: str) -> list[FormPart]:
    """The parts of a form in their order; none of a request without a body. Raises Invalid."""
    if media_type in {URL_ENCODED, ""}:
        return list(_read_url_encoded(await request.body()))
    content_type = f"{request.headers['content-type']}; charset={_BYTES}"
    parser = MultiPartParser(
        Headers({"content-type": content_type}),
        request.stream(),
        max_files=MAX_FILES,
        max_fields=MAX_FIELDS,
        max_part_size=MAX_PART_BYTES,
    )
    try:
        form = await parser.parse()
    except (MultiPartException, KeyError, UnicodeError):
        raise _malformed(MULTIPART) from None
    try:
        return [await _part(name, value) for name, value in form.multi_items()]
    finally:
        await form.close()


def _read_url_encoded(body: bytes) -> Iterator[FormPart]:
    try:
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            encoding=_BYTES,
            errors="strict",
            max_num_fields=MAX_FIELDS,
        )
    except ValueError:
        raise _malformed(URL_ENCODED) from None
    for name, value in pairs:
        yield FormPart(_text(name), value.encode(_BYTES))


async def _part(name: str, value: str | UploadFile) -> FormPart:
    if isinstance(value, str):
        return FormPart(_text(name), value.encode(_BYTES, "replace"))
    content = await value.read()
    return FormPart(_text(name), content, _text(value.filename or ""), value.content_type or "")


def _text(name: str) -> str:
    return name.encode(_BYTES, "replace").decode("utf-8", "replace")


def _malformed(media_type: str) -> Exception:
    detail = f"The body must be a form of the type {media_type}, with at most {MAX_FIELDS} fields."
    return invalid_field("", "invalid_format", detail)
