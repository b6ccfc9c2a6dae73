// vars(x): the attributes of an instance in a new dict, in a Dict if `dictionary`.
import { $dictFromPairs } from "../dicts/dictFromPairs.js";
import { $Refusal } from "../errors/Refusal.js";

export function $vars(x, dictionary) {
  const pairs = Object.entries(x)
    .map(([name, value]) => [name.replace(/^\$dict_/, ""), value]) // what a property hides (varsSet.js)
    .filter(([name, value]) => name[0] !== "$" && value !== undefined);
  if (pairs.length > 1 && /^\d+$/.test(pairs[0][0])) throw new $Refusal("attribute-name", "the order of attributes with names like 0");
  return dictionary ? $dictFromPairs(pairs) : Object.fromEntries(pairs);
}
