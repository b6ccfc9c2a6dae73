// pattern.sub(repl, string, count)
import { $reReplace } from "./reReplace.js";
import { $reReplacement } from "./reReplacement.js";
import { $reString } from "./reString.js";

export function $reSub(re, repl, string, count) {
  const make = $reReplacement(re, repl);
  return $reReplace(re, make, $reString(string), count)[0];
}
