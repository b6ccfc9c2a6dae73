// x in s, x any value.
import { $plain } from "../enum/plain.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $unitFind } from "./unitFind.js";

export function $strContains(s, x) {
  if (typeof x === "string") return $unitFind(s, x) >= 0;
  const text = $plain(x);
  if (typeof text === "string") return $unitFind(s, text) >= 0;
  throw new $TypeError(`'in <string>' requires string as left operand, not ${$typeName(x)}`);
}
