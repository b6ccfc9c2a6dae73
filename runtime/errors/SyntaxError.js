// SyntaxError: Python's exception of that name.
import { $Exception } from "./Exception.js";

export class $SyntaxError extends $Exception {
  constructor(...args) {
    super(...args);
    this.msg = args[0] ?? null;
    this.lineno = null;
  }
  get name() {
    return "SyntaxError";
  }
}
