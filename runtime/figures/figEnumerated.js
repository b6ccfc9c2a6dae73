// One of some values; a text between slashes is a pattern. `dash`: lengths such as "5px 2px" as well.
import { $eq } from "../compare/eq.js";
import { $figScalars } from "./figScalars.js";

export function $figEnumerated(value, where, values, arrayOk, dash) {
  const fits = (x, v) => {
    if (typeof v === "string" && v.length > 1 && v.startsWith("/") && v.endsWith("/")) {
      return typeof x === "string" && new RegExp(v.slice(1, -1), "u").test(x);
    }
    return $eq(x, v);
  };
  return $figScalars(value, where, arrayOk, (given) => {
    const x = typeof given === "string" ? given.replace(/^([xy])1$/, "$1") : given;
    if (values.some((v) => fits(x, v))) return x;
    return dash && typeof x === "string" && /^\d+(\.\d+)?(px|%)?((,|\s)\s*\d+(\.\d+)?(px|%)?)*$/.test(x) ? x : undefined;
  });
}
