// Color.__members__: the members of an enum under all of their names.
import { $Dict } from "../dicts/Dict.js";
import { $dictSet } from "../dicts/dictSet.js";

export function $enumMembers(made) {
  const found = new $Dict();
  for (const [name, member] of made.$names) $dictSet(found, name, member);
  return found;
}
