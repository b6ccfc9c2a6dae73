// The check of an argument that must be one character.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $oneCharacter(name, c) {
  const given = c === null ? "None" : $typeName(c);
  if (typeof c !== "string") throw new $TypeError(`${name}() argument must be a unicode character, not ${given}`);
  if (!/^.$/su.test(c)) throw new $TypeError(`${name}() argument must be a unicode character, not str`);
}
