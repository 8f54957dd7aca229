"""An integrator's round trip: a client generated from the document, against the real server."""

import asyncio
import importlib
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.config import Settings
from app.features.workspace import seed
from app.storage.database import Database
from tests.conftest import NOW, copy_of_template, every_row
from tests.factories import mail, mbox
from tests.operations import document, operations
from tests.serving import ROOT, Server, serve

NAME = "followup_client"
CONFIG = ROOT / "docs" / "openapi-python-client.yaml"
PAGE = ROOT / "docs" / "clients.md"
CONSUMER = ROOT / "tests" / "consumer.py"
UNKNOWN = UUID("0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a")
# An answer was promised by Friday; now it is Monday.
LAST_THURSDAY = "Thu, 26 Feb 2026 08:00:00 +0000"


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the client."""
    folder = tmp_path_factory.mktemp("generated")
    source = folder / "openapi.json"
    source.write_text(json.dumps(document()))
    run(
        *("openapi_python_client", "generate", "--path", source, "--config", CONFIG),
        *("--meta", "none", "--fail-on-warning", "--output-path", folder / NAME),
    )
    return folder


def run(*command: str | Path, **environment: str) -> None:
    """Run a module of this Python."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def importable(generated: Path) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(generated)
        yield


@pytest.fixture(scope="session")
def api(importable: None) -> SimpleNamespace:
    """All that the client offers: operations by their ids, models and types by their names."""
    package = importlib.import_module(NAME)
    offered = {"AuthenticatedClient": package.AuthenticatedClient}
    for part in ("models", "types"):
        module = importlib.import_module(f"{NAME}.{part}")
        offered |= {name: getattr(module, name) for name in module.__all__}
    apis = importlib.import_module(f"{NAME}.api")
    for module in pkgutil.walk_packages(apis.__path__, f"{NAME}.api."):
        if not module.ispkg:
            offered[module.name.rpartition(".")[2]] = importlib.import_module(module.name)
    return SimpleNamespace(**offered)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("server")
    with (
        copy_of_template(request, request.param, folder, "generated_client") as url,
        serve(folder, url, clock=NOW.isoformat()) as server,
    ):
        yield server


@pytest.fixture
def key(server: Server) -> str:
    """Key of a workspace of the test's own."""
    database = Database(Settings(database_url=server.database_url))
    with every_row(database) as session:
        key = seed.create_workspace(session, NOW, name="Integrator")
        session.commit()
    database.close()
    return key


@pytest.fixture
def client(api: SimpleNamespace, server: Server, key: str) -> Iterator[Any]:
    with api.AuthenticatedClient(
        base_url=server.url, token=key, raise_on_unexpected_status=True
    ) as client:
        yield client


@pytest.fixture
def anna(api: SimpleNamespace, client: Any) -> Any:
    made = api.create_customer.sync(client=client, body=new_customer(api, notes="Met at the fair."))
    assert isinstance(made, api.CustomerRead), made
    return made


def new_customer(api: SimpleNamespace, **details: Any) -> Any:
    return api.CustomerCreate(
        name=api.PartyName(given="Anna", family="Weber"),
        emails=[api.EmailAddress(address="anna@example.com")],
        **details,
    )


def take_in(api: SimpleNamespace, client: Any, *mails: bytes) -> Any:
    own = api.WorkspaceUpdate(own_addresses=["me@example.net"])
    workspace = api.update_workspace.sync(client=client, body=own)
    assert isinstance(workspace, api.WorkspaceUpdated), workspace
    assert workspace.own_addresses == ["me@example.net"]
    body = api.File(payload=BytesIO(mbox(*mails)))
    taken = api.import_messages.sync(client=client, body=body)
    assert isinstance(taken, api.MessageImport), taken
    return taken


def program() -> str:
    """The snippets of the page for integrators, each on the lines it has there."""
    lines, inside = [], False
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        fence = line.startswith("```")
        lines.append(line if inside and not fence else "")
        inside = line == "```python" if fence else inside
    return "\n".join(lines) + "\n"


def test_every_operation_has_its_function(api):
    assert {operation.id for operation in operations()} <= vars(api).keys()


def test_the_types_are_those_that_consumers_expect(generated):
    (generated / "clients.py").write_text(program())
    programs = generated / NAME, generated / "clients.py", CONSUMER
    cache = generated / "cache"
    run(
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        cache,
        *programs,
        MYPYPATH=str(generated),
    )


