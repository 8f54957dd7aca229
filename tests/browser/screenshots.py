"""Draws the pictures of docs/browser.md, and prints the CPU time that Swagger UI takes of the page.

`make screenshots` runs it.
"""

import sys
import tempfile
from pathlib import Path

from PIL import Image
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from tests.browser.conftest import FLAGS, installed
from tests.serving import ROOT, serve

IMAGES = ROOT / "docs" / "images"
WIDTH, HEIGHT = 1366, 768
COLOURS = 64
SHOWN = """
const [selector, done] = arguments;
const isShown = () => document.querySelector(selector) !== null;
const finish = () => requestAnimationFrame(() => setTimeout(done));
if (isShown()) finish();
else new MutationObserver((_, observer) => {
  if (isShown()) { observer.disconnect(); finish(); }
}).observe(document, { childList: true, subtree: true });
"""


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(Path(folder), f"sqlite:///{folder}/followup.db") as server,
    ):
        chromium = start(folder)
        draw(chromium, f"{server.url}/", "h1", IMAGES / "home.png")
        measure(chromium)
        draw(chromium, f"{server.url}/docs", ".opblock-tag", IMAGES / "swagger-ui.png")
        seconds = main_thread_seconds(chromium)
        chromium.quit()
    sys.stdout.write(f"Swagger UI shows its list after {seconds:.2f} s of main-thread CPU.\n")


def start(folder: str) -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = installed("chromium")
    for flag in [*FLAGS, f"--user-data-dir={folder}/chromium", "--hide-scrollbars"]:
        options.add_argument(flag)
    chromium = webdriver.Chrome(options=options, service=Service(installed("chromedriver")))
    chromium.set_window_size(WIDTH, HEIGHT)
    return chromium


def draw(chromium: webdriver.Chrome, url: str, selector: str, file: Path) -> None:
    """Save what the page shows as soon as it has an element, in few colours."""
    chromium.get(url)
    chromium.set_script_timeout(60)
    chromium.execute_async_script(SHOWN, selector)
    chromium.save_screenshot(str(file))
    with Image.open(file) as picture:
        picture.convert("P", palette=Image.Palette.ADAPTIVE, colors=COLOURS).save(
            file, optimize=True
        )


def measure(chromium: webdriver.Chrome) -> None:
    """Count the CPU time of the main thread, whatever else the machine does."""
    chromium.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})


def main_thread_seconds(chromium: webdriver.Chrome) -> float:
    metrics = chromium.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
    return next(float(one["value"]) for one in metrics if one["name"] == "TaskDuration")


if __name__ == "__main__":
    main()
