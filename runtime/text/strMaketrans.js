// str.maketrans(x, y, z): a dict with code points as keys.
import { $Dict } from "../dicts/Dict.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $strArg } from "./strArg.js";
import { $strLen } from "./strLen.js";

export function $strMaketrans(x, y, z) {
  const made = new $Dict();
  const map = made.$map;
  if (y === undefined) {
    const isRecord = x !== null && typeof x === "object" && Object.getPrototypeOf(x) === Object.prototype;
    if (!isRecord && !(x instanceof $Dict)) throw new $TypeError("if you give only one argument to maketrans it must be a dict");
    for (const [key, value] of isRecord ? Object.entries(x) : x.$map) {
      const original = isRecord ? key : (x.$keys?.get(key) ?? key);
      if (typeof original === "string") {
        if ($strLen(original) !== 1) throw new $ValueError("string keys in translate table must be of length 1");
        map.set(original.codePointAt(0), value);
      } else if (Number.isInteger(original) || typeof original === "bigint") {
        map.set(key, value);
      } else if (typeof original === "boolean") {
        map.set(key, value);
        (made.$keys ??= new Map()).set(key, original);
      } else throw new $TypeError("keys in translate table must be strings or integers");
    }
    return made;
  }
  $strArg(y, "maketrans() argument 2");
  if (z !== undefined) $strArg(z, "maketrans() argument 3");
  if (typeof x !== "string") throw new $TypeError("first maketrans argument must be a string if there is a second argument");
  const from = Array.from(x);
  const to = Array.from(y);
  if (from.length !== to.length) throw new $ValueError("the first two maketrans arguments must have equal length");
  from.forEach((c, i) => map.set(c.codePointAt(0), to[i].codePointAt(0)));
  for (const c of z ?? "") map.set(c.codePointAt(0), null);
  return made;
}
