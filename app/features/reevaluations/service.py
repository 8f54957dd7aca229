"""Re-evaluations: find them and their progress."""

from uuid import UUID

from app.features.reevaluations.queries import LISTING, REEVALUATION
from app.features.reevaluations.schemas import ReevaluationQuery
from app.http.responses import Page, ResourceResponse
from app.http.transaction import ReadContext


def search(context: ReadContext, query: ReevaluationQuery) -> Page:
    return Page(*LISTING.page(context, query, "-created_at"))


def get(_reading: ReadContext, reevaluation_id: UUID) -> ResourceResponse:
    return ResourceResponse(REEVALUATION, reevaluation_id)
