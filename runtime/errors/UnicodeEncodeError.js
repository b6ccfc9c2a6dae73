// UnicodeEncodeError: its five arguments are told as a sentence.
import { $codeEscape } from "../bytes/codeEscape.js";
import { $fillFields } from "./fillFields.js";
import { $TypeError } from "./TypeError.js";
import { $UnicodeError } from "./UnicodeError.js";

export class $UnicodeEncodeError extends $UnicodeError {
  constructor(...args) {
    if (args.length !== 5) throw new $TypeError(`function takes exactly 5 arguments (${args.length} given)`);
    super(...args);
    const [encoding, object, start, end, reason] = this.args;
    $fillFields(this, { encoding, object, start, end, reason });
  }
  get name() {
    return "UnicodeEncodeError";
  }
  __str__() {
    const [encoding, object, start, end, reason] = this.args;
    if (end - start !== 1) return `'${encoding}' codec can't encode characters in position ${start}-${end - 1}: ${reason}`;
    const character = $codeEscape(Array.from(object)[start].codePointAt(0));
    return `'${encoding}' codec can't encode character '${character}' in position ${start}: ${reason}`;
  }
}
