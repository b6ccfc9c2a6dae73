// A receiver that must be an object of JavaScript's own: a text, a list or a dict is Python's, whose methods are called otherwise.
import { $isDict } from "../dicts/isDict.js";
import { $noAttribute } from "../errors/noAttribute.js";

export function $liveObject(x, name) {
  const pythons = typeof x === "string" || Array.isArray(x) || x == null || ($isDict(x) && typeof x[name] !== "function");
  return pythons ? $noAttribute(x ?? null, name) : x;
}
