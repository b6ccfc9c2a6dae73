// b.removeprefix(x), b.removesuffix(x) (`which`)
import { $bytesFrom } from "./bytesFrom.js";
import { $bytesLike } from "./bytesLike.js";
import { $latinText } from "./latinText.js";

export function $bytesRemove(which, b, x) {
  const text = $latinText(b);
  const part = $bytesLike(x);
  if (which === "removeprefix") return $bytesFrom(b, text.startsWith(part) ? text.slice(part.length) : text);
  return $bytesFrom(b, part !== "" && text.endsWith(part) ? text.slice(0, -part.length) : text);
}
