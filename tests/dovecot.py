"""A throw-away mail server for the tests: Dovecot 2.3 from Debian, as an ordinary user.

Where Dovecot is missing or speaks another language of configuration (2.4), the tests that need it are skipped
with a message; those with the scripted server (tests/scripted_imap.py) run everywhere.
"""

import grp
import imaplib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

BINARY, ADMIN = Path("/usr/sbin/dovecot"), Path("/usr/bin/doveadm")
SECONDS_TO_START = 20
PASSWORD = "correct-horse"
SPECIAL = {"Drafts": "Drafts", "Junk": "Junk", "Trash": "Trash", "Sent": "Sent"}


@dataclass
class Dovecot:
    """A running server: accounts with one password, folders as files."""

    home: Path
    user: dict[str, int] = field(default_factory=dict)
    port: int = 0
    tls_port: int = 0
    introspection_url: str = ""
    process: subprocess.Popen[bytes] | None = None

    @property
    def certificate(self) -> Path:
        return self.home / "certificate.pem"

    def add_account(self, address: str, password: str = PASSWORD) -> None:
        """Add an account, or change its password, and wait until the server sees it."""
        file = self.home / "passwd"
        others = [
            line for line in file.read_text().splitlines() if not line.startswith(f"{address}:")
        ]
        file.write_text("\n".join([*others, f"{address}:{{PLAIN}}{password}::::::", ""]))
        give_up = time.monotonic() + SECONDS_TO_START
        while self.port and self.process and not self._lets_in(address, password):
            assert time.monotonic() < give_up, f"{address} cannot log in"
            time.sleep(0.02)

    def _lets_in(self, address: str, password: str) -> bool:
        client = imaplib.IMAP4("127.0.0.1", self.port, timeout=5)
        try:
            client.login(address, password)
        except imaplib.IMAP4.error:
            return False
        else:
            return True
        finally:
            client.shutdown()

    def deliver(self, address: str, content: bytes, folder: str = "INBOX") -> None:
        self.admin("save", "-u", address, "-m", folder, content=content)

    def deliver_files(
        self,
        address: str,
        contents: list[bytes],
        folder: str = "INBOX",
        arrived_at: datetime | None = None,
    ) -> None:
        """Many mails at once, as files; the folder must exist."""
        root = self.home / "mail" / address / ("" if folder == "INBOX" else folder) / "new"
        for number, content in enumerate(contents):
            path = root / f"{time.time_ns()}.{number}.tests"
            path.write_bytes(content)
            self._own(path)
            if arrived_at is not None:
                os.utime(path, (arrived_at.timestamp(),) * 2)

    def admin(self, *arguments: str, content: bytes = b"") -> bytes:
        command = [str(ADMIN), "-c", str(self.home / "dovecot.conf"), *arguments]
        done = subprocess.run(
            command, input=content, capture_output=True, check=False, cwd="/", **self._as_user
        )
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace"))
        return done.stdout

    def change_uid_validity(self, address: str, folder: str, value: int) -> None:
        self.admin("mailbox", "update", "-u", address, "--uid-validity", str(value), folder)

    def start(self) -> None:
        (self.home / "run" / "master.pid").unlink(missing_ok=True)
        command = [str(BINARY), "-F", "-c", str(self.home / "dovecot.conf")]
        self.process = subprocess.Popen(
            command, cwd="/", start_new_session=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **self._as_user,
        )  # fmt: skip
        _wait_for_greeting(self.port, self.home / "log.txt")

    def kill(self) -> None:
        """End the server and all its sessions, as a power cut does."""
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    @property
    def _as_user(self) -> dict[str, object]:
        return {**self.user, "extra_groups": []} if self.user else {}

    def _own(self, path: Path) -> None:
        if self.user:
            os.chown(path, self.user["user"], self.user["group"])


def missing_reason() -> str | None:
    """Why this machine has no server for the tests."""
    if not (BINARY.exists() and ADMIN.exists()):
        return "Dovecot is not installed (package dovecot-imapd)."
    version = subprocess.run(
        [BINARY, "--version"], capture_output=True, check=False
    ).stdout.decode()
    if not version.startswith("2.3."):
        return (
            f"Dovecot {version.split()[0] if version else '?'} has another configuration than 2.3."
        )
    return None


