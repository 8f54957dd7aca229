"""What kind of message came in, proposed from its words.

The kind decides how soon an answer is promised. Between kinds in doubt it is an inquiry: an order,
something broken and an overdue delivery are proposed on strong words alone.
"""

from typing import Literal

from app.details import wording
from app.details.needs_reply import Evidence as ReplyEvidence

Kind = Literal["inquiry", "issue", "order", "thank_you", "newsletter", "other"]
Evidence = Literal[
    "default", "words_of_issue", "words_of_order", "thanks_only", "newsletter", "automatic"
]
