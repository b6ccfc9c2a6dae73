// Says that a property of an element changed: the callbacks that depend on it are called, once for all that changes
// together. `writer` is the callback that wrote it, which is not called by that.
import { $elements } from "./elements.js";
import { $graph } from "./graph.js";
import { $match } from "./match.js";
import { $matches } from "./matches.js";
import { $run } from "./run.js";

export function $notify(el, name, writer, once) {
  const item = $elements.of(el);
  for (const cb of $graph.callbacks) {
    if (cb === writer) continue;
    if (cb.cancel.some((place) => place.property === name && $match(place.id, item.id, {}))) $run.cancel(cb);
    for (const place of cb.inputs) {
      if (place.property !== name || !$match(place.id, item.id, {})) continue;
      for (const match of $matches(cb, place, item)) $run.add(cb, match, `${item.text}.${name}`, once);
    }
  }
}
