"""Examples of successful answers: those in JSON are recorded from a workspace of the demo's world."""

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from app.http.openapi.components import operations

FILE = Path(__file__).with_name("response_examples.json")
JSON = "application/json"
TEXTS = {
    "text/vcard": "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Karl Klein\r\nEND:VCARD\r\n",
    "image/svg+xml": '<svg xmlns="http://www.w3.org/2000/svg" width="37" height="37"></svg>',
    "message/rfc822": "From: anna@example.com\r\nSubject: Pump\r\n\r\nThe pump stopped.\r\n",
}


def add_response_examples(document: dict[str, Any]) -> None:
    """Refer from each JSON answer to the example of its schema, a component, in place."""
    recorded: dict[str, Any] = json.loads(FILE.read_bytes())
    used: set[str] = set()
    for _, operation in operations(document["paths"]):
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                used |= _add_examples(response.get("content", {}), recorded.keys())
    document["components"]["examples"] |= {name: {"value": recorded[name]} for name in sorted(used)}


def _add_examples(content: dict[str, Any], recorded: Collection[str]) -> set[str]:
    """Add the examples to a response, in place. Returns the names of those that were recorded."""
    used = set()
    for media_type, body in content.items():
        name = body.get("schema", {}).get("$ref", "").rpartition("/")[2]
        if media_type == JSON and name in recorded:
            body["examples"] = {"answer": {"$ref": f"#/components/examples/{name}"}}
            used.add(name)
        elif media_type in TEXTS:
            body["example"] = TEXTS[media_type]
    return used
