// [text, number of replacements]: each match replaced by what `make` gives for it, a str (or None for nothing).
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $index } from "../numbers/index.js";
import { $reScan } from "./reScan.js";

export function $reReplace(re, make, string, count = 0) {
  const most = $index(count);
  const parts = [];
  let at = 0;
  let n = 0;
  let wrong;
  if (most >= 0) {
    for (const m of $reScan(re, string)) {
      if (at < m.index) parts.push(string.slice(at, m.index));
      const made = make(m);
      // CPython joins the parts at the end, and complains then.
      if (made !== null && typeof made !== "string") wrong ??= [parts.length, made];
      if (made !== null) parts.push(made);
      at = m.index + m.texts[0].length;
      n += 1;
      if (n === most) break;
    }
  }
  if (wrong) throw new $TypeError(`sequence item ${wrong[0]}: expected str instance, ${$typeName(wrong[1])} found`);
  return [parts.join("") + string.slice(at), n];
}
