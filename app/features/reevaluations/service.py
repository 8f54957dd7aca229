"""Reevaluations: look at how far they are."""

from uuid import UUID

from app.features.reevaluations.queries import LISTING, REEVALUATION
from app.features.reevaluations.schemas import ReevaluationQuery
from app.http.responses import Page, Shown
from app.http.transaction import Reading


def search(reading: Reading, query: ReevaluationQuery) -> Page:
    return Page(*LISTING.page(reading, query, "-created_at"))


def get(_reading: Reading, reevaluation_id: UUID) -> Shown:
    return Shown(REEVALUATION, reevaluation_id)
