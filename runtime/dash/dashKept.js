// dash.ctx in a program whose async functions call what reads it: the context of the callback that is running, also after it
// has waited.
import { $Refusal } from "../errors/Refusal.js";
import { $CallbackContext } from "./CallbackContext.js";
import { $dashNow } from "./dashNow.js";

export function $dashKept() {
  const raw = window.dash_clientside.callback_context ?? $dashNow.raw;
  if (!raw) {
    throw new $Refusal("no-callback-context", "dash.ctx is there only while a callback runs");
  }
  return new $CallbackContext(raw);
}