@contextmanager
def start_dovecot(introspection_url: str = "") -> Iterator[Dovecot]:
    if reason := missing_reason():
        pytest.skip(reason)
    # /tmp and not $TMPDIR: the path of a socket has room for 107 bytes.
    server = Dovecot(Path(tempfile.mkdtemp(prefix="fu-dovecot-", dir="/tmp")))
    server.introspection_url = introspection_url or "http://127.0.0.1:9/"
    try:
        _prepare(server)
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(server.home, ignore_errors=True)


def _prepare(server: Dovecot) -> None:
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        server.user = {"user": nobody.pw_uid, "group": nobody.pw_gid}
    server.port, server.tls_port = _free_port(), _free_port()
    for folder in ("run", "state", "mail"):
        (server.home / folder).mkdir()
    (server.home / "passwd").write_text("")
    write_certificate(server.home)
    user = pwd.getpwuid(server.user.get("user", os.geteuid()))
    group = server.user.get("group", os.getegid())
    (server.home / "oauth.conf").write_text(_oauth_configuration(server))
    (server.home / "dovecot.conf").write_text(_configuration(server, user, group))
    for path in (server.home, *server.home.rglob("*")):
        server._own(path)
        path.chmod(0o755 if path.is_dir() else 0o644)


def _oauth_configuration(server: Dovecot) -> str:
    return f"""
introspection_mode = post
introspection_url = {server.introspection_url}
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
"""


def _configuration(server: Dovecot, user: pwd.struct_passwd, group: int) -> str:
    home, name = server.home, user.pw_name
    group_name = grp.getgrgid(group).gr_name
    folders = "\n".join(
        f"  mailbox {name} {{\n    auto = subscribe\n    special_use = \\{use}\n  }}"
        for name, use in SPECIAL.items()
    )
    return f"""
protocols = imap
listen = 127.0.0.1
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log.txt
instance_name = followup-tests
default_internal_user = {name}
default_internal_group = {group_name}
default_login_user = {name}
ssl = yes
ssl_cert = <{home}/certificate.pem
ssl_key = <{home}/key.pem
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login xoauth2 oauthbearer
mail_location = maildir:{home}/mail/%u:LAYOUT=fs
mail_uid = {user.pw_uid}
mail_gid = {group}
first_valid_uid = 0
mail_max_userip_connections = 300
mailbox_list_index = no
namespace inbox {{
  inbox = yes
  separator = /
{folders}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  inet_listener imap {{
    port = {server.port}
  }}
  inet_listener imaps {{
    port = {server.tls_port}
    ssl = yes
  }}
}}
service imap {{
  process_limit = 400
}}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%u {home}/passwd
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {home}/oauth.conf
}}
userdb {{
  driver = static
  args = allow_all_users=yes uid={user.pw_uid} gid={group} home={home}/mail/%u
}}
"""


def write_certificate(folder: Path, *names: str) -> None:
    """A certificate that signs itself, for localhost unless other names are given."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Follow-Up tests")])
    now = datetime.now(UTC)
    alternatives: list[x509.GeneralName] = [x509.DNSName(name) for name in names or ("localhost",)]
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(
                digital_signature=True, key_cert_sign=True, crl_sign=True, content_commitment=False,
                key_encipherment=False, data_encipherment=False, key_agreement=False,
                encipher_only=False, decipher_only=False,
            ),
            critical=True,
        )
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    (folder / "certificate.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait_for_greeting(port: int, log: Path) -> None:
    give_up = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < give_up:
        try:
            with socket.create_connection(("127.0.0.1", port), 5) as connection:
                if connection.recv(4) == b"* OK":
                    return
        except OSError:
            time.sleep(0.02)
    text = log.read_text(errors="replace") if log.exists() else ""
    raise RuntimeError(f"Dovecot did not start:\n{text}")
