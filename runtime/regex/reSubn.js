// pattern.subn(repl, string, count)
import { $tupleOf } from "../tuples/tupleOf.js";
import { $reReplace } from "./reReplace.js";
import { $reReplacement } from "./reReplacement.js";
import { $reString } from "./reString.js";

export function $reSubn(re, repl, string, count) {
  const make = $reReplacement(re, repl);
  return $tupleOf($reReplace(re, make, $reString(string), count));
}
