// Whether x stands for itself as a key, and is no long text.
export function $isShortKey(x) {
  if (typeof x === "string") return x.length < 40 && x.charCodeAt(0) !== 0xdfff;
  return typeof x === "number" && x <= Number.MAX_SAFE_INTEGER && x >= Number.MIN_SAFE_INTEGER;
}
