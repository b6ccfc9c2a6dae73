"""Who may call the endpoint: pages of the same origin, and those of origins that the app trusts."""

from __future__ import annotations

from clientside.flask_adapter.refused import Refused
from flask import Request


def check_origin(request: Request, trusted: frozenset[str]) -> None:
    """Refuse what another site's page sends in the visitor's name. Raises Refused (403).

    Browsers say where a request comes from in `Sec-Fetch-Site` (on https and localhost) and `Origin`; programs that are
    no browser send neither, and carry no visitor's cookies.
    """
    origin = request.headers.get("Origin")
    if origin is not None and origin in trusted:
        return
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        if site not in ("same-origin", "none"):
            raise Refused(403, "cross-site", "This page may not call the callbacks of another site.")
    elif origin is not None and origin.partition("://")[2] != request.host:
        raise Refused(403, "cross-site", "This page may not call the callbacks of another site.")
