"""The document at `/openapi.json`: built once, kept as bytes, plain and compressed."""

import gc
import gzip
import json
from dataclasses import dataclass
from hashlib import blake2b
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response

from app.http.compression import takes_gzip
from app.http.entity_tags import is_same_answer
from app.http.openapi.assembly import document

PATH = "/openapi.json"
# To compare 60 kB of tags takes 7 ms, and a stranger may send them.
LONGEST_KNOWN = 1000


@dataclass(frozen=True, slots=True)
class ServedDocument:
    """The document as it is sent. One weak tag is for both forms, because they say the same."""

    plain: bytes
    compressed: bytes
    tag: str


def serve(document: dict[str, Any]) -> ServedDocument:
    """Return the bytes and the tag of a document; equal documents give equal bytes."""
    plain = json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()
    tag = f'"{blake2b(plain, digest_size=12).hexdigest()}"'
    return ServedDocument(plain, gzip.compress(plain, mtime=0), tag)


def mount(app: FastAPI) -> None:
    """Add the document to an application with `openapi_url=None`."""

    async def openapi(request: Request) -> Response:
        return _response(prepare(app), request)

    app.add_route(PATH, openapi, include_in_schema=False)


def prepare(app: FastAPI) -> ServedDocument:
    """Build the document of an application, or return the one that was built.

    A server calls this at its start, so that no request waits. Without the garbage collector, the
    build takes a fifth less time.
    """
    if not hasattr(app.state, "served_document"):
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            app.state.served_document = serve(document(app))
            app.openapi_schema = None  # the bytes are all that is sent
        finally:
            if was_enabled:
                gc.enable()
    served: ServedDocument = app.state.served_document
    return served


def _response(served: ServedDocument, request: Request) -> Response:
    headers = {"ETag": f"W/{served.tag}", "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
    known = request.headers.get("if-none-match", "")
    if len(known) <= LONGEST_KNOWN and is_same_answer(known, served.tag):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    content = served.plain
    if takes_gzip(request.headers.get("accept-encoding", "")):
        content = served.compressed
        headers["Content-Encoding"] = "gzip"
    return Response(content, media_type="application/json", headers=headers)
