"""Other ways to run Python in a page: `python -m benchmarks.peers [words of case names]`.

Each one gets the same untyped function and the same arguments, already as values of its own, in a page of its own in
one Chromium; its results are compared with CPython's, and where they are right, it is timed: steps of all pages in
turns, the fastest counts, as a ratio to the hand-written function. Before the first run:

    pip install -e .[peers]
    npm install --prefix .peers brython skulpt pyodide rapydscript-ng
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

from playwright.sync_api import Error, Page, sync_playwright

import clientside
from benchmarks.case import Case, cases
from benchmarks.peers.compilers import COMPILERS
from benchmarks.peers.interpreters import INTERPRETERS
from benchmarks.peers.peer import PACKAGES, NotCompiledError, Peer, native
from benchmarks.speed import browser, mean

ROUNDS = 15
STEP = 10
_STEP = """(n) => {
  const start = performance.now();
  run(n);
  return performance.now() - start;
}"""


class ByHand(Peer):
    """What a front-end engineer would write."""

    name = "by hand"

    def script(self, case: Case, folder: Path) -> str:
        return f"const compute = {case.javascript};\nconst made = (x) => x;\n" + native(case.argument_sets)


class Clientside(Peer):
    """The compiler of this project, as in production."""

    name = "clientside"

    def script(self, case: Case, folder: Path) -> str:
        text = clientside.compile(case.source(False)).minified().text
        return f"{text}\nconst {{ compute }} = dash_clientside.clientside;\nconst made = (x) => x;\n" + native(
            case.argument_sets
        )


ALL: tuple[Peer, ...] = (ByHand(), Clientside(), *COMPILERS, *INTERPRETERS)


@dataclass
class Run:
    """One peer with one case: its page, milliseconds of each step for one call, or what went wrong."""

    peer: Peer
    page: Page
    verdict: str = "right"
    calls: int = 1
    times: list[float] = field(default_factory=list)


class _Handler(SimpleHTTPRequestHandler):
    extensions_map: ClassVar[dict[str, str]] = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def end_headers(self) -> None:
        # With these the page's clock is finer.
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        super().end_headers()

    def log_message(self, *args: Any) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a folder on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def same(a: Any, b: Any) -> bool:
    """Whether JSON values are equal, floats but for their last digits."""
    if isinstance(a, float) and isinstance(b, (int, float)) and not isinstance(b, bool):
        return a == b or abs(a - b) <= 1e-9 * abs(b)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    return bool(a == b)


def loaded(peer: Peer, case: Case, page: Page, root: Path, address: str) -> Run:
    """A peer's page with its function, and whether its results are CPython's."""
    found = Run(peer, page)
    folder = root / case.name / peer.name.replace(" ", "_").replace(",", "")
    folder.mkdir(parents=True)
    try:
        (folder / "main.js").write_text(peer.script(case, folder), "utf-8")
        (folder / "index.html").write_text("<!doctype html><meta charset=utf-8>", "utf-8")
        base = f"{address}/{folder.relative_to(root)}"
        page.goto(f"{base}/index.html")
        page.evaluate(f"import('{base}/main.js').then(() => null)")
        results = json.loads(page.evaluate("results()"))
        if not same(results, case.expected):
            found.verdict = "wrong"
    except NotCompiledError as error:
        found.verdict = f"refuses: {error}"
    except (Error, json.JSONDecodeError) as error:
        found.verdict = f"fails: {str(error).strip().splitlines()[0][:160]}"
    return found


def measured(case: Case, pages: dict[str, Page], root: Path, address: str, peers: tuple[Peer, ...]) -> list[Run]:
    """All peers with one case."""
    runs = [loaded(peer, case, pages[peer.name], root, address) for peer in peers]
    right = [run for run in runs if run.verdict == "right"]
    for run in right:
        # Two steps to warm up, then as many calls as a step needs.
        while (time := run.page.evaluate(_STEP, run.calls)) < STEP and run.calls < 1e8:
            run.calls = int(run.calls * (4 if time < STEP / 8 else 1.3 * STEP / time)) + 1
    for _ in range(ROUNDS):
        for run in right:
            run.times.append(run.page.evaluate(_STEP, run.calls) / run.calls)
    return runs


def told(run: Run, hand: float) -> str:
    """A cell of the table."""
    return f"{min(run.times) / hand:.2f}" if run.times else run.verdict.split(":")[0]


def main() -> int:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--peer", action="append", help="only these (part of a name)")
    options = parser.parse_args()
    if not PACKAGES.is_dir():
        parser.error(f"{PACKAGES} is missing:\n{__doc__}")
    wanted = options.peer or [""]
    chosen = tuple(p for p in ALL if isinstance(p, ByHand) or any(w in p.name for w in wanted))
    rows: dict[str, list[Run]] = {}
    with (
        tempfile.TemporaryDirectory() as made,
        served(root := Path(made)) as address,
        sync_playwright() as playwright,
    ):
        (root / "packages").symlink_to(PACKAGES.resolve())
        opened = playwright.chromium.launch(
            executable_path=browser(), args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        print(f"| case | {' | '.join(p.name for p in chosen[1:])} |\n|{'---|' * len(chosen)}")
        for case in cases(tuple(options.words)):
            pages = {peer.name: opened.new_page() for peer in chosen}
            rows[case.name] = found = measured(case, pages, root, address, chosen)
            hand = min(found[0].times)
            print(f"| {case.name} | {' | '.join(told(run, hand) for run in found[1:])} |", flush=True)
            for page in pages.values():
                page.close()
        opened.close()
    summary(rows, chosen)
    return 0


def summary(rows: dict[str, list[Run]], chosen: tuple[Peer, ...]) -> None:
    """Per peer: how many cases are right, the geometric mean there, ours in the same cases; then what went wrong."""
    print("\n| | right | wrong | fails or refuses | ratio where right | ours in these | runtime, bytes gzipped |")
    print(f"|{'---|' * 7}")
    for n, peer in enumerate(chosen[1:], 1):
        runs = {name: found[n] for name, found in rows.items()}
        timed = {name: min(run.times) / min(rows[name][0].times) for name, run in runs.items() if run.times}
        ours = [min(rows[name][1].times) / min(rows[name][0].times) for name in timed if rows[name][1].times]
        wrong = sum(run.verdict == "wrong" for run in runs.values())
        cells = [len(timed), wrong, len(runs) - len(timed) - wrong]
        means = [f"{mean(list(found)):.2f}" if found else "" for found in (timed.values(), ours)]
        print(f"| {peer.name} | {' | '.join(map(str, cells))} | {' | '.join(means)} | {peer.weight() or ''} |")
    print()
    for name, found in rows.items():
        for run in found:
            if ":" in run.verdict:
                print(f"- {name}, {run.peer.name} {run.verdict}")


if __name__ == "__main__":
    raise SystemExit(main())
