// The JavaScript arguments of a call: positional and keyword-only ones in order, the dict of **kwargs, then those of *args.
import { $dictFromPairs } from "../dicts/dictFromPairs.js";
import { $TypeError } from "../errors/TypeError.js";
import { $tooMany } from "./tooMany.js";
import { $missing } from "./missing.js";

export function $bound(spec, positional, pairs) {
  const { name, names, required, only = 0, keyword = [], needed = [], rest, kwargs } = spec;
  const values = new Array(names.length + keyword.length).fill(undefined);
  const given = Math.min(positional.length, names.length);
  for (let i = 0; i < given; i++) values[i] = positional[i];
  const others = [];
  for (const [n, [key, value]] of pairs.entries()) {
    if (typeof key !== "string") throw new $TypeError("keywords must be strings");
    if (pairs.findIndex(([k]) => k === key) < n) throw new $TypeError(`${name}() got multiple values for keyword argument '${key}'`);
    const at = names.indexOf(key, only);
    const place = at >= 0 ? at : keyword.includes(key) ? names.length + keyword.indexOf(key) : -1;
    if (place >= 0) {
      if (values[place] !== undefined) throw new $TypeError(`${name}() got multiple values for argument '${key}'`);
      values[place] = value;
    } else if (key === spec.self && !spec.hidden) {
      throw new $TypeError(`${name}() got multiple values for argument '${key}'`);
    } else if (kwargs) {
      others.push([key, value]);
    } else if (names.indexOf(key) >= 0) {
      throw new $TypeError(`${name}() got some positional-only arguments passed as keyword arguments: '${key}'`);
    } else {
      throw new $TypeError(`${name}() got an unexpected keyword argument '${key}'`);
    }
  }
  if (positional.length > names.length && !rest) $tooMany(spec, positional.length, values);
  const missing = names.filter((n, i) => i < required && values[i] === undefined);
  if (missing.length) $missing(name, missing, "positional");
  const absent = needed.filter((n) => values[names.length + keyword.indexOf(n)] === undefined);
  if (absent.length) $missing(name, absent, "keyword-only");
  if (kwargs) values.push($dictFromPairs(others));
  return rest ? [...values, ...positional.slice(names.length)] : values;
}
