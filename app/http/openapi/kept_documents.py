"""Documents of released versions, against which a change is checked: docs/openapi/<version>.json.gz."""

import gzip
import json
from pathlib import Path
from typing import Any

from app.http.openapi import serving

FOLDER = Path("docs/openapi")
SUFFIX = ".json.gz"
ADVICE = (
    "These changes break clients of the last version. Keep what they use; docs/openapi/README.md "
    "tells what to do when a break is meant."
)


def keep(document: dict[str, Any], root: Path) -> Path:
    """Write the document as that of its version; the same document gives the same bytes."""
    path = root / FOLDER / f"{document['info']['version']}{SUFFIX}"
    path.write_bytes(serving.serve(document).compressed)
    return path


def newest(root: Path) -> dict[str, Any]:
    """Return the document of the highest version."""
    path = max((root / FOLDER).glob(f"*{SUFFIX}"), key=_version)
    document: dict[str, Any] = json.loads(gzip.decompress(path.read_bytes()))
    return document


def _version(path: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in path.name.removesuffix(SUFFIX).split("."))
