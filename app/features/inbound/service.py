"""Mail and forms that are pushed: read before the transaction, stored by the import of mails."""

from dataclasses import dataclass, replace

from sqlmodel import col, select

from app.config import Settings
from app.errors import FieldError, Invalid
from app.features.inbound.form_mails import FormEntry, build_form_mail, message_ids, read_form
from app.features.inbound.provider_shapes import read_mail
from app.features.inbound.pushed_content import PushedContent
from app.features.inbound.schemas import InboundOutcome, InboundReceipt
from app.features.messages import importing, parsed_mails
from app.features.messages.parsed_mails import ParsedMail
from app.features.messages.threads import hash_message_id
from app.features.workspace import own_addresses
from app.features.workspace.own_addresses import OwnAddresses
from app.http.responses import JsonResponse, SeeOther
from app.http.transaction import Transaction
from app.identifiers import NIL
from app.storage.locks import advisory_lock
from app.storage.models import InboundToken, Message, Workspace

STORED = InboundReceipt(result=InboundOutcome.STORED, code=None)


@dataclass(frozen=True, slots=True)
class PushedMail:
    """A mail as a service passes it on."""

    parsed: ParsedMail


@dataclass(frozen=True, slots=True)
class PushedForm:
    """A form as a person filled it in, still with the field that people do not see."""

    content: PushedContent


def read(received: bytes | PushedContent, settings: Settings) -> PushedMail | PushedForm:
    """Raises Invalid unless a body that is no form holds one mail."""
    raw = received if isinstance(received, bytes) else read_mail(received)
    if raw is None:
        assert isinstance(received, PushedContent)  # bytes are a mail
        return PushedForm(received)
    parsed = parsed_mails.parse(raw, settings)
    if len(parsed) > 1:
        text = "The body must hold one mail. Import a mailbox file with an API key."
        raise Invalid(FieldError("", "not_allowed", text))
    return PushedMail(parsed[0])


def receive(
    tx: Transaction, pushed: PushedMail | PushedForm, settings: Settings
) -> JsonResponse | SeeOther:
    if isinstance(pushed, PushedMail):
        return JsonResponse(_store(tx, pushed.parsed, settings))
    token = tx.session.get_one(InboundToken, (tx.workspace_id, tx.actor.key_id))
    receipt = _receive_form(tx, pushed.content, token, settings)
    if pushed.content.wants_page and token.thank_you_url:
        return SeeOther(token.thank_you_url)
    return JsonResponse(receipt)


def _receive_form(
    tx: Transaction, content: PushedContent, token: InboundToken, settings: Settings
) -> InboundReceipt:
    if content.fields.get(token.honeypot_field, "").strip():
        return STORED  # a robot must not learn that it was found out
    fields = {name: v for name, v in content.fields.items() if name != token.honeypot_field}
    entry = read_form(fields)
    own = own_addresses.load(tx)
    _check_address(entry, own)
    advisory_lock(tx.session, f"{tx.workspace_id}:import")
    if _is_known(tx, entry):
        return InboundReceipt(result=InboundOutcome.KNOWN, code=None)
    raw = build_form_mail(entry, content.files, to=_own_address(tx), subject=token.name, now=tx.now)
    [parsed] = parsed_mails.parse(raw, settings)
    # Words of a visitor are no signs of a program.
    parsed = replace(parsed, mail=replace(parsed.mail, signs=(), automatic=None))
    return _store(tx, parsed, settings)


def _store(tx: Transaction, parsed: ParsedMail, settings: Settings) -> InboundReceipt:
    owner_id = None if tx.actor.user_id == NIL else tx.actor.user_id
    report = importing.store_mails(tx, [parsed], settings, owner_id=owner_id)
    for entries, outcome in (
        (report.errors, InboundOutcome.REFUSED),
        (report.ignored, InboundOutcome.IGNORED),
    ):
        if entries:
            return InboundReceipt(result=outcome, code=entries[0]["code"])
    return STORED if report.imported else InboundReceipt(result=InboundOutcome.KNOWN, code=None)


def _check_address(entry: FormEntry, own: OwnAddresses) -> None:
    if entry.address and entry.address in own:
        text = "`email` must not be one of the addresses of the business."
        raise Invalid(FieldError("/email", "own_address", text))


def _own_address(tx: Transaction) -> str:
    """An address of the business to which a form goes."""
    workspace = tx.session.get_one(Workspace, tx.workspace_id)
    if workspace.own_addresses:
        return workspace.own_addresses[0]
    return f"forms@{workspace.own_domains[0]}" if workspace.own_domains else ""


def _is_known(tx: Transaction, entry: FormEntry) -> bool:
    keys = map(hash_message_id, message_ids(entry, tx.now))
    statement = select(Message.id).where(
        Message.workspace_id == tx.workspace_id, col(Message.mail_key).in_(list(keys))
    )
    return tx.session.exec(statement.limit(1)).first() is not None
