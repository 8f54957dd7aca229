"""Pages that explain the types of problems (RFC 9457, section 3.1.1)."""

from html import escape
from http import HTTPStatus

from app.errors import PROBLEM_TYPES
from app.http.docs.page_frame import frame_page
from app.http.field_codes import FIELD_CODES, IMPORT_CODES, FieldCode

PROBLEM = """\
<p class="status">{status} · <code>{code}</code></p>
<h1>{title}</h1>
<p>{explanation}</p>
<p><a href="../problems">All problems</a></p>\
"""

FIELD = """\
<p class="status">{place} · <code>{code}</code></p>
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
</table>
<h2>Faults of fields</h2>
<p><code>errors</code> of a problem lists each fault with its place, its <code>code</code> and a <code>detail</code>.</p>
<table>
<thead><tr><th>Code</th><th>Meaning</th></tr></thead>
<tbody>
{faults}
</tbody>
</table>
<h2>Parts of imported files</h2>
<p>An import lists each card or mail that it left out, with its position and a <code>code</code>.</p>
<table>
<thead><tr><th>Code</th><th>Meaning</th></tr></thead>
<tbody>
{parts}
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

CODE_ROW = """\
<tr>
<td><a href="problems/{code}"><code>{code}</code></a></td>
<td>{title}</td>
</tr>\
"""
OF_FIELD = "Fault of a field"
OF_FILE = "Part of an imported file"


def page_of(code: str) -> str | None:
    """The page of a code, or None for an unknown one."""
    if kind := PROBLEM_TYPES.get(code):
        return problem_page(code, kind.title, kind.status, kind.explanation)
    for place, codes in ((OF_FIELD, FIELD_CODES), (OF_FILE, IMPORT_CODES)):
        if fault := codes.get(code):
            return _page(
                FIELD,
                code=escape(code),
                place=place,
                title=escape(fault.title),
                explanation=_with_code(fault.explanation),
            )
    return None


def problem_page(code: str, title: str, status: int, explanation: str) -> str:
    phrase = f"{status} {HTTPStatus(status).phrase}"
    return _page(
        PROBLEM,
        status=escape(phrase),
        code=escape(code),
        title=escape(title),
        explanation=_with_code(explanation),
    )


def _page(template: str, **parts: str) -> str:
    return frame_page(f"{parts['title']} · Follow-Up", template.format(**parts), root="../")


def problem_index() -> str:
    rows = "\n".join(
        ROW.format(status=kind.status, code=escape(code), title=escape(kind.title))
        for code, kind in PROBLEM_TYPES.items()
    )
    body = INDEX.format(rows=rows, faults=_rows(FIELD_CODES), parts=_rows(IMPORT_CODES))
    return frame_page("Problems · Follow-Up", body)


def _rows(codes: dict[str, FieldCode]) -> str:
    return "\n".join(
        CODE_ROW.format(code=escape(code), title=escape(known.title))
        for code, known in codes.items()
    )


def _with_code(text: str) -> str:
    """Escape the text, and turn its `backticks` into code elements."""
    parts = escape(text).split("`")
    return "".join(f"<code>{part}</code>" if i % 2 else part for i, part in enumerate(parts))
