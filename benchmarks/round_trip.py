"""From which size on a callback is faster in the browser than on the server: `python -m benchmarks.round_trip`.

One Dash app under gunicorn on 127.0.0.1 has a callback that filters and sorts rows that the page keeps (as in
benchmarks/cases/filter_sort_rows.py), once compiled and once on the server. In Chromium, both are called with the same
rows: the compiled function as Dash calls it, the other as Dash's renderer asks for it: request to JSON, fetch, answer
from JSON. A real network only adds to the latter. Prints a table of medians; `--plot FILE.svg` draws it.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any

from benchmarks.cases import filter_sort_rows
from benchmarks.endpoint import Server
from benchmarks.speed import browser

SIZES = (1, 10, 100, 1_000, 10_000, 100_000)
_CALLS = """async ([rows, url, calls]) => {
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const spaces = Object.values(dash_clientside).filter((x) => x && typeof x === "object");
  const [, compiled] = spaces.flatMap(Object.entries).find(([name]) => name.endsWith(".picked"));
  const asked = async () => {
    const body = JSON.stringify({
      output: "out.data", outputs: { id: "out", property: "data" },
      inputs: [{ id: "region", property: "data", value: "Asia" }],
      state: [{ id: "rows", property: "data", value: rows }, { id: "limit", property: "data", value: 20 }],
      changedPropIds: ["region.data"], parsedChangedPropsIds: ["region.data"],
    });
    const headers = { "Content-Type": "application/json" };
    const answer = await (await fetch(url, { method: "POST", headers, body })).json();
    return answer.response.out.data;
  };
  const called = async () => compiled("Asia", rows, 20);
  if (JSON.stringify(await asked()) !== JSON.stringify(await called())) throw new Error("the results differ");
  const times = [[], []];
  for (let i = 0; i < calls; i++) {
    for (const [n, f] of [called, asked].entries()) {
      const start = performance.now();
      // Steps well above the clock's resolution.
      const repeated = n === 0 ? Math.max(1, Math.ceil(20000 / (rows.length + 1))) : 1;
      for (let k = 0; k < repeated; k++) await f();
      times[n].push((performance.now() - start) / repeated);
    }
  }
  return times.map(median);
}"""


def app() -> Any:
    """The app: two stores that both callbacks read, and one that each of them writes."""
    from dash import Dash, Input, Output, State, dcc, html

    import clientside

    made = Dash("round_trip")
    stores = ("region", "rows", "limit", "out", "here")
    made.layout = html.Div([dcc.Store(id=name) for name in stores])

    def picked(region, rows, limit):  # type: ignore[no-untyped-def]
        rows = [r for r in rows or [] if r["region"] == region and r["population"] > 1000]
        rows.sort(key=lambda r: r["population"], reverse=True)
        return [{"name": r["name"], "population": r["population"]} for r in rows[:limit]]

    places = (Input("region", "data"), State("rows", "data"), State("limit", "data"))
    made.callback(Output("out", "data"), *places)(picked)
    clientside.callback(Output("here", "data"), *places)(picked)
    return made.server


def measured(calls: int) -> list[tuple[int, float, float]]:
    """Rows, milliseconds in the browser, milliseconds with the server. Raises Playwright's Error where they differ."""
    from playwright.sync_api import sync_playwright

    made = filter_sort_rows.arguments(random.Random("round trip"))[0]
    found = []
    with Server("app", module="benchmarks.round_trip") as server, sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=browser(), args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        page = opened.new_page()
        page.set_default_timeout(600_000)
        address = f"http://127.0.0.1:{server.port}/"
        page.goto(address, wait_until="networkidle")
        for size in SIZES:
            rows = (made * (size // len(made) + 1))[:size]
            here, there = page.evaluate(_CALLS, [rows, f"{address}_dash-update-component", calls])
            found.append((size, here, there))
        opened.close()
    return found


def plotted(found: list[tuple[int, float, float]], file: Path) -> None:
    """Both times over the number of rows, both axes logarithmic."""
    from matplotlib import pyplot  # type: ignore[import-not-found,unused-ignore]

    figure, axes = pyplot.subplots(figsize=(7, 4))
    sizes = [row[0] for row in found]
    for n, name in ((2, "on the server, over loopback"), (1, "compiled, in the browser")):
        axes.plot(sizes, [row[n] for row in found], marker="o", label=name)
    axes.set(xscale="log", yscale="log", xlabel="rows that the page keeps", ylabel="milliseconds, median")
    axes.grid(True, alpha=0.3)
    axes.legend()
    figure.savefig(file, bbox_inches="tight", metadata={"Date": None})


def main() -> int:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=15)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--json", type=Path, help="also write the figures there")
    options = parser.parse_args()
    found = measured(options.calls)
    print("| rows | in the browser, ms | with the server, ms | times faster |\n|---|---|---|---|")
    for size, here, there in found:
        print(f"| {size:,} | {here:.3g} | {there:.3g} | {there / here:,.0f} |")
    if options.json:
        options.json.write_text(json.dumps(found) + "\n", "utf-8")
    if options.plot:
        plotted(found, options.plot)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
