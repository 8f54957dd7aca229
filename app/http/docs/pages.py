"""The page at `/`, Swagger UI, ReDoc, the guide, and a page for each code of an error.

All files come from this server. Addresses in the pages are relative, so that they also work behind a
proxy that serves the application under a prefix.
"""

import secrets
from html import escape

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.staticfiles import StaticFiles

from app.http.docs import assets, guide
from app.http.docs.home import home_page
from app.http.docs.problems import page_of, problem_index
from app.http.openapi import serving

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
}

SWAGGER_UI = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Swagger UI</title>
<link rel="icon" type="image/svg+xml" href="{assets}/follow-up/icon.svg">
<link rel="stylesheet" href="{assets}/swagger-ui/swagger-ui.css">
<link rel="stylesheet" href="{assets}/follow-up/swagger-ui.css">
</head>
<body>
<div id="swagger-ui" data-document="{document}"></div>
<script src="{assets}/swagger-ui/swagger-ui-bundle.js"></script>
<script src="{assets}/follow-up/swagger-ui.js"></script>
</body>
</html>
"""

REDOC = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="csp-nonce" nonce="{nonce}">
<title>{title} · ReDoc</title>
<link rel="icon" type="image/svg+xml" href="{assets}/follow-up/icon.svg">
</head>
<body>
<div id="redoc" data-document="{document}"></div>
<script type="module" src="{assets}/follow-up/redoc.js"></script>
</body>
</html>
"""


def mount(app: FastAPI) -> None:
    """Add the pages to an application with `docs_url=None, redoc_url=None`."""
    title = escape(app.title)
    document = serving.PATH.lstrip("/")

    async def home(_: Request) -> HTMLResponse:
        return _page(home_page(app.title, app.version))

    async def swagger_ui(_: Request) -> HTMLResponse:
        return _page(SWAGGER_UI.format(title=title, document=document, assets=assets.root_path()))

    async def redoc(_: Request) -> HTMLResponse:
        nonce = secrets.token_urlsafe(16)
        html = REDOC.format(title=title, document=document, assets=assets.root_path(), nonce=nonce)
        return _page(html, POLICY | _redoc_policy(nonce))

    app.add_route("/", home, include_in_schema=False)
    app.add_route("/guide", _guide, include_in_schema=False)
    app.add_route("/guide/{name}", _guide_page, include_in_schema=False)
    app.add_route("/docs", swagger_ui, include_in_schema=False)
    app.add_route("/redoc", redoc, include_in_schema=False)
    app.add_route("/problems", _problems, include_in_schema=False)
    app.add_route("/problems/{code}", _problem, include_in_schema=False)
    images = StaticFiles(directory=guide.FOLDER / guide.IMAGES, check_dir=False)
    app.mount(f"/guide/{guide.IMAGES}", images, name="images")
    app.mount(f"/{assets.ROOT}", assets.Assets(), name="assets")


def _redoc_policy(nonce: str) -> dict[str, str]:
    """Directives that ReDoc 3 needs in addition to `POLICY`; Swagger UI needs none.

    ReDoc writes `<style>` elements with the nonce of the `csp-nonce` meta element, and its style sheet
    contains an icon font. The standalone bundle does not use the search worker, so `worker-src` is
    not needed.
    """
    return {"style-src": f"'self' 'nonce-{nonce}'", "font-src": "data:"}


async def _guide(_: Request) -> HTMLResponse:
    return _page(guide.guide_index())


async def _guide_page(request: Request) -> HTMLResponse:
    page = guide.guide_page(request.path_params["name"])
    if page is None:
        raise HTTPException(404)
    return _page(page)


async def _problems(_: Request) -> HTMLResponse:
    return _page(problem_index())


async def _problem(request: Request) -> HTMLResponse:
    page = page_of(request.path_params["code"])
    if page is None:
        raise HTTPException(404)
    return _page(page)


def _page(html: str, policy: dict[str, str] = POLICY) -> HTMLResponse:
    directives = "; ".join(f"{name} {sources}" for name, sources in policy.items())
    return HTMLResponse(
        html,
        headers={
            # A browser must not reuse a nonce.
            "Cache-Control": "no-store",
            "Content-Security-Policy": directives,
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        },
    )
