// What a callback throws to Dash for a caught `error`: Dash compares with its own PreventUpdate object.
import { $PreventUpdate } from "./PreventUpdate.js";

export function $dashThrown(error) {
  return error instanceof $PreventUpdate ? window.dash_clientside.PreventUpdate : error;
}
