// t + u where t is a tuple.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Tuple } from "./Tuple.js";
import { $tupleOf } from "./tupleOf.js";

export function $tupleConcat(t, u) {
  if (u instanceof $Tuple) return $tupleOf(t.concat(u));
  throw new $TypeError(`can only concatenate tuple (not "${$typeName(u)}") to tuple`);
}
