// b.split(sep, maxsplit), from the right with `right`.
import { $ValueError } from "../errors/ValueError.js";
import { $ssize } from "../numbers/ssize.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $bytesLike } from "./bytesLike.js";
import { $latinText } from "./latinText.js";

export function $bytesSplit(b, sep, maxsplit, right) {
  let most = maxsplit === undefined ? -1 : $ssize(maxsplit);
  if (most < 0) most = Infinity;
  let text = $latinText(b);
  const parts = [];
  const words = sep == null;
  const mark = words ? "" : $bytesLike(sep);
  if (!words && mark === "") throw new $ValueError("empty separator");
  const trim = () => (text = right ? text.replace(/[\t-\r ]+$/, "") : text.replace(/^[\t-\r ]+/, ""));
  if (words) trim();
  while (parts.length < most) {
    let [at, n] = [-1, mark.length];
    if (words) {
      const found = (right ? /[\t-\r ]+(?=[^\t-\r ]*$)/ : /[\t-\r ]+/).exec(text);
      if (found !== null) [at, n] = [found.index, found[0].length];
    } else at = right ? text.lastIndexOf(mark) : text.indexOf(mark);
    if (at < 0) break;
    parts.push(right ? text.slice(at + n) : text.slice(0, at));
    text = right ? text.slice(0, at) : text.slice(at + n);
    if (words && text === "") break;
  }
  if (!words || text !== "") parts.push(text);
  if (right) parts.reverse();
  return parts.map((part) => $bytesFrom(b, part));
}
