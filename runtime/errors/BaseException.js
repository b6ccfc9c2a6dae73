// BaseException: every Python exception is a JavaScript Error with `args`.
// `message` is str(e) where the only argument is a string; for other arguments the compiler raises through `$err`,
// which fills it in, so that code that raises texts does not carry `str`.
import { $tupleOf } from "../tuples/tupleOf.js";

export class $BaseException extends Error {
  constructor(...args) {
    super(args.length === 1 && typeof args[0] === "string" ? args[0] : "");
    this.args = $tupleOf(args);
    this.__init__?.(...args);
  }
  get name() {
    return "BaseException";
  }
}
