// A value as the JSON of Dash's server has it, where that is not the one that json.dumps makes.
export function $dashSent(x) {
  if (typeof x === "number") return x - x === 0 ? x : null;
  if (typeof x !== "object" || x === null) return x;
  if (Array.isArray(x)) return x.constructor === Array ? x : Array.from(x);
  return typeof x.$sent === "function" && !Object.hasOwn(x, "$sent") ? x.$sent() : x;
}
