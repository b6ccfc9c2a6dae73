// UnicodeDecodeError: its five arguments are told as a sentence.
import { $UnicodeError } from "./UnicodeError.js";

export class $UnicodeDecodeError extends $UnicodeError {
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
