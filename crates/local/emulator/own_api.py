"""The emulator's own services, called from inside it with the account and Region of the running stack.

CloudFormation makes resources on the server's event loop, so a call over a socket would wait for itself. The signed
request goes straight into the application instead, on a loop of its own in a thread of its own.
"""

import asyncio
import os
import threading
import urllib.parse
from functools import lru_cache

import botocore.session
from botocore.awsrequest import AWSResponse
from botocore.config import Config
from botocore.exceptions import ClientError
from ministack.core.responses import get_account_id, get_region

PATIENCE = 30  # seconds for one call

SESSION = botocore.session.Session()


def service(name):
    """A client of a service, of the account whose stack is running."""
    return client(name, get_account_id(), get_region())


@lru_cache(maxsize=None)
def client(name, account, region):
    made = SESSION.create_client(
        name,
        region_name=region,
        endpoint_url=f"https://localhost:{os.environ['GATEWAY_PORT']}",
        aws_access_key_id=account,
        aws_secret_access_key="test",
        config=Config(s3={"addressing_style": "path"}, retries={"total_max_attempts": 1}),
    )
    made.meta.events.register("before-send", send)
    return made


def send(request, **_):
    answer = {"body": b""}
    failure = []

    def run():
        try:
            asyncio.run(into_the_app(request, answer))
        except Exception as error:  # handed to the thread that waits
            failure.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    if failure:
        raise failure[0]
    if "status" not in answer:
        raise TimeoutError(f"no answer to {request.method} {request.url}")
    return AWSResponse(request.url, answer["status"], answer["headers"], Body(answer["body"]))


async def into_the_app(request, answer):
    from ministack.app import app

    url = urllib.parse.urlsplit(request.url)
    body = request.body or b""
    if hasattr(body, "read"):
        body = body.read()
    headers = [(name.lower(), value) for name, value in request.headers.items()] + [("host", url.netloc)]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": url.scheme,
        "path": urllib.parse.unquote(url.path),
        "raw_path": url.path.encode(),
        "query_string": url.query.encode(),
        "headers": [(as_bytes(name), as_bytes(value)) for name, value in headers],
        "client": ("127.0.0.1", 0),
        "server": (url.hostname, url.port),
    }

    async def receive():
        return {"type": "http.request", "body": as_bytes(body), "more_body": False}

    async def take(message):
        if message["type"] == "http.response.start":
            answer["headers"] = {name.decode(): value.decode() for name, value in message["headers"]}
            answer["status"] = message["status"]
        elif message["type"] == "http.response.body":
            answer["body"] += message.get("body", b"")

    await app(scope, receive, take)


def as_bytes(text):
    return text if isinstance(text, bytes) else str(text).encode()


class Body:
    """What botocore reads a response from."""

    def __init__(self, content):
        self.content = content

    def read(self, *_, **__):
        content, self.content = self.content, b""
        return content

    def stream(self, *_, **__):
        yield self.read()


def gone_already(call, **arguments):
    """Deletes what may be gone."""
    try:
        call(**arguments)
    except ClientError as error:
        if not any(it in error.response["Error"]["Code"] for it in ("NotFound", "NoSuch", "NotFoundException")):
            raise


__all__ = ["ClientError", "gone_already", "service"]
