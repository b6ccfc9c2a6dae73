// An attribute of a frozen dataclass is assigned or deleted.
import { $FrozenInstanceError } from "../errors/FrozenInstanceError.js";

export function $frozen(what, name) {
  throw new $FrozenInstanceError(`cannot ${what} field '${name}'`);
}
