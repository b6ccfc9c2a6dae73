// KeyError: its text is the repr of the key. Other keys than strings and numbers are raised through `$err`, which fills the text in.
import { $LookupError } from "./LookupError.js";
import { $strRepr } from "../format/strRepr.js";

export class $KeyError extends $LookupError {
  constructor(...args) {
    super(...args);
    if (args.length === 1) this.message = typeof args[0] === "string" ? $strRepr(args[0]) : `${args[0]}`;
  }
  get name() {
    return "KeyError";
  }
}
