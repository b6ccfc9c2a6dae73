// The exception itself, its `message` filled in with str(e) (see BaseException.js).
import { $str } from "../format/str.js";

export function $err(e) {
  e.message = $str(e);
  return e;
}
