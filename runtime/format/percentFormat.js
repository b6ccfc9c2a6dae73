// s % values
import { $percentField } from "./percentField.js";
import { $typeName } from "./typeName.js";
import { $getitem } from "../dicts/getitem.js";
import { $OverflowError } from "../errors/OverflowError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $intIf } from "../numbers/intIf.js";
import { $special } from "../numbers/special.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $percentFormat(s, values) {
  const isTuple = values instanceof $Tuple;
  const isMapping = ["dict", "list", "range"].includes($typeName(values)) || $special(values, "__getitem__") !== undefined;
  let args = isTuple ? values : [values];
  let used = 0;
  const next = () => {
    if (used === args.length) throw new $TypeError("not enough arguments for format string");
    return args[used++];
  };
  const number = (digits, what, bits, type) => {
    const n = digits === "*" ? $intIf(next()) : BigInt(digits);
    if (n === undefined) throw new $TypeError("* wants int");
    if (BigInt.asIntN(bits, BigInt(n)) == n) return Number(n);
    if (digits === "*") throw new $OverflowError(`Python int too large to convert to C ${type}`);
    throw new $ValueError(what + " too big");
  };
  let made = "";
  let at = 0;
  for (let i = s.indexOf("%"); i >= 0; i = s.indexOf("%", at)) {
    made += s.slice(at, i++);
    const after = i;
    if (s[i] === "(") {
      if (!isMapping) throw new $TypeError("format requires a mapping");
      const start = ++i;
      for (let open = 1; open > 0; i++) {
        if (i >= s.length) throw new $ValueError("incomplete format key");
        if (s[i] === "(") open++;
        else if (s[i] === ")") open--;
      }
      args = [$getitem(values, s.slice(start, i - 1))];
      used = 0;
    }
    let [all, flags, width, dot, precision] = /^([-+ #0]*)(\*|\d*)(?:(\.)(\*|\d*))?[hlL]?/.exec(s.slice(i));
    width = number(width, "width", 64, "ssize_t");
    if (width < 0) flags += "-";
    width = Math.abs(width);
    precision = dot && Math.max(0, number(precision, "precision", 32, "int"));
    i += all.length;
    if (i >= s.length) throw new $ValueError("incomplete format");
    const letter = String.fromCodePoint(s.codePointAt(i));
    at = i + letter.length;
    made += letter === "%" && i === after ? "%" : $percentField({ flags, width, precision, letter }, next(), i);
  }
  if (!isMapping && used < args.length) throw new $TypeError("not all arguments converted during string formatting");
  return made + s.slice(at);
}
