// d[i] of a deque, i any value.
export function $dequeAt(d, i) {
  if (typeof i === "number") {
    const items = d.$items;
    const at = i < 0 ? i + items.length : i + d.$head;
    if (at >= d.$head && at < items.length && at % 1 === 0) return items[at];
  }
  return d.__getitem__(i);
}
