"""The shortest ways through a graph, with a heap."""

import heapq
from typing import Any


def compute(edges: list[dict[str, Any]], start: str):
    neighbours = {}
    for edge in edges:
        neighbours.setdefault(edge["from"], []).append((edge["to"], edge["length"]))
        neighbours.setdefault(edge["to"], []).append((edge["from"], edge["length"]))
    distances = {start: 0}
    queue = [(0, start)]
    while queue:
        distance, node = heapq.heappop(queue)
        if distance > distances[node]:
            continue
        for other, length in neighbours.get(node, []):
            longer = distance + length
            if other not in distances or longer < distances[other]:
                distances[other] = longer
                heapq.heappush(queue, (longer, other))
    return distances


JAVASCRIPT = """
(() => {
  const push = (heap, item) => {
    let i = heap.push(item) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (heap[parent].distance <= item.distance) break;
      heap[i] = heap[parent];
      i = parent;
    }
    heap[i] = item;
  };
  const pop = (heap) => {
    const first = heap[0];
    const item = heap.pop();
    if (heap.length) {
      let i = 0;
      for (;;) {
        let child = 2 * i + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && heap[child + 1].distance < heap[child].distance) child++;
        if (item.distance <= heap[child].distance) break;
        heap[i] = heap[child];
        i = child;
      }
      heap[i] = item;
    }
    return first;
  };
  return (edges, start) => {
    const neighbours = new Map();
    const add = (from, to, length) => {
      const known = neighbours.get(from);
      if (known) known.push({ to, length });
      else neighbours.set(from, [{ to, length }]);
    };
    for (const { from, to, length } of edges) {
      add(from, to, length);
      add(to, from, length);
    }
    const distances = new Map([[start, 0]]);
    const queue = [{ distance: 0, node: start }];
    while (queue.length) {
      const { distance, node } = pop(queue);
      if (distance > distances.get(node)) continue;
      for (const { to, length } of neighbours.get(node) ?? []) {
        const longer = distance + length;
        const known = distances.get(to);
        if (known === undefined || longer < known) {
          distances.set(to, longer);
          push(queue, { distance: longer, node: to });
        }
      }
    }
    return Object.fromEntries(distances);
  };
})()
"""


def arguments(chance):
    names = [f"node {n}" for n in range(300)]
    edges = [
        {"from": names[n], "to": names[chance.randrange(300)], "length": chance.randrange(1, 100)}
        for n in range(300)
        for _ in range(4)
    ]
    return [edges, names[0]]
