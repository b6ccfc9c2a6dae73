"""A script over HTTP: kept for good at its own address, asked for again at any other, compressed once.

Dash runs on Flask, FastAPI or Quart; since 4.1 its backends answer alike, before that it was Flask.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

KEEP = "public, max-age=31536000, immutable"
ASK = "no-cache"


def answer(app: Any, text: str, digest: str, mimetype: str) -> Any:
    """The response of `app`'s backend with `text`, whose address carries `digest`; 304 where the browser has it."""
    arguments, headers = _request(app)
    encoding, body = _encoded(text, headers.get("accept-encoding", ""))
    tag = f'"{digest}{f"-{encoding}" if encoding else ""}"'
    sent = {
        "ETag": tag,
        "Cache-Control": KEEP if arguments.get("v") == digest else ASK,
        "Vary": "Accept-Encoding",
        "X-Content-Type-Options": "nosniff",
    }
    known = {part.strip().removeprefix("W/") for part in headers.get("if-none-match", "").split(",")}
    if tag in known or "*" in known:
        return _response(app, b"", mimetype, 304, sent)
    if encoding:
        sent["Content-Encoding"] = encoding
    return _response(app, body, mimetype, 200, sent)


def asked_version(app: Any) -> str | None:
    """The digest in the address that the browser asks for."""
    return _request(app)[0].get("v")


def missing(app: Any, message: str) -> Any:
    """A 404 that says why."""
    return _response(app, message.encode(), "text/plain", 404, {"Cache-Control": ASK})


@lru_cache(maxsize=64)
def _compressed(text: str, encoding: str) -> bytes:
    if encoding == "br":
        brotli: Any = import_module("brotli")  # not typed, where it is installed at all
        compressed: bytes = brotli.compress(text.encode())
        return compressed
    return gzip.compress(text.encode(), 9, mtime=0)


@lru_cache
def _encodings() -> tuple[str, ...]:
    """What can be sent; brotli where it is installed."""
    return ("br", "gzip") if find_spec("brotli") else ("gzip",)


def _encoded(text: str, accepted: str) -> tuple[str, bytes]:
    """The body in the best encoding that the browser takes, and its name ("" for none)."""
    takes = {}
    for part in accepted.lower().split(","):
        name, _, quality = part.strip().partition(";")
        takes[name.strip()] = quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    for encoding in _encodings():
        if takes.get(encoding):
            return encoding, _compressed(text, encoding)
    return "", text.encode()


def _request(app: Any) -> tuple[Mapping[str, str], dict[str, str]]:
    """The query's arguments and the headers, their names in lower case."""
    backend = getattr(app, "backend", None)
    if backend is None:
        from flask import request

        return request.args, {name.lower(): value for name, value in request.headers.items()}
    found = backend.request_adapter()
    return found.args, {name.lower(): value for name, value in found.headers.items()}


def _response(app: Any, body: bytes, mimetype: str, status: int, headers: dict[str, str]) -> Any:
    backend = getattr(app, "backend", None)
    if backend is None:
        from flask import Response

        return Response(body, status, headers, mimetype=mimetype)
    made = backend.make_response(body, mimetype=mimetype, status=status)
    for name, value in headers.items():
        made.headers[name] = value
    return made
