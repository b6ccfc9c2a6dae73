// UnicodeDecodeError: its five arguments are told as a sentence.
import { $fillFields } from "./fillFields.js";
import { $TypeError } from "./TypeError.js";
import { $UnicodeError } from "./UnicodeError.js";

export class $UnicodeDecodeError extends $UnicodeError {
  constructor(...args) {
    if (args.length !== 5) throw new $TypeError(`function takes exactly 5 arguments (${args.length} given)`);
    super(...args);
    const [encoding, object, start, end, reason] = this.args;
    $fillFields(this, { encoding, object, start, end, reason });
  }
  get name() {
    return "UnicodeDecodeError";
  }
  __str__() {
    const [encoding, object, start, end, reason] = this.args;
    if (end - start !== 1) return `'${encoding}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`;
    const byte = object.$data[start].toString(16).padStart(2, "0");
    return `'${encoding}' codec can't decode byte 0x${byte} in position ${start}: ${reason}`;
  }
}
