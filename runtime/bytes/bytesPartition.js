// b.partition(sep), b.rpartition (`right`)
import { $ValueError } from "../errors/ValueError.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $bytesLike } from "./bytesLike.js";
import { $latinText } from "./latinText.js";

export function $bytesPartition(b, sep, right) {
  const mark = $bytesLike(sep);
  if (mark === "") throw new $ValueError("empty separator");
  const text = $latinText(b);
  const at = right ? text.lastIndexOf(mark) : text.indexOf(mark);
  const parts = at >= 0 ? [text.slice(0, at), mark, text.slice(at + mark.length)] : right ? ["", "", text] : [text, "", ""];
  return $tupleOf(parts.map((part) => $bytesFrom(b, part)));
}
