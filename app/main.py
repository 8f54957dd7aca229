"""Composition of the application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.middleware import Middleware

from app.clock import Clock
from app.config import Settings
from app.evaluation.rulebook import RULEBOOK_CACHE, RulebookCache
from app.features.api_keys.endpoints import router as api_keys
from app.features.card.endpoints import router as card
from app.features.contacts.endpoints import router as contacts
from app.features.customers.endpoints import router as customers
from app.features.drafts.endpoints import router as drafts
from app.features.duplicates.endpoints import router as duplicates
from app.features.events.endpoints import router as events
from app.features.follow_ups.endpoints import router as follow_ups
from app.features.imports.endpoints import event_cards, uploads
from app.features.imports.endpoints import router as imports
from app.features.inbound.endpoints import push_router as inbound
from app.features.inbound.endpoints import router as inbound_tokens
from app.features.jobs.endpoints import router as jobs
from app.features.mailboxes.endpoints import callback_router
from app.features.mailboxes.endpoints import router as mailboxes
from app.features.messages.endpoints import router as messages
from app.features.opportunities.endpoints import router as opportunities
from app.features.promises.endpoints import router as promises
from app.features.purchases.endpoints import router as purchases
from app.features.reevaluations.endpoints import router as reevaluations
from app.features.referrals.endpoints import router as referrals
from app.features.refused_mails.endpoints import router as refused_mails
from app.features.reports.endpoints import router as reports
from app.features.rules.endpoints import router as rules
from app.features.sender_rules.endpoints import contact_router as discarding
from app.features.sender_rules.endpoints import router as sender_rules
from app.features.templates.endpoints import router as templates
from app.features.test_clock.endpoints import router as test_clock
from app.features.timeline.endpoints import router as timeline
from app.features.users.endpoints import router as users
from app.features.working_calendar.endpoints import router as working_calendar
from app.features.workspace.endpoints import router as workspace
from app.http import exception_handlers, health, metrics, openapi, request_log, route_table
from app.http.compression import Compression
from app.http.cors import AllowedOrigins, FormOrigins
from app.http.docs.pages import mount
from app.http.head_requests import HeadMiddleware
from app.http.middleware import INBOUND_PATH, RequestIdMiddleware
from app.http.openapi import serving
from app.http.request_timing import RequestTimingMiddleware
from app.http.runtime import Runtime
from app.integrations.ocr.reader import create_reader
from app.storage.database import Database
from app.worker import create_worker

ROUTERS = (
    customers,
    duplicates,
    follow_ups,
    messages,
    refused_mails,
    sender_rules,
    mailboxes,
    inbound,
    inbound_tokens,
    contacts,
    discarding,
    events,
    purchases,
    opportunities,
    referrals,
    card,
    promises,
    rules,
    templates,
    drafts,
    reevaluations,
    imports,
    uploads,
    event_cards,
    jobs,
    working_calendar,
    workspace,
    users,
    api_keys,
    timeline,
    reports,
)


def create_app(settings: Settings) -> FastAPI:
    """Create the application on one database. It does not migrate; `followup serve` does."""
    app = create_routes(settings)
    open_runtime(app, settings)
    return app


def create_routes(settings: Settings) -> FastAPI:
    """The application without a database: its middlewares and routes, in which settings show."""
    app = FastAPI(
        title="Follow-Up",
        version="0.1.0",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
        middleware=_middlewares(settings),
        generate_unique_id_function=openapi.operation_id,
        telemetry=None,
        redirect_slashes=False,
    )
    # Each router has the limit, so that the middleware also handles refused bodies. A router around
    # them would make FastAPI build every route twice.
    for router in (*ROUTERS, test_clock) if settings.test_clock else ROUTERS:
        app.include_router(router, max_body_size=settings.max_body_bytes)
    app.include_router(callback_router)
    health.mount(app)
    if settings.metrics_token:
        metrics.mount(app, settings.metrics_token.get_secret_value())
    serving.mount(app)
    mount(app)
    exception_handlers.install(app)
    route_table.install(app)
    app.openapi = lambda: openapi.document(app)  # type: ignore[method-assign]  # FastAPI documents this assignment
    return app


def _middlewares(settings: Settings) -> list[Middleware]:
    observers = [request_log.write_line, *([metrics.note] if settings.metrics_token else [])]
    origins = settings.cors_origins
    return [
        Middleware(RequestTimingMiddleware, observers),
        *([Middleware(AllowedOrigins, origins)] if origins else []),
        Middleware(FormOrigins, INBOUND_PATH),
        Middleware(Compression),
        Middleware(RequestIdMiddleware),
        Middleware(HeadMiddleware),
    ]


def open_runtime(app: FastAPI, settings: Settings) -> None:
    """Give the application what it runs on, in its state; `close_runtime` closes it."""
    database = Database(settings)
    database.session_info[RULEBOOK_CACHE] = RulebookCache()
    runtime = Runtime(database, Clock(settings.clock), settings)
    photos = create_reader(settings)
    app.state.settings = settings
    app.state.runtime = runtime
    app.state.photos = photos
    app.state.probe = health.Probe(runtime)
    app.state.metrics = metrics.Metrics(runtime) if settings.metrics_token else None
    app.state.worker = (
        create_worker(settings, database, runtime.clock, photos) if settings.worker else None
    )


def close_runtime(app: FastAPI) -> None:
    """End the threads and the connections of the application."""
    app.state.photos.close()
    app.state.runtime.close()


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    worker = app.state.worker
    if worker is not None:
        worker.start()
    yield
    if worker is not None:
        worker.stop()
    close_runtime(app)
