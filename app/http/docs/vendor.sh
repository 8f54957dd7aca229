#!/bin/sh
# Fetches the browser files of Swagger UI and ReDoc into static/. VENDORED.md says when and why.
set -eu

swagger_ui=5.35.0
redoc=3.0.1

static=$(cd "$(dirname "$0")" && pwd)/static
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm pack --silent "swagger-ui-dist@$swagger_ui" "redoc@$redoc"
mkdir swagger-ui-package redoc-package
tar xzf "swagger-ui-dist-$swagger_ui.tgz" --strip-components 1 -C swagger-ui-package
tar xzf "redoc-$redoc.tgz" --strip-components 1 -C redoc-package

for file in swagger-ui-bundle.js swagger-ui-bundle.js.LICENSE.txt swagger-ui.css LICENSE NOTICE; do
    cp "swagger-ui-package/$file" "$static/swagger-ui/$file"
done
# The source map stays out of the repository; without this line nobody asks for it.
sed -i '/^\/\*# sourceMappingURL=.*\*\/$/d' "$static/swagger-ui/swagger-ui.css"

cp redoc-package/LICENSE "$static/redoc/LICENSE"
# ReDoc loads its own logo from cdn.redoc.ly and has no option against it. The same attribution
# in words, inline, so that the page asks nobody outside.
logo="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='34' height='12'%3E"
logo="$logo%3Ctext y='10' font-family='sans-serif' font-size='11' fill='%230044d4'%3EReDoc"
logo="$logo%3C/text%3E%3C/svg%3E"
sed -E "s#https://cdn\.redoc\.ly/redoc/logo-mini(-full)?\.svg#$logo#g" \
    redoc-package/bundles/redoc.standalone.js >"$static/redoc/redoc.standalone.js"

if grep -q 'cdn\.redoc\.ly' "$static/redoc/redoc.standalone.js"; then
    echo "ReDoc still names cdn.redoc.ly: look for a new outside request" >&2
    exit 1
fi

cd "$static"
sha256sum swagger-ui/*.js swagger-ui/*.css redoc/*.js
