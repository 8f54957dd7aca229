"""Users: create, find, change, archive and restore."""

from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.errors import Conflict, FieldError, Invalid
from app.features import resource_changes as changes
from app.features.users import staffing
from app.features.users.queries import HELD, HOLDINGS, LISTING, USER
from app.features.users.schemas import Away, UserCreate, UserQuery, UserUpdate
from app.http.auth import Role
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.storage.models import ApiKey, User

SUBSTITUTE = "/away/substitute_id"


def search(context: ReadContext, query: UserQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, user_id: UUID) -> ResourceResponse:
    return ResourceResponse(USER, user_id)


def create(tx: Transaction, data: UserCreate) -> ResourceResponse:
    staffing.lock_team(tx)
    _refuse_known_email(tx, data.email)
    if data.away is not None:
        staffing.require(tx, SUBSTITUTE, data.away.substitute_id)
    return created(USER, changes.add(tx, User, _columns(data) | {"successor_id": None}))


def update(tx: Transaction, user_id: UUID, data: UserUpdate) -> ResourceResponse:
    user = _find(tx, user_id)
    whole = changes.apply_patch(UserCreate, _writable(user), changes.as_patch(data))
    if user.archived_at is None and whole.email != user.email:
        _refuse_known_email(tx, whole.email)
    if whole.away is not None:
        _check_substitute(tx, user, whole.away)
    if whole.role is not Role.ADMIN and user.role == Role.ADMIN:
        _keep_an_admin_key(tx, user_id)
    columns = _columns(whole)
    if any(getattr(user, name) != value for name, value in columns.items()):
        changes.set_columns(tx, user, columns)
    return ResourceResponse(USER, user_id)


def archive(tx: Transaction, user_id: UUID, successor_id: UUID | None) -> NoContent:
    """Archive a user: their keys stop working, and the successor looks after what they own."""
    user = _find(tx, user_id)
    if user.archived_at is None:
        _keep_an_admin_key(tx, user_id)
        if successor_id is None:
            _refuse_to_leave_anything(tx, user)
        user.archived_at = tx.now
        changes.count_change(tx, user)
    if successor_id not in {None, user.successor_id}:
        _refuse_to_succeed_oneself(user, successor_id)
        staffing.require(tx, "successor_id", successor_id)
        user.successor_id = successor_id
        changes.count_change(tx, user)
    return NoContent()


def restore(tx: Transaction, user_id: UUID) -> ResourceResponse:
    user = _find(tx, user_id)
    if user.archived_at is not None:
        _refuse_known_email(tx, user.email)
        user.successor_id = None
        changes.restore(tx, user)
    return ResourceResponse(USER, user_id)


def _find(tx: Transaction, user_id: UUID) -> User:
    """The user, locked after all others who change the team. Raises NotFound."""
    staffing.lock_team(tx)
    return changes.lock_expected(tx, User, USER, user_id)


def _refuse_known_email(tx: Transaction, email: str | None) -> None:
    if email is None:
        return
    others = select(User.name).where(
        User.workspace_id == tx.workspace_id, User.email == email, col(User.archived_at).is_(None)
    )
    if (name := tx.session.exec(others).first()) is not None:
        raise Conflict("email_taken", f"`email` must be unique: {name} already has {email}.")


def _refuse_to_leave_anything(tx: Transaction, user: User) -> None:
    """Raises Conflict if nobody would own the objects of the user."""
    [held] = tx.fetch(HELD, workspace_id=tx.workspace_id, user_id=user.id, now=tx.now)
    names = [name for name, is_held in zip(HOLDINGS, held, strict=True) if is_held]
    if names:
        detail = f"{user.name} still has {', '.join(names)}. Name a successor: `?successor_id=`."
        raise Conflict("successor_needed", detail)


def _refuse_to_succeed_oneself(user: User, successor_id: UUID | None) -> None:
    if successor_id == user.id:
        raise Invalid(
            FieldError("successor_id", "self_reference", "`successor_id` must be another user.")
        )


def _check_substitute(tx: Transaction, user: User, away: Away) -> None:
    """Raises Invalid for a substitute who is archived, the user, or leads back to the user."""
    if away.substitute_id == user.id:
        detail = "`substitute_id` must be another user."
        raise Invalid(FieldError(SUBSTITUTE, "self_reference", detail))
    staffing.require(tx, SUBSTITUTE, away.substitute_id, before=user.substitute_id)
    _refuse_loop(tx, user, away)


def _refuse_loop(tx: Transaction, user: User, away: Away) -> None:
    """Raises Invalid if the substitutes lead back to the user on a day on which all are away."""
    names: list[str] = []
    first, last, following = away.from_, away.to, away.substitute_id
    # At most one step per user: a walk in another ring would not end.
    passed = {user.id}
    while following is not None and following not in passed:
        passed.add(following)
        substitute = tx.session.get_one(User, (tx.workspace_id, following))
        if substitute.away_from is None or substitute.away_to is None:
            return
        first, last = max(first, substitute.away_from), min(last, substitute.away_to)
        if first > last:
            return
        names.append(substitute.name)
        following = substitute.substitute_id
    if following == user.id:
        chain = ", then ".join(names)
        detail = (
            "`substitute_id` must not lead back to the same user while all are away: on "
            f"{first} {chain} and {user.name} are away."
        )
        raise Invalid(FieldError(SUBSTITUTE, "self_reference", detail))


def _keep_an_admin_key(tx: Transaction, user_id: UUID) -> None:
    """Raises `last_admin_key` unless somebody else can do everything."""
    staffing.keep_an_admin_key(tx, col(ApiKey.user_id) != user_id, tx.now)


def _columns(data: UserCreate) -> dict[str, Any]:
    return {
        "name": data.name,
        "email": data.email,
        "role": data.role,
        "time_zone": data.time_zone,
        "away_from": data.away and data.away.from_,
        "away_to": data.away and data.away.to,
        "substitute_id": data.away and data.away.substitute_id,
        "nudges_per_day": data.nudges_per_day,
    }


def _writable(user: User) -> dict[str, Any]:
    """The user as a client has to send it."""
    away = {"from": user.away_from, "to": user.away_to, "substitute_id": user.substitute_id}
    names = "name", "email", "role", "time_zone", "nudges_per_day"
    return changes.as_document(user, names) | {"away": away if user.away_from else None}
