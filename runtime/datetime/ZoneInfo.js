// zoneinfo.ZoneInfo: a zone with rules, as the browser knows them (Intl). PEP 495 says which offset counts where clocks are changed.
import { $Refusal } from "../errors/Refusal.js";
import { $DateTime } from "./DateTime.js";
import { $TimeDelta } from "./TimeDelta.js";
import { $Zone } from "./Zone.js";

export class $ZoneInfo extends $Zone {
  static $name = "zoneinfo.ZoneInfo";
  static $known = new Map();
  constructor(key, format) {
    super();
    this.key = key;
    this.format = format;
  }
  // how many seconds its clocks are ahead at a moment of UTC (in seconds from the start of the calendar)
  $ahead(moment) {
    const ms = (Math.max(moment, 345600) - 62135683200) * 1000;
    const parts = {};
    for (const { type, value } of this.format.formatToParts(ms)) parts[type] = Number(value);
    const shown = new Date(0);
    shown.setUTCFullYear(parts.year, parts.month - 1, parts.day);
    return (shown.setUTCHours(parts.hour, parts.minute, parts.second) - ms) / 1000;
  }
  // seconds from the start of the calendar; what zones had before 1970 is not the same in all browsers
  $counted({ days, seconds }, first) {
    if (days < first && this.key !== "UTC") throw new $Refusal("local-zone", `the rules of the zone ${this.key} before 1970`);
    return days * 86400 + seconds;
  }
  $local(d, fold) {
    const own = this.$counted(d.$since(), 719162);
    const before = this.$ahead(own - 86400);
    const after = this.$ahead(own + 86400);
    return before === after ? before : this.$ahead(own - (fold ? Math.min(before, after) : Math.max(before, after)));
  }
  $of(d) {
    if (d instanceof $DateTime) return new $TimeDelta(0, this.$local(d, d.fold));
    throw new $Refusal("local-zone", `the offset of ${this.key} without a date`);
  }
  $at(utc) {
    return new $TimeDelta(0, this.$ahead(this.$counted(utc, 719163)));
  }
  $fold(utc, offset) {
    return this.$of($DateTime.$at(utc.__add__(offset), this)).__eq__(offset) ? 0 : 1;
  }
  $doubtful(d) {
    return this.$local(d, 0) !== this.$local(d, 1);
  }
  $named() {
    if (this.key === "UTC") return "UTC";
    throw new $Refusal("local-zone", `browsers do not know the short names of the zone ${this.key}`);
  }
  $dst() {
    throw new $Refusal("local-zone", `browsers do not know whether the zone ${this.key} has summer time`);
  }
  __eq__(other) {
    return this === other;
  }
  $key() {
    return `\udfffi${this.key}`;
  }
  __str__() {
    return this.key;
  }
  __repr__() {
    return `zoneinfo.ZoneInfo(key='${this.key}')`;
  }
}
