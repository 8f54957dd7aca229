"""`/metrics`: what Prometheus reads, and what it must not learn."""

import re
import threading
from datetime import timedelta
from uuid import UUID

import pytest
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr
from starlette.testclient import TestClient

from app import jobs
from app.identifiers import new_id
from app.storage.models import Reevaluation
from app.storage.prepared import insert
from tests import factories
from tests.conftest import NOW, every_row

TOKEN = "for-prometheus"
SECRET_NAME = "Sebastian Unmistakable"
UNKNOWN_ID = "019a3c86-f2e7-7cc1-a5a5-3f8f6c1d2b3a"


@pytest.fixture
def settings(settings):
    return settings.model_copy(update={"metrics_token": SecretStr(TOKEN)})


def scraped(app, token=TOKEN):
    return TestClient(app).get("/metrics", headers={"Authorization": f"Bearer {token}"})


def samples(app):
    """The values by the names and labels."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(scraped(app).text)
        for sample in family.samples
    }


def test_requests_are_counted_by_route_and_status(app, client):
    for _ in range(2):
        client.get(f"/v1/customers/{UNKNOWN_ID}")
    client.get("/v1/customers")
    client.get("/v1/nothing")
    client.request("BREW", "/v1/customers")
    found = samples(app)
    count = "followup_requests_total"
    assert found[count, "GET", "/v1/customers/{customer_id:uuid}", "404"] == 2
    assert found[count, "GET", "/v1/customers", "200"] == 1
    assert found[count, "GET", "…", "404"] == 1
    assert found["followup_request_seconds_count", "GET", "/v1/customers"] == 1
    assert "BREW" not in scraped(app).text


def test_follow_ups_are_counted_by_state(app, client, other_client):
    for business in (client, other_client):
        customer = factories.new_customer(business)
        factories.new_message(business, customer_id=customer["id"], body="Can you help me?")
    found = {
        key[1]: value for key, value in samples(app).items() if key[0] == "followup_follow_ups"
    }
    assert sum(found.values()) >= 2
    assert found.keys() <= {"waiting", "warned", "due", "suppressed", "settled"}


def test_what_is_left_to_do_shows_in_the_queue(app, client, clock):
    before = samples(app)
    assert (before["followup_reevaluations",], before["followup_queue_age_seconds",]) == (0, 0)
    workspace_id = UUID(client.get("/v1/workspace").json()["id"])
    job = {"kind": "import", "workspace_id": workspace_id, "now": NOW}
    row = {"workspace_id": workspace_id, "reason": "rule", "done": 0, "created_at": NOW}
    empty = dict.fromkeys(("triggers", "cursor", "total", "started_at", "finished_at"))
    with every_row(app.state.runtime.database) as session:
        jobs.enqueue(session, **job)
        jobs.enqueue(session, **job, run_at=NOW + timedelta(hours=1))
        insert(session, Reevaluation, row | empty | {"id": new_id(), "updated_at": NOW})
        session.commit()
    clock.advance(minutes=5)
    after = samples(app)
    assert after["followup_reevaluations",] == 1
    assert after["followup_queue_age_seconds",] == 300
    assert after["followup_jobs", "import", "waiting"] == 2


def test_a_write_without_a_thread_waits(app):
    runtime = app.state.runtime
    begun, go_on = threading.Event(), threading.Event()
    jobs = [runtime.writes_waiting.counted(go_on.wait) for _ in range(2)]
    assert samples(app)["followup_writes_waiting",] == 2
    first = threading.Thread(target=lambda: (begun.set(), jobs[0]()))
    first.start()
    begun.wait()
    go_on.set()
    first.join()
    assert samples(app)["followup_writes_waiting",] == 1


def test_no_figure_names_anybody(app, client):
    customer = factories.new_customer(client, name={"given": SECRET_NAME})
    client.get(f"/v1/customers/{customer['id']}", params={"text": SECRET_NAME})
    text = scraped(app).text
    assert SECRET_NAME.split(maxsplit=1)[0] not in text
    assert re.findall(r"[0-9a-f]{8}-[0-9a-f]{4}-", text) == []


@pytest.mark.parametrize("token", ["", "wrong", f"{TOKEN}x", "ünknown"])
def test_a_stranger_reads_nothing(app, token):
    answer = TestClient(app).get("/metrics", headers={"Authorization": f"Bearer {token}".encode()})
    assert (answer.status_code, answer.json()["code"]) == (401, "key_invalid")
    assert answer.headers["www-authenticate"].startswith("Bearer ")
    assert TestClient(app).get("/metrics").status_code == 401


class TestWithoutToken:
    @pytest.fixture
    def settings(self, settings):
        return settings.model_copy(update={"metrics_token": None})

    def test_there_is_no_page(self, app):
        assert scraped(app).status_code == 404
