"""Examples of answers for the document: the answers to the examples of requests, in one workspace.

`python -m tests.response_examples` records them again, after a change of an answer.
"""

import json
import re
from collections.abc import Iterator
from itertools import count
from tempfile import TemporaryDirectory
from typing import Any

import httpx2
from starlette.testclient import TestClient

from app.config import Settings
from app.http.openapi.response_examples import FILE
from app.main import close_runtime, create_app
from app.storage import migrations
from app.storage.database import Database
from tests import factories
from tests.background import new_duplicate
from tests.conftest import authorized_client, create_workspace, make_settings
from tests.factories import mail, mail_with_attachment
from tests.operations import JSON, Operation, operations, with_ids

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
KEY = re.compile(r"(f[ui]_)[0-9A-Za-z]{36}")
SECRET_PARAMETER = re.compile(r"(state|code_challenge)=[\w-]+")
HINT = re.compile(r'"hint": "\w{4}"')
SHOWN_HINT = '"hint": "0000"'
SHOWN_KEY = r"\g<1>" + "0123456789abcdefghij" + "0" * 16
# The creations of the story, in the order in which each finds what it refers to.
STORY = {
    "create_user": "user_id",
    "update_card": "card_id",
    "create_customer": "customer_id",
    "create_contact": "contact_id",
    "create_event": "event_id",
    "create_participant": "participant_id",
    "create_message": "message_id",
    "create_purchase": "purchase_id",
    "create_opportunity": "opportunity_id",
    "create_referral": "referral_id",
    "create_card_share": "share_id",
    "create_promise": "promise_id",
    "create_template": "template_id",
    "create_rule": "rule_id",
    "create_sender_rule": "sender_rule_id",
    "create_api_key": "api_key_id",
    "create_inbound_token": "inbound_token_id",
    "create_mailbox": "mailbox_id",
    "create_follow_up": "follow_up_id",
    "create_import": "import_id",
}
# Acts that take the ground from others, and the batch whose items exist already.
LATE = ("discard_contact", "dismiss_follow_up", "create_customers", "merge_customer")
# Their answers are like those of others.
LEFT_OUT = ("merge_contact",)
MAIL = {"Content-Type": "message/rfc822"}
# An answer was promised by Friday; now it is Monday.
LAST_THURSDAY = "Thu, 26 Feb 2026 08:00:00 +0000"
OWN_ADDRESS = {"own_addresses": ["me@example.net"]}


def main() -> None:
    FILE.write_text(json.dumps(record(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def record() -> dict[str, Any]:
    """One answer for each schema of a success, by the name of the schema."""
    with TemporaryDirectory() as folder:
        settings = make_settings(f"sqlite:///{folder}/examples.db", import_folder=folder)
        migrate(settings)
        app = create_app(settings)
        client = authorized_client(app, create_workspace(app, "Weber's supplier"))
        recorded = dict(play(client))
        close_runtime(app)
    return stable(dict(sorted(recorded.items())))


def migrate(settings: Settings) -> None:
    database = Database(settings)
    migrations.migrate(database.engine)
    database.close()


def play(client: TestClient) -> Iterator[tuple[str, Any]]:
    """Play the story, then send one request for each schema that has no answer yet."""
    client.patch("/v1/workspace", json=OWN_ADDRESS).raise_for_status()
    by_id = {operation.id: operation for operation in operations()}
    ids = {"pack": "job_seeker", "number": "0"}
    seen = set()
    for name, id_name in STORY.items():
        answer = send(client, by_id[name], ids)
        ids[id_name] = answer["id"]
        ids |= {"token": answer["path"].rpartition("/")[2]} if "path" in answer else {}
        seen.add(schema_name(by_id[name]))
        yield schema_name(by_id[name]), cut(answer)
    [job, *_] = client.get("/v1/jobs", params={"kind": "import"}).json()["items"]
    ids |= {"owner_id": ids["user_id"], "job_id": job["id"]} | later_ids(client)
    for operation in sorted(operations(), key=lambda o: (o.id in LATE, o.method != "GET")):
        name = schema_name(operation)
        if name and name not in seen and operation.id not in LEFT_OUT:
            seen.add(name)
            yield name, cut(send(client, operation, ids))


def later_ids(client: TestClient) -> dict[str, str]:
    """Ids of objects that the service made of mails and of a change of the language."""
    for content in (mail_with_attachment(b"PDF"), mail(1, date=LAST_THURSDAY), b"No header\r\n"):
        client.post("/v1/messages/import", content=content, headers=MAIL).raise_for_status()
    client.patch("/v1/workspace", json={"language": "de"}).raise_for_status()
    client.patch("/v1/workspace", json={"language": "en"}).raise_for_status()
    [reevaluation, *_] = client.get("/v1/reevaluations").json()["items"]
    survivor = factories.new_customer(client, name={"given": "Änna", "family": "Weber"})
    mailbox = factories.new_mailbox(client, address="anna@example.net", auth="generic")
    return {
        "reevaluation_id": reevaluation["id"],
        "survivor_id": survivor["id"],
        "mailbox_id": mailbox["id"],
        "duplicate_id": new_duplicate(client)["id"],
    }


def send(client: TestClient, operation: Operation, ids: dict[str, str]) -> Any:
    body = operation.body()
    if operation.takes_json:
        body = {"json": with_ids(operation.examples[0], ids)}
    answer: httpx2.Response = client.request(operation.method, operation.url(ids), **body)
    if not answer.is_success:
        raise ValueError(f"{operation.id}: {answer.text}")
    return answer.json()


def schema_name(operation: Operation) -> str:
    for status, response in operation.document["responses"].items():
        if status.startswith("2") and JSON in response.get("content", {}):
            name: str = response["content"][JSON]["schema"]["$ref"].rpartition("/")[2]
            return name
    return ""


def cut(answer: Any) -> Any:
    """The answer with the first item of each list of objects alone, and without a cursor."""
    if isinstance(answer, list):
        return [cut(part) for part in answer[:1] or answer if isinstance(part, dict)] or answer
    if not isinstance(answer, dict):
        return answer
    return {name: cut(value) for name, value in answer.items()} | (
        {"next_cursor": None} if "next_cursor" in answer else {}
    )


def stable(recorded: dict[str, Any]) -> dict[str, Any]:
    """The same ids and secrets whenever it is recorded."""
    numbers = count(1)
    ids: dict[str, str] = {}

    def shown(match: re.Match[str]) -> str:
        return ids.setdefault(match[0], f"0193a3c8-6f2e-7cc1-a5a5-{next(numbers):012x}")

    text = SECRET_PARAMETER.sub(r"\1=…", json.dumps(recorded))
    text = HINT.sub(SHOWN_HINT, KEY.sub(SHOWN_KEY, UUID.sub(shown, text)))
    result: dict[str, Any] = json.loads(text)
    return result


if __name__ == "__main__":
    main()
