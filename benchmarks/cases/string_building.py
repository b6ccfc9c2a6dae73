"""CSV text from records, built line by line."""

from typing import Any


def compute(rows: list[dict[str, Any]]):
    text = ""
    for i, row in enumerate(rows):
        text += str(i) + "," + row["name"] + "," + str(row["count"]) + "\n"
    return text


JAVASCRIPT = r"""
(rows) => {
  let text = "";
  rows.forEach((row, i) => { text += `${i},${row.name},${row.count}\n`; });
  return text;
}
"""


def arguments(chance):
    return [[{"name": f"name {i}", "count": chance.randrange(1000)} for i in range(5000)]]
