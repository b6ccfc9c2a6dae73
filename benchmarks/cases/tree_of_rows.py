"""A tree from rows with parent ids."""

from typing import Any


def compute(rows: list[dict[str, Any]]):
    nodes = {}
    roots = []
    for row in rows:
        nodes[row["id"]] = {"title": row["title"], "children": []}
    for row in rows:
        node = nodes[row["id"]]
        if row["parent"] is None:
            roots.append(node)
        else:
            nodes[row["parent"]]["children"].append(node)
    return roots


JAVASCRIPT = """
(rows) => {
  const nodes = new Map(rows.map((row) => [row.id, { title: row.title, children: [] }]));
  const roots = [];
  for (const row of rows) {
    const node = nodes.get(row.id);
    if (row.parent === null) roots.push(node);
    else nodes.get(row.parent).children.push(node);
  }
  return roots;
}
"""


def arguments(chance):
    return [[{"id": i, "parent": chance.randrange(i) if i > 5 else None, "title": f"node {i}"} for i in range(3000)]]
