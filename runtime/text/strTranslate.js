// s.translate(table). A table is asked for code points; a Record has no int keys and changes nothing.
import { $Dict } from "../dicts/Dict.js";
import { $LookupError } from "../errors/LookupError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $plain } from "../enum/plain.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";

export function $strTranslate(s, table) {
  const isDict = table instanceof $Dict;
  const isObject = table !== null && typeof table === "object";
  const isRecord = isObject && Object.getPrototypeOf(table) === Object.prototype;
  const row = typeof table === "string" || (isObject && !isRecord && !isDict && table.length >= 0) ? Array.from(table) : null;
  const look = (code) => {
    if (isDict) return table.$map.get(code);
    if (row) return row[code];
    if (isRecord) return undefined;
    if (typeof table?.__getitem__ !== "function") throw new $TypeError(`'${$typeName(table)}' object is not subscriptable`);
    try {
      return table.__getitem__(code);
    } catch (e) {
      if (e instanceof $LookupError) return undefined;
      throw e;
    }
  };
  let text = "";
  for (const c of s) {
    const to = $plain(look(c.codePointAt(0)));
    if (to === undefined) text += c;
    else if (typeof to === "string") text += to;
    else if (Number.isInteger(to) || typeof to === "boolean" || typeof to === "bigint") {
      if (to < 0 || to > 0x10ffff) throw new $ValueError("character mapping must be in range(0x110000)");
      text += String.fromCodePoint(Number(to));
    } else if (to !== null) throw new $TypeError("character mapping must return integer, None or str");
  }
  return text;
}
