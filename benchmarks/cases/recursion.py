"""A recursive function: the depth and size of a nested menu."""

from typing import Any


def compute(tree: dict[str, Any], depth: int):
    def count(n):
        if n < 2:
            return n
        return count(n - 1) + count(n - 2)

    def walk(node, level):
        total = 1
        deepest = level
        for child in node["children"]:
            size, deep = walk(child, level + 1)
            total += size
            deepest = max(deepest, deep)
        return total, deepest

    return [list(walk(tree, 0)), count(depth)]


JAVASCRIPT = """
(tree, depth) => {
  const count = (n) => (n < 2 ? n : count(n - 1) + count(n - 2));
  const walk = (node, level) => {
    let total = 1, deepest = level;
    for (const child of node.children) {
      const [size, deep] = walk(child, level + 1);
      total += size;
      deepest = Math.max(deepest, deep);
    }
    return [total, deepest];
  };
  return [walk(tree, 0), count(depth)];
}
"""


def arguments(chance):
    def node(level):
        return {"children": [node(level + 1) for _ in range(4)] if level < 5 else []}

    return [node(chance.randrange(2)), 16 + chance.randrange(3)]
