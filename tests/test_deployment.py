"""The files by which operators deploy: they parse, and name what there is."""

import re
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import yaml

from app.config import Settings
from app.storage.roles import PREFIX, Roles

ROOT = Path(__file__).parent.parent
COMPOSE = ROOT / "compose.yaml"
DEPLOYMENT = (ROOT / "docs/deployment.md").read_text(encoding="utf-8")
OPERATIONS = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
SETTINGS = {f"FOLLOWUP_{name.upper()}" for name in Settings.model_fields}
# No settings: the domain that Caddy answers, and the password for `followup roles create`.
OF_COMPOSE = {"FOLLOWUP_DOMAIN", "FOLLOWUP_WORKER_PASSWORD"}


def services() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["services"]
    return found


def test_compose_has_the_api_its_database_and_a_proxy():
    found = services()
    assert set(found) == {"roles", "api", "database", "caddy"}
    assert found["caddy"]["ports"] == ["80:80", "443:443"]
    assert "ports" not in found["api"]
    assert "ports" not in found["database"]
    assert found["roles"]["depends_on"]["database"]["condition"] == "service_healthy"
    assert found["api"]["depends_on"]["roles"]["condition"] == "service_completed_successfully"
    assert found["caddy"]["command"].endswith("--to api:8000")


def test_the_database_of_compose_is_the_one_that_the_api_uses():
    found = services()
    database = found["database"]["environment"]
    roles = {"roles": database["POSTGRES_USER"], "api": Roles.of(PREFIX).worker}
    for name, role in roles.items():
        url = found[name]["environment"]["FOLLOWUP_DATABASE_URL"]
        assert url.startswith(f"postgresql://{role}:")
        assert url.endswith(f"@database/{database['POSTGRES_DB']}")
    volumes = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["volumes"]
    named = {mount.split(":")[0] for one in found.values() for mount in one.get("volumes", [])}
    assert named == set(volumes)


def test_the_unit_of_systemd_starts_the_server():
    [unit] = re.findall(r"```ini\n(.*?)```", DEPLOYMENT, re.DOTALL)
    parser = ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # systemd's names have capitals
    parser.read_string(unit)
    assert parser["Service"]["ExecStart"].endswith("/followup serve")
    assert parser["Service"]["RestartPreventExitStatus"] == "2"
    assert parser["Install"]["WantedBy"] == "multi-user.target"


def test_every_setting_that_operators_read_of_exists():
    text = DEPLOYMENT + OPERATIONS + COMPOSE.read_text(encoding="utf-8")
    assert set(re.findall(r"FOLLOWUP_[A-Z_]+", text)) - SETTINGS - OF_COMPOSE == set()
