// StopAsyncIteration: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $StopAsyncIteration extends $Exception {
  get name() {
    return "StopAsyncIteration";
  }
}
