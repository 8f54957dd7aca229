"""Schemathesis against the command `followup serve`, with two workspaces (`make fuzz`)."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from tests.fuzzing_outcomes import report
from tests.fuzzing_seeds import examples, seed
from tests.oauth_server import Provider, start_provider
from tests.serving import ROOT, Server, serve

SETTINGS = {
    "sqlite_synchronous": "NORMAL",
    "rate_limit_per_minute": "1000000",
    "workspace_rate_limit_per_minute": "1000000",
    "failed_keys_per_minute": "1000000",
    "inbound_per_minute": "1000000",
    "forms_per_minute": "1000000",
    "mailbox_hosts": "127.0.0.1",  # no mailbox connects to a machine of somebody else
}


def main() -> int:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with (
            start_provider() as provider,
            serve(
                folder, f"sqlite:///{folder}/fuzzed.db", **SETTINGS, **logins(provider)
            ) as server,
        ):
            provider.user = "shop"
            keys = {"ours": server.key, "theirs": another_workspace(server)}
            ids = {name: seed(server, key, provider) for name, key in keys.items()}["ours"]
            identities = folder / "identities.json"
            identities.write_text(json.dumps(wfc(keys)))
            outcomes = folder / "outcomes.txt"
            outcomes.touch()
            finding = fuzz(
                server.url,
                FUZZED_IDENTITIES=str(identities),
                FUZZED_IDS=json.dumps(ids),
                FUZZED_EXAMPLES=" ".join(examples(server.url)),
                FUZZED_OUTCOMES=str(outcomes),
            )
            for key in keys.values():
                still_an_admin(server.url, key)
        log = (folder / "log.txt").read_text(errors="replace")
        failures = (finding, unexpected_errors(log), seldom_carried_out(outcomes))
    return max(failures)


def logins(provider: Provider) -> dict[str, str]:
    """Settings for mailboxes that log in at the provider."""
    return {
        "oauth_client_id": "followup",
        "oauth_authorize_url": f"{provider.url}/authorize",
        "oauth_token_url": f"{provider.url}/token",
        "oauth_device_url": f"{provider.url}/device",
    }


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


def fuzz(url: str, **variables: str) -> int:
    config = f"--config-file={ROOT / '.ci' / 'schemathesis.toml'}"
    command = [Path(sys.executable).with_name("schemathesis"), config, "run", "--checks=all"]
    command += [f"{url}/openapi.json", *sys.argv[1:]]
    return subprocess.run(command, env=os.environ | variables, cwd=ROOT, check=False).returncode


def unexpected_errors(log: str) -> int:
    errors = [line for line in log.splitlines() if "unexpected error" in line]
    for line in errors:
        print(line, file=sys.stderr)  # noqa: T201  # this is what the run is for
    return bool(errors)


def seldom_carried_out(outcomes: Path) -> int:
    """Whether a write operation refuses too many requests that are valid by its schema."""
    lines, low = report(outcomes)
    print("\nRequests valid by the schema that were carried out:", *lines, sep="\n")  # noqa: T201  # the measure
    print(*low, sep="\n", file=sys.stderr)  # noqa: T201  # the findings
    return bool(low)


if __name__ == "__main__":
    sys.exit(main())
