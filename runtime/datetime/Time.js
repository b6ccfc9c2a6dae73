// datetime.time: a time of day.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $TypeError } from "../errors/TypeError.js";
import { $strftime } from "./strftime.js";
import { $TimeDelta } from "./TimeDelta.js";
import { $timeText } from "./timeText.js";

export class $Time {
  static $name = "datetime.time";
  constructor(hour = 0, minute = 0, second = 0, microsecond = 0, tzinfo = null, fold = 0) {
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.microsecond = microsecond;
    this.tzinfo = tzinfo;
    this.fold = fold;
  }
  $since() {
    const own = new $TimeDelta(0, this.hour * 3600 + this.minute * 60 + this.second, this.microsecond);
    return this.tzinfo === null ? own : own.__sub__(this.tzinfo.$of(this));
  }
  $against(other) {
    if (!(other instanceof $Time)) return undefined;
    if ((this.tzinfo === null) !== (other.tzinfo === null)) {
      throw new $TypeError("can't compare offset-naive and offset-aware times");
    }
    return this.$since().$against(other.$since());
  }
  __eq__(other) {
    if (!(other instanceof $Time)) return $NotImplemented;
    return (this.tzinfo === null) === (other.tzinfo === null) && this.$since().$against(other.$since()) === 0;
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
    return `\udfffm${this.tzinfo === null ? "n" : "a"}${this.$since().$key()}`;
  }
  __repr__() {
    const fields = [this.hour, this.minute, this.second, this.microsecond];
    while (fields.length > 2 && fields[fields.length - 1] === 0) fields.pop();
    if (this.tzinfo !== null) fields.push(`tzinfo=${this.tzinfo.__repr__()}`);
    if (this.fold) fields.push("fold=1");
    return `datetime.time(${fields.join(", ")})`;
  }
  // What Dash's server sends.
  $sent() {
    return this.__str__().replace(" ", "T");
  }
  __str__() {
    return $timeText(this);
  }
  __format__(spec) {
    if (typeof spec !== "string") throw new $TypeError("__format__() argument 1 must be str");
    return spec === "" ? this.__str__() : $strftime(this, spec);
  }
}
