// The text of a dict key as json.dumps writes it.
import { $plain } from "../enum/plain.js";
import { $TypeError } from "../errors/TypeError.js";
import { $floatRepr } from "../format/floatRepr.js";
import { $typeName } from "../format/typeName.js";
import { $Float } from "../numbers/Float.js";

export function $keyText(k) {
  if (typeof k === "string") return k;
  if (k === null || typeof k === "boolean" || typeof k === "bigint" || Number.isInteger(k)) return `${k}`;
  rare: if (typeof k !== "number" && !(k instanceof $Float)) {
    if (k.$mixed) return $keyText($plain(k));
    throw new $TypeError(`keys must be str, int, float, bool or None, not ${$typeName(k).split(".").pop()}`);
  }
  const x = Number(k);
  return x !== x ? "NaN" : Math.abs(x) === Infinity ? (x < 0 ? "-Infinity" : "Infinity") : $floatRepr(x);
}
