"""Schemathesis against the command `followup serve`, with two workspaces (`make fuzz`)."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from tests.serving import ROOT, Server, serve

SETTINGS = {
    "sqlite_synchronous": "NORMAL",
    "rate_limit_per_minute": "1000000",
    "failed_keys_per_minute": "1000000",
    "inbound_per_minute": "1000000",
    "forms_per_minute": "1000000",
    "mailbox_hosts": "127.0.0.1",  # no mailbox connects to a machine of somebody else
}


def main() -> int:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with serve(folder, f"sqlite:///{folder}/fuzzed.db", **SETTINGS) as server:
            keys = {"ours": server.key, "theirs": another_workspace(server)}
            ids = {name: seed(server.url, key) for name, key in keys.items()}["ours"]
            identities = folder / "identities.json"
            identities.write_text(json.dumps(wfc(keys)))
            finding = fuzz(server.url, identities, ids)
            for key in keys.values():
                still_an_admin(server.url, key)
        log = (folder / "log.txt").read_text(errors="replace")
    return finding or unexpected_errors(log)


def another_workspace(server: Server) -> str:
    """Its admin key."""
    command = [Path(sys.executable).with_name("followup"), "workspaces", "create"]
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "FOLLOWUP_DATABASE_URL": server.database_url,
    }
    made = subprocess.run(
        [*command, "--name", "Another business"], env=environment, capture_output=True, check=True
    )
    return made.stdout.decode().strip()


def seed(url: str, key: str) -> dict[str, str]:
    """One object of every kind, so that reads and changes have something to find: the ids by name."""
    with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}) as client:

        def new(path: str, **body: object) -> str:
            answer = client.post(f"/v1/{path}", json=body)
            answer.raise_for_status()
            made: str = answer.json()["id"]
            return made

        client.patch("/v1/workspace", json={"own_addresses": ["me@example.com"]}).raise_for_status()
        customer = new("customers", name={"given": "Anna", "family": "Weber"})
        message = new(
            "messages",
            customer_id=customer,
            direction="inbound",
            channel="email",
            kind="issue",
            body="The pump stopped. Can you help?",
        )
        event = new(
            "events",
            name="TechExpo",
            kind="trade_show",
            starts_at="2026-02-26T08:00:00Z",
            ends_at="2026-02-27T17:00:00Z",
        )
        reminder = {"due_at": "2030-03-04T09:00:00Z", "text": "Call back"}
        user = new("users", name="Berta Klein")
        new("api-keys", name="Web shop", scope="read")
        return {
            "customer_id": customer,
            "contact_id": new("contacts", name={"display": "Karl Klein"}),
            "message_id": message,
            "event_id": event,
            "participant_id": new(f"events/{event}/participants", customer_id=customer),
            "purchase_id": new("purchases", customer_id=customer, amount="129.90", currency="EUR"),
            "opportunity_id": new("opportunities", customer_id=customer, title="New plant"),
            "referral_id": new(
                "referrals", direction="received", referrer={"customer_id": customer}
            ),
            "share_id": new("card/shares", customer_id=customer, event_id=event),
            "follow_up_id": new("follow-ups", customer_id=customer, **reminder),
            "user_id": user,
            "template_id": new(
                "templates", name="Thanks", subject="Thank you", body="Dear {{ person.name }}"
            ),
            "owner_id": user,
            "inbound_token_id": new("inbound-tokens", name="Website"),
            "token": inbound_token(client),
            "mailbox_id": new(
                "mailboxes", address="shop@example.com", host="127.0.0.1", port=9, password="horse"
            ),
        }


def inbound_token(client: httpx.Client) -> str:
    answer = client.post("/v1/inbound-tokens", json={"name": "Mail service"})
    answer.raise_for_status()
    path: str = answer.json()["path"]
    return path.rpartition("/")[2]


def still_an_admin(url: str, key: str) -> None:
    """A key that was revoked on the way would have found nothing from then on."""
    answer = httpx.get(f"{url}/v1/api-keys", headers={"Authorization": f"Bearer {key}"})
    answer.raise_for_status()


def wfc(keys: dict[str, str]) -> dict[str, object]:
    """The keys in the form of Web Fuzzing Commons."""
    header = "Authorization"
    return {
        "auth": [
            {"name": name, "fixedHeaders": [{"name": header, "value": f"Bearer {key}"}]}
            for name, key in keys.items()
        ]
    }


def fuzz(url: str, identities: Path, ids: dict[str, str]) -> int:
    config = f"--config-file={ROOT / '.ci' / 'schemathesis.toml'}"
    command = [Path(sys.executable).with_name("schemathesis"), config, "run", "--checks=all"]
    command += [f"{url}/openapi.json", *sys.argv[1:]]
    environment = os.environ | {"FUZZED_IDENTITIES": str(identities), "FUZZED_IDS": json.dumps(ids)}
    return subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode


def unexpected_errors(log: str) -> int:
    errors = [line for line in log.splitlines() if "unexpected error" in line]
    for line in errors:
        print(line, file=sys.stderr)  # noqa: T201  # this is what the run is for
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main())
