"""Markdown tables. A cell may contain any text; pipes and line breaks are escaped."""


def table(*names: str, rows: list[list[str]]) -> str:
    lines = [list(names), ["---"] * len(names), *rows]
    return "\n".join("| " + " | ".join(map(_cell, line)) + " |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
