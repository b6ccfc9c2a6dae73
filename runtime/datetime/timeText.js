// HH:MM:SS.ffffff+00:00 of a time or datetime, as exact as `spec` says.
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $offsetText } from "./offsetText.js";

export function $timeText(x, spec = "auto", name = "isoformat", place = 2) {
  if (typeof spec !== "string") {
    throw new $TypeError(`${name}() argument ${place} must be str, not ${spec === null ? "None" : $typeName(spec)}`);
  }
  const two = (n) => `${n}`.padStart(2, "0");
  const micros = `${x.microsecond}`.padStart(6, "0");
  const seconds = `${two(x.hour)}:${two(x.minute)}:${two(x.second)}`;
  const texts = {
    hours: two(x.hour),
    minutes: `${two(x.hour)}:${two(x.minute)}`,
    seconds,
    milliseconds: `${seconds}.${micros.slice(0, 3)}`,
    microseconds: `${seconds}.${micros}`,
    auto: x.microsecond ? `${seconds}.${micros}` : seconds,
  };
  if (!Object.hasOwn(texts, spec)) throw new $ValueError("Unknown timespec value");
  return texts[spec] + (x.tzinfo === null ? "" : $offsetText(x.tzinfo.$of(x)));
}
