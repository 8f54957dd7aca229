"""The frame of the pages that are written here: one head, one style."""

from app.http.docs import assets

FRAME = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" type="image/svg+xml" href="{assets}/follow-up/icon.svg">
<link rel="stylesheet" href="{assets}/follow-up/pages.css">
</head>
<body{attributes}>
{body}
</body>
</html>
"""


def frame_page(title: str, body: str, *, root: str = "", css_class: str = "") -> str:
    """The whole page. `title` and `body` are HTML; `root` leads from the page to that at `/`."""
    attributes = f' class="{css_class}"' if css_class else ""
    folder = root + assets.root_path()
    return FRAME.format(title=title, body=body, assets=folder, attributes=attributes)
