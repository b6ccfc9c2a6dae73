// A property that counts an event. Each event is a call of its own, which no later one replaces.
import { $kept } from "./kept.js";
import { $stored } from "./stored.js";

export function $counter(name, type, counts = () => true) {
  const take = (el, event) => {
    if (!counts(event)) return false;
    $stored.of(el)[name] = ($stored.of(el)[name] ?? 0) + 1;
  };
  return { ...$kept(name), events: [type], once: true, take };
}
