// str(exception)
// Rare: exceptions as texts.
import { $repr } from "./repr.js";
import { $str } from "./str.js";
import { $KeyError } from "../errors/KeyError.js";
import { $OSError } from "../errors/OSError.js";

export function $strError(e) {
  const args = e.args;
  if (args === undefined) return e.message; // an error of the engine
  if (args.length === 0) return "";
  if (args.length === 1) return e instanceof $KeyError ? $repr(args[0]) : $str(args[0]);
  if (e instanceof $OSError && args.length < 6) {
    const files = [e.filename, e.filename2].filter((x) => x !== null).map((x) => $repr(x));
    return `[Errno ${$str(args[0])}] ${$str(args[1])}${files.length ? ": " : ""}${files.join(" -> ")}`;
  }
  return $repr(args);
}
