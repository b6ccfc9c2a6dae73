// A DOMException of the browser as Python sees it: an Exception with `name`, `message` and `code`.
import { $JSError } from "./JSError.js";

export class $DOMException extends $JSError {
  constructor(value, name) {
    super(typeof value === "string" || value === undefined ? new DOMException(value ?? "", name) : value);
  }
}
