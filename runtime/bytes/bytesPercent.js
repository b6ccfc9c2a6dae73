// b % values: as texts are formatted, the bytes among the values as they are.
import { $OverflowError } from "../errors/OverflowError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ascii } from "../format/ascii.js";
import { $percentFormat } from "../format/percentFormat.js";
import { $typeName } from "../format/typeName.js";
import { $intIf } from "../numbers/intIf.js";
import { $special } from "../numbers/special.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $Bytes } from "./Bytes.js";
import { $latinBytes } from "./latinBytes.js";
import { $latinText } from "./latinText.js";

export function $bytesPercent(b, values) {
  const given = values instanceof $Tuple ? values : [values];
  const shown = [];
  const text = $latinText(b).replace(/%(\(?)([-+ #0]*(\*|\d*)(?:\.(\*|\d*))?[hlL]?)([^]?)/g, (all, key, how, width, precision, letter) => {
    if (key) throw new $Refusal("unsupported-format", "bytes that are formatted with keys");
    if (letter === "%" && how === "") return all;
    for (const part of [width, precision]) if (part === "*") shown.push(given[shown.length]);
    if (shown.length >= given.length) return all; // which is complained of
    const x = given[shown.length];
    if (letter === "b" || letter === "s") {
      if (!(x instanceof $Bytes)) {
        if ($special(x, "__bytes__")) throw new $Refusal("unsupported-format", "bytes of an instance in a format");
        throw new $TypeError(`%b requires a bytes-like object, or an object that implements __bytes__, not '${$typeName(x)}'`);
      }
      shown.push($latinText(x));
      return `%${how}s`;
    }
    if (letter === "r" || letter === "a") {
      shown.push($ascii(x));
      return `%${how}s`;
    }
    if (letter === "c") {
      const n = x instanceof $Bytes ? (x.$data.length === 1 ? x.$data[0] : undefined) : $intIf(x);
      if (n === undefined) throw new $TypeError("%c requires an integer in range(256) or a single byte");
      if (n < 0 || n > 255) throw new $OverflowError("%c arg not in range(256)");
      shown.push(String.fromCharCode(Number(n)));
      return `%${how}c`;
    }
    if ("eEfFgG".includes(letter) && ["str", "bytes", "list", "tuple", "dict", "NoneType", "set"].includes($typeName(x))) {
      throw new $TypeError(`float argument required, not ${$typeName(x)}`);
    }
    shown.push(x);
    return all;
  });
  const made = $percentFormat(text, $tupleOf(shown));
  const isMapping = ["dict", "list", "range", "bytes", "bytearray"].includes($typeName(values)) || $special(values, "__getitem__") !== undefined;
  if (shown.length < given.length && !isMapping) throw new $TypeError("not all arguments converted during bytes formatting");
  return new b.constructor($latinBytes(made).$data);
}
