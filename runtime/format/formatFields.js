// The replacement fields of str.format: `find(name)` gives the value of a name or of a position (as decimal text).
import { $ascii } from "./ascii.js";
import { $fieldValue } from "./fieldValue.js";
import { $format } from "./format.js";
import { $repr } from "./repr.js";
import { $str } from "./str.js";
import { $ValueError } from "../errors/ValueError.js";

export function $formatFields(s, find) {
  let next = 0; // the next automatic number, once there was one
  let manual = false;
  const first = (name) => {
    if (name !== "" && !/^\d+$/.test(name)) return find(name);
    if (name === "" ? manual : next > 0) {
      const kinds = ["automatic field numbering", "manual field specification"];
      throw new $ValueError(`cannot switch from ${kinds[+manual]} to ${kinds[+!manual]}`);
    }
    if (name === "") return find(String(next++));
    manual = true;
    return find(name);
  };
  const render = (text, depth) => {
    if (depth === 0) throw new $ValueError("Max string recursion exceeded");
    let made = "";
    for (let i = 0; i < text.length; ) {
      const c = text[i++];
      if (c !== "{" && c !== "}") {
        made += c;
        continue;
      }
      if (text[i] === c) {
        made += c;
        i++;
        continue;
      }
      if (c === "}" || i === text.length) throw new $ValueError(`Single '${c}' encountered in format string`);
      // The name ends at the first of }:! outside of brackets.
      const [name] = /^(?:[^{}:![]|\[[^\]]*(?:\]|$))*/.exec(text.slice(i));
      i += name.length;
      const end = text[i++];
      if (end === "{") throw new $ValueError("unexpected '{' in field name");
      if (end === undefined) throw new $ValueError("expected '}' before end of string");
      let conversion = "";
      let spec = "";
      let more = end === ":";
      if (end === "!") {
        if (i === text.length) throw new $ValueError("end of string while looking for conversion specifier");
        conversion = String.fromCodePoint(text.codePointAt(i));
        i += conversion.length;
        if (i === text.length) throw new $ValueError("unmatched '{' in format spec");
        const after = text[i++];
        more = after === ":";
        if (!more && after !== "}") throw new $ValueError("expected ':' after conversion specifier");
      }
      if (more) {
        const start = i;
        let open = 1;
        for (; open > 0; i++) {
          if (i === text.length) throw new $ValueError("unmatched '{' in format spec");
          if (text[i] === "{") open++;
          else if (text[i] === "}") open--;
        }
        spec = text.slice(start, i - 1);
      }
      let value = $fieldValue(name, first);
      if (conversion !== "") {
        const convert = { r: $repr, s: $str, a: $ascii }[conversion];
        if (!convert) {
          const visible = conversion > " " && conversion < "\x7f";
          const shown = visible ? conversion : "\\x" + conversion.codePointAt(0).toString(16);
          throw new $ValueError(`Unknown conversion specifier ${shown}`);
        }
        value = convert(value);
      }
      made += $format(value, spec.includes("{") ? render(spec, depth - 1) : spec);
    }
    return made;
  };
  return render(s, 2);
}
