// FrozenInstanceError: what assigning to a frozen dataclass raises.
import { $AttributeError } from "./AttributeError.js";

export class $FrozenInstanceError extends $AttributeError {
  static $module = "dataclasses";
  get name() {
    return "FrozenInstanceError";
  }
}
