"""The same page on Flask, FastAPI and Quart: what it shows, what it was sent, and nothing in the console."""

from __future__ import annotations

import gzip
import importlib.metadata
import re
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

APP = Path(__file__).parent / "apps" / "backends.py"
BACKENDS = ["flask"]
if tuple(map(int, importlib.metadata.version("dash").split(".")[:2])) >= (4, 1):
    BACKENDS += ["fastapi", "quart"]


def get(address: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    request = urllib.request.Request(address, headers={k.replace("_", "-"): v for k, v in headers.items()})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, {k.lower(): v for k, v in error.headers.items()}, error.read()


@pytest.mark.parametrize("backend", BACKENDS)
def test_backend(serve: Callable[..., str], page: Any, backend: str) -> None:
    address = serve(APP, TEST_BACKEND=backend)
    page.goto(address)

    def wait(selector: str, text: str) -> None:
        expect(page.locator(selector)).to_have_text(text)  # wait_for_function would need unsafe-eval

    wait("#shown", "4.0 </script>")
    wait("#seen", "server: the server got [2]")
    page.fill("#number", "1200")
    wait("#shown", "1,440,000.0 </script>")
    page.fill("#number", "")
    wait("#shown", "nothing")
    expect(page.locator("#seen")).to_have_text(re.compile(r", None\]$"))
    assert [line for line in page.log if line.startswith(("error", "warning"))] == []

    script = next(r.split()[1] for r in page.requests if "_dash-clientside" in r)
    status, headers, body = get(script, Accept_Encoding="gzip")
    assert (status, headers["content-encoding"]) == (200, "gzip")
    assert headers["cache-control"] == "public, max-age=31536000, immutable"
    assert headers["content-type"].startswith("text/javascript")
    plain = get(script)
    assert gzip.decompress(body) == plain[2]
    assert "content-encoding" not in plain[1]
    assert plain[1]["etag"] != headers["etag"]
    assert get(script, Accept_Encoding="gzip", If_None_Match=headers["etag"])[0] == 304
    assert get(f"{address}_dash-clientside/bundle.js")[1]["cache-control"] == "no-cache"
    assert get(f"{address}_dash-clientside/bundle.js.map")[0] == 404
    for path in ("_dash-clientside/", "_dash-clientside/../app.py", "_dash-clientside/bundle.js/x"):
        assert b"def show" not in get(address + path)[2]


def test_a_network_of_its_own_serves_the_script(serve: Callable[..., str], page: Any) -> None:
    other = serve(APP)
    address = serve(APP, CLIENTSIDE_CDN=other)
    text = get(address)[2].decode()
    assert f'<script src="{other}_dash-clientside/bundle.js?v=' in text
    assert 'crossorigin="anonymous"' in text
    assert 'integrity="sha384-' in text
