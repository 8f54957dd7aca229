"""A picture that is sent to be scanned, and the error that answers it."""

import httpx2
from starlette.testclient import TestClient


def scan(
    client: TestClient, picture: bytes, query: str = "", content_type: str = "image/png"
) -> httpx2.Response:
    headers = {"Content-Type": content_type}
    return client.post(f"/v1/contacts/scan{query}", content=picture, headers=headers)


def fault(answer: httpx2.Response) -> tuple[int, str, str]:
    [error] = answer.json()["errors"]
    return answer.status_code, error["pointer"], error["code"]
