// The operand of a float format such as ".2f" as a raw float; or the text, if an instance formats itself.
import { $Float } from "../numbers/Float.js";
import { $ownFormat } from "./ownFormat.js";
import { $typeName } from "./typeName.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $floatIf } from "../numbers/floatIf.js";

export function $formatOperand(x, spec) {
  if (x instanceof $Float) return x.v;
  rare: {
    if (typeof x === "string") throw new $ValueError(`Unknown format code '${spec.at(-1)}' for object of type 'str'`);
    const v = $floatIf(x) ?? $ownFormat(x, spec);
    if (v === undefined) throw new $TypeError(`unsupported format string passed to ${$typeName(x)}.__format__`);
    return v;
  }
}
