// binascii.Error
import { $ValueError } from "./ValueError.js";

export class $BinasciiError extends $ValueError {
  static $module = "binascii";
  static $name = "Error";
  get name() {
    return "Error";
  }
}
