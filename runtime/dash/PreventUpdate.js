// dash.exceptions.PreventUpdate as Python sees it: an Exception that `except` can catch. Where it leaves the callback,
// $dashThrown turns it into the object that Dash looks for.
// Python: str(PreventUpdate()) == "", PreventUpdate().args == ("",), str(PreventUpdate("\n  not now ")) == "not now"
import { $preventText } from "./preventText.js";
import { $Exception } from "../errors/Exception.js";

export class $PreventUpdate extends $Exception {
  static $module = "dash.exceptions";
  constructor(...args) {
    super(args.length === 0 ? "" : $preventText(...args));
  }
  get name() {
    return "PreventUpdate";
  }
}
