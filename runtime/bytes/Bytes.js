// bytes: a Uint8Array that nobody writes to (bytearray extends it). What Python's operators and builtins ask of it are its methods.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $bytesAt } from "./bytesAt.js";
import { $bytesCompare } from "./bytesCompare.js";
import { $bytesConcat } from "./bytesConcat.js";
import { $bytesContains } from "./bytesContains.js";
import { $bytesMul } from "./bytesMul.js";
import { $bytesRepr } from "./bytesRepr.js";
import { $bytesSlice } from "./bytesSlice.js";
import { $latinText } from "./latinText.js";

export class $Bytes {
  constructor(data) {
    this.$data = data;
  }
  get length() {
    return this.$data.length;
  }
  [Symbol.iterator]() {
    return this.$data.values();
  }
  __iter__() {
    return this.$data.values();
  }
  __len__() {
    return this.$data.length;
  }
  __bool__() {
    return this.$data.length > 0;
  }
  __getitem__(i) {
    return $bytesAt(this, i);
  }
  __contains__(x) {
    return $bytesContains(this, x);
  }
  __eq__(other) {
    return other instanceof $Bytes ? $bytesCompare(this, other) === 0 : $NotImplemented;
  }
  __lt__(other) {
    return other instanceof $Bytes ? $bytesCompare(this, other) < 0 : $NotImplemented;
  }
  __le__(other) {
    return other instanceof $Bytes ? $bytesCompare(this, other) <= 0 : $NotImplemented;
  }
  __gt__(other) {
    return other instanceof $Bytes ? $bytesCompare(this, other) > 0 : $NotImplemented;
  }
  __ge__(other) {
    return other instanceof $Bytes ? $bytesCompare(this, other) >= 0 : $NotImplemented;
  }
  __add__(other) {
    return $bytesConcat(this, other);
  }
  __mul__(n) {
    return $bytesMul(this, n);
  }
  __rmul__(n) {
    return $bytesMul(this, n);
  }
  get $atomic() {
    return true;
  }
  $slice(lo, hi, step) {
    return $bytesSlice(this, lo, hi, step);
  }
  // By value, as a key; see $keyOf.
  $key() {
    return `\udfffb${this.length},${$latinText(this)}`;
  }
  __repr__() {
    return $bytesRepr(this);
  }
  __str__() {
    return $bytesRepr(this);
  }
}
