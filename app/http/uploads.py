"""Files in a form (`multipart/form-data`, RFC 7578), as browsers and form builders send them.

The form holds one file in the field `file`. The file is read in pieces, and the limit of the operation
counts the whole form.
"""

from collections.abc import AsyncGenerator
from typing import Any

from starlette.datastructures import FormData, Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from app.errors import FieldError, Invalid, invalid_field
from app.schemas.suggestions import nearest_name

FORM = "multipart/form-data"
FIELD = "file"
POINTER = f"/{FIELD}"
ONE_FILE = f"The form must hold exactly one file, in the field `{FIELD}`"
# Enough to tell a second file or an unknown field from a form.
MOST_PARTS = 10


def form_content(file: dict[str, Any]) -> dict[str, Any]:
    """Return the content of a request body that holds a file in a form, for the document."""
    description = "File to import; its content decides its type."
    schema = {
        "type": "object",
        "properties": {FIELD: {**file, "description": description}},
        "required": [FIELD],
        "additionalProperties": False,
    }
    return {FORM: {"schema": schema}}


def files_content(file: dict[str, Any], most: int) -> dict[str, Any]:
    """Return the content of a request body that holds several files in a form, for the document."""
    description = "Files to import, each in a field of this name; their content decides their type."
    files = {"type": "array", "items": file, "minItems": 1, "maxItems": most}
    schema = {
        "type": "object",
        "properties": {FIELD: files | {"description": description}},
        "required": [FIELD],
        "additionalProperties": False,
    }
    return {FORM: {"schema": schema}}


async def read_file(headers: Headers, stream: AsyncGenerator[bytes, None]) -> bytes:
    """Return the one file of a form. Raises Invalid."""
    parser = MultiPartParser(headers, stream, max_files=MOST_PARTS, max_fields=MOST_PARTS)
    try:
        form = await parser.parse()
    except MultiPartException:
        detail = f"The body must be a form of the type {FORM}, with at most {MOST_PARTS} parts."
        raise invalid_field("", "invalid_format", detail) from None
    try:
        return await _only_file(form).read()
    finally:
        await form.close()


def _only_file(form: FormData) -> UploadFile:
    parts = form.multi_items()
    for name, _ in parts:
        if name != FIELD:
            detail = f"`{name[:100]}` is not a known field. {ONE_FILE}."
            meant = nearest_name(name, [FIELD])
            raise Invalid(FieldError(f"/{name[:100]}", "unknown_field", detail, meant))
    if not parts:
        raise invalid_field(POINTER, "required", f"{ONE_FILE}; it holds none.")
    if len(parts) > 1:
        raise invalid_field(POINTER, "repeated", f"{ONE_FILE}; it holds {len(parts)}.")
    [(_, file)] = parts
    if not isinstance(file, UploadFile):
        detail = f"`{FIELD}` must be a file: the part needs a `filename`."
        raise invalid_field(POINTER, "wrong_type", detail)
    return file
