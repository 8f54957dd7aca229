# docker build -t followup . && docker run -p 8000:8000 -v followup:/data followup
# With text recognition for photos of business cards: docker build --build-arg REQUIREMENTS=ocr -t followup .
FROM python:3.13-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
WORKDIR /src
ARG REQUIREMENTS=run
COPY requirements/$REQUIREMENTS.txt requirements/
RUN pip install --require-hashes -r requirements/$REQUIREMENTS.txt
COPY pyproject.toml README.md ./
COPY app app
COPY migrations migrations
COPY docs docs
RUN pip install --no-deps --no-build-isolation .

FROM python:3.13-slim
# The uid is fixed, so that the host can set the owner of a mounted folder.
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin followup \
    && install -d -o followup -g followup -m 0750 /data
COPY --from=build /opt/venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    FOLLOWUP_DATABASE_URL=sqlite:////data/followup.db \
    FOLLOWUP_HOST=0.0.0.0 \
    FOLLOWUP_PORT=8000
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --start-interval=1s \
    CMD ["python", "-c", "import os, urllib.request as r; r.build_opener(r.ProxyHandler({})).open('http://127.0.0.1:' + os.environ['FOLLOWUP_PORT'] + '/livez', timeout=3)"]
CMD ["followup", "serve"]
