// OSError: two to five arguments are a number, a text and the names of files; those are no `args`.
import { $fillFields } from "./fillFields.js";
import { $Exception } from "./Exception.js";
import { $tupleOf } from "../tuples/tupleOf.js";

export class $OSError extends $Exception {
  constructor(...args) {
    super(...args);
    const told = this.args.length >= 2 && this.args.length <= 5 ? this.args : [];
    const [errno = null, strerror = null, filename = null, , filename2 = null] = told;
    if (filename !== null) this.args = $tupleOf([errno, strerror]);
    $fillFields(this, { errno, strerror, filename, filename2 });
  }
  get name() {
    return "OSError";
  }
}
