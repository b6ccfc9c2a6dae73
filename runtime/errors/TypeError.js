// TypeError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $TypeError extends $Exception {
  get name() {
    return "TypeError";
  }
}
