"""Secrets are encrypted with keys that the database does not hold, and belong to one owner."""

import os
import stat
import threading
from uuid import UUID

import pytest
from pydantic import ValidationError

from app.config import Settings
from app.errors import Unavailable
from app.storage import secret_box
from app.storage.secret_box import SecretBox, UnreadableSecret, key_file, mailbox_owner
from tests.conftest import make_settings

OLD, NEW = secret_box.new_key(), secret_box.new_key()
OWNER = mailbox_owner(UUID(int=1), UUID(int=2))


def box(*keys: str) -> SecretBox:
    return SecretBox(make_settings("postgresql://x", secret_key=",".join(keys)))


@pytest.mark.parametrize("size", [0, 16, 5_000])
def test_a_secret_comes_back(size):
    sealed = box(NEW).seal(OWNER, "ü" * size)
    assert box(NEW).open(OWNER, sealed) == "ü" * size
    assert "ü" not in sealed


@pytest.mark.parametrize("other", [(UUID(int=1), UUID(int=3)), (UUID(int=3), UUID(int=2))])
def test_a_secret_in_the_row_of_another_owner_is_unreadable(other):
    sealed = box(NEW).seal(OWNER, "horse")
    with pytest.raises(UnreadableSecret):
        box(NEW).open(mailbox_owner(*other), sealed)


def test_both_keys_read_while_they_change_and_the_first_one_writes():
    sealed = box(OLD).seal(OWNER, "horse")
    both = box(NEW, OLD)
    assert both.open(OWNER, sealed) == "horse"
    with pytest.raises(UnreadableSecret, match="cannot be decrypted"):
        box(NEW).open(OWNER, sealed)
    assert box(NEW).open(OWNER, both.rotate(OWNER, sealed)) == "horse"
    assert box(NEW).open(OWNER, both.seal(OWNER, "battery")) == "battery"


@pytest.mark.parametrize(
    "key",
    ["short", f"{NEW},short", NEW[:-1], f"{NEW}{OLD}", "ü" * 44],
    ids=["short", "one short of two", "cut off", "two without a comma", "no Base64"],
)
def test_another_key_is_refused_at_the_start_without_being_shown(key):
    with pytest.raises(ValidationError) as refused:
        make_settings("sqlite:///x.db", secret_key=key)
    assert "44 characters" in str(refused.value)


def test_settings_do_not_show_the_key():
    assert NEW not in repr(make_settings("sqlite:///x.db", secret_key=NEW))


def test_postgresql_needs_the_setting():
    with pytest.raises(Unavailable, match="FOLLOWUP_SECRET_KEY"):
        SecretBox(make_settings("postgresql://x", secret_key=None)).seal(OWNER, "horse")


@pytest.fixture
def settings(tmp_path) -> Settings:
    return make_settings(f"sqlite:///{tmp_path}/followup.db", secret_key=None)


def test_sqlite_has_a_file_that_only_its_owner_reads(settings, tmp_path):
    old = os.umask(0)
    try:
        secret_box.prepare_keys(settings)
    finally:
        os.umask(old)
    path = key_file(settings)
    assert path == tmp_path / "followup.db.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    kept = path.read_text()
    secret_box.prepare_keys(settings)
    assert path.read_text() == kept
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_processes_that_start_at_once_share_one_key(settings):
    sealed = []

    def seal() -> None:
        sealed.append(SecretBox(settings).seal(OWNER, "horse"))

    threads = [threading.Thread(target=seal) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {SecretBox(settings).open(OWNER, one) for one in sealed} == {"horse"}


def test_a_running_server_finds_a_key_that_was_changed(settings):
    running = SecretBox(settings)
    running.seal(OWNER, "horse")
    path = key_file(settings)
    secret_box.add_key(path)
    sealed = SecretBox(settings).seal(OWNER, "battery")
    secret_box.write_keys(path, secret_box.read_keys(path)[:1])
    assert running.open(OWNER, sealed) == "battery"
