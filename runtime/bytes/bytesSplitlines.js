// b.splitlines(keepends)
import { $cInt } from "../numbers/cInt.js";
import { $bytesFrom } from "./bytesFrom.js";
import { $latinText } from "./latinText.js";

export function $bytesSplitlines(b, keepends) {
  const keep = keepends !== undefined && $cInt(keepends);
  const lines = $latinText(b).match(/[^\n\r]*(?:\r\n|[\n\r])|[^\n\r]+/g) ?? [];
  return lines.map((line) => $bytesFrom(b, keep ? line : line.replace(/(\r\n|[\n\r])$/, "")));
}
