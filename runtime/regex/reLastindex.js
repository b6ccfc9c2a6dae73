// m.lastindex: the number of the group that was closed last. Groups that repeat are set anew in each round, so they were closed in
// the order in which they are written.
export function $reLastindex(m, order) {
  const last = order.findLast((n) => m.texts[n] !== undefined);
  return last ?? null;
}
