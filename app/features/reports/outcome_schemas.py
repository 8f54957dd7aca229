"""Report on what customers and contacts did after a follow-up."""

from pydantic import BaseModel, Field

from app.features.reports.periods import DAYS_TO_DEAL, DAYS_TO_WRITE
from app.features.reports.schemas import EXAMPLE_PERIOD, Count, PeriodQuery, ReportPeriod
from app.schemas.money import CurrencyCode


class OutcomeReportQuery(PeriodQuery):
    """Parameters of the outcome report, which has no groups."""


class Turnover(BaseModel):
    """Sum of purchases in one currency."""

    currency: CurrencyCode = Field(description="Currency code of ISO 4217.")
    amount: str = Field(
        max_length=40,
        pattern=r"^(0|[1-9][0-9]*)(\.[0-9]{1,4})?$",
        description="Sum of the amounts, as a decimal number.",
        examples=["259.80"],
    )
    purchases: Count = Field(description="Number of purchases in the sum.")


class OutcomeFigures(BaseModel):
    """Outcomes of one group of customers and contacts."""

    parties: Count = Field(description="Number of customers and contacts in the group.")
    wrote_back: Count = Field(
        description=f"Number of these that wrote within {DAYS_TO_WRITE} days."
    )
    bought: Count = Field(description=f"Number of these that bought within {DAYS_TO_DEAL} days.")
    spent: list[Turnover] = Field(
        max_length=200, description="Sums of these purchases, by currency."
    )
    won: Count = Field(
        description=f"Number of these with an opportunity won within {DAYS_TO_DEAL} days."
    )
    referred: Count = Field(
        description=f"Number of these that referred somebody to the business within {DAYS_TO_DEAL} days."
    )


class OutcomeReport(ReportPeriod):
    """Report on what customers and contacts did after a follow-up. It measures no effect."""

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    **EXAMPLE_PERIOD,
                    "after_follow_up": {
                        "parties": 40,
                        "wrote_back": 18,
                        "bought": 9,
                        "spent": [{"currency": "EUR", "amount": "2310.40", "purchases": 11}],
                        "won": 3,
                        "referred": 2,
                    },
                    "missed_parties": 12,
                    "came_first_parties": 5,
                }
            ]
        }
    }

    after_follow_up: OutcomeFigures = Field(
        description="Actions of customers and contacts after a user completed or fulfilled a nudge about "
        "them, counted from that time. It does not say that the follow-up caused it: there is no "
        "group for comparison that was chosen by chance."
    )
    missed_parties: Count = Field(
        description="Number of customers and contacts whose nudges were all missed."
    )
    came_first_parties: Count = Field(
        description="Number of customers and contacts who wrote or bought before a user followed up."
    )
