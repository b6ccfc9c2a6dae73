// What Decimal.as_tuple() gives: a tuple of three, whose parts have names.
import { $repr } from "../format/repr.js";
import { $Tuple } from "../tuples/Tuple.js";

export class $DecimalTuple extends $Tuple {
  get sign() {
    return this[0];
  }
  get digits() {
    return this[1];
  }
  get exponent() {
    return this[2];
  }
  __repr__() {
    return `DecimalTuple(sign=${this[0]}, digits=${$repr(this[1])}, exponent=${$repr(this[2])})`;
  }
}
