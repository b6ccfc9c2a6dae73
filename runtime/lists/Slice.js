// A slice as a value: slice(a, b, c), and what `__getitem__` gets for x[a:b:c].
import { $eq } from "../compare/eq.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";
import { $index } from "../numbers/index.js";
import { $sliceIndex } from "../numbers/sliceIndex.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export class $Slice {
  constructor(start = null, stop = null, step = null) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
  $parts() {
    return $tupleOf([this.start, this.stop, this.step]);
  }
  indices(length) {
    const n = $index(length);
    if (n < 0) throw new $ValueError("length should not be negative");
    const step = $sliceIndex(this.step) ?? 1;
    if (step === 0) throw new $ValueError("slice step cannot be zero");
    const [least, most] = step > 0 ? [0, n] : [-1, n - 1];
    const clamp = (i, other) => (i === undefined ? other : Math.min(Math.max(i < 0 ? i + n : i, least), most));
    const start = clamp($sliceIndex(this.start), step > 0 ? 0 : n - 1);
    const stop = clamp($sliceIndex(this.stop), step > 0 ? n : -1);
    return $tupleOf([start, stop, step]);
  }
  __copy__() {
    return this;
  }
  __eq__(other) {
    return other instanceof $Slice ? $eq(this.$parts(), other.$parts()) : $NotImplemented;
  }
  $key() {
    throw new $TypeError("unhashable type: 'slice'");
  }
  __repr__() {
    return `slice(${$repr(this.start)}, ${$repr(this.stop)}, ${$repr(this.step)})`;
  }
}
