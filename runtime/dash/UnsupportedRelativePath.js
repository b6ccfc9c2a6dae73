// dash.exceptions.UnsupportedRelativePath: what paths that do not begin as they must raise.
import { $Exception } from "../errors/Exception.js";

export class $UnsupportedRelativePath extends $Exception {
  static $module = "dash.exceptions";
  get name() {
    return "UnsupportedRelativePath";
  }
}
