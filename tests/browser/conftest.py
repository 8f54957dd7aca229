"""A real server and a real Chromium that can reach nothing but that server."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

START_SECONDS = 60
KEY = re.compile(r"\bfu_[0-9A-Za-z]{36}\b")
FLAGS = [
    "--headless=new",
    "--no-sandbox",  # Chromium has none for root, who runs this in a container
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--window-size=1400,1000",
]


@dataclass(frozen=True)
class Server:
    url: str
    key: str


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("server")
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    log = folder / "log.txt"
    environment = os.environ | {
        "FOLLOWUP_DATABASE_URL": f"sqlite:///{folder / 'followup.db'}",
        "FOLLOWUP_PORT": str(port),
    }
    command = [Path(sys.executable).with_name("followup"), "serve"]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=output, env=environment, cwd=folder
        )
    try:
        yield Server(url, wait_for_key(process, url, log))
    finally:
        process.terminate()
        process.wait(timeout=20)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = installed("chromium")
    for flag in [*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    # With the path of the driver, Selenium looks for none, here or on the net.
    driver = webdriver.Chrome(options=options, service=Service(installed("chromedriver")))
    yield driver
    driver.quit()


def installed(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        reason = f"{program} is not installed (Debian: apt-get install chromium chromium-driver)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def wait_for_key(process: subprocess.Popen[bytes], url: str, log: Path) -> str:
    """The admin key that the first start prints, when the server answers."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        key = KEY.search(log.read_text())
        if key and answers(url):
            return key[0]
        time.sleep(0.1)
    pytest.fail(f"The server did not start:\n{log.read_text()}")


def answers(url: str) -> bool:
    try:
        with urlopen(f"{url}/openapi.json", timeout=5):
            return True
    except URLError:
        return False
