// datetime.timedelta: days of any sign, seconds and microseconds that are never negative.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $ZeroDivisionError } from "../errors/ZeroDivisionError.js";
import { $boxed } from "../numbers/boxed.js";
import { $Float } from "../numbers/Float.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $fromBig } from "../numbers/fromBig.js";
import { $intIf } from "../numbers/intIf.js";
import { $intTruediv } from "../numbers/intTruediv.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $bigRatio } from "./bigRatio.js";

export class $TimeDelta {
  static $name = "datetime.timedelta";
  constructor(days, seconds = 0, microseconds = 0) {
    const more = Math.floor(microseconds / 1000000);
    const carried = seconds + more;
    this.microseconds = microseconds - more * 1000000;
    this.seconds = carried - Math.floor(carried / 86400) * 86400;
    this.days = days + Math.floor(carried / 86400);
    if (Math.abs(this.days) > 999999999) {
      throw new $OverflowError(`days=${this.days}; must have magnitude <= 999999999`);
    }
  }
  // from microseconds, a BigInt
  static $of(micros) {
    const day = 86400000000n;
    let days = micros / day;
    if (micros < days * day) days--;
    const rest = Number(micros - days * day);
    if (days > 2147483647n || days < -2147483648n) throw new $OverflowError("Python int too large to convert to C int");
    return new $TimeDelta(Number(days), Math.floor(rest / 1000000), rest % 1000000);
  }
  $micros() {
    return BigInt(this.days * 86400 + this.seconds) * 1000000n + BigInt(this.microseconds);
  }
  $against(other) {
    return this.days - other.days || this.seconds - other.seconds || this.microseconds - other.microseconds;
  }
  // a / b, rounded half to even
  static $nearest(a, b) {
    if (b === 0n) throw new $ZeroDivisionError("integer division or modulo by zero");
    if (b < 0n) [a, b] = [-a, -b];
    let q = a / b;
    if (a < q * b) q--;
    const rest = (a - q * b) * 2n;
    return rest > b || (rest === b && q % 2n !== 0n) ? q + 1n : q;
  }
  static $floor(a, b, what) {
    if (b === 0n) throw new $ZeroDivisionError(what);
    const q = a / b;
    return q * b !== a && a < 0n !== b < 0n ? q - 1n : q;
  }
  __add__(other) {
    if (!(other instanceof $TimeDelta)) return $NotImplemented;
    return new $TimeDelta(this.days + other.days, this.seconds + other.seconds, this.microseconds + other.microseconds);
  }
  __radd__(other) {
    return this.__add__(other);
  }
  __sub__(other) {
    if (!(other instanceof $TimeDelta)) return $NotImplemented;
    return new $TimeDelta(this.days - other.days, this.seconds - other.seconds, this.microseconds - other.microseconds);
  }
  __mul__(other) {
    const n = $intIf(other);
    if (n !== undefined) return $TimeDelta.$of(this.$micros() * BigInt(n));
    const x = $floatIf(other);
    if (x === undefined) return $NotImplemented;
    const [above, below] = $bigRatio(x);
    return $TimeDelta.$of($TimeDelta.$nearest(this.$micros() * above, below));
  }
  __rmul__(other) {
    return this.__mul__(other);
  }
  __truediv__(other) {
    if (other instanceof $TimeDelta) {
      const [a, b] = [this.$micros(), other.$micros()];
      if (b === 0n) throw new $ZeroDivisionError("division by zero");
      return $boxed($intTruediv($fromBig(a), $fromBig(b)));
    }
    const n = $intIf(other);
    if (n !== undefined) return $TimeDelta.$of($TimeDelta.$nearest(this.$micros(), BigInt(n)));
    const x = $floatIf(other);
    if (x === undefined) return $NotImplemented;
    const [above, below] = $bigRatio(x);
    return $TimeDelta.$of($TimeDelta.$nearest(this.$micros() * below, above));
  }
  __floordiv__(other) {
    const what = "integer division or modulo by zero";
    if (other instanceof $TimeDelta) return $fromBig($TimeDelta.$floor(this.$micros(), other.$micros(), what));
    const n = other instanceof $Float ? undefined : $intIf(other);
    return n === undefined ? $NotImplemented : $TimeDelta.$of($TimeDelta.$floor(this.$micros(), BigInt(n), what));
  }
  __mod__(other) {
    if (!(other instanceof $TimeDelta)) return $NotImplemented;
    const [a, b] = [this.$micros(), other.$micros()];
    return $TimeDelta.$of(a - $TimeDelta.$floor(a, b, "integer modulo by zero") * b);
  }
  __divmod__(other) {
    if (!(other instanceof $TimeDelta)) return $NotImplemented;
    const [a, b] = [this.$micros(), other.$micros()];
    const q = $TimeDelta.$floor(a, b, "integer division or modulo by zero");
    return $tupleOf([$fromBig(q), $TimeDelta.$of(a - q * b)]);
  }
  __neg__() {
    return new $TimeDelta(-this.days, -this.seconds, -this.microseconds);
  }
  __pos__() {
    return this;
  }
  __abs__() {
    return this.days < 0 ? this.__neg__() : this;
  }
  __bool__() {
    return this.days !== 0 || this.seconds !== 0 || this.microseconds !== 0;
  }
  __eq__(other) {
    return other instanceof $TimeDelta ? this.$against(other) === 0 : $NotImplemented;
  }
  __lt__(other) {
    return other instanceof $TimeDelta ? this.$against(other) < 0 : $NotImplemented;
  }
  __le__(other) {
    return other instanceof $TimeDelta ? this.$against(other) <= 0 : $NotImplemented;
  }
  __gt__(other) {
    return other instanceof $TimeDelta ? this.$against(other) > 0 : $NotImplemented;
  }
  __ge__(other) {
    return other instanceof $TimeDelta ? this.$against(other) >= 0 : $NotImplemented;
  }
  $key() {
    return `\udffft${this.days},${this.seconds},${this.microseconds};`;
  }
  __repr__() {
    const parts = ["days", "seconds", "microseconds"].filter((name) => this[name] !== 0);
    return `datetime.timedelta(${parts.map((name) => `${name}=${this[name]}`).join(", ") || "0"})`;
  }
  __str__() {
    const two = (n) => `${n}`.padStart(2, "0");
    const hours = Math.floor(this.seconds / 3600);
    const days = this.days === 0 ? "" : `${this.days} day${Math.abs(this.days) === 1 ? "" : "s"}, `;
    const micros = this.microseconds === 0 ? "" : `.${`${this.microseconds}`.padStart(6, "0")}`;
    return `${days}${hours}:${two(Math.floor(this.seconds / 60) % 60)}:${two(this.seconds % 60)}${micros}`;
  }
}
