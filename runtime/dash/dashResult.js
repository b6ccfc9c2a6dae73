// The values of a callback with `count` outputs, as Dash's server demands them: a list or tuple of that length, or one
// no_update for all. Dash's page takes a wrong one silently: it spreads strings and drops what is missing.
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";

export function $dashResult(values, count) {
  if (Array.isArray(values) && values.length === count) return values;
  if (values === window.dash_clientside.no_update) return values;
  const outputs = `a callback with ${count} output${count === 1 ? " in a list" : "s"}`;
  const expected = `list or tuple of ${count} value${count === 1 ? "" : "s"}`;
  if (!Array.isArray(values)) {
    const found = values === null ? "None" : typeof values === "object" ? "a dict" : `a value of type ${$typeName(values)}`;
    throw new $TypeError(`${outputs} must return a ${expected}, but returned ${found}`);
  }
  throw new $ValueError(`${outputs} must return a ${expected}, but returned ${values.length}`);
}
