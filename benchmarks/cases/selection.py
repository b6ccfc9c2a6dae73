"""What a graph's selection means for a table: points of the selected ids, others faded."""

from typing import Any


def compute(points: list[dict[str, Any]], selected: list[int], faded: float):
    chosen = set(selected)
    return {
        "x": [p["x"] for p in points],
        "y": [p["y"] for p in points],
        "opacity": [1 if p["id"] in chosen else faded for p in points],
        "count": sum(1 for p in points if p["id"] in chosen),
    }


JAVASCRIPT = """
(points, selected, faded) => {
  const chosen = new Set(selected);
  return {
    x: points.map((p) => p.x),
    y: points.map((p) => p.y),
    opacity: points.map((p) => (chosen.has(p.id) ? 1 : faded)),
    count: points.filter((p) => chosen.has(p.id)).length,
  };
}
"""


def arguments(chance):
    points = [{"id": i, "x": chance.random(), "y": chance.random()} for i in range(5000)]
    return [points, [chance.randrange(5000) for _ in range(800)], 0.2]
