// A tuple whose class names its elements: `$fields` and the last `$defaults` of them stand on the class.
import { $bound } from "../calls/bound.js";
import { $className } from "../classes/className.js";
import { $repr } from "../format/repr.js";
import { $Tuple } from "./Tuple.js";
import { $tupleOf } from "./tupleOf.js";

export class $NamedTuple extends $Tuple {
  static $defaults = [];
  constructor(...values) {
    const { $fields, $defaults } = new.target;
    const least = $fields.length - $defaults.length;
    const given = values.filter((v) => v !== undefined).length;
    if (values.length > $fields.length || given < least) {
      $bound(new.target.$binding(), values, []); // says what is missing, or too many
    }
    super($fields.length);
    for (let i = 0; i < $fields.length; i++) this[i] = values[i] === undefined ? $defaults[i - least] : values[i];
  }
  static $binding() {
    const name = `${this.$qualname ?? $className(this)}.__new__`;
    return { name, names: this.$fields, required: this.$fields.length - this.$defaults.length, self: "_cls" };
  }
  get _fields() {
    return $tupleOf(this.constructor.$fields);
  }
  __repr__() {
    const parts = this.constructor.$fields.map((name, i) => `${name}=${$repr(this[i])}`);
    return `${$className(this.constructor)}(${parts.join(", ")})`;
  }
}
