// format(x, spec) of any value
import { $formatFloat } from "./formatFloat.js";
import { $formatInt } from "./formatInt.js";
import { $formatStr } from "./formatStr.js";
import { $ownFormat } from "./ownFormat.js";
import { $str } from "./str.js";
import { $typeName } from "./typeName.js";
import { $floatIf } from "../numbers/floatIf.js";
import { $intIf } from "../numbers/intIf.js";
import { $TypeError } from "../errors/TypeError.js";

export function $format(x, spec = "") {
  if (typeof x !== "string" && typeof x !== "number") {
    const own = $ownFormat(x, spec);
    if (own !== undefined) return own;
  }
  if (typeof spec !== "string") {
    throw new $TypeError(`format() argument 2 must be str, not ${spec === null ? "None" : $typeName(spec)}`);
  }
  if (spec === "") return $str(x);
  if (typeof x === "string") return $formatStr(x, spec);
  if (Object.is(x, -0) && /[e-gE-G%]$/.test(spec)) return $formatFloat(x, spec); // no int is -0
  const n = $intIf(x);
  if (n !== undefined) return $formatInt(n, spec, $typeName(x));
  const v = $floatIf(x);
  if (v !== undefined) return $formatFloat(v, spec);
  throw new $TypeError(`unsupported format string passed to ${$typeName(x)}.__format__`);
}
