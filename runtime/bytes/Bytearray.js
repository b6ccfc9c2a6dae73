// bytearray: bytes that can be changed. `$data` is what is used of a buffer that may have room at its end.
import { $Bytes } from "./Bytes.js";
import { $IndexError } from "../errors/IndexError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $listDelSlice } from "../lists/listDelSlice.js";
import { $listSetSlice } from "../lists/listSetSlice.js";
import { $index } from "../numbers/index.js";
import { $bytesMul } from "./bytesMul.js";
import { $bytesOf } from "./bytesOf.js";
import { $bytesRepr } from "./bytesRepr.js";

export class $Bytearray extends $Bytes {
  // A byte to be stored: any value.
  $byte(x) {
    if (typeof x === "string" || (typeof x === "object" && typeof x?.__index__ !== "function") || x === undefined) {
      throw new $TypeError(`'${$typeName(x)}' object cannot be interpreted as an integer`);
    }
    const byte = $index(x);
    if (byte < 0 || byte > 255) throw new $ValueError("byte must be in range(0, 256)");
    return byte;
  }
  // The place of the byte at i; `what` words the error where there is none, `meanwhile` happens before it is looked for.
  $at(i, what = "bytearray index out of range", meanwhile = () => {}) {
    if (typeof i !== "number" && typeof i !== "bigint" && typeof i !== "boolean" && typeof i?.__index__ !== "function") {
      throw new $TypeError(`bytearray indices must be integers or slices, not ${$typeName(i)}`);
    }
    if (typeof i === "number" && !Number.isInteger(i)) throw new $TypeError("bytearray indices must be integers or slices, not float");
    let at = $index(i);
    meanwhile();
    if (typeof at === "bigint" && BigInt.asIntN(64, at) !== at) throw new $IndexError("cannot fit 'int' into an index-sized integer");
    at = Number(at);
    if (at < 0) at += this.length;
    if (at < 0 || at >= this.length) throw new $IndexError(what);
    return at;
  }
  $resize(length) {
    const { buffer } = this.$data;
    if (length <= buffer.byteLength) this.$data = new Uint8Array(buffer, 0, length);
    else {
      const larger = new Uint8Array(Math.max(length, Math.ceil(this.length * 1.5) + 8));
      larger.set(this.$data);
      this.$data = new Uint8Array(larger.buffer, 0, length);
    }
  }
  // Changed as a list of its bytes is.
  $edit(change) {
    const items = Array.from(this.$data);
    change(items);
    this.$data = Uint8Array.from(items);
    return null;
  }
  [Symbol.iterator]() {
    return this.__iter__();
  }
  *__iter__() {
    for (let i = 0; i < this.length; i++) yield this.$data[i];
  }
  __getitem__(i) {
    return this.$data[this.$at(i)];
  }
  __setitem__(i, x) {
    let byte;
    const at = this.$at(i, undefined, () => (byte = this.$byte(x))); // CPython looks at the index first, but not whether it is there
    this.$data[at] = byte;
  }
  __delitem__(i) {
    const at = this.$at(i);
    this.$edit((items) => items.splice(at, 1));
  }
  get $atomic() {
    return false;
  }
  $setslice(lo, hi, step, values) {
    if (!(values instanceof $Bytes) && (typeof values === "string" || !$isIterable(values))) {
      throw new $TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    const items = Array.from($bytesOf(values, undefined, undefined, $Bytearray).$data);
    const size = items.length;
    this.$edit((all) => {
      try {
        $listSetSlice(all, lo, hi, step, items);
      } catch (e) {
        if (!(e instanceof $ValueError) || !e.message.startsWith("attempt")) throw e;
        throw new $ValueError(e.message.replace("assign sequence", "assign bytes").replace(/size \d+/, `size ${size}`));
      }
    });
  }
  $delslice(lo, hi, step) {
    this.$edit((items) => $listDelSlice(items, lo, hi, step));
  }
  append(x) {
    const byte = this.$byte(x);
    this.$resize(this.length + 1);
    this.$data[this.length - 1] = byte;
    return null;
  }
  extend(values) {
    if (!(values instanceof $Bytes) && !$isIterable(values)) {
      throw new $TypeError(`can't extend bytearray with ${$typeName(values)}`);
    }
    const more = $bytesOf(typeof values === "string" ? Array.from(values) : values, undefined, undefined, $Bytearray).$data;
    const from = this.length;
    this.$resize(from + more.length);
    this.$data.set(more, from);
    return null;
  }
  insert(i, x) {
    const at = $index(i);
    const byte = this.$byte(x);
    return this.$edit((items) => items.splice(Number(at), 0, byte));
  }
  pop(i = -1) {
    if (this.length === 0) throw new $IndexError("pop from empty bytearray");
    const at = this.$at($index(i), "pop index out of range");
    const byte = this.$data[at];
    this.$edit((items) => items.splice(at, 1));
    return byte;
  }
  remove(x) {
    const at = this.$data.indexOf(this.$byte(x));
    if (at < 0) throw new $ValueError("value not found in bytearray");
    return this.$edit((items) => items.splice(at, 1));
  }
  reverse() {
    this.$data.reverse();
    return null;
  }
  clear() {
    this.$data = new Uint8Array(0);
    return null;
  }
  copy() {
    return new $Bytearray(this.$data.slice());
  }
  __copy__() {
    return this.copy();
  }
  __iadd__(other) {
    if (!(other instanceof $Bytes)) throw new $TypeError(`can't concat ${$typeName(other)} to bytearray`);
    this.extend(other);
    return this;
  }
  __imul__(n) {
    this.$data = $bytesMul(this, n).$data;
    return this;
  }
  $key() {
    throw new $TypeError("unhashable type: 'bytearray'");
  }
  __repr__() {
    return `bytearray(${$bytesRepr(this, "\\'")})`; // CPython escapes these whatever the quotes are
  }
  __str__() {
    return this.__repr__();
  }
}
