"""Columns from records, and records from columns."""

from typing import Any


def compute(rows: list[dict[str, Any]]):
    names = list(rows[0])
    columns = {name: [row[name] for row in rows] for name in names}
    return [dict(zip(names, values)) for values in zip(*columns.values())][::-1]


JAVASCRIPT = """
(rows) => {
  const names = Object.keys(rows[0]);
  const columns = names.map((name) => rows.map((row) => row[name]));
  return rows.map((_, i) => Object.fromEntries(names.map((name, j) => [name, columns[j][i]]))).reverse();
}
"""


def arguments(chance):
    return [[{"id": i, "name": f"n{i}", "x": chance.random() + 0.1, "ok": i % 3 == 0} for i in range(3000)]]
