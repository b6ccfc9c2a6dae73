// dash.exceptions.PreventUpdate as Python sees it: an Exception that `except` can catch. Where it leaves the callback,
// $dashThrown turns it into the object that Dash looks for.
// Python: str(PreventUpdate()) == "", PreventUpdate().args == ("",)
import { $Exception } from "../errors/Exception.js";

export class $PreventUpdate extends $Exception {
  constructor(message = "") {
    super(message);
  }
  get name() {
    return "PreventUpdate";
  }
}
