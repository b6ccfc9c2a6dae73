// The end of `with redirect_stdout(file)`.
import { $printFiles } from "./printFiles.js";

export function $printRestore() {
  $printFiles.pop();
  return null;
}
