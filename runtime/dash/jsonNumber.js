// A value of the page as JSON leaves it: nan and infinity become None.
export function $jsonNumber(x) {
  return typeof x === "number" && !Number.isFinite(x) ? null : x;
}
