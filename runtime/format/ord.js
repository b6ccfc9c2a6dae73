// ord(c) of any value
import { $typeName } from "./typeName.js";
import { $TypeError } from "../errors/TypeError.js";

export function $ord(c) {
  if (typeof c !== "string") throw new $TypeError(`ord() expected string of length 1, but ${$typeName(c)} found`);
  const code = c.codePointAt(0);
  if (c.length !== (code > 0xffff ? 2 : 1)) {
    throw new $TypeError(`ord() expected a character, but string of length ${[...c].length} found`);
  }
  return code;
}
