// The exception itself, its `message` filled in with str(e) (see BaseException.js).
import { $str } from "../format/str.js";

export function $err(e) {
  if (e instanceof Error) e.message = $str(e);
  return e;
}
