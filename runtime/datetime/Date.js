// datetime.date
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $fromOrdinal } from "./fromOrdinal.js";
import { $ordinalOf } from "./ordinalOf.js";
import { $strftime } from "./strftime.js";
import { $TimeDelta } from "./TimeDelta.js";

export class $Date {
  static $name = "datetime.date";
  constructor(year, month, day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }
  $ordinal() {
    return $ordinalOf(this.year, this.month, this.day);
  }
  $moved(days) {
    const n = this.$ordinal() + days;
    if (n < 1 || n > 3652059) throw new $OverflowError("date value out of range");
    return new $Date(...$fromOrdinal(n));
  }
  __add__(delta) {
    return delta instanceof $TimeDelta ? this.$moved(delta.days) : $NotImplemented;
  }
  __radd__(delta) {
    return this.__add__(delta);
  }
  __sub__(other) {
    if (other instanceof $TimeDelta) return this.$moved(-other.days);
    if (!(other instanceof $Date) || other.constructor !== $Date) return $NotImplemented;
    return new $TimeDelta(this.$ordinal() - other.$ordinal());
  }
  // the difference in order to a date; undefined where there is none
  $against(other) {
    if (!(other instanceof $Date)) return undefined;
    if (other.constructor !== $Date) throw new $TypeError("can't compare datetime.datetime to datetime.date");
    return this.$ordinal() - other.$ordinal();
  }
  __eq__(other) {
    if (!(other instanceof $Date) || this.constructor !== other.constructor) return $NotImplemented;
    return this.$ordinal() === other.$ordinal();
  }
  __lt__(other) {
    const order = this.$against(other);
    return order === undefined ? $NotImplemented : order < 0;
  }
  __le__(other) {
    const order = this.$against(other);
    return order === undefined ? $NotImplemented : order <= 0;
  }
  __gt__(other) {
    const order = this.$against(other);
    return order === undefined ? $NotImplemented : order > 0;
  }
  __ge__(other) {
    const order = this.$against(other);
    return order === undefined ? $NotImplemented : order >= 0;
  }
  $key() {
    return `\udfffd${this.$ordinal()};`;
  }
  $iso() {
    const two = (n) => `${n}`.padStart(2, "0");
    return `${`${this.year}`.padStart(4, "0")}-${two(this.month)}-${two(this.day)}`;
  }
  __repr__() {
    return `datetime.date(${this.year}, ${this.month}, ${this.day})`;
  }
  // What Dash's server sends.
  $sent() {
    return this.__str__().replace(" ", "T");
  }
  __str__() {
    return this.$iso();
  }
  __format__(spec) {
    if (typeof spec !== "string") throw new $TypeError("__format__() argument 1 must be str");
    return spec === "" ? this.__str__() : $strftime(this, spec);
  }
}
