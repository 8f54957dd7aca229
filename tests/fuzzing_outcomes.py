"""The share of the requests valid by the schema that each write operation carries out.

Schemathesis's hooks record the outcomes; `make fuzz` prints the shares and fails where one is below a fifth.
"""

import json
from collections import Counter
from pathlib import Path

# A share below this says that the document promises more than the server takes.
LEAST_SHARE = 0.2
# The share of fewer requests says little: it depends on the objects that others left.
LEAST_REQUESTS = 30
# Operations that cannot succeed more often, with the reason.
SELDOM = {
    "POST /v1/contacts/scan": "bytes that were made up are no picture of a card",
    "POST /v1/mailboxes/{mailbox_id}/authorize/finish": "only an address that a login has ended with is taken, once",
}
UNAUTHENTICATED = 401
FIRST_ERROR = 300
MOST_REASONS = 5


def record(file: Path, operation: str, status: int, answer: bytes) -> None:
    """Add a line. A probe without a key is no request that could succeed."""
    if status != UNAUTHENTICATED and not operation.startswith("GET "):
        reason = "" if status < FIRST_ERROR else _reason(answer)
        with file.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps([operation, reason]) + "\n")


def report(file: Path) -> tuple[list[str], list[str]]:
    """Return a line for each operation, the smallest share first, and one for each with too small a share."""
    outcomes = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    counts = Counter(operation for operation, _ in outcomes)
    refused = {operation: Counter[str]() for operation in counts}
    for operation, reason in outcomes:
        refused[operation].update([reason] if reason else [])
    shares = sorted((1 - refused[name].total() / counts[name], name) for name in counts)
    lines = [
        f"{share:4.0%} of {counts[operation]:4} {operation}"
        + (f": {_most_frequent(refused[operation])}" if share < LEAST_SHARE else "")
        for share, operation in shares
    ]
    low = [
        f"{operation} is below {LEAST_SHARE:.0%}: {_most_frequent(refused[operation])}"
        for share, operation in shares
        if share < LEAST_SHARE and counts[operation] >= LEAST_REQUESTS and operation not in SELDOM
    ]
    return lines, low


def _reason(answer: bytes) -> str:
    """Return what a problem says is wrong, such as `/customer_id unknown_id`, or its code."""
    problem = json.loads(answer)
    faults = [f"{fault['pointer']} {fault['code']}" for fault in problem["errors"]]
    return ", ".join(faults) or str(problem["code"])


def _most_frequent(reasons: Counter[str]) -> str:
    return "; ".join(f"{count} × {reason}" for reason, count in reasons.most_common(MOST_REASONS))
