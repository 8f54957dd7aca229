"""Pages that explain the types of problems (RFC 9457, section 3.1.1)."""

from html import escape
from http import HTTPStatus

from app.errors import PROBLEM_TYPES
from app.http.docs import assets

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Follow-Up</title>
<link rel="icon" type="image/svg+xml" href="{root}{assets}/follow-up/icon.svg">
<link rel="stylesheet" href="{root}{assets}/follow-up/pages.css">
</head>
<body>
{body}
</body>
</html>
"""

PROBLEM = """\
<p class="status">{status} · <code>{code}</code></p>
<h1>{title}</h1>
<p>{explanation}</p>
<p><a href="../problems">All problems</a></p>\
"""

INDEX = """\
<h1>Problems</h1>
<p>Every error response is <code>application/problem+json</code>; its <code>type</code> leads to one of these pages.</p>
<table>
<thead><tr><th>Status</th><th>Code</th><th>Meaning</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>\
"""

ROW = """\
<tr>
<td>{status}</td>
<td><a href="problems/{code}"><code>{code}</code></a></td>
<td>{title}</td>
</tr>\
"""


def problem_page(code: str, title: str, status: int, explanation: str) -> str:
    phrase = f"{status} {HTTPStatus(status).phrase}"
    body = PROBLEM.format(
        status=escape(phrase),
        code=escape(code),
        title=escape(title),
        explanation=_with_code(explanation),
    )
    return PAGE.format(title=escape(title), root="../", assets=assets.root_path(), body=body)


def problem_index() -> str:
    rows = "\n".join(
        ROW.format(status=kind.status, code=escape(code), title=escape(kind.title))
        for code, kind in PROBLEM_TYPES.items()
    )
    body = INDEX.format(rows=rows)
    return PAGE.format(title="Problems", root="", assets=assets.root_path(), body=body)


def _with_code(text: str) -> str:
    """Escape the text, and turn its `backticks` into code elements."""
    parts = escape(text).split("`")
    return "".join(f"<code>{part}</code>" if i % 2 else part for i, part in enumerate(parts))
