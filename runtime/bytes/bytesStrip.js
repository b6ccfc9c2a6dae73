// b.strip(chars), b.lstrip, b.rstrip (`which`)
import { $bytesFrom } from "./bytesFrom.js";
import { $bytesLike } from "./bytesLike.js";
import { $latinText } from "./latinText.js";

export function $bytesStrip(which, b, chars) {
  const text = $latinText(b);
  const cut = chars == null ? "\t\n\v\f\r " : $bytesLike(chars);
  let [from, to] = [0, text.length];
  if (which !== "rstrip") while (from < to && cut.includes(text[from])) from++;
  if (which !== "lstrip") while (to > from && cut.includes(text[to - 1])) to--;
  return $bytesFrom(b, text.slice(from, to));
}
