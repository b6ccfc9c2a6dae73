// A format spec taken apart; `type` is the name of the value's type, for messages. `fill`, `align`, `sign`, `z` and
// `alternate` are undefined where the spec does not give them, `precision` too.
import { $ValueError } from "../errors/ValueError.js";
import { $specs } from "./specs.js";

export function $formatSpec(spec, type) {
  const known = $specs.get(spec);
  if (known) return known;
  const [start, fill, align, sign, z, alternate, zeros, digits, comma, underscore] =
    /^(?:(.)?([<>=^]))?([ +-])?(z)?(#)?(0?)(\d*)(,?)(_?)/su.exec(spec);
  let rest = spec.slice(start.length);
  const limit = (text) => {
    if (text.length > 18 && BigInt(text) > 9223372036854775807n) {
      throw new $ValueError("Too many decimal digits in format string");
    }
    return Number(text);
  };
  const width = limit(digits || "0");
  if (underscore && (comma || rest[0] === ",")) throw new $ValueError("Cannot specify both ',' and '_'.");
  let precision;
  if (rest[0] === ".") {
    const [number] = /^\d*/.exec(rest.slice(1));
    precision = limit(number);
    if (!number) throw new $ValueError("Format specifier missing precision");
    rest = rest.slice(1 + number.length);
  }
  if ([...rest].length > 1) throw new $ValueError(`Invalid format specifier '${spec}' for object of type '${type}'`);
  const separator = comma || underscore;
  if (separator && !(underscore ? "defgEG%FboxX" : "defgEG%F").includes(rest || "d")) {
    const shown = /^[!-\x7f]$/.test(rest) ? rest : "\\x" + rest.codePointAt(0).toString(16);
    throw new $ValueError(`Cannot specify '${separator}' with '${shown}'.`);
  }
  // A 0 before the width fills, and pads behind the sign, unless the spec says otherwise.
  const zero = zeros !== "" && fill === undefined;
  const filling = fill ?? (zero ? "0" : " ");
  const made = { fill: filling, align, zero, sign, z, alternate, width, separator, precision, type: rest };
  if ($specs.size > 200) $specs.clear(); // specs may be computed
  $specs.set(spec, made);
  return made;
}
