// print(*values, file=file): each part is written by itself, as CPython does; None is the console.
import { $truthy } from "../compare/truthy.js";
import { $str } from "../format/str.js";
import { $print } from "./print.js";

export function $printTo(values, sep, end, file, flush) {
  if (file === null) return $print(values, sep, end);
  values.forEach((value, i) => {
    if (i > 0) file.write(sep ?? " ");
    file.write($str(value));
  });
  file.write(end ?? "\n");
  if ($truthy(flush ?? false)) file.flush();
  return null;
}
