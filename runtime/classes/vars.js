// vars(x): the attributes of an instance in a new dict, in a Dict if `dictionary`.
import { $dictFromPairs } from "../dicts/dictFromPairs.js";

export function $vars(x, dictionary) {
  const pairs = Object.entries(x).filter(([name, value]) => name[0] !== "$" && value !== undefined);
  return dictionary ? $dictFromPairs(pairs) : Object.fromEntries(pairs);
}
