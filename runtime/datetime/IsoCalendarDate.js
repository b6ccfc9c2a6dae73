// What date.isocalendar gives: a tuple with a repr of its own.
import { $Tuple } from "../tuples/Tuple.js";

export class $IsoCalendarDate extends $Tuple {
  static $name = "datetime.IsoCalendarDate";
  __repr__() {
    return `datetime.IsoCalendarDate(year=${this[0]}, week=${this[1]}, weekday=${this[2]})`;
  }
}
