// All matches of a pattern, one after the other: after an empty one the search goes on behind the next character. (Patterns
// that could match something else where they matched nothing are left to the machine, which tries that first.)
import { $rePoint } from "./rePoint.js";
import { $ReMatch } from "./ReMatch.js";
import { $reUnit } from "./reUnit.js";

export function* $reScan(re, string, pos, endpos) {
  const end = endpos === undefined ? undefined : $reUnit(string, endpos);
  const text = string.slice(0, end);
  const regex = re.all;
  const start = pos === undefined ? 0 : $reUnit(string, pos);
  let isEmpty = false;
  for (let at = start; at <= text.length; ) {
    regex.lastIndex = at;
    if (re.machine) regex.advance = isEmpty;
    const found = regex.exec(text);
    if (found === null) return;
    at = found.index + found[0].length;
    isEmpty = found[0] === "";
    if (isEmpty && !re.machine) at += text.codePointAt(at) > 0xffff ? 2 : 1;
    yield new $ReMatch(re, string, text, regex, found, $rePoint(text, start));
  }
}
