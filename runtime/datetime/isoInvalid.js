// The errors of the fromisoformat functions: no text (which is said at once), or no date.
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";

export function $isoInvalid(text) {
  if (typeof text !== "string") throw new $TypeError("fromisoformat: argument must be str");
  return new $ValueError(`Invalid isoformat string: ${$repr(text)}`);
}
