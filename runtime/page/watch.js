// Watches the page: events that change properties, elements that come and go, what the browser fills in by itself.
import { $elements } from "./elements.js";
import { $get } from "./get.js";
import { $graph } from "./graph.js";
import { $match } from "./match.js";
import { $matches } from "./matches.js";
import { $notify } from "./notify.js";
import { $property } from "./property.js";
import { $run } from "./run.js";

export const $watch = {
  values: new WeakMap(),
  events: new Set(),
  // Keeps what a property is now; says whether that is new.
  seen(el, name) {
    const kept = this.values.get(el) ?? {};
    this.values.set(el, kept);
    const now = JSON.stringify($get(el, name));
    return now !== kept[name] && ((kept[name] = now), true);
  },
  // The properties of an element that call something.
  watched: (item) =>
    new Set(
      $graph.callbacks.flatMap(({ inputs, cancel }) =>
        [...inputs, ...cancel].filter((p) => $match(p.id, item.id, {})).map((p) => p.property),
      ),
    ),
  handle(event) {
    for (const el of event.composedPath()) {
      const found = $elements.of(el);
      const item = $elements.known.get(found?.text);
      if (!item || item.el !== found.el) continue;
      for (const name of this.watched(item)) {
        const row = $property(item.el, name);
        if (!row.events?.includes(event.type) || row.take?.(item.el, event) === false) continue;
        const tell = () => (this.seen(item.el, name) || row.once) && $notify(item.el, name, undefined, row.once);
        const { debounce } = item.el.dataset;
        clearTimeout(item.timer);
        if (debounce && event.type === "input") item.timer = setTimeout(tell, debounce);
        else tell();
      }
    }
  },
  // Takes in what came into the page: initial calls, and the events of its properties.
  join(added) {
    for (const item of added) {
      for (const name of this.watched(item)) {
        this.seen(item.el, name);
        const { events = [], start } = $property(item.el, name);
        start?.(item.el, () => $notify(item.el, name));
        for (const type of events) {
          if (!this.events.has(type)) addEventListener(type, (event) => this.handle(event), true);
          this.events.add(type);
        }
      }
    }
    const fits = (place) => added.find((item) => $match(place.id, item.id, {}));
    for (const cb of $graph.callbacks) {
      const fresh = cb.outputs.some(fits);
      for (const place of fresh || cb.no_output ? [...cb.outputs, ...cb.inputs] : cb.inputs) {
        for (const item of added) {
          if (!$match(place.id, item.id, {})) continue;
          const initial = fresh || cb.no_output;
          if (initial && cb.prevent_initial_call) continue;
          for (const match of $matches(cb, place, item)) {
            $run.add(cb, match, initial ? undefined : `${item.text}.${place.property}`);
          }
        }
      }
    }
  },
  // Looks at all watched properties again: the browser restores forms and pages without a word.
  look() {
    for (const item of $elements.known.values()) {
      for (const name of this.watched(item)) if (this.seen(item.el, name)) $notify(item.el, name);
    }
  },
};
