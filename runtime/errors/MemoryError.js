// MemoryError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $MemoryError extends $Exception {
  get name() {
    return "MemoryError";
  }
}
