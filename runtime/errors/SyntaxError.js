// SyntaxError: a message, and where: (filename, lineno, offset, text, end_lineno, end_offset).
import { $fillFields } from "./fillFields.js";
import { $listOf } from "../lists/listOf.js";
import { $TypeError } from "./TypeError.js";
import { $str } from "../format/str.js";
import { $Exception } from "./Exception.js";

export class $SyntaxError extends $Exception {
  constructor(...args) {
    super(...args);
    const [msg = null, place] = this.args;
    const where = this.args.length === 2 ? $listOf(place) : [];
    const wrong = (text) => new $TypeError(text);
    if (this.args.length === 2) {
      if (where.length < 4) throw wrong(`function takes at least 4 arguments (${where.length} given)`);
      if (where.length > 6) throw wrong(`function takes at most 6 arguments (${where.length} given)`);
      if (where.length === 5) throw wrong("end_offset must be provided when end_lineno is provided");
    }
    const [filename = null, lineno = null, offset = null, text = null, end_lineno = null, end_offset = null] = where;
    $fillFields(this, { msg, filename, lineno, offset, text, end_lineno, end_offset, print_file_and_line: null });
  }
  __str__() {
    const { msg, filename, lineno } = this;
    const file = typeof filename === "string" ? filename.slice(filename.lastIndexOf("/") + 1) : undefined;
    const line = Number.isInteger(lineno) ? `line ${lineno}` : undefined;
    const where = [file, line].filter((x) => x !== undefined).join(", ");
    return where ? `${$str(msg)} (${where})` : $str(msg);
  }
  get name() {
    return "SyntaxError";
  }
}
