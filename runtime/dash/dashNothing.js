// What a callback without output returns: Dash's server refuses anything but None.
import { $TypeError } from "../errors/TypeError.js";
import { $repr } from "../format/repr.js";

export function $dashNothing(value) {
  if (value === null) return value;
  throw new $TypeError(`a callback without output must return None, but returned ${$repr(value)}`);
}
