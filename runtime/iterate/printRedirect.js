// The beginning of `with redirect_stdout(file)`.
import { $printFiles } from "./printFiles.js";

export function $printRedirect(file) {
  $printFiles.push(file);
  return null;
}
