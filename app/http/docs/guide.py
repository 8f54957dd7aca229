"""The documents for users, as pages below `/guide`: the files of docs/, rendered from Markdown."""

import re
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.http.docs.page_frame import frame_page

# In an installed package the documents lie next to this module, in the repository in docs/.
_PACKAGED = Path(__file__).parent / "guide"
FOLDER = _PACKAGED if _PACKAGED.is_dir() else Path(__file__).parents[3] / "docs"
IMAGES = "images"
# The documents for users in the order of reading; the others are for those who change the program.
NAMES = (
    "tutorial",
    "web-shop",
    "mailboxes",
    "contact-form",
    "inbound",
    "mailbox-by-script",
    "n8n",
    "zapier-and-make",
    "clients",
    "browser",
    "mail",
    "quiet-senders",
    "photos",
    "card",
    "templates",
    "rules",
    "reports",
    "keys",
    "settings",
    "glossary",
)
INDEX = "<h1>Guide</h1>\n<ul>\n{rows}\n</ul>"
ROW = '<li><a href="guide/{name}">{title}</a></li>'
_TITLE = re.compile(r"# (.+)")
_OTHER_FILE = re.compile(r"(?!https?:|#)(?P<name>[^#]*)(?P<fragment>#.*)?")


def guide_index() -> str:
    rows = "\n".join(ROW.format(name=name, title=escape(_title(name))) for name in NAMES)
    return _page("Guide", "", INDEX.format(rows=rows))


@cache
def guide_page(name: str) -> str | None:
    """The page of a document, or None if it is not one for users."""
    if name not in NAMES:
        return None
    body = _MARKDOWN.render(_read(name))
    back = '<p class="status"><a href="../guide">Guide</a></p>'
    return _page(_title(name), "../", f"{back}\n{body}")


def _page(title: str, root: str, body: str) -> str:
    return frame_page(f"{escape(title)} · Follow-Up", body, root=root, css_class="guide")


@cache
def _title(name: str) -> str:
    found = _TITLE.match(_read(name))
    assert found is not None  # a test reads every document
    return found[1]


def _read(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")


def _open_link(
    renderer: Any, tokens: list[Token], index: int, options: Any, environment: Any
) -> str:
    """A link to another document leads to its page; one to a file of the repository leads nowhere."""
    token = tokens[index]
    other = _OTHER_FILE.fullmatch(str(token.attrs.get("href", "")))
    if other and other["name"]:
        name = other["name"].removesuffix(".md")
        token.attrs = {"href": name + (other["fragment"] or "")} if name in NAMES else {}
    return str(renderer.renderToken(tokens, index, options, environment))


_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
_MARKDOWN.add_render_rule("link_open", _open_link)
