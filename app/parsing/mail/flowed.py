"""Text of `format=flowed` back to paragraphs (RFC 3676 §4)."""

_SIGNATURE = "-- "


def unflow(text: str, *, delete_space: bool) -> str:
    """Join soft-broken lines of one quote depth; `delete_space` is the parameter DelSp=yes."""
    lines: list[str] = []
    paragraph: list[str] = []
    depth = 0
    for raw in text.split("\n"):
        content = raw.lstrip(">")
        line_depth = len(raw) - len(content)
        content = content.removeprefix(" ")  # §4.4: space-stuffing
        if paragraph and (line_depth != depth or content == _SIGNATURE):
            lines.append(_line(paragraph, depth))  # §4.5: an improper end
            paragraph = []
        depth = line_depth
        is_soft = content.endswith(" ") and content != _SIGNATURE
        paragraph.append(content[:-1] if is_soft and delete_space else content)
        if not is_soft:
            lines.append(_line(paragraph, depth))
            paragraph = []
    if paragraph:
        lines.append(_line(paragraph, depth))
    return "\n".join(lines)


def _line(paragraph: list[str], depth: int) -> str:
    text = "".join(paragraph)
    return f"{'>' * depth} {text}" if depth else text
