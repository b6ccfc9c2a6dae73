// print in a program that redirects it; where the file is None nothing is printed at all.
import { $printFiles } from "./printFiles.js";
import { $printTo } from "./printTo.js";

export function $printRedirected(values, sep, end, file = null, flush) {
  if (file !== null || $printFiles.length === 0) return $printTo(values, sep, end, file, flush);
  const target = $printFiles.at(-1);
  return target === null ? null : $printTo(values, sep, end, target, flush);
}
