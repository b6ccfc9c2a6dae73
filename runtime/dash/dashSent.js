// A value as the JSON of Dash's server has it, where that is not the one that json.dumps makes.
export function $dashSent(x) {
  if (typeof x === "number") return x - x === 0 ? x : null;
  if (typeof x !== "object" || x === null) return x;
  if (Array.isArray(x)) return x.constructor === Array ? x : Array.from(x);
  const name = x.constructor?.$name;
  if (name === "datetime.date" || name === "datetime.datetime" || name === "datetime.time") {
    return x.__str__().replace(" ", "T");
  }
  if (name !== "decimal.Decimal") return x;
  const number = Number(x.__str__());
  return number - number === 0 ? number : null;
}
