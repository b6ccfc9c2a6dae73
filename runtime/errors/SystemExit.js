// SystemExit: its only argument is the code.
import { $fillFields } from "./fillFields.js";
import { $BaseException } from "./BaseException.js";

export class $SystemExit extends $BaseException {
  constructor(...args) {
    super(...args);
    $fillFields(this, { code: this.args.length > 1 ? this.args : this.args[0] ?? null });
  }
  get name() {
    return "SystemExit";
  }
}
