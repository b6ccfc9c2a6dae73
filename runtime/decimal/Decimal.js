// decimal.Decimal: a sign, a coefficient (BigInt) and an exponent; `kind` is "" or that of a special value: "F" (infinite), "n" (nan).
// Operations round as the General Decimal Arithmetic Specification says, by way of its exact results.
import { $plain } from "../enum/plain.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $bigRatio } from "../datetime/bigRatio.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $boxed } from "../numbers/boxed.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $index } from "../numbers/index.js";
import { $intIf } from "../numbers/intIf.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $decimalContext } from "./decimalContext.js";
import { $decimalError } from "./decimalError.js";
import { $decimalFormat } from "./decimalFormat.js";
import { $decimalKey } from "./decimalKey.js";
import { $decimalPower } from "./decimalPower.js";
import { $decimalRounded } from "./decimalRounded.js";

export class $Decimal {
  static $name = "decimal.Decimal";
  constructor(negative, coefficient, exponent, kind = "") {
    this.$negative = negative;
    this.$int = coefficient;
    this.$exp = exponent;
    this.$kind = kind;
  }
  $digits() {
    return this.$int.toString().length;
  }
  $adjusted() {
    return this.$exp + this.$digits() - 1;
  }
  $isZero() {
    return this.$kind === "" && this.$int === 0n;
  }
  // an int as a Decimal; anything else undefined
  static $operand(x) {
    if (x instanceof $Decimal) return x;
    const n = $intIf($plain(x));
    return n === undefined ? n : $Decimal.$ofBig(BigInt(n));
  }
  static $ofBig(n) {
    return new $Decimal(n < 0n, n < 0n ? -n : n, 0);
  }
  // The exact value of a finite one times 10**-exponent, with its sign.
  $scaled(exponent) {
    const n = this.$int * 10n ** BigInt(this.$exp - exponent);
    return this.$negative ? -n : n;
  }
  // ---- rounding to the context
  $fix(context = $decimalContext) {
    if (this.$kind) return this;
    const { prec, Emin, Emax, rounding } = context;
    const tiny = Emin - prec + 1;
    if (this.$int === 0n) return new $Decimal(this.$negative, 0n, Math.min(Math.max(this.$exp, tiny), Emax));
    const least = Math.max(this.$digits() + this.$exp - prec, tiny);
    let made = this;
    if (this.$exp < least) {
      let n = $decimalRounded(this.$int, least - this.$exp, this.$negative, rounding);
      let exponent = least;
      if (n.toString().length > prec) {
        n /= 10n;
        exponent++;
      }
      made = new $Decimal(this.$negative, n, exponent);
    }
    if (made.$int !== 0n && made.$adjusted() > Emax) throw $decimalError("Overflow");
    return made;
  }
  // The same value with another exponent, rounded.
  $rescale(exponent, rounding) {
    if (this.$exp >= exponent) return new $Decimal(this.$negative, this.$int * 10n ** BigInt(this.$exp - exponent), exponent);
    const drop = exponent - this.$exp;
    const digits = this.$digits();
    // Beyond the first dropped digit only whether something is there matters.
    const [n, less] = drop > digits + 1 ? [this.$int === 0n ? 0n : 1n, 2] : [this.$int, drop];
    return new $Decimal(this.$negative, $decimalRounded(n, less, this.$negative, rounding), exponent);
  }
  // ---- special operands
  static $special(a, b, ok) {
    if (a.$kind === "n" || b.$kind === "n") return a.$kind === "n" ? a : b;
    return a.$kind || b.$kind ? ok() : undefined;
  }
  static $infinite(negative) {
    return new $Decimal(negative, 0n, 0, "F");
  }
  $plus(other) {
    const special = $Decimal.$special(this, other, () => {
      if (this.$kind && other.$kind && this.$negative !== other.$negative) throw $decimalError("InvalidOperation");
      return this.$kind ? this : other;
    });
    if (special) return special;
    const { prec, rounding } = $decimalContext;
    const least = Math.min(this.$exp, other.$exp);
    if (this.$int === 0n && other.$int === 0n) {
      const negative = rounding === "ROUND_FLOOR" ? this.$negative || other.$negative : this.$negative && other.$negative;
      return new $Decimal(negative, 0n, least).$fix();
    }
    for (const [zero, one] of [[this, other], [other, this]]) {
      if (zero.$int === 0n) return one.$rescale(Math.max(least, one.$exp - prec - 1), rounding).$fix();
    }
    // What is far too small to show counts as one unit, so that no number gets millions of digits.
    let [big, small] = this.$exp < other.$exp ? [other, this] : [this, other];
    const limit = big.$exp + Math.min(-1, big.$digits() - prec - 2);
    if (small.$digits() + small.$exp - 1 < limit) small = new $Decimal(small.$negative, 1n, limit);
    const sum = big.$scaled(small.$exp) + small.$scaled(small.$exp);
    if (sum === 0n) return new $Decimal(rounding === "ROUND_FLOOR", 0n, least).$fix();
    return new $Decimal(sum < 0n, sum < 0n ? -sum : sum, small.$exp).$fix();
  }
  $minus() {
    return new $Decimal(!this.$negative, this.$int, this.$exp, this.$kind);
  }
  $times(other) {
    const negative = this.$negative !== other.$negative;
    const special = $Decimal.$special(this, other, () => {
      if (this.$isZero() || other.$isZero()) throw $decimalError("InvalidOperation");
      return $Decimal.$infinite(negative);
    });
    return special ?? new $Decimal(negative, this.$int * other.$int, this.$exp + other.$exp).$fix();
  }
  $over(other, context = $decimalContext) {
    const negative = this.$negative !== other.$negative;
    const { prec, Emin } = context;
    const special = $Decimal.$special(this, other, () => {
      if (this.$kind && other.$kind) throw $decimalError("InvalidOperation");
      return this.$kind ? $Decimal.$infinite(negative) : new $Decimal(negative, 0n, Emin - prec + 1);
    });
    if (special) return special;
    if (other.$int === 0n) throw $decimalError(this.$int === 0n ? "DivisionUndefined" : "DivisionByZero");
    if (this.$int === 0n) return new $Decimal(negative, 0n, this.$exp - other.$exp).$fix(context);
    const shift = other.$digits() - this.$digits() + prec + 1;
    let exponent = this.$exp - other.$exp - shift;
    const above = shift >= 0 ? this.$int * 10n ** BigInt(shift) : this.$int;
    const below = shift >= 0 ? other.$int : other.$int * 10n ** BigInt(-shift);
    let n = above / below;
    if (n * below !== above) {
      if (n % 5n === 0n) n++; // so that no half is taken for an exact one
    } else {
      const ideal = this.$exp - other.$exp;
      while (exponent < ideal && n % 10n === 0n) {
        n /= 10n;
        exponent++;
      }
    }
    return new $Decimal(negative, n, exponent).$fix(context);
  }
  // the whole quotient and the remainder of finite ones
  $divide(other) {
    const negative = this.$negative !== other.$negative;
    const ideal = other.$kind ? this.$exp : Math.min(this.$exp, other.$exp);
    const apart = other.$kind ? -2 : this.$adjusted() - other.$adjusted();
    if (this.$int === 0n || other.$kind || apart <= -2) {
      return [new $Decimal(negative, 0n, 0), this.$rescale(ideal, $decimalContext.rounding)];
    }
    if (apart <= $decimalContext.prec) {
      const least = Math.min(this.$exp, other.$exp);
      const [a, b] = [this, other].map((x) => x.$int * 10n ** BigInt(x.$exp - least));
      const q = a / b;
      if (q < 10n ** BigInt($decimalContext.prec)) {
        return [new $Decimal(negative, q, 0), new $Decimal(this.$negative, a % b, ideal)];
      }
    }
    throw $decimalError("DivisionImpossible");
  }
  $whole(other) {
    const special = $Decimal.$special(this, other, () => {
      if (!this.$kind) return undefined;
      if (other.$kind) throw $decimalError("InvalidOperation");
      return $Decimal.$infinite(this.$negative !== other.$negative);
    });
    if (special) return special;
    if (other.$isZero()) throw $decimalError(this.$int === 0n ? "DivisionUndefined" : "DivisionByZero");
    return this.$divide(other)[0].$fix();
  }
  $rest(other) {
    const special = $Decimal.$special(this, other, () => {
      if (this.$kind) throw $decimalError("InvalidOperation");
    });
    if (special) return special;
    if (other.$isZero()) throw $decimalError(this.$int === 0n ? "DivisionUndefined" : "InvalidOperation");
    return this.$divide(other)[1].$fix();
  }
  $pair(other) {
    if (!this.$kind && !this.$isZero() && other.$isZero()) {
      throw $decimalError("InvalidOperation'>, <class 'decimal.DivisionByZero");
    }
    return $tupleOf([this.$whole(other), this.$rest(other)]);
  }
  // ---- order
  // -1, 0, 1; undefined beside nan
  $against(other) {
    if (this.$kind === "n" || other.$kind === "n") return undefined;
    const sign = (x) => (x.$isZero() ? 0 : x.$negative ? -1 : 1);
    const size = (x) => (x.$kind ? Infinity : x.$adjusted());
    const [a, b] = [sign(this), sign(other)];
    if (a !== b || a === 0) return Math.sign(a - b);
    if (size(this) !== size(other)) return size(this) > size(other) ? a : -a;
    if (this.$kind) return 0;
    const least = Math.min(this.$exp, other.$exp);
    const [x, y] = [this.$scaled(least), other.$scaled(least)];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  // -1, 0, 1 against any number; null for anything else
  $comparedTo(other) {
    const decimal = $Decimal.$operand(other);
    if (decimal) return this.$against(decimal);
    if (typeof other?.$below === "bigint") {
      // a Fraction
      const [scaled, whole] = [this.$int * other.$below, new $Decimal(other.$above < 0n, other.$above < 0n ? -other.$above : other.$above, 0)];
      return new $Decimal(this.$negative, this.$kind ? 0n : scaled, this.$exp, this.$kind).$against(whole);
    }
    const x = $floatIf(other);
    if (x === undefined) return null;
    if (x !== x) return undefined;
    return this.$against(Math.abs(x) === Infinity ? $Decimal.$infinite(x < 0) : $Decimal.$ofFloat(x));
  }
  static $ofFloat(x) {
    const [above, below] = $bigRatio(Math.abs(x));
    const twos = below.toString(2).length - 1;
    return new $Decimal(x < 0 || Object.is(x, -0), above * 5n ** BigInt(twos), -twos);
  }
  __eq__(other) {
    const found = this.$comparedTo(other);
    return found === null ? $NotImplemented : found === 0;
  }
  $ordered(other, test) {
    const found = this.$comparedTo(other);
    if (found === null) return $NotImplemented;
    if (found === undefined) throw $decimalError("InvalidOperation");
    return test(found);
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
    return this.$kind !== "" || this.$int !== 0n;
  }
  $key() {
    return $decimalKey(this);
  }
  // without zeros at the end
  $normal() {
    let [n, exponent] = [this.$int, this.$exp];
    if (n === 0n) return new $Decimal(this.$negative, 0n, 0);
    while (n % 10n === 0n) {
      n /= 10n;
      exponent++;
    }
    return new $Decimal(this.$negative, n, exponent);
  }
  // ---- operators
  static $both(a, b, operate) {
    const [x, y] = [$Decimal.$operand(a), $Decimal.$operand(b)];
    return x && y ? operate(x, y) : $NotImplemented;
  }
  __add__(other) {
    return $Decimal.$both(this, other, (a, b) => a.$plus(b));
  }
  __radd__(other) {
    return $Decimal.$both(other, this, (a, b) => a.$plus(b));
  }
  __sub__(other) {
    return $Decimal.$both(this, other, (a, b) => (b.$kind === "n" && a.$kind !== "n" ? b : a.$plus(b.$minus())));
  }
  __rsub__(other) {
    return $Decimal.$both(other, this, (a, b) => (b.$kind === "n" ? b : a.$plus(b.$minus())));
  }
  __mul__(other) {
    return $Decimal.$both(this, other, (a, b) => a.$times(b));
  }
  __rmul__(other) {
    return $Decimal.$both(other, this, (a, b) => a.$times(b));
  }
  __truediv__(other) {
    return $Decimal.$both(this, other, (a, b) => a.$over(b));
  }
  __rtruediv__(other) {
    return $Decimal.$both(other, this, (a, b) => a.$over(b));
  }
  __floordiv__(other) {
    return $Decimal.$both(this, other, (a, b) => a.$whole(b));
  }
  __rfloordiv__(other) {
    return $Decimal.$both(other, this, (a, b) => a.$whole(b));
  }
  __mod__(other) {
    return $Decimal.$both(this, other, (a, b) => a.$rest(b));
  }
  __rmod__(other) {
    return $Decimal.$both(other, this, (a, b) => a.$rest(b));
  }
  __divmod__(other) {
    return $Decimal.$both(this, other, (a, b) => a.$pair(b));
  }
  __rdivmod__(other) {
    return $Decimal.$both(other, this, (a, b) => a.$pair(b));
  }
  __pow__(other) {
    return $Decimal.$both(this, other, $decimalPower);
  }
  __rpow__(other) {
    return $Decimal.$both(other, this, $decimalPower);
  }
  __neg__() {
    if (this.$kind) return this.$kind === "n" ? this : this.$minus();
    // -0 is 0, unless it is rounded down
    const zero = this.$int === 0n && $decimalContext.rounding !== "ROUND_FLOOR";
    return (zero ? new $Decimal(false, 0n, this.$exp) : this.$minus()).$fix();
  }
  __pos__() {
    const zero = this.$isZero() && $decimalContext.rounding !== "ROUND_FLOOR";
    return zero ? new $Decimal(false, 0n, this.$exp).$fix() : this.$fix();
  }
  __abs__() {
    return this.$negative ? this.__neg__() : this.__pos__();
  }
  // ---- conversions
  $finite(what) {
    if (this.$kind === "n") throw new $ValueError(`cannot convert NaN to ${what}`);
    if (this.$kind) throw new $OverflowError(`cannot convert Infinity to ${what}`);
  }
  $toInt(rounding) {
    this.$finite("integer");
    return $fromBig(this.$rescale(0, rounding).$scaled(0));
  }
  __int__() {
    return this.$toInt("ROUND_DOWN");
  }
  __trunc__() {
    return this.$toInt("ROUND_DOWN");
  }
  __floor__() {
    return this.$toInt("ROUND_FLOOR");
  }
  __ceil__() {
    return this.$toInt("ROUND_CEILING");
  }
  __round__(digits) {
    if (digits === undefined) return this.$toInt("ROUND_HALF_EVEN");
    const n = Number($index(digits));
    return this.$quantize(new $Decimal(false, 1n, -n), "ROUND_HALF_EVEN");
  }
  __float__() {
    if (this.$kind === "n") return NaN;
    const x = this.$kind ? Infinity : Number(this.toString());
    return $boxed(this.$negative ? -Math.abs(x) : x);
  }
  $quantize(other, rounding) {
    const special = $Decimal.$special(this, other, () => {
      if (this.$kind !== other.$kind) throw $decimalError("InvalidOperation");
      return this;
    });
    if (special) return special;
    const { prec, Emin, Emax } = $decimalContext;
    if (other.$exp < Emin - prec + 1 || other.$exp > Emax) throw $decimalError("InvalidOperation");
    if (this.$int === 0n) return new $Decimal(this.$negative, 0n, other.$exp).$fix();
    if (this.$adjusted() > Emax || this.$adjusted() - other.$exp + 1 > prec) throw $decimalError("InvalidOperation");
    const made = this.$rescale(other.$exp, rounding);
    if (made.$int !== 0n && (made.$adjusted() > Emax || made.$digits() > prec)) throw $decimalError("InvalidOperation");
    return made;
  }
  toString() {
    const sign = this.$negative ? "-" : "";
    if (this.$kind) return sign + (this.$kind === "n" ? "NaN" : "Infinity");
    const digits = this.$int.toString();
    const left = this.$exp + digits.length;
    if (this.$exp <= 0 && left > -6) {
      if (this.$exp === 0) return sign + digits;
      return sign + (left > 0 ? `${digits.slice(0, left)}.${digits.slice(left)}` : `0.${"0".repeat(-left)}${digits}`);
    }
    const rest = digits.length > 1 ? `.${digits.slice(1)}` : "";
    const exponent = left - 1;
    return `${sign}${digits[0]}${rest}${$decimalContext.capitals ? "E" : "e"}${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
  }
  $sent() {
    return Number.isFinite(Number(this.__str__())) ? Number(this.__str__()) : null; // what Dash's server sends
  }
  __str__() {
    return this.toString();
  }
  __repr__() {
    return `Decimal('${this}')`;
  }
  __format__(spec) {
    if (typeof spec !== "string") throw new $TypeError("format arg must be str");
    return $decimalFormat(this, spec);
  }
}
