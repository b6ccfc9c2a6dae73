// Color.RED = value
// Rare: a complaint.
import { $AttributeError } from "../errors/AttributeError.js";

export function $keepMember(name) {
  throw new $AttributeError(`cannot reassign member '${name}'`);
}
