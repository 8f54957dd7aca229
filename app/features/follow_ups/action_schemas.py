"""Requests to dismiss, snooze and assign a follow-up, and the answer to a dismissal."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from app.engine.vocabulary import DismissalCause, SenderEffect, SenderRuleAbsence, SnoozeFor
from app.features.follow_ups.schemas import FollowUpRead
from app.features.sender_rules.schemas import SenderRuleBrief
from app.schemas.request_model import RequestModel
from app.schemas.times import AwareTimestamp


class SenderRuleOffer(BaseModel):
    """A sender rule to create with `POST /v1/sender-rules`."""

    pattern: Annotated[str, Field(max_length=320)] = Field(description="Address of the sender.")
    effect: SenderEffect = Field(description="Proposed effect on the messages of the sender.")


class DismissedFollowUp(FollowUpRead):
    """A dismissed follow-up, and the sender rule that follows from the cause."""

    sender_rule: SenderRuleBrief | None = Field(
        description="Rule that silences the sender, for the cause `not_a_customer`; null if there "
        "is none."
    )
    sender_rule_offer: SenderRuleOffer | None = Field(
        description="Rule that would silence the sender; null if none is offered."
    )
    sender_rule_absence: SenderRuleAbsence | None = Field(
        description="Reason why the cause made no rule: `no_mail`: the follow-up is about no "
        "received mail; `no_address`: neither the mail nor the party has an address; "
        "`address_refused`: the address is your own or invalid; `is_customer`: a rule is only "
        "offered; `already_silent`: a rule exists. Null if it made or offered one as usual."
    )


class Dismissal(RequestModel):
    """The dismissal of a follow-up."""

    model_config = {"json_schema_extra": {"examples": [{"cause": "no_reply_needed"}]}}

    cause: DismissalCause | None = Field(
        default=None,
        description="Cause of the dismissal. `not_a_customer` creates a sender rule for the address "
        "at once; `no_reply_needed` offers one.",
    )
    reason: Annotated[str, Field(max_length=500)] | None = Field(
        default=None, description="Reason why the follow-up is not needed."
    )


class Snooze(RequestModel):
    """The snooze of a follow-up: one of `until` and `for`."""

    model_config = {
        "json_schema_extra": {
            "examples": [{"for": "tomorrow"}, {"until": "2026-03-05T09:00:00+01:00"}]
        }
    }

    until: AwareTimestamp | None = Field(
        default=None, description="Future time when the follow-up returns, within a year."
    )
    for_: SnoozeFor | None = Field(
        default=None,
        alias="for",
        description="End of the snooze in words: `later_today` is in three hours, `tomorrow` the opening of the "
        "next open day, `next_week` the first opening from Monday on, `when_they_reply` their next "
        "message, at the latest after 14 days.",
    )

    @model_validator(mode="after")
    def _has_one_end(self) -> Self:
        if (self.until is None) is (self.for_ is None):
            raise PydanticCustomError(
                "exactly_one", "Exactly one of `until` and `for` must be given."
            )
        return self


class Assignment(RequestModel):
    """The assignment of a follow-up to a user."""

    model_config = {
        "json_schema_extra": {"examples": [{"owner_id": "0193a3c8-6f2e-7cc1-a5a5-3f8f6c1d2b3a"}]}
    }

    owner_id: UUID | None = Field(description="New owner; null for nobody.")
