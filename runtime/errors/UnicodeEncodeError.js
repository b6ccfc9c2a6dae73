// UnicodeEncodeError: its five arguments are told as a sentence.
import { $codeEscape } from "../bytes/codeEscape.js";
import { $UnicodeError } from "./UnicodeError.js";

export class $UnicodeEncodeError extends $UnicodeError {
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
