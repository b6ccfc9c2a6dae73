// KeyError: its text is the repr of the key. Other keys than strings and numbers are raised through `$err`, which fills the text in.
import { $LookupError } from "./LookupError.js";
import { $strRepr } from "../format/strRepr.js";

export class $KeyError extends $LookupError {
  constructor(...args) {
    super(...args);
    const [key] = args; // of an object `toString` may be anything: a dict from the page has keys of its own
    if (args.length === 1 && typeof key !== "object") this.message = typeof key === "string" ? $strRepr(key) : `${key}`;
  }
  get name() {
    return "KeyError";
  }
}
