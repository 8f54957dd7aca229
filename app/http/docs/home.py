"""The page at `/`: where a person finds what this server offers."""

from html import escape

from app.http.docs.page_frame import frame_page

BODY = """\
<h1>{title}</h1>
<p>The CRM of a small business that has no time for a CRM. Mail, forms, a shop and business cards come in, and it
answers one question, for everyone on the team:</p>
<p class="question">Whom do I owe what, since when, why, and what do I say?</p>
<p>It is an HTTP API. Every request below <code>/v1</code> needs a key: <code>Authorization: Bearer fu_…</code></p>
<dl>
{links}
</dl>
<p class="status">Version {version}</p>\
"""

LINK = """\
<dt><a href="{address}">{name}</a></dt>
<dd>{text}</dd>\
"""

# Addresses are relative, so that they also work behind a proxy with a prefix.
LINKS = (
    ("docs", "Swagger UI", "Try the API in the browser: enter a key, and send requests."),
    ("redoc", "ReDoc", "Read the reference: every operation and every field."),
    (
        "guide",
        "Guide",
        "Begin in ten minutes, connect a shop, a form or a mailbox, and write rules.",
    ),
    ("openapi.json", "OpenAPI document", "Generate a client in the language that you use."),
    ("problems", "Problems", "Look up the code of an error."),
    ("readyz", "Health", "See whether the server and its database answer."),
)


def home_page(title: str, version: str) -> str:
    links = "\n".join(
        LINK.format(address=address, name=name, text=text) for address, name, text in LINKS
    )
    body = BODY.format(title=escape(title), version=escape(version), links=links)
    return frame_page(escape(title), body)
