"""Money as decimal strings, which are exact."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field
from pydantic_core import PydanticCustomError

from app.errors import FieldError, Invalid
from app.parsing.currencies import DECIMALS
from app.schemas import patterns
from app.schemas.request_model import RequestModel

# Shops use two decimals even if the currency has none.
USUAL_DECIMALS = 2


def _check_currency(code: str) -> str:
    if code not in DECIMALS:
        raise PydanticCustomError("unknown_value", "must be an ISO 4217 code in use, such as EUR")
    return code


Amount = Annotated[
    str,
    Field(
        max_length=24,
        pattern=patterns.AMOUNT,
        examples=["129.90"],
        description="Decimal number with as many decimals as the currency has, or two.",
    ),
]
Price = Annotated[str, Field(max_length=24, pattern=patterns.PRICE, examples=["64.95"])]
CurrencyCode = Annotated[
    str,
    Field(
        min_length=3,
        max_length=3,
        pattern=patterns.CURRENCY,
        description="Currency code (ISO 4217).",
    ),
]
Currency = Annotated[CurrencyCode, Field(examples=["EUR"]), AfterValidator(_check_currency)]


class Money(RequestModel):
    """An amount in a currency."""

    amount: Amount
    currency: Currency


class MoneyRead(BaseModel):
    """An amount in a currency."""

    amount: Amount
    currency: CurrencyCode


def check_decimals(pointer: str, amount: str, currency: str) -> None:
    """Raise Invalid if the amount has too many decimals for its currency."""
    most = max(USUAL_DECIMALS, DECIMALS[currency])
    if len(amount.partition(".")[2]) > most:
        detail = f"`amount` must have at most {most} decimals in {currency}."
        raise Invalid(FieldError(pointer, "too_many_decimals", detail))
