// A tzinfo argument, checked.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Zone } from "./Zone.js";

export function $mustBeZone(zone) {
  if (zone === null || zone instanceof $Zone) return zone;
  throw new $TypeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${$typeName(zone)}'`);
}
