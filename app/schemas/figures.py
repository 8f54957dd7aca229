"""The figures of a workspace in their stored form."""

from decimal import Decimal
from typing import Any

from app.engine.buying_rhythm import Gaps
from app.engine.figures import NO_FIGURES, Figures


def to_document(figures: Figures) -> dict[str, Any]:
    return {
        "medians": {currency: str(amount) for currency, amount in figures.medians.items()},
        "gaps": _to_list(figures.gaps),
        "gaps_by_product": {
            product: _to_list(gaps) for product, gaps in figures.gaps_by_product.items()
        },
    }


def figures_of_document(document: dict[str, Any]) -> Figures:
    """The stored figures; an empty document stands for those of an empty workspace."""
    if not document:
        return NO_FIGURES
    return Figures(
        medians={name: Decimal(amount) for name, amount in document["medians"].items()},
        gaps=Gaps(*document["gaps"]),
        gaps_by_product={
            product: Gaps(*gaps) for product, gaps in document["gaps_by_product"].items()
        },
    )


def _to_list(gaps: Gaps) -> list[float]:
    return [gaps.mean, gaps.between, gaps.within]