def test_the_snippets_of_the_page_run(importable, server, key, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("export.mbox").write_bytes(
        mbox(mail(1, date=LAST_THURSDAY), mail(2, sender="Karl <karl@example.com>"))
    )
    text = program()
    for shown, real in (("http://127.0.0.1:8000", server.url), ("fu_…", key)):
        assert text.count(shown) == 1
        text = text.replace(shown, real)
    names: dict[str, Any] = {}
    exec(compile(text, str(PAGE), "exec"), names)
    names["client"].get_httpx_client().close()
    assert len(names["queue"].items) == 1


def test_a_customer_is_added_and_read_back(api, client):
    made = api.create_customer.sync_detailed(client=client, body=new_customer(api, tags=["pumps"]))
    assert made.status_code == HTTPStatus.CREATED
    customer = made.parsed
    assert isinstance(customer, api.CustomerRead)
    assert made.headers["Location"] == f"/v1/customers/{customer.id}"
    assert customer.type_ is api.PartyType.PERSON
    assert customer.name.display == "Anna Weber"
    assert [email.address for email in customer.emails] == ["anna@example.com"]
    assert (customer.notes, customer.tags, customer.created_at) == (None, ["pumps"], NOW)
    read = api.get_customer.sync_detailed(customer.id, client=client)
    assert read.parsed == customer
    assert read.headers["ETag"] == made.headers["ETag"]


def test_what_is_absent_stays_and_null_clears(api, client, anna):
    change = api.CustomerUpdate(job_title="Engineer", notes=None)
    changed = api.update_customer.sync(anna.id, client=client, body=change)
    assert (changed.job_title, changed.notes) == ("Engineer", None)
    assert (changed.name, changed.emails) == (anna.name, anna.emails)


def test_pages_follow_each_other_to_the_last(api, client):
    names = [f"Number {n}" for n in range(5)]
    for name in names:
        api.create_customer.sync(client=client, body=api.CustomerCreate(organization=name))
    shown, cursor = [], api.UNSET
    while cursor is not None:
        page = api.list_customers.sync(
            client=client, limit=2, cursor=cursor, sort=api.CustomerSort.NAME_DESCENDING
        )
        assert isinstance(page, api.CustomerPage)
        shown.append([customer.organization for customer in page.items])
        cursor = page.next_cursor
    assert shown == [["Number 4", "Number 3"], ["Number 2", "Number 1"], ["Number 0"]]


def test_a_customer_who_exists_is_named_by_the_problem(api, client, anna):
    refused = api.create_customer.sync_detailed(client=client, body=new_customer(api))
    assert refused.status_code == HTTPStatus.CONFLICT
    problem = refused.parsed
    assert isinstance(problem, api.Problem)
    assert (problem.code, problem.status, problem.errors) == ("customer_exists", 409, [])
    [candidate] = problem.candidates
    assert isinstance(candidate, api.DuplicateCandidate)
    assert (candidate.customer_id, candidate.display_name) == (anna.id, "Anna Weber")
    assert candidate.evidence == ["email"]
    made = api.create_customer.sync(client=client, body=new_customer(api), allow_duplicate=True)
    assert isinstance(made, api.CustomerRead)


def test_what_is_not_there_is_a_problem(api, client):
    missing = api.get_customer.sync(UNKNOWN, client=client)
    assert isinstance(missing, api.Problem)
    assert (missing.code, missing.status, missing.candidates) == ("not_found", 404, api.UNSET)
    assert missing.request_id


def test_a_fault_is_pointed_at(api, client):
    body = api.CustomerCreate(
        emails=[api.EmailAddress("anna@example.com"), api.EmailAddress("anna@@")]
    )
    refused = api.create_customer.sync(client=client, body=body)
    assert (refused.code, refused.status) == ("invalid_request", 422)
    [fault] = refused.errors
    assert isinstance(fault, api.ProblemErrorDetail)
    assert (fault.pointer, fault.code) == ("/emails/1/address", "invalid_format")


def test_a_key_that_is_not_ours_is_a_problem(api, server):
    with api.AuthenticatedClient(base_url=server.url, token="fu_" + "0" * 36) as stranger:
        refused = api.list_customers.sync_detailed(client=stranger)
    assert refused.status_code == HTTPStatus.UNAUTHORIZED
    assert refused.parsed.code == "key_invalid"


def test_a_reply_that_is_owed_is_found_answered_and_settled(api, client, anna):
    taken = take_in(api, client, mail(1, date=LAST_THURSDAY))
    [question] = taken.items
    assert (taken.duplicates, taken.errors) == ([], [])
    assert question.direction is api.MessageDirection.INBOUND
    assert question.from_.address == "anna@example.com"
    assert (question.customer_id, question.answered_at) == (anna.id, None)

    queue = api.list_follow_ups.sync(client=client)
    assert isinstance(queue, api.FollowUpPage)
    [due] = queue.items
    assert (due.rule_kind, due.status) == (api.RuleKind.REPLY, api.FollowUpStatus.DUE)
    assert due.subject == api.SubjectRead(type_=api.SubjectType.MESSAGE, id=question.id)
    assert due.reason.text.startswith("Anna Weber wrote on Thursday")
    assert due.due_at < NOW
    assert due.settled_by is None

    said = api.MessageAnswer(channel=api.MessageChannel.PHONE, body="Told her how to restart it.")
    answered = api.answer_message.sync(question.id, client=client, body=said)
    assert isinstance(answered, api.MessageRead)
    assert answered.answered_at == NOW
    settled = api.get_follow_up.sync(due.id, client=client)
    assert settled.status is api.FollowUpStatus.SETTLED
    assert settled.settled_by.id == answered.answered_by_message_id
    assert api.list_follow_ups.sync(client=client).items == []

    explained = api.explain_customer.sync(anna.id, client=client)
    assert isinstance(explained, api.FollowUpExplanation)
    found = [item for item in explained.items if item.subject == due.subject]
    assert [(item.status, item.settled_by) for item in found] == [
        (api.FollowUpStatus.SETTLED, settled.settled_by)
    ]


def test_a_single_mail_is_taken_in_too(api, client):
    take_in(api, client, mail(1))
    body = api.File(payload=BytesIO(mail(2)))
    taken = api.import_messages.sync(client=client, body=body)
    assert [message.headers.message_id for message in taken.items] == ["2@example"]
    again = api.import_messages.sync(client=client, body=api.File(payload=BytesIO(mail(2))))
    assert (again.items, again.duplicates) == ([], [taken.items[0].id])


def test_the_card_comes_as_files(api, client):
    number = api.PhoneNumber(raw="0171 2345678")
    card = api.update_card.sync(client=client, body=api.CardUpdate(phones=[number]))
    assert [phone.number for phone in card.phones] == ["+491712345678"]
    vcard = api.get_card_vcard.sync(client=client, version=api.VcardVersion.V4_0)
    assert vcard.payload.read().startswith(b"BEGIN:VCARD\r\nVERSION:4.0\r\n")
    assert api.get_card_png.sync(client=client).payload.read().startswith(b"\x89PNG")
    assert b"<svg " in api.get_card_svg.sync(client=client, scale=2).payload.read()


def test_a_change_of_what_has_changed_meanwhile_is_refused(api, client, anna):
    read = api.get_customer.sync_detailed(anna.id, client=client)
    first, second = (
        api.update_customer.sync_detailed(
            anna.id,
            client=client,
            body=api.CustomerUpdate(source=source),
            if_match=read.headers["ETag"],
        )
        for source in ("letter", "call")
    )
    assert first.status_code == HTTPStatus.OK
    assert second.status_code == HTTPStatus.PRECONDITION_FAILED
    assert second.parsed.code == "precondition_failed"
    tag = first.headers["ETag"]
    again = api.get_customer.sync_detailed(anna.id, client=client, if_none_match=tag)
    assert (again.status_code, again.parsed) == (HTTPStatus.NOT_MODIFIED, None)


def test_a_retry_does_the_work_once(api, client):
    key = str(uuid4())
    first, second = (
        api.create_customer.sync_detailed(
            client=client, body=new_customer(api), idempotency_key=key
        )
        for _ in range(2)
    )
    assert first.status_code == second.status_code == HTTPStatus.CREATED
    assert first.parsed == second.parsed
    assert "Idempotent-Replayed" not in first.headers
    assert second.headers["Idempotent-Replayed"] == "true"
    other = api.CustomerCreate(organization="Another")
    refused = api.create_customer.sync(client=client, body=other, idempotency_key=key)
    assert refused.code == "idempotency_key_reused"


def test_what_was_removed_comes_back(api, client, anna):
    removed = api.delete_customer.sync_detailed(anna.id, client=client)
    assert (removed.status_code, removed.parsed) == (HTTPStatus.NO_CONTENT, None)
    archived = api.list_customers.sync(client=client, archived=True)
    assert [customer.archived_at for customer in archived.items] == [NOW]
    assert api.restore_customer.sync(anna.id, client=client).archived_at is None


def test_delays_and_conditions_are_read_as_they_were_written(api, client):
    [rule] = [
        rule for rule in api.list_rules.sync(client=client).items if rule.kind is api.RuleKind.REPLY
    ]
    assert rule.after == api.RuleDelay(type_=api.RuleDelayType.PROMISE)
    where = api.RuleCondition(
        any_=[
            api.RuleCondition(
                field="customer.stage", op=api.ConditionOperator.IN, values=["active", "past"]
            ),
            api.RuleCondition(
                not_=api.RuleCondition(field="customer.tags", op=api.ConditionOperator.IS_NULL)
            ),
        ]
    )
    for span in (
        api.TimeSpan(type_=api.SpanType.WORKING, hours=2),
        api.TimeSpan(type_=api.SpanType.CALENDAR, duration="P2D"),
    ):
        body = api.RuleUpdate(warn_before=span, where=where)
        changed = api.update_rule.sync(rule.id, client=client, body=body)
        assert (changed.warn_before, changed.where) == (span, where)


def test_the_same_can_be_awaited(api, server, key, anna):
    async def read() -> Any:
        async with api.AuthenticatedClient(base_url=server.url, token=key) as client:
            return await api.get_customer.asyncio(anna.id, client=client)

    assert asyncio.run(read()) == anna
