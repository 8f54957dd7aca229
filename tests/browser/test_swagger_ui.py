"""People use the API from its own documentation, with the outside network cut."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from selenium.common.exceptions import ElementClickInterceptedException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support import expected_conditions as expect
from selenium.webdriver.support.wait import WebDriverWait

pytestmark = pytest.mark.browser

SECONDS = 20
CREATE = "[id$='-create_customer']"
CUSTOMERS = "#operations-tag-customers"


class Page:
    """A page and what the browser had to say about it."""

    def __init__(self, chromium: Chrome, origin: str, path: str) -> None:
        self.chromium = chromium
        self.origin = origin
        self.complaints()  # what an earlier page left
        self.outside()
        chromium.get("about:blank")  # so that a change of the fragment alone loads the page too
        chromium.get(origin + path)

    def find(self, selector: str) -> WebElement:
        return self._wait(expect.visibility_of_element_located((By.CSS_SELECTOR, selector)))

    def press(self, selector: str) -> None:
        """Press a control as soon as nothing covers it: the page moves while it draws."""

        def is_pressed(chromium: Chrome) -> bool:
            control = expect.element_to_be_clickable((By.CSS_SELECTOR, selector))(chromium)
            if not control:
                return False
            control.click()
            return True

        self._wait(is_pressed, ElementClickInterceptedException)

    def says(self, selector: str, text: str) -> bool:
        return self._wait(expect.text_to_be_present_in_element((By.CSS_SELECTOR, selector), text))

    def complaints(self) -> list[str]:
        """Violations of the policy, failed requests and errors of scripts."""
        log = self.chromium.get_log("browser")
        return [entry["message"] for entry in log if entry["level"] in {"SEVERE", "WARNING"}]

    def outside(self) -> list[str]:
        """Addresses that the page asked for beyond its own origin."""
        events = [
            json.loads(entry["message"])["message"]
            for entry in self.chromium.get_log("performance")
        ]
        asked = [
            event["params"]["request"]["url"]
            for event in events
            if event["method"] == "Network.requestWillBeSent"
        ]
        return [url for url in asked if not url.startswith((self.origin, "data:", "about:"))]

    def _wait(self, condition: Callable[[Any], Any], *ignored: type[Exception]) -> Any:
        waiting = WebDriverWait(self.chromium, SECONDS, ignored_exceptions=ignored)
        return waiting.until(condition)


@pytest.fixture
def open_page(chromium, server):
    return lambda path: Page(chromium, server.url, path)


@pytest.fixture
def small_window(chromium):
    before = chromium.get_window_size()
    chromium.set_window_size(1366, 768)
    yield
    chromium.set_window_size(before["width"], before["height"])


def authorize(page, key):
    page.press(".auth-wrapper .authorize")
    page.find(".auth-container input").send_keys(key)
    page.press(".auth-btn-wrapper .authorize")
    page.press(".auth-btn-wrapper .btn-done")


def test_a_customer_is_added_from_swagger_ui(open_page, server):
    page = open_page("/docs")
    authorize(page, server.key)
    page.press(CUSTOMERS)
    page.press(f"{CREATE} .opblock-summary-control")
    page.press(f"{CREATE} .execute")
    assert page.says(f"{CREATE} .live-responses-table .response .response-col_status", "201")
    assert page.complaints() == []
    assert page.outside() == []


def test_the_key_is_not_shown(open_page, server, chromium):
    page = open_page("/docs")
    page.press(".auth-wrapper .authorize")
    assert page.find(".auth-container input").get_attribute("type") == "password"
    page.press(".auth-btn-wrapper .btn-done")
    authorize(page, server.key)
    page.press(CUSTOMERS)
    page.press(f"{CREATE} .opblock-summary-control")
    page.press(f"{CREATE} .execute")
    assert page.says(f"{CREATE} .curl-command", "Authorization: Bearer fu_…")
    assert server.key not in chromium.page_source


def test_a_small_screen_shows_where_to_authorize(open_page, small_window, chromium):
    page = open_page("/docs")
    box = page.find(".auth-wrapper .authorize").rect
    assert box["y"] + box["height"] <= chromium.execute_script("return window.innerHeight")
    assert page.says(".information-container", "Press Authorize")


def test_resources_are_collapsed(open_page, chromium):
    page = open_page("/docs")
    page.find(CUSTOMERS)
    assert chromium.find_elements(By.CSS_SELECTOR, ".opblock") == []
    assert chromium.find_elements(By.CSS_SELECTOR, ".models") == []


def test_an_operation_is_shown_with_the_fields_of_its_schemas(open_page):
    """Swagger UI resolves one operation alone; what that refers to is found all the same."""
    page = open_page("/docs#/rules/create_rule")
    rule = "[id$='-create_rule']"
    page.press(f"{rule} .opblock-body .tablinks[data-name='model']")
    assert page.says(f"{rule} .opblock-body", "where")
    assert page.outside() == []


@pytest.mark.parametrize(
    ("path", "heading"),
    [("/", "Follow-Up"), ("/guide", "Guide"), ("/guide/tutorial", "Ten minutes")],
)
def test_a_page_for_people_is_shown(open_page, path, heading):
    page = open_page(path)
    assert page.says("h1", heading)
    assert page.complaints() == []
    assert page.outside() == []


def test_a_link_opens_its_operation(open_page):
    page = open_page("/docs#/customers/create_customer")
    assert page.says(f"{CREATE} .opblock-body", "Execute")


def test_a_key_is_forgotten_when_the_page_is_left(open_page, server):
    page = open_page("/docs")
    authorize(page, server.key)
    assert page.find(".auth-wrapper .authorize.locked")
    assert open_page("/docs").find(".auth-wrapper .authorize.unlocked")


def test_redoc_shows_the_operations(open_page):
    page = open_page("/redoc")
    assert page.says("#redoc", "customers")
    assert page.find("#redoc h1").value_of_css_property("font-weight") != "400", (
        "styles are applied"
    )
    assert page.complaints() == []
    assert page.outside() == []


def test_redoc_finds_what_is_searched(open_page):
    page = open_page("/redoc")
    page.press("[data-testid='search-trigger']")
    page.find("input[placeholder^='Search']").send_keys("create_customer")
    assert page.find("[data-testid='search-dialog'] a[href$='create_customer']")
    assert page.complaints() == []
    assert page.outside() == []


def test_a_problem_is_explained(open_page):
    page = open_page("/problems/customer_exists")
    assert page.says("h1", "The customer already exists")
    assert page.complaints() == []
    assert page.outside() == []


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
def test_a_planted_outside_image_is_noticed_and_refused(open_page, chromium, path):
    page = open_page(path)
    chromium.execute_script(
        "document.body.append(Object.assign(new Image(), {src: 'https://example.com/x.png'}))"
    )
    assert page.outside() == ["https://example.com/x.png"]
    assert any("Content Security Policy" in complaint for complaint in page.complaints())


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
def test_a_planted_inline_style_is_refused(open_page, chromium, path):
    page = open_page(path)
    chromium.execute_script(
        "document.body.append(Object.assign(document.createElement('style'), {textContent: 'p {}'}))"
    )
    assert any("style-src" in complaint for complaint in page.complaints())
