"""A scatter figure with one trace per continent."""

from typing import Any


def compute(rows: list[dict[str, Any]], scale: str):
    traces = {}
    for row in rows:
        name = row["continent"]
        trace = traces.setdefault(
            name, {"x": [], "y": [], "text": [], "name": name, "type": "scatter", "mode": "markers"}
        )
        trace["x"].append(row["gdp"])
        trace["y"].append(row["life"])
        trace["text"].append(row["country"])
    return {
        "data": list(traces.values()),
        "layout": {"xaxis": {"type": scale, "title": {"text": "GDP"}}, "hovermode": "closest"},
    }


JAVASCRIPT = """
(rows, scale) => {
  const traces = new Map();
  for (const row of rows) {
    let trace = traces.get(row.continent);
    if (!trace) {
      trace = { x: [], y: [], text: [], name: row.continent, type: "scatter", mode: "markers" };
      traces.set(row.continent, trace);
    }
    trace.x.push(row.gdp);
    trace.y.push(row.life);
    trace.text.push(row.country);
  }
  return { data: [...traces.values()], layout: { xaxis: { type: scale, title: { text: "GDP" } }, hovermode: "closest" } };
}
"""


def arguments(chance):
    return [
        [
            {
                "country": f"country {i}",
                "continent": f"continent {i % 6}",
                "gdp": chance.random() * 50000 + 0.5,
                "life": chance.random() * 50 + 30.25,
            }
            for i in range(3000)
        ],
        "log",
    ]
