// A class with abstract methods (`names`, sorted): calling it is refused; its subclasses make instances as ever.
import { $TypeError } from "../errors/TypeError.js";
import { $className } from "./className.js";

export function $abstract(made, names) {
  const init = made.prototype.__init__;
  const checked = function (...args) {
    if (this.constructor !== made) return init.apply(this, args);
    const what = `method${names.length > 1 ? "s" : ""} ${names.join(", ")}`;
    throw new $TypeError(`Can't instantiate abstract class ${$className(made)} with abstract ${what}`);
  };
  checked.$spec = init.$spec;
  made.prototype.__init__ = checked;
}
