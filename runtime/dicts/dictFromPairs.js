// A Dict of [key, value] pairs, for literals whose keys are no constant strings.
import { $Dict } from "./Dict.js";
import { $dictSet } from "./dictSet.js";

export function $dictFromPairs(pairs) {
  const d = new $Dict();
  for (let i = 0; i < pairs.length; i++) $dictSet(d, pairs[i][0], pairs[i][1]);
  return d;
}
