// dash.exceptions.PreventUpdate as Python sees it: an Exception that `except` can catch. Where it leaves the callback,
// $dashThrown turns it into the object that Dash looks for.
// Python: str(PreventUpdate()) == "", PreventUpdate().args == ("",), str(PreventUpdate("\n  not now ")) == "not now"
import { $Exception } from "../errors/Exception.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $dedent } from "../text/dedent.js";
import { $strStrip } from "../text/strStrip.js";

export class $PreventUpdate extends $Exception {
  constructor(message = "", ...more) {
    if (more.length > 0) {
      const count = more.length + 2;
      throw new $TypeError(`DashException.__init__() takes from 1 to 2 positional arguments but ${count} were given`);
    }
    if (typeof message !== "string") {
      throw new $TypeError(`expected string or bytes-like object, got '${$typeName(message)}'`);
    }
    super($strStrip($dedent(message)));
  }
  get name() {
    return "PreventUpdate";
  }
}
