// datetime.datetime: a date with a time of day, and where it is aware, a time zone.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $TypeError } from "../errors/TypeError.js";
import { $Date } from "./Date.js";
import { $fromOrdinal } from "./fromOrdinal.js";
import { $TimeDelta } from "./TimeDelta.js";
import { $timeText } from "./timeText.js";

export class $DateTime extends $Date {
  static $name = "datetime.datetime";
  constructor(year, month, day, hour = 0, minute = 0, second = 0, microsecond = 0, tzinfo = null, fold = 0) {
    super(year, month, day);
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.microsecond = microsecond;
    this.tzinfo = tzinfo;
    this.fold = fold;
  }
  $seconds() {
    return this.hour * 3600 + this.minute * 60 + this.second;
  }
  // its distance from the start of the calendar, in its own zone or without its offset
  $since(utc = false) {
    const own = new $TimeDelta(this.$ordinal(), this.$seconds(), this.microsecond);
    return utc && this.tzinfo !== null ? own.__sub__(this.tzinfo.$of(this)) : own;
  }
  static $at(since, zone, fold = 0) {
    const s = since.seconds;
    const date = $fromOrdinal(since.days);
    return new $DateTime(...date, Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60, since.microseconds, zone, fold);
  }
  __add__(delta) {
    return delta instanceof $TimeDelta ? $DateTime.$at(this.$since().__add__(delta), this.tzinfo) : $NotImplemented;
  }
  __sub__(other) {
    if (other instanceof $TimeDelta) return $DateTime.$at(this.$since().__sub__(other), this.tzinfo);
    if (!(other instanceof $DateTime)) return $NotImplemented;
    if ((this.tzinfo === null) !== (other.tzinfo === null)) {
      throw new $TypeError("can't subtract offset-naive and offset-aware datetimes");
    }
    const utc = this.tzinfo !== other.tzinfo;
    return this.$since(utc).__sub__(other.$since(utc));
  }
  $against(other) {
    if (!(other instanceof $Date)) return undefined;
    if (!(other instanceof $DateTime)) throw new $TypeError("can't compare datetime.datetime to datetime.date");
    if ((this.tzinfo === null) !== (other.tzinfo === null)) {
      throw new $TypeError("can't compare offset-naive and offset-aware datetimes");
    }
    const utc = this.tzinfo !== other.tzinfo;
    return this.$since(utc).$against(other.$since(utc));
  }
  __eq__(other) {
    if (!(other instanceof $Date)) return $NotImplemented;
    if (!(other instanceof $DateTime) || (this.tzinfo === null) !== (other.tzinfo === null)) return false;
    const utc = this.tzinfo !== other.tzinfo;
    if (this.$since(utc).$against(other.$since(utc)) !== 0) return false;
    return !utc || !(this.tzinfo.$doubtful(this) || other.tzinfo.$doubtful(other));
  }
  $key() {
    return `\udfff${this.tzinfo === null ? "n" : "a"}${(this.fold ? $DateTime.$at(this.$since(), this.tzinfo) : this).$since(true).$key()}`;
  }
  __repr__() {
    const fields = [this.year, this.month, this.day, this.hour, this.minute, this.second, this.microsecond];
    while (fields.length > 5 && fields[fields.length - 1] === 0) fields.pop();
    if (this.fold) fields.push("fold=1");
    if (this.tzinfo !== null) fields.push(`tzinfo=${this.tzinfo.__repr__()}`);
    return `datetime.datetime(${fields.join(", ")})`;
  }
  __str__() {
    return `${this.$iso()} ${$timeText(this)}`;
  }
}
