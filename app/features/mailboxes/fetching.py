"""Fetches what is new in the folders of a mailbox, in parts of a short transaction each.

Each transaction stores the mails of a part and the position after them, so a kill at any moment neither
loses nor repeats a mail. Mails are read before the transaction.
"""

import logging
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

from app.config import MEBIBYTE, Settings
from app.errors import Invalid, Unavailable
from app.features.mailboxes import correspondents, positions
from app.features.mailboxes.access import Access
from app.features.mailboxes.positions import Position, PositionTaken
from app.features.messages import importing
from app.features.messages.parsed_mails import ParsedMail, parse_mail
from app.http.background import background_transaction
from app.integrations.imap.failures import FailureKind, ImapFailure
from app.integrations.imap.fetched import FetchedMail
from app.integrations.imap.folders import ChosenFolder, choose, find_warning
from app.integrations.imap.session import FolderGone, ImapSession, Login, logged_in
from app.jobs import JobContext, LeaseLost
from app.parsing.mail.mbox import Entry
from app.storage.retries import retry_aborted

# Mails of a larger size are read up to here: their words stand at the beginning.
MAX_MAIL_BYTES = 32 * MEBIBYTE
MAX_PART_BYTES = 5 * MEBIBYTE
LISTED_AT_ONCE = 500
# A mailbox gives way to the others after this; a first fetch goes on in the next attempt.
TURN_SECONDS = 20.0

log = logging.getLogger(__name__)


class Fetch:
    """One attempt at a mailbox."""

    def __init__(
        self,
        context: JobContext,
        access: Access,
        settings: Settings,
        turns: AbstractContextManager[Any],
    ) -> None:
        self._context = context
        self._access = access
        self._settings = settings
        self._turns = turns
        self._key = (access.workspace_id, access.mailbox_id)
        self._ends_at = time.monotonic() + TURN_SECONDS
        self.warning: str | None = None
        """Faults of the settings that an admin may want to mend, although all went well."""
        self.connection: socket.socket | None = None
        """The connection, which waits for news of the inbox, if it was asked for."""
        self._fetched = 0
        self._last_uids: dict[str, int] = {}

    def run(self, login: Login, *, waits: bool) -> bool:
        """Fetch what is new. Returns whether there is more. Raises ImapFailure or PositionTaken.

        If it `waits`, the connection may stay open for news.
        """
        with logged_in(self._access.server, login) as session:
            listed = session.folders()
            now = self._context.clock.now()
            positions.mark_gone(
                self._context.database, self._key, (one.name for one in listed), now
            )
            chosen = choose(listed, self._access.folders)
            self.warning = find_warning(listed, self._access.folders)
            has_more = any(self._fetch_folder(session, folder) for folder in chosen)
            if waits and not has_more:
                self.connection = self._begin_idle(session, chosen)
            return has_more

    def _begin_idle(
        self, session: ImapSession, chosen: Sequence[ChosenFolder]
    ) -> socket.socket | None:
        """Wait for news of the inbox, unless a mail has come since it was read."""
        inbox = next((one.name for one in chosen if one.role == "inbox"), None)
        if inbox not in self._last_uids or self._context.should_stop():
            return None
        state = session.examine(inbox)
        is_read = state.uid_next == self._last_uids[inbox] + 1
        return session.begin_idle() if is_read else None

    def _fetch_folder(self, session: ImapSession, folder: ChosenFolder) -> bool:
        """Returns whether there is more in the folder than this attempt had time for."""
        if self._must_leave():
            return True
        try:
            state = session.examine(folder.name)
        except FolderGone:  # since it was listed
            return False
        context = self._context
        position = positions.begin(context.database, self._key, folder, state, context.clock.now())
        self._last_uids[folder.name] = (state.uid_next or 0) - 1
        if state.uid_next is not None and state.uid_next <= position.last_uid + 1:
            return False
        uids = session.uids_after(position.last_uid, self._access.since)
        size = partial(context.database.part_size, importing.PART)
        for part in _parts(session, uids, size):
            with self._turns:
                if self._must_leave():
                    return True
                position = self._fetch_part(session, position, part)
        if state.uid_next is not None and position.last_uid < state.uid_next - 1:
            self._store([], position, state.uid_next - 1)  # mails from before `since`
        return False

    def _must_leave(self) -> bool:
        return self._context.should_stop() or time.monotonic() > self._ends_at

    def _fetch_part(
        self, session: ImapSession, position: Position, part: Sequence[FetchedMail]
    ) -> Position:
        wanted = [one for one in part if one.size is not None and not one.is_skipped]
        large = [one.uid for one in wanted if (one.size or 0) > MAX_MAIL_BYTES]
        usual = [one.uid for one in wanted if one.uid not in large]
        found = session.contents(usual)
        if large:
            found += session.contents(large, MAX_MAIL_BYTES)
        return self._store(list(self._parsed(found)), position, part[-1].uid)

    def _parsed(self, found: Sequence[FetchedMail]) -> Iterator[ParsedMail]:
        for one in sorted(found, key=lambda mail: mail.uid):
            if one.content is not None:
                yield parse_mail(Entry(one.uid, one.content, one.arrived_at), self._settings)

    def _store(self, parsed: list[ParsedMail], position: Position, last_uid: int) -> Position:
        """Store a part. A mail that breaks it is left out, with a line in the log."""
        try:
            return retry_aborted(partial(self._transact, parsed, position, last_uid))
        except (LeaseLost, PositionTaken, Unavailable):
            raise
        except Invalid as error:
            raise ImapFailure(FailureKind.SETTING, error.detail) from None
        except Exception:
            if len(parsed) <= 1:
                log.exception("A mail of mailbox %s cannot be stored.", self._access.mailbox_id)
                return retry_aborted(partial(self._transact, [], position, last_uid))
        for one in parsed:
            position = self._store([one], position, one.position)
        return self._store([], position, last_uid) if position.last_uid < last_uid else position

    def _transact(self, parsed: list[ParsedMail], position: Position, last_uid: int) -> Position:
        context, access = self._context, self._access
        now = context.clock.now()
        with background_transaction(context.database, access.workspace_id, now) as tx:
            kept = correspondents.keep(tx, parsed) if access.only_correspondents else parsed
            if kept:
                importing.store_mails(tx, kept, self._settings, owner_id=access.user_id)
            moved = positions.advance(tx.session, position, last_uid, len(parsed), now)
            context.save(tx.session, done=self._fetched + len(parsed))
        self._fetched += len(parsed)
        return moved


def _parts(
    session: ImapSession, uids: Sequence[int], count: Callable[[], int]
) -> Iterator[list[FetchedMail]]:
    """The mails in groups that are stored at once; a mail that is gone has no size."""
    part: list[FetchedMail] = []
    size = 0
    for start in range(0, len(uids), LISTED_AT_ONCE):
        listed = uids[start : start + LISTED_AT_ONCE]
        by_uid = {one.uid: one for one in session.sizes(listed)}
        for uid in listed:
            mail = by_uid.get(uid, FetchedMail(uid))
            mail_size = min(mail.size or 0, MAX_MAIL_BYTES)
            if part and (len(part) >= count() or size + mail_size > MAX_PART_BYTES):
                yield part
                part, size = [], 0
            part.append(mail)
            size += mail_size
    if part:
        yield part
