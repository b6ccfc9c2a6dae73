// The text of a PreventUpdate that is given one.
// Rare: nobody sees it.
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $dedent } from "../text/dedent.js";
import { $strStrip } from "../text/strStrip.js";

export function $preventText(message, ...more) {
  if (more.length > 0) {
    const count = more.length + 2;
    throw new $TypeError(`DashException.__init__() takes from 1 to 2 positional arguments but ${count} were given`);
  }
  if (typeof message !== "string") {
    throw new $TypeError(`expected string or bytes-like object, got '${$typeName(message)}'`);
  }
  return $strStrip($dedent(message));
}
