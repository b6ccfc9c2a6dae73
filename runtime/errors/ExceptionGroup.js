// ExceptionGroup: a text and other exceptions, none of which ends the program.
import { $BaseExceptionGroup } from "./BaseExceptionGroup.js";
import { $Exception } from "./Exception.js";
import { $groupFields } from "./groupFields.js";
import { $TypeError } from "./TypeError.js";

export class $ExceptionGroup extends $Exception {
  constructor(...args) {
    super(...args);
    $groupFields(this);
    if (!this.exceptions.every((e) => e instanceof $Exception)) {
      throw new $TypeError("Cannot nest BaseExceptions in an ExceptionGroup");
    }
  }
  __str__() {
    return $BaseExceptionGroup.prototype.__str__.call(this);
  }
  get name() {
    return "ExceptionGroup";
  }
}
