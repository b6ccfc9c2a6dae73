"""Long work in a Celery worker, over its broker in the file system: nothing to install, nothing mocked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

APPS = Path(__file__).parent / "apps"


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Path]:
    process = subprocess.Popen(
        [sys.executable, "-m", "celery", "-A", "reports:celery", "worker", "--pool=threads", "--concurrency=2"],
        cwd=APPS,
        env={**os.environ, "REPORTS": str(tmp_path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    yield tmp_path
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


def test_a_report_in_a_worker(page: Any, serve: Callable[..., str], worker: Path) -> None:
    page.set_default_timeout(60_000)
    page.goto(serve(APPS / "reports.py", REPORTS=str(worker)))
    page.click("#go")
    page.wait_for_function(
        "document.getElementById('bar').value > 1 && document.getElementById('log').textContent > 's'"
    )
    page.wait_for_function("document.getElementById('out').textContent.startsWith('report 1 of reports in')")
    assert (worker / "step").read_text() == "end"
    page.fill("#steps", "200")
    page.click("#go")
    page.wait_for_function("document.getElementById('log').textContent === 'step 2'")
    page.click("#stop")
    for _ in range(100):
        before = (worker / "step").read_text()
        page.wait_for_timeout(1000)
        if before == (worker / "step").read_text():
            break
    assert (worker / "step").read_text() not in ("end", "200")
    assert page.inner_text("#out").startswith("report 1")
    assert page.log == []


def test_a_stream_that_breaks_is_taken_up_again(page: Any, serve: Callable[..., str], worker: Path) -> None:
    """The page asks for the job by its name, and the work is not begun twice."""
    page.set_default_timeout(60_000)
    first = []

    def once(route: Any) -> None:
        if first or "job=" in route.request.url:
            return route.continue_()
        first.append(route.request.url)
        response = route.fetch(timeout=60_000)
        text = response.text()
        route.fulfill(status=200, content_type="text/event-stream", body=text[: text.index("event: result")])

    page.goto(serve(APPS / "reports.py", REPORTS=str(worker)))
    page.route("**/_dash-update-component*", once)
    page.fill("#steps", "2")
    page.click("#go")
    page.wait_for_function("document.getElementById('out').textContent.startsWith('report 1')")
    assert first
    assert any("job=" in request for request in page.requests)
