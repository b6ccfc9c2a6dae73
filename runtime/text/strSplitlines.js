// s.splitlines(keepends), at Python's line boundaries.
import { $cInt } from "../numbers/cInt.js";

export function $strSplitlines(s, keepends) {
  if (keepends !== undefined && $cInt(keepends)) {
    return s.match(/[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])|[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+/g) ?? [];
  }
  const lines = s.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/);
  if (lines[lines.length - 1] === "") lines.pop();
  return lines;
}
