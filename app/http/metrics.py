"""`/metrics` for Prometheus: figures of this process, and of the database that all processes share.

No label names a person, a workspace or a path with an id.
"""

import hmac
import time
from collections.abc import Iterator

import sqlalchemy as sa
from fastapi import FastAPI, Request
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from starlette.responses import Response
from starlette.types import Scope

from app.errors import ProblemError
from app.evaluation.status import STATUS
from app.http.auth import INVALID_KEY_CHALLENGE
from app.http.request_timing import route_of
from app.http.runtime import Runtime
from app.storage.models import metadata
from app.storage.models.jobs import JobState
from app.storage.prepared import Prepared

PATH = "/metrics"
METHODS = frozenset({"GET", "HEAD", "POST", "PATCH", "PUT", "DELETE", "OPTIONS"})
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
# Counting all follow-ups reads all of them, so that a figure may be so old.
SECONDS_BETWEEN_COUNTS = 60
FORBIDDEN = "`Authorization` must be `Bearer` and the value of `FOLLOWUP_METRICS_TOKEN`."

_follow_ups, _jobs, _reevaluations = (
    metadata.tables[name] for name in ("follow_ups", "jobs", "reevaluations")
)
_NOW = sa.bindparam("now", type_=_jobs.c.run_at.type)
_FOLLOW_UPS = Prepared(
    sa.select(STATUS.label("status"), sa.func.count()).select_from(_follow_ups).group_by(STATUS)
)
_JOBS = Prepared(
    sa.select(_jobs.c.kind, _jobs.c.state, sa.func.count())
    .where(_jobs.c.finished_at.is_(None))
    .group_by(_jobs.c.kind, _jobs.c.state)
)
_OLDEST_JOB = Prepared(
    sa.select(sa.func.min(_jobs.c.run_at, type_=_jobs.c.run_at.type)).where(
        _jobs.c.state == sa.literal(JobState.WAITING, sa.Text()), _jobs.c.run_at <= _NOW
    )
)
_REEVALUATIONS = Prepared(
    sa.select(sa.func.count())
    .select_from(_reevaluations)
    .where(_reevaluations.c.finished_at.is_(None))
)


class Metrics:
    """The figures of one application. The registry is its own, so that two never share one."""

    def __init__(self, runtime: Runtime) -> None:
        # they would double the number of series
        disable_created_metrics()  # type: ignore[no-untyped-call]  # of the library
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "followup_requests",
            "Requests that this process answered; 499 is a client that went away.",
            ["method", "route", "status"],
            registry=self._registry,
        )
        self._seconds = Histogram(
            "followup_request_seconds",
            "Time from the request to the end of its answer in this process.",
            ["method", "route"],
            buckets=SECONDS,
            registry=self._registry,
        )
        waiting = Gauge(
            "followup_writes_waiting",
            "Writes that wait for a thread of this process.",
            registry=self._registry,
        )
        waiting.set_function(lambda: runtime.writes_waiting.number)
        ProcessCollector(registry=self._registry)
        self._registry.register(_DatabaseFigures(runtime))

    def note(self, scope: Scope, status: int, seconds: float) -> None:
        method = scope["method"] if scope["method"] in METHODS else "other"
        route = route_of(scope)
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)

    def render(self) -> bytes:
        return generate_latest(self._registry)


class _DatabaseFigures:
    """Figures that every process shows alike, because they are of the whole database."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._follow_ups: Metric | None = None
        self._counted_at = 0.0

    def describe(self) -> list[Metric]:
        """Nothing, so that registration does not query."""
        return []

    def collect(self) -> Iterator[Metric]:
        now = self._runtime.clock.now()
        with self._runtime.database.reading() as reader:
            jobs = GaugeMetricFamily(
                "followup_jobs", "Jobs that are not finished.", labels=["kind", "state"]
            )
            for kind, state, count in reader.fetch(_JOBS):
                jobs.add_metric([kind, str(state)], count)
            yield jobs
            [(oldest,)] = reader.fetch(_OLDEST_JOB, now=now)
            age = (now - oldest).total_seconds() if oldest else 0
            yield _gauge("followup_queue_age_seconds", "Time that the oldest due job waits.", age)
            [(unfinished,)] = reader.fetch(_REEVALUATIONS)
            text = "Re-evaluations of a workspace that are not finished."
            yield _gauge("followup_reevaluations", text, unfinished)
        yield self._count_follow_ups()

    def _count_follow_ups(self) -> Metric:
        if self._follow_ups is None or self._counted_at + SECONDS_BETWEEN_COUNTS < time.monotonic():
            counted = GaugeMetricFamily(
                "followup_follow_ups",
                "Follow-ups, counted at most once a minute.",
                labels=["state"],
            )
            with self._runtime.database.reading() as reader:
                for state, count in reader.fetch(_FOLLOW_UPS, now=self._runtime.clock.now()):
                    counted.add_metric([state], count)
            self._follow_ups, self._counted_at = counted, time.monotonic()
        return self._follow_ups


def note(scope: Scope, status: int, seconds: float) -> None:
    """Count a request in the figures of its application."""
    scope["app"].state.metrics.note(scope, status, seconds)


def mount(app: FastAPI, token: str) -> None:
    """Add the route. It needs the token, because the figures tell how much a business does."""

    async def show(request: Request) -> Response:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not hmac.compare_digest(given.encode(), token.encode()):
            raise ProblemError("key_invalid", FORBIDDEN, headers=INVALID_KEY_CHALLENGE)
        runtime: Runtime = request.app.state.runtime
        body = await runtime.read_in_thread(request.app.state.metrics.render)
        return Response(body, media_type=CONTENT_TYPE_LATEST)

    app.add_route(PATH, show, include_in_schema=False)


def _gauge(name: str, text: str, value: float) -> Metric:
    return GaugeMetricFamily(name, text, value=value)
