// b.join(iterable)
import { $Bytes } from "./Bytes.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $listOf } from "../lists/listOf.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $latinText } from "./latinText.js";

export function $bytesJoin(b, iterable) {
  if (!$isIterable(iterable)) throw new $TypeError("can only join an iterable");
  const parts = $listOf(iterable).map((part, i) => {
    if (part instanceof $Bytes) return $latinText(part);
    throw new $TypeError(`sequence item ${i}: expected a bytes-like object, ${$typeName(part)} found`);
  });
  return $bytesFrom(b, parts.join($latinText(b)));
}
