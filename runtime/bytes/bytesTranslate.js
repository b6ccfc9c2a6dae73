// b.translate(table, delete): a table of 256 bytes, or None.
import { $ValueError } from "../errors/ValueError.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $bytesLike } from "./bytesLike.js";
import { $latinText } from "./latinText.js";

export function $bytesTranslate(b, table, gone) {
  const to = table === null ? null : $bytesLike(table);
  if (to !== null && to.length !== 256) throw new $ValueError("translation table must be 256 characters long");
  const without = gone === undefined ? "" : $bytesLike(gone);
  let made = "";
  for (const c of $latinText(b)) if (!without.includes(c)) made += to === null ? c : to[c.charCodeAt(0)];
  return $bytesFrom(b, made);
}
