// fractions.Fraction: a numerator and a positive denominator without common divisors, BigInts.
import { $plain } from "../enum/plain.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $bigRatio } from "../datetime/bigRatio.js";
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";
import { $add } from "../numbers/add.js";
import { $sub } from "../numbers/sub.js";
import { $mul } from "../numbers/mul.js";
import { $truedivAny } from "../numbers/truedivAny.js";
import { $floordiv } from "../numbers/floordiv.js";
import { $mod } from "../numbers/mod.js";
import { $divmod } from "../numbers/divmod.js";
import { $pow } from "../numbers/pow.js";
import { $boxed } from "../numbers/boxed.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";
import { $intIf } from "../numbers/intIf.js";
import { $intTruediv } from "../numbers/intTruediv.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export class $Fraction {
  static $name = "Fraction";
  constructor(above, below) {
    this.$above = above;
    this.$below = below;
  }
  static $of(above, below) {
    if (below === 0n) throw new $ZeroDivisionError(`Fraction(${above}, 0)`);
    let [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
    while (b) [a, b] = [b, a % b];
    if (below < 0n) a = -a;
    return new $Fraction(above / a, below / a);
  }
  static $floor(a, b, what) {
    if (b === 0n) throw new $ZeroDivisionError(what);
    const q = a / b;
    return q * b !== a && a < 0n !== b < 0n ? q - 1n : q;
  }
  // an int or a Fraction as a Fraction; anything else undefined
  static $operand(x) {
    if (x instanceof $Fraction) return x;
    x = $plain(x);
    const n = typeof x === "number" && !Number.isInteger(x) ? undefined : $intIf(x);
    return n === undefined ? undefined : new $Fraction(BigInt(n), 1n);
  }
  get numerator() {
    return $fromBig(this.$above);
  }
  get denominator() {
    return $fromBig(this.$below);
  }
  $float() {
    return $intTruediv($fromBig(this.$above), $fromBig(this.$below));
  }
  // Exact with ints and Fractions; with a float, the operation of floats.
  static $both(a, b, operate, exact) {
    [a, b] = [$plain(a), $plain(b)];
    const [x, y] = [$Fraction.$operand(a), $Fraction.$operand(b)];
    if (x && y) return exact(x, y);
    const [v, w] = [x ? x.$float() : $floatIf(a), y ? y.$float() : $floatIf(b)];
    if (v === undefined || w === undefined) return $NotImplemented;
    return operate($boxed(v), $boxed(w));
  }
  static $add(x, y) {
    return $Fraction.$of(x.$above * y.$below + y.$above * x.$below, x.$below * y.$below);
  }
  static $sub(x, y) {
    return $Fraction.$of(x.$above * y.$below - y.$above * x.$below, x.$below * y.$below);
  }
  static $mul(x, y) {
    return $Fraction.$of(x.$above * y.$above, x.$below * y.$below);
  }
  static $div(x, y) {
    if (y.$above === 0n) {
      throw new $ZeroDivisionError(`Fraction(${x.$above === 0n ? 0 : x.$above < 0n ? -1 : 1}, 0)`);
    }
    return $Fraction.$of(x.$above * y.$below, x.$below * y.$above);
  }
  static $whole(x, y, what = "integer division or modulo by zero") {
    return $fromBig($Fraction.$floor(x.$above * y.$below, x.$below * y.$above, what));
  }
  static $mod(x, y, what = "integer modulo by zero") {
    const [a, b] = [x.$above * y.$below, y.$above * x.$below];
    return $Fraction.$of(a - $Fraction.$floor(a, b, what) * b, x.$below * y.$below);
  }
  static $pair(x, y) {
    return $tupleOf([$Fraction.$whole(x, y), $Fraction.$mod(x, y)]);
  }
  static $pow(x, y) {
    if (y.$below !== 1n) return $pow($boxed(x.$float()), $boxed(y.$float()));
    const n = y.$above < 0n ? -y.$above : y.$above;
    const [a, b] = [x.$above ** n, x.$below ** n];
    return y.$above < 0n ? $Fraction.$of(b, a) : new $Fraction(a, b);
  }
  __add__(other) {
    return $Fraction.$both(this, other, $add, $Fraction.$add);
  }
  __radd__(other) {
    return $Fraction.$both(other, this, $add, $Fraction.$add);
  }
  __sub__(other) {
    return $Fraction.$both(this, other, $sub, $Fraction.$sub);
  }
  __rsub__(other) {
    return $Fraction.$both(other, this, $sub, $Fraction.$sub);
  }
  __mul__(other) {
    return $Fraction.$both(this, other, $mul, $Fraction.$mul);
  }
  __rmul__(other) {
    return $Fraction.$both(other, this, $mul, $Fraction.$mul);
  }
  __truediv__(other) {
    return $Fraction.$both(this, other, $truedivAny, $Fraction.$div);
  }
  __rtruediv__(other) {
    return $Fraction.$both(other, this, $truedivAny, $Fraction.$div);
  }
  __floordiv__(other) {
    return $Fraction.$both(this, other, $floordiv, $Fraction.$whole);
  }
  __rfloordiv__(other) {
    return $Fraction.$both(other, this, $floordiv, $Fraction.$whole);
  }
  __mod__(other) {
    return $Fraction.$both(this, other, $mod, $Fraction.$mod);
  }
  __rmod__(other) {
    return $Fraction.$both(other, this, $mod, $Fraction.$mod);
  }
  __divmod__(other) {
    return $Fraction.$both(this, other, $divmod, $Fraction.$pair);
  }
  __rdivmod__(other) {
    return $Fraction.$both(other, this, $divmod, $Fraction.$pair);
  }
  __pow__(other) {
    return $Fraction.$both(this, other, $pow, $Fraction.$pow);
  }
  __rpow__(other) {
    const n = $intIf(other);
    if (n !== undefined && this.$below === 1n && this.$above >= 0n) return $fromBig(BigInt(n) ** this.$above);
    return $Fraction.$both(other, this, $pow, $Fraction.$pow);
  }
  __neg__() {
    return new $Fraction(-this.$above, this.$below);
  }
  __pos__() {
    return this;
  }
  __abs__() {
    return this.$above < 0n ? this.__neg__() : this;
  }
  // -1, 0, 1 against any number; null for anything else, undefined for nan
  $against(other) {
    let y = $Fraction.$operand(other);
    if (!y) {
      const v = $floatIf($plain(other));
      if (v === undefined) return null;
      if (v !== v) return undefined;
      if (Math.abs(v) === Infinity) return v > 0 ? -1 : 1;
      y = new $Fraction(...$bigRatio(v));
    }
    const [a, b] = [this.$above * y.$below, y.$above * this.$below];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  $ordered(other, test) {
    const found = this.$against(other);
    return found === null ? $NotImplemented : found !== undefined && test(found);
  }
  __eq__(other) {
    return this.$ordered(other, (n) => n === 0);
  }
  __lt__(other) {
    return this.$ordered(other, (n) => n < 0);
  }
  __le__(other) {
    return this.$ordered(other, (n) => n <= 0);
  }
  __gt__(other) {
    return this.$ordered(other, (n) => n > 0);
  }
  __ge__(other) {
    return this.$ordered(other, (n) => n >= 0);
  }
  __bool__() {
    return this.$above !== 0n;
  }
  // The key of the number that it equals, if there is one.
  $key() {
    if (this.$below === 1n) return $fromBig(this.$above);
    const x = this.$float();
    return this.$against(x) === 0 ? x : `\udffff${this.$above},${this.$below};`;
  }
  $rounded(digits) {
    const unit = 10n ** BigInt(Math.abs(digits));
    const [a, b] = digits >= 0 ? [this.$above * unit, this.$below] : [this.$above, this.$below * unit];
    let q = $Fraction.$floor(a, b);
    const rest = (a - q * b) * 2n;
    if (rest > b || (rest === b && q % 2n !== 0n)) q++;
    return digits >= 0 ? [q, unit] : [q * unit, 1n];
  }
  __round__(digits) {
    if (digits === undefined) return $fromBig(this.$rounded(0)[0]);
    return $Fraction.$of(...this.$rounded(Number($index(digits))));
  }
  __trunc__() {
    return $fromBig(this.$above / this.$below);
  }
  __int__() {
    return this.__trunc__();
  }
  __floor__() {
    return $fromBig($Fraction.$floor(this.$above, this.$below));
  }
  __ceil__() {
    return $fromBig(-$Fraction.$floor(-this.$above, this.$below));
  }
  __float__() {
    return $boxed(this.$float());
  }
  __str__() {
    return this.$below === 1n ? `${this.$above}` : `${this.$above}/${this.$below}`;
  }
  __repr__() {
    return `Fraction(${this.$above}, ${this.$below})`;
  }
}
