// max(*values, key=key, default=fallback) and min: one argument is iterated, several are compared. `of` is $max or $min.
import { $TypeError } from "../errors/TypeError.js";

export function $extremeSpread(name, values, of, key, fallback) {
  if (values.length === 1) return of(values[0], key, fallback);
  if (values.length === 0) throw new $TypeError(`${name} expected at least 1 argument, got 0`);
  if (fallback !== undefined) throw new $TypeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  return of(values, key);
}
