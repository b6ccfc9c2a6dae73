// x[i] beyond the end of a collection of the browser.
import { $IndexError } from "../errors/IndexError.js";

export function $browserIndexError() {
  throw new $IndexError("index out of range");
}
