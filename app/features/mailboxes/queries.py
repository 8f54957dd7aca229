"""The JSON of mailboxes and their list."""

from app.features.mailboxes.schemas import MailboxRead
from app.http.filters import equals
from app.http.listing import Listing
from app.http.responses import make_resource
from app.storage.json_sql import render_row
from app.storage.models import metadata

_mailboxes = metadata.tables["mailboxes"]
_json = render_row(MailboxRead, _mailboxes)

MAILBOX = make_resource("mailbox", "/v1/mailboxes", _mailboxes, _json)

LISTING = Listing(
    "mailboxes",
    _json,
    _mailboxes,
    _mailboxes,
    {"created_at": _mailboxes.c.created_at},
    {"user_id": equals(_mailboxes.c.user_id), "state": equals(_mailboxes.c.state)},
)
