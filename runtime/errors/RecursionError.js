// RecursionError: Python's exception of that name.
import { $RuntimeError } from "./RuntimeError.js";

export class $RecursionError extends $RuntimeError {
  get name() {
    return "RecursionError";
  }
}
