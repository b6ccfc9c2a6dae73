// collections.deque: an Array with room at its left end, so that both ends move in constant time.
import { $eq } from "../compare/eq.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $order } from "../compare/order.js";
import { $IndexError } from "../errors/IndexError.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $repr } from "../format/repr.js";
import { $reprActive } from "../format/reprActive.js";
import { $typeName } from "../format/typeName.js";
import { $iterable } from "../iterate/iterable.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $listMul } from "../lists/listMul.js";
import { $index } from "../numbers/index.js";

export class $Deque {
  static $name = "collections.deque";
  constructor(items = [], most = null) {
    this.$items = items;
    this.$head = 0;
    this.$most = most; // maxlen
    this.$state = 0; // how often it has been changed: iterators look whether it still is the same
  }
  append(x) {
    this.$state++;
    this.$items.push(x);
    if (this.$most !== null && this.__len__() > this.$most) this.popleft();
  }
  appendleft(x) {
    this.$state++;
    if (this.$head === 0) {
      const room = this.$items.length + 8;
      this.$items = [...Array(room).fill(null), ...this.$items];
      this.$head = room;
    }
    this.$items[--this.$head] = x;
    if (this.$most !== null && this.__len__() > this.$most) this.pop();
  }
  pop() {
    if (this.__len__() === 0) throw new $IndexError("pop from an empty deque");
    this.$state++;
    return this.$items.pop();
  }
  popleft() {
    if (this.__len__() === 0) throw new $IndexError("pop from an empty deque");
    this.$state++;
    const x = this.$items[this.$head];
    this.$items[this.$head++] = null;
    if (this.$head > 32 && this.$head * 2 > this.$items.length) this.$put(this.$list());
    return x;
  }
  // its elements in a new Array, and other elements in their place
  $list() {
    return this.$items.slice(this.$head);
  }
  $put(items) {
    this.$items = items;
    this.$head = 0;
    this.$state++;
    return null;
  }
  // what `look` finds, unless a comparison changes this deque meanwhile
  $steady(look, error = $RuntimeError) {
    const state = this.$state;
    const found = look();
    if (this.$state !== state) throw new error("deque mutated during iteration");
    return found;
  }
  $extend(iterable) {
    for (const x of iterable === this ? this.$list() : $iterable(iterable)) this.append(x);
    return this;
  }
  // the place of the element at i
  $at(i) {
    if (!Number.isInteger(i) && typeof i !== "bigint" && typeof i !== "boolean" && !i?.__index__) {
      throw new $TypeError(`sequence index must be integer, not '${$typeName(i)}'`);
    }
    i = $index(i);
    if (typeof i === "bigint" && BigInt.asIntN(64, i) !== i) throw new $IndexError("cannot fit 'int' into an index-sized integer");
    if (i < 0) i = Number(i) + this.__len__();
    if (i < 0 || i >= this.__len__()) throw new $IndexError("deque index out of range");
    return Number(i) + this.$head;
  }
  __getitem__(i) {
    return this.$items[this.$at(i)];
  }
  __setitem__(i, x) {
    this.$items[this.$at(i)] = x;
  }
  __delitem__(i) {
    this.$items.splice(this.$at(i), 1);
    this.$state++;
  }
  __copy__() {
    return new $Deque(this.$list(), this.$most);
  }
  __len__() {
    return this.$items.length - this.$head;
  }
  $iterator(step) {
    const state = this.$state;
    let left = this.__len__();
    let i = step > 0 ? this.$head : this.$items.length - 1;
    return new $Iterator(() => {
      if (this.$state !== state) {
        left = 0;
        throw new $RuntimeError("deque mutated during iteration");
      }
      if (left-- <= 0) return { value: undefined, done: true };
      const value = this.$items[i];
      i += step;
      return { value, done: false };
    });
  }
  __iter__() {
    return this.$iterator(1);
  }
  __reversed__() {
    return this.$iterator(-1);
  }
  __contains__(x) {
    for (const y of this.$iterator(1)) if (y === x || $eq(y, x)) return true;
    return false;
  }
  __add__(other) {
    if (!(other instanceof $Deque)) throw new $TypeError(`can only concatenate deque (not "${$typeName(other)}") to deque`);
    return new $Deque(this.$list(), this.$most).$extend(other);
  }
  __iadd__(other) {
    return this.$extend(other);
  }
  __mul__(n) {
    return new $Deque([], this.$most).$extend($listMul(this.$list(), n));
  }
  __rmul__(n) {
    return this.__mul__(n);
  }
  __imul__(n) {
    const items = $listMul(this.$list(), n);
    this.$put(this.$most === null ? items : items.slice(Math.max(0, items.length - this.$most)));
    return this;
  }
  __eq__(other) {
    return other instanceof $Deque ? $eq(this.$list(), other.$list()) : $NotImplemented;
  }
  $order(op, other) {
    return other instanceof $Deque ? $order(op, this.$list(), other.$list()) : $NotImplemented;
  }
  __lt__(other) {
    return this.$order("<", other);
  }
  __le__(other) {
    return this.$order("<=", other);
  }
  __gt__(other) {
    return this.$order(">", other);
  }
  __ge__(other) {
    return this.$order(">=", other);
  }
  __repr__() {
    if ($reprActive.has(this)) return "[...]";
    $reprActive.add(this);
    try {
      return `deque(${$repr(this.$list())}${this.$most === null ? "" : `, maxlen=${this.$most}`})`;
    } finally {
      $reprActive.delete(this);
    }
  }
}
