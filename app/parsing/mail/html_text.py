"""The visible text of an HTML mail, with quotations marked by `>` as in plain text."""

import re

from app.parsing.mail.html_tokens import Token, attributes, tokens

MAX_SOURCE = 2_000_000  # characters; longer sources mostly contain embedded pictures
_MAX_MARKS = 9

# Layout marks among the pieces of text, which holds no such controls (nor can entities make them).
_SOFT, _HARD, _PARAGRAPH, _QUOTE, _UNQUOTE = "\x01", "\x02", "\x03", "\x04", "\x05"
_SPLIT_AT_MARKS = re.compile(r"([\x01-\x05])")

_MARKS = {
    "br": _HARD,
    **dict.fromkeys(["td", "th"], " "),
    **dict.fromkeys(["p", "h1", "h2", "h3", "h4", "h5", "h6"], _PARAGRAPH),
    **dict.fromkeys(["address", "article", "aside", "center", "div", "dd", "dl", "dt"], _SOFT),
    **dict.fromkeys(["fieldset", "footer", "form", "header", "hr", "li", "main", "nav"], _SOFT),
    **dict.fromkeys(["ol", "pre", "section", "table", "tr", "ul"], _SOFT),
}
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr"]
)
_NEVER_SHOWN = frozenset(["title", "template", "noframes", "object", "applet", "xml"])
_HIDING_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
# Outlook on the web and Gmail indent with a blockquote without border: no quotation.
_INDENTING_STYLE = re.compile(r"border(?:-left)?\s*:\s*(?:none|0)", re.IGNORECASE)
_QUOTING_STYLE = re.compile(r"border-left[^:;]{0,20}:\s*(?!none|0|medium)[\w#]", re.IGNORECASE)
# Outlook marks the header lines above a quotation; its plain text has this rule above them.
_OUTLOOK_HEADER_ID = "divrplyfwdmsg"
_OUTLOOK_RULE = f"{_SOFT}{'_' * 32}{_SOFT}"
# Fillers of preheaders, and soft hyphens. Joiners stay: scripts and emoji need them.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u034f\u200b\u2060\ufeff"))
_LONGEST_EMOJI = 8
_SIGNATURE = "-- "  # RFC 3676 §4.3


def to_text(source: str) -> str:
    collector = _Collector()
    for token in tokens(source[:MAX_SOURCE]):
        collector.take(token)
    return _lay_out("".join(collector.pieces).translate(_INVISIBLE))


class _Collector:
    """Turns tags into marks, and removes hidden text when it ends; an open end hides nothing."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._hidden: tuple[str, int] | None = None  # tag, and where its text begins
        self._hidden_depth = 0
        self._preformatted = 0
        self._indents: list[bool] = []  # for each open blockquote: whether it is only layout

    def take(self, token: Token) -> None:
        if token.kind == "text":
            text = token.value
            self.pieces.append(text.replace("\n", _HARD) if self._preformatted else text)
            return
        if self._hidden is None:
            self._begin_hidden(token)
        elif token.value == self._hidden[0]:
            self._hidden_depth += 1 if token.kind == "start" else -1
        self.pieces.append(self._mark(token))
        if self._hidden is not None and self._hidden_depth == 0:
            del self.pieces[self._hidden[1] :]
            self._hidden = None

    def _begin_hidden(self, token: Token) -> None:
        if token.kind == "end" or token.value in _VOID:
            return
        if token.value in _NEVER_SHOWN or _is_hidden(token):
            self._hidden, self._hidden_depth = (token.value, len(self.pieces)), 1

    def _mark(self, token: Token) -> str:
        is_start = token.kind == "start"
        match token.value:
            case "blockquote":
                return self._quote(token)
            case "li" if is_start:
                return f"{_SOFT}- "
            case "img" if is_start:
                return _emoji(token)
            case "div" if is_start and _OUTLOOK_HEADER_ID in token.attributes.lower():
                return _OUTLOOK_RULE
            case "pre":
                self._preformatted = max(0, self._preformatted + (1 if is_start else -1))
        return _MARKS.get(token.value, "")

    def _quote(self, token: Token) -> str:
        if token.kind == "start":
            self._indents.append(_is_indent(attributes(token.attributes)))
            return _SOFT if self._indents[-1] else _QUOTE
        is_indent = self._indents.pop() if self._indents else True
        return _SOFT if is_indent else _UNQUOTE


def _is_indent(found: dict[str, str]) -> bool:
    """Whether a blockquote is only layout; a program that quotes says so or draws a line."""
    style = found.get("style", "")
    if found.get("type", "").lower() == "cite" or "gmail_quote" in found.get("class", ""):
        return False
    return bool(_INDENTING_STYLE.search(style)) and not _QUOTING_STYLE.search(style)


def _is_hidden(token: Token) -> bool:
    if not token.attributes:
        return False
    found = attributes(token.attributes)
    return "hidden" in found or bool(_HIDING_STYLE.search(found.get("style", "")))


def _emoji(token: Token) -> str:
    """Return the emoji of a picture from Gmail or Outlook; other alternative texts describe logos."""
    alt = attributes(token.attributes).get("alt", "")
    return alt if len(alt) <= _LONGEST_EMOJI and not alt.isascii() else ""


def _lay_out(pieces: str) -> str:
    lines: list[str] = []
    line, depth = "", 0
    for piece in _SPLIT_AT_MARKS.split(pieces + _SOFT):
        if piece not in {_SOFT, _HARD, _PARAGRAPH, _QUOTE, _UNQUOTE}:
            line = " ".join(piece.split())
            if line == "--" and piece.endswith((" ", "\xa0")):
                line = _SIGNATURE
            continue
        prefix = "> " * min(depth, _MAX_MARKS)
        if line or piece == _HARD:
            lines.append(prefix + line if line == _SIGNATURE else (prefix + line).rstrip())
        if piece == _PARAGRAPH and lines and lines[-1].strip("> "):
            lines.append(prefix.rstrip())
        line = ""
        depth = max(0, depth + (piece == _QUOTE) - (piece == _UNQUOTE))
    return _without_gaps(lines)


def _without_gaps(lines: list[str]) -> str:
    """Reduce empty lines to one in a row, and none at the ends."""
    text = "\n".join(
        line for line, before in zip(lines, ["", *lines], strict=False) if line or before
    )
    return text.strip("\n")
