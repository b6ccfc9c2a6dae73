// x, if str.upper(x) and its like may take it (`type` is "str"); otherwise their TypeError.
import { $nativeValue } from "../classes/nativeValue.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $asSelf(x, type, name) {
  const found = $typeName(x);
  if (found === type || (type === "int" && found === "bool")) return x;
  const value = $nativeValue(x);
  if (value !== x) return $asSelf(value, type, name);
  throw new $TypeError(`descriptor '${name}' for '${type}' objects doesn't apply to a '${found}' object`);
}
