// StopIteration: carries the generator's return value.
import { $Exception } from "./Exception.js";

export class $StopIteration extends $Exception {
  get name() {
    return "StopIteration";
  }
  get value() {
    return this.args.length ? this.args[0] : null;
  }
}
