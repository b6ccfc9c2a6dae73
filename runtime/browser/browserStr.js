// str(x), where x may be a live object: its own text, as JavaScript gives it.
import { $str } from "../format/str.js";

export function $browserStr(x) {
  if (x === undefined) return "None";
  const live = typeof x === "object" && x !== null && typeof x.toString === "function" && x.$map === undefined;
  if (!live || Array.isArray(x) || x instanceof Error || x.toString === Object.prototype.toString) {
    return live && Object.prototype.toString.call(x) !== "[object Object]" && !Array.isArray(x) && !(x instanceof Error) ? String(x) : $str(x);
  }
  return typeof x.__str__ === "function" || typeof x.__repr__ === "function" ? $str(x) : String(x);
}
