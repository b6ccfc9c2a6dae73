// A replacement template as its parts: texts, and numbers of groups.
import { $IndexError } from "../errors/IndexError.js";
import { $strRepr } from "../format/strRepr.js";
import { $strIsidentifier } from "../text/strIsidentifier.js";
import { $ReError } from "./ReError.js";
import { $reGroupNumber } from "./reGroupNumber.js";

export function $reTemplate(re, template) {
  const chars = Array.from(template);
  const parts = [];
  const fail = (text, at) => {
    throw new $ReError(text, template, at);
  };
  const group = (n, at) => (n > re.groups ? fail(`invalid group reference ${n}`, at) : parts.push(n));
  const digit = (c, last = "9") => c !== undefined && c >= "0" && c <= last;
  const simple = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\" };
  let i = 0;
  while (i < chars.length) {
    const start = i;
    if (chars[i++] !== "\\") {
      parts.push(chars[start]);
      continue;
    }
    const c = chars[i++];
    if (c === undefined) fail("bad escape (end of pattern)", start);
    if (c === "g") {
      if (chars[i] !== "<") fail("missing <", i);
      let end = chars.indexOf(">", i);
      if (end === i + 1) fail("missing group name", i + 1);
      if (end < 0) fail(chars.length > i + 1 ? "missing >, unterminated name" : "missing group name", i + 1);
      const name = chars.slice(i + 1, end).join("");
      if ($strIsidentifier(name)) {
        if (!Object.hasOwn(re.names, name)) throw new $IndexError(`unknown group name ${$strRepr(name)}`);
        group(re.names[name], i + 1);
      } else group($reGroupNumber(name) ?? fail(`bad character in group name ${$strRepr(name)}`, i + 1), i + 1);
      i = end + 1;
    } else if (c === "0") {
      let digits = "";
      while (digits.length < 2 && digit(chars[i], "7")) digits += chars[i++];
      parts.push(String.fromCharCode(parseInt(digits || "0", 8)));
    } else if (digit(c)) {
      let digits = c;
      if (digit(chars[i])) {
        digits += chars[i++];
        if (/^[0-7]{2}$/.test(digits) && digit(chars[i], "7")) {
          digits += chars[i++];
          const code = parseInt(digits, 8);
          if (code > 255) fail(`octal escape value \\${digits} outside of range 0-0o377`, start);
          parts.push(String.fromCharCode(code));
          continue;
        }
      }
      group(Number(digits), start + 1);
    } else if (Object.hasOwn(simple, c)) parts.push(simple[c]);
    else if (/[A-Za-z]/.test(c)) fail(`bad escape \\${c}`, start);
    else parts.push(`\\${c}`);
  }
  return parts;
}
