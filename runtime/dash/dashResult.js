// The values of a callback with `count` outputs, as Dash's server demands them: a list or tuple of that length, or one
// no_update for all. Dash's page takes a wrong one silently: it spreads strings and drops what is missing.
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";

export function $dashResult(values, count) {
  if (Array.isArray(values) && values.length === count) return values;
  if (values === window.dash_clientside.no_update) return values;
  if (!Array.isArray(values)) {
    throw new $TypeError(`a callback with ${count} outputs must return a list or tuple of ${count} values`);
  }
  throw new $ValueError(`a callback with ${count} outputs returned ${values.length} values`);
}
