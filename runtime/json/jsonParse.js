// A JSON text as Python's values, with the errors of CPython's parser. An object becomes a Record; a Dict where a key would lose its
// place in one, or where the program writes to it. With `start`, the value that begins there, and where it ends.
import { $Dict } from "../dicts/Dict.js";
import { $dictSet } from "../dicts/dictSet.js";
import { $JSONDecodeError } from "../errors/JSONDecodeError.js";
import { $boxed } from "../numbers/boxed.js";
import { $parseInt } from "../numbers/parseInt.js";
import { $strLen } from "../text/strLen.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $jsonString } from "./jsonString.js";

export function $jsonParse(text, boxed, written, options = {}) {
  const { objectHook, parseFloat, parseInt, parseConstant, pairsHook, strict = true } = options;
  let at = 0;
  const fail = (message, i = at) => {
    throw new $JSONDecodeError(message, text, $strLen(text.slice(0, i)));
  };
  const space = /[ \t\n\r]*/y;
  const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
  const skip = () => {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
  };
  const keyword = (word, value) => {
    if (!text.startsWith(word, at)) return undefined;
    at += word.length;
    return value;
  };
  const constant = (word, value) => {
    if (!text.startsWith(word, at)) return undefined;
    at += word.length;
    return parseConstant == null ? value : parseConstant(word);
  };
  const string = () => {
    const [value, end] = $jsonString(text, at, strict, fail);
    at = end;
    return value;
  };
  const array = () => {
    const made = [];
    at++;
    skip();
    if (text[at] === "]") {
      at++;
      return made;
    }
    for (;;) {
      made.push(value());
      skip();
      if (text[at] === "]") {
        at++;
        return made;
      }
      if (text[at] !== ",") fail("Expecting ',' delimiter");
      at++;
      skip();
    }
  };
  const object = () => {
    const pairs = [];
    at++;
    skip();
    if (text[at] !== "}") {
      for (;;) {
        if (text[at] !== '"') fail("Expecting property name enclosed in double quotes");
        const key = string();
        skip();
        if (text[at] !== ":") fail("Expecting ':' delimiter");
        at++;
        skip();
        pairs.push([key, value()]);
        skip();
        if (text[at] === "}") break;
        if (text[at] !== ",") fail("Expecting ',' delimiter");
        at++;
        skip();
      }
    }
    at++;
    if (pairsHook != null) return pairsHook(pairs.map($tupleOf));
    let made;
    if (written || pairs.some(([k]) => k === "__proto__" || /^(0|[1-9]\d{0,9})$/.test(k))) {
      made = new $Dict();
      for (const [k, v] of pairs) $dictSet(made, k, v);
    } else {
      made = {};
      for (const [k, v] of pairs) made[k] = v;
    }
    return objectHook == null ? made : objectHook(made);
  };
  const value = () => {
    let found;
    switch (text[at]) {
      case '"':
        return string();
      case "{":
        return object();
      case "[":
        return array();
      case "n":
        found = keyword("null", null);
        break;
      case "t":
        found = keyword("true", true);
        break;
      case "f":
        found = keyword("false", false);
        break;
      case "N":
        found = constant("NaN", NaN);
        break;
      case "I":
        found = constant("Infinity", Infinity);
        break;
      case "-":
        found = constant("-Infinity", -Infinity);
    }
    if (found !== undefined) return found;
    number.lastIndex = at;
    const match = number.exec(text);
    if (!match) fail("Expecting value");
    at += match[0].length;
    if (match[1] === undefined && match[2] === undefined) {
      return parseInt == null ? $parseInt(match[0], 10) : parseInt(match[0]);
    }
    if (parseFloat != null) return parseFloat(match[0]);
    return boxed ? $boxed(Number(match[0])) : Number(match[0]);
  };
  if (options.start !== undefined) {
    at = options.start;
    return [value(), at];
  }
  if (text[0] === "\ufeff") fail("Unexpected UTF-8 BOM (decode using utf-8-sig)");
  skip();
  const found = value();
  skip();
  if (at < text.length) fail("Extra data");
  return found;
}
