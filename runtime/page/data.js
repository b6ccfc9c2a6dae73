// The property `data`: a store. In memory; with data-store="session" or "local" in the browser's storage. It begins as the
// JSON that the element (<script type="application/json">) holds.
import { $stored } from "./stored.js";

export const $data = {
  get(el) {
    const kept = $stored.of(el);
    if ("data" in kept) return kept.data;
    const text = storage(el)?.getItem(key(el)) ?? el.textContent;
    return (kept.data = text.trim() ? JSON.parse(text) : null);

    function storage({ dataset: { store } }) {
      return store ? window[`${store}Storage`] : null;
    }
    function key({ id }) {
      return `clientside:${id}`;
    }
  },
  set(el, value) {
    $stored.of(el).data = value;
    const { store } = el.dataset;
    if (store) window[`${store}Storage`].setItem(`clientside:${el.id}`, JSON.stringify(value ?? null));
  },
};
