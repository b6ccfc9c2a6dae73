// print(*values, sep=" ", end="\n"): one call of console.log a line; text that does not end a line waits for the rest of it.
import { $str } from "../format/str.js";

export function $print(values, sep, end) {
  const text = values.map($str).join(sep ?? " ") + (end ?? "\n");
  const lines = (($print.waiting ?? "") + text).split("\n");
  $print.waiting = lines.pop();
  for (const line of lines) globalThis.console?.log(line);
  return null;
}
