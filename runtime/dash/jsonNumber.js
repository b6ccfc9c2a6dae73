// A value of the page as JSON leaves it: nan and infinity become None, -0 is 0.
export function $jsonNumber(x) {
  if (typeof x !== "number") return x;
  return Number.isFinite(x) ? x + 0 : null;
}
