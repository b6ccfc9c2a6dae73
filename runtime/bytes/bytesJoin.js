// b.join(iterable)
import { $Bytes } from "./Bytes.js";
import { $BufferError } from "../errors/BufferError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $isIterable } from "../iterate/isIterable.js";
import { $listOf } from "../lists/listOf.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $latinText } from "./latinText.js";

export function $bytesJoin(b, iterable) {
  if (!$isIterable(iterable)) throw new $TypeError("can only join an iterable");
  const data = b.$data;
  const items = $listOf(iterable);
  if (b.$data.length !== data.length) {
    b.$data = data;
    throw new $BufferError("Existing exports of data: object cannot be re-sized");
  }
  const parts = items.map((part, i) => {
    if (part instanceof $Bytes) return $latinText(part);
    throw new $TypeError(`sequence item ${i}: expected a bytes-like object, ${$typeName(part)} found`);
  });
  return $bytesFrom(b, parts.join($latinText(b)));
}
