"""Changes of the document that break the programs of clients are found, and harmless ones pass."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from app.http.openapi import kept_documents
from app.http.openapi.breaking_changes import find_breaking_changes
from tests.operations import document

Document = dict[str, Any]
PURCHASES = "/v1/purchases"
PURCHASE = "/v1/purchases/{purchase_id}"


def schema(made: Document, name: str) -> dict[str, Any]:
    found: dict[str, Any] = made["components"]["schemas"][name]
    return found


def fields(made: Document, name: str) -> dict[str, Any]:
    found: dict[str, Any] = schema(made, name)["properties"]
    return found


def operation(made: Document, method: str = "post", path: str = PURCHASES) -> dict[str, Any]:
    found: dict[str, Any] = made["paths"][path][method]
    return found


def remove_operation(made: Document) -> None:
    del made["paths"][PURCHASE]["delete"]


def move_operation(made: Document) -> None:
    made["paths"]["/v1/orders"] = made["paths"].pop(PURCHASES)


def rename_operation(made: Document) -> None:
    operation(made)["operationId"] = "add_purchase"


def raise_scope(made: Document) -> None:
    operation(made)["security"] = [{"bearer": ["admin"]}]


def remove_parameter(made: Document) -> None:
    listing = operation(made, "get")
    listing["parameters"] = [p for p in listing["parameters"] if p.get("name") != "sort"]


def add_required_parameter(made: Document) -> None:
    added = {"name": "shop", "in": "query", "required": True, "schema": {"type": "string"}}
    operation(made, "get")["parameters"].append(added)


def require_parameter(made: Document) -> None:
    made["components"]["parameters"]["Limit"]["required"] = True


def remove_media_type(made: Document) -> None:
    del operation(made, "patch", PURCHASE)["requestBody"]["content"]["application/merge-patch+json"]


def require_field_of_request(made: Document) -> None:
    schema(made, "PurchaseCreate")["required"].append("notes")


def remove_field_of_request(made: Document) -> None:
    del fields(made, "PurchaseCreate")["notes"]


def tighten_limit(made: Document) -> None:
    fields(made, "PurchaseCreate")["items"]["maxItems"] = 1


def forbid_null(made: Document) -> None:
    fields(made, "PurchaseCreate")["notes"] = fields(made, "PurchaseCreate")["notes"]["anyOf"][0]


def change_type(made: Document) -> None:
    fields(made, "PurchaseRead")["amount"] = {"type": "number"}


def remove_field_of_answer(made: Document) -> None:
    del fields(made, "PurchaseRead")["notes"]
    schema(made, "PurchaseRead")["required"].remove("notes")


def let_field_be_absent(made: Document) -> None:
    schema(made, "PurchaseRead")["required"].remove("amount")


def let_field_be_null(made: Document) -> None:
    amount = fields(made, "PurchaseRead")["amount"]
    fields(made, "PurchaseRead")["amount"] = {"anyOf": [amount, {"type": "null"}]}


def remove_value(made: Document) -> None:
    schema(made, "PurchaseSort")["enum"].pop()


def rename_class(made: Document) -> None:
    schemas = made["components"]["schemas"]
    schemas["OrderRead"] = schemas.pop("PurchaseRead")
    answer = operation(made)["responses"]["201"]["content"]["application/json"]
    answer["schema"] = {"$ref": "#/components/schemas/OrderRead"}
    for method in ("get", "patch"):
        changed = operation(made, method, PURCHASE)["responses"]["200"]["content"]
        changed["application/json"] = answer
    restored = operation(made, "post", f"{PURCHASE}/restore")["responses"]["200"]["content"]
    restored["application/json"] = answer
    fields(made, "PurchasePage")["items"]["items"] = answer["schema"]


def change_status(made: Document) -> None:
    answers = operation(made)["responses"]
    answers["200"] = answers.pop("201")


def remove_header(made: Document) -> None:
    del operation(made)["responses"]["201"]["headers"]["Location"]


def remove_code(made: Document) -> None:
    answers = operation(made)["responses"]
    answers["409"] = made["components"]["responses"]["RequestInProgress"]


def add_pattern(made: Document) -> None:
    fields(made, "PurchaseCreate")["notes"]["anyOf"][0]["pattern"] = "^A"


BREAKING: list[tuple[Callable[[Document], None], str]] = [
    (remove_operation, "DELETE /v1/purchases/{purchase_id} is gone."),
    (move_operation, "POST /v1/purchases is gone."),
    (rename_operation, "operation id: `create_purchase` became `add_purchase`"),
    (raise_scope, "POST /v1/purchases requires another scope."),
    (remove_parameter, "GET /v1/purchases, parameter `sort` is gone."),
    (add_required_parameter, "parameter `shop` is new and required."),
    (require_parameter, "parameter `limit` is now required."),
    (remove_media_type, "body: application/merge-patch+json is gone."),
    (require_field_of_request, "PurchaseCreate.notes is now required."),
    (remove_field_of_request, "PurchaseCreate.notes is gone."),
    (tighten_limit, "PurchaseCreate.items has a tighter maxItems"),
    (forbid_null, "PurchaseCreate.notes may no longer be null."),
    (add_pattern, "PurchaseCreate.notes has another pattern"),
    (change_type, "PurchaseRead.amount has another type: string became number."),
    (remove_field_of_answer, "PurchaseRead.notes is gone."),
    (let_field_be_absent, "PurchaseRead.amount may now be absent."),
    (let_field_be_null, "PurchaseRead.amount may now be null."),
    (remove_value, "PurchaseSort: the value `-created_at` is gone."),
    (rename_class, "another class: PurchaseRead became OrderRead."),
    (change_status, "POST /v1/purchases, response 201 is gone."),
    (remove_header, "response 201, header `Location` is gone."),
    (remove_code, "response 409, code `external_id_taken` is gone."),
]


def add_operation(made: Document) -> None:
    added = copy.deepcopy(operation(made)) | {"operationId": "create_order"}
    made["paths"]["/v1/orders"] = {"post": added}


def add_optional_parts(made: Document) -> None:
    added = {"name": "shop", "in": "query", "required": False, "schema": {"type": "string"}}
    operation(made, "get")["parameters"].append(added)
    fields(made, "PurchaseCreate")["shop"] = {"type": "string"}


def add_field_of_answer(made: Document) -> None:
    fields(made, "PurchaseRead")["shop"] = {"type": "string"}
    schema(made, "PurchaseRead")["required"].append("shop")


def widen(made: Document) -> None:
    fields(made, "PurchaseCreate")["items"]["maxItems"] = 10_000
    schema(made, "PurchaseSort")["enum"].append("amount")
    schema(made, "PurchaseCreate")["required"].remove("amount")


def reword(made: Document) -> None:
    operation(made).update(summary="Add a purchase", description="Another text.")
    fields(made, "PurchaseRead")["amount"]["description"] = "Another text."
    schema(made, "PurchaseCreate")["examples"] = []


@pytest.fixture
def changed() -> Document:
    return copy.deepcopy(document())


@pytest.mark.parametrize(
    ("change", "told"), [pytest.param(*row, id=row[0].__name__) for row in BREAKING]
)
def test_a_break_is_found(changed, change, told):
    change(changed)
    found = find_breaking_changes(document(), changed)
    assert [sentence for sentence in found if told in sentence]


@pytest.mark.parametrize(
    "change", [add_operation, add_optional_parts, add_field_of_answer, widen, reword]
)
def test_a_harmless_change_passes(changed, change):
    change(changed)
    assert changed != document()
    assert find_breaking_changes(document(), changed) == []


def test_a_document_that_is_kept_comes_back(tmp_path):
    (tmp_path / kept_documents.FOLDER).mkdir(parents=True)
    for version in ("0.9.0", "0.10.0"):
        made = {**document(), "info": {"version": version}}
        kept_documents.keep(made, tmp_path)
    assert kept_documents.newest(tmp_path) == {**document(), "info": {"version": "0.10.0"}}
