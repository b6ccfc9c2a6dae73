// binascii.Error
import { $ValueError } from "./ValueError.js";

export class $BinasciiError extends $ValueError {
  static $name = "Error";
  get name() {
    return "Error";
  }
}
