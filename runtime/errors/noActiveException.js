// `raise` alone outside an `except` block: what CPython raises there depends on who called, and is not known here.
import { $Refusal } from "./Refusal.js";

export function $noActiveException(what = "`raise` without an exception") {
  throw new $Refusal("bare-raise", `${what} works only inside the \`except\` block itself`);
}
