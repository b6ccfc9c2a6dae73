// What plotly.py raises for a value that a property does not take. The list of what it takes is left out.
// Python: go.Scatter(mode="x") raises ValueError: Invalid value of type 'builtins.str' received for the 'mode' property …
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";
import { $typeName } from "../format/typeName.js";

export function $figError(value, where, elements) {
  if (elements) {
    const list = $repr(elements.slice(0, 10));
    throw new $ValueError(`\n    Invalid element(s) received for ${where}\n        Invalid elements include: ${list}\n`);
  }
  const type = `'builtins.${$typeName(value)}'`;
  throw new $ValueError(`\n    Invalid value of type ${type} received for ${where}\n        Received value: ${$repr(value)}\n`);
}
