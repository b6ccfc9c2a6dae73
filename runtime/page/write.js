// Sets a property and calls what depends on it. `writer` is the callback whose output it is.
import { $notify } from "./notify.js";
import { $set } from "./set.js";
import { $watch } from "./watch.js";

export function $write(el, name, value, writer) {
  $set(el, name, value);
  $watch.seen(el, name);
  $notify(el, name, writer);
}
