// dash.ctx (callback_context): Dash removes its own as soon as the callback's synchronous part ends, so a callback that
// awaits reads this at its start.
// Python: ctx.triggered == [{"prop_id": "button.n_clicks", "value": 1}], ctx.triggered_id == "button"
import { $Refusal } from "../errors/Refusal.js";
import { $CallbackContext } from "./CallbackContext.js";

export function $dashContext() {
  const raw = window.dash_clientside.callback_context;
  if (!raw) {
    throw new $Refusal("no-callback-context", "dash.ctx is there only while a callback starts: read it before any await");
  }
  return new $CallbackContext(raw);
}
