"""What the endpoint says to a request that it does not answer."""

from __future__ import annotations

from typing import Any

from clientside.flask_adapter.encoding import dumps
from flask import Response


class Refused(Exception):
    """A request that is wrong: an HTTP status, a code for programs, a sentence for people."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message

    @property
    def response(self) -> Response:
        """The JSON that the page gets."""
        return error_response(self.status, self.code, self.message)


def error_response(status: int, code: str, message: str, **more: Any) -> Response:
    """An error as JSON: `{"error": {"code", "message"}}`."""
    return Response(dumps({"error": {"code": code, "message": message, **more}}), status, mimetype="application/json")
