// BaseExceptionGroup: a text and other exceptions. `ExceptionGroup` derives from Exception here, and counts as one of these.
import { $BaseException } from "./BaseException.js";
import { $groupFields } from "./groupFields.js";

export class $BaseExceptionGroup extends $BaseException {
  constructor(...args) {
    super(...args);
    $groupFields(this);
  }
  static [Symbol.hasInstance](x) {
    return this === $BaseExceptionGroup ? Array.isArray(x?.exceptions) : Function.prototype[Symbol.hasInstance].call(this, x);
  }
  __str__() {
    const count = this.exceptions.length;
    return `${this.args[0]} (${count} sub-exception${count === 1 ? "" : "s"})`;
  }
  get name() {
    return "BaseExceptionGroup";
  }
}
