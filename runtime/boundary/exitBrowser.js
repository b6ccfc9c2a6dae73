// What a function of a program that uses the browser returns to the page: live objects are no JSON, so they cannot be returned.
import { $isRecord } from "../dicts/isRecord.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $exit } from "./exit.js";

export function $exitBrowser(value) {
  const check = (x, depth) => {
    if (typeof x !== "object" || x === null || depth > 100) return;
    if (Array.isArray(x)) {
      for (let i = 0; i < x.length; i++) check(x[i], depth + 1);
    } else if ($isRecord(x)) {
      for (const k in x) check(x[k], depth + 1);
    } else {
      throw new $TypeError(`Object of type ${$typeName(x)} is not JSON serializable`);
    }
  };
  const made = $exit(value);
  check(made, 0);
  return made ?? null;
}
