// binascii.Error
import { $ValueError } from "./ValueError.js";

export class $BinasciiError extends $ValueError {
  get name() {
    return "Error";
  }
}
