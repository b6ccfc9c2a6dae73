"""Options of a dropdown: the distinct values of a column, sorted, with labels."""

from typing import Any


def compute(rows: list[dict[str, Any]], column: str):
    values = sorted({row[column] for row in rows if row[column]})
    return [{"label": value.title(), "value": value} for value in values]


JAVASCRIPT = r"""
(rows, column) => {
  const values = [...new Set(rows.filter((row) => row[column]).map((row) => row[column]))].sort();
  return values.map((value) => ({
    label: value.replace(/[A-Za-z]+/g, (w) => w[0].toUpperCase() + w.slice(1).toLowerCase()),
    value,
  }));
}
"""


def arguments(chance):
    return [[{"city": chance.choice(["", f"city {chance.randrange(200)}"]), "n": i} for i in range(5000)], "city"]
