// time.struct_time: a tuple of nine, with the zone's name and its distance from UTC in seconds where they are known.
import { $Tuple } from "../tuples/Tuple.js";

export class $StructTime extends $Tuple {
  static $name = "time.struct_time";
  __repr__() {
    const names = ["year", "mon", "mday", "hour", "min", "sec", "wday", "yday", "isdst"];
    return `time.struct_time(${names.map((name, i) => `tm_${name}=${this[i]}`).join(", ")})`;
  }
}
