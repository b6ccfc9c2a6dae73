// `raise` alone outside an `except` block: what CPython raises there depends on who called, and is not known here.
import { $Refusal } from "./Refusal.js";

export function $noActiveException() {
  throw new $Refusal("bare-raise", "`raise` without an exception works only inside the `except` block itself");
}
