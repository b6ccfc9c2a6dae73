// object(): a value that is nothing but itself.
import { $identity } from "../compare/identity.js";

export class $PlainObject {
  static $name = "object";
  get $atomic() {
    return true;
  }
  __repr__() {
    return `<object object at 0x${(0x7f0000000000 + 16 * $identity(this)).toString(16)}>`;
  }
}
