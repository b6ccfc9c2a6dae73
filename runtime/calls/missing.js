// TypeError for arguments that a call does not give.
import { $TypeError } from "../errors/TypeError.js";

export function $missing(name, missing, kind) {
  const quoted = missing.map((n) => `'${n}'`);
  const last = quoted.pop();
  const listed = quoted.length ? `${quoted.join(", ")}${quoted.length > 1 ? "," : ""} and ${last}` : last;
  const plural = missing.length > 1 ? "s" : "";
  throw new $TypeError(`${name}() missing ${missing.length} required ${kind} argument${plural}: ${listed}`);
}
