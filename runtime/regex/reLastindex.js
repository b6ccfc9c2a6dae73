// m.lastindex: the number of the group that was closed last. Groups that repeat are set anew in each round, so they were closed in
// the order in which they are written. (The machine knows it.)
export function $reLastindex(m, order = m.re.closing) {
  if (m.texts.last !== undefined) return m.texts.last < 0 ? null : m.texts.last;
  const last = order.findLast((n) => m.texts[n] !== undefined);
  return last ?? null;
}
