"""Lists in lists, flattened by recursion; depth and sum of the leaves."""

from typing import Any


def flatten(tree, found, depth):
    deepest = depth
    for item in tree:
        if isinstance(item, list):
            deepest = max(deepest, flatten(item, found, depth + 1))
        else:
            found.append(item)
    return deepest


def compute(tree: list[Any]):
    leaves = []
    depth = flatten(tree, leaves, 0)
    return {"leaves": leaves, "depth": depth, "total": sum(leaves)}


JAVASCRIPT = """
(() => {
  const flatten = (tree, found, depth) => {
    let deepest = depth;
    for (const item of tree) {
      if (Array.isArray(item)) deepest = Math.max(deepest, flatten(item, found, depth + 1));
      else found.push(item);
    }
    return deepest;
  };
  return (tree) => {
    const leaves = [];
    const depth = flatten(tree, leaves, 0);
    let total = 0;
    for (const leaf of leaves) total += leaf;
    return { leaves, depth, total };
  };
})()
"""


def arguments(chance):
    def tree(depth):
        return [tree(depth - 1) if depth and chance.random() < 0.5 else chance.randrange(1000) for _ in range(6)]

    return [tree(6)]
