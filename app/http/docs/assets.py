"""Files that the documentation pages load, under an address with a digest of their content."""

import hashlib
import os
from functools import cache
from http import HTTPStatus
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER = Path(__file__).parent / "static"
ROOT = "docs/assets"


def root_path() -> str:
    """Return the address of the files. It changes with their content, so browsers may cache them forever."""
    return f"{ROOT}/{_digest()}"


@cache
def _digest() -> str:
    content = hashlib.sha256()
    for file in sorted(file for file in FOLDER.rglob("*") if file.is_file()):
        content.update(file.relative_to(FOLDER).as_posix().encode())
        content.update(file.read_bytes())
    return content.hexdigest()[:12]


class Assets(StaticFiles):
    """Static files below their digest. The constructor reads nothing."""

    def __init__(self) -> None:
        super().__init__(directory=FOLDER, check_dir=False)

    def get_path(self, scope: Scope) -> str:
        digest, _, file = super().get_path(scope).partition(os.sep)
        if digest != _digest():
            raise HTTPException(HTTPStatus.NOT_FOUND)
        return file

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response
