// s.expandtabs(tabsize), any value.
import { $cInt } from "../numbers/cInt.js";
import { $strLen } from "./strLen.js";
import { $strRepeat } from "./strRepeat.js";

export function $strExpandtabs(s, tabsize) {
  const size = tabsize === undefined ? 8 : $cInt(tabsize);
  let column = 0;
  return s.replace(/\t|[\n\r]|[^\t\n\r]+/g, (run) => {
    if (run === "\t") {
      const pad = size > 0 ? size - (column % size) : 0;
      column += pad;
      return $strRepeat(" ", pad);
    }
    column = run === "\n" || run === "\r" ? 0 : column + $strLen(run);
    return run;
  });
}
