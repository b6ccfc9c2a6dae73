// A store: kept in memory, or with data-store="session" or "local" in the browser's storage. It begins as the JSON that the
// element (<script type="application/json">) holds.
import { $stored } from "../stored.js";

export const $data = (() => {
  const storage = (el) => el.dataset.store && window[`${el.dataset.store}Storage`];
  const key = (el) => `clientside:${el.id}`;
  return {
    get(el) {
      const kept = $stored.of(el);
      if ("data" in kept) return kept.data;
      const text = storage(el)?.getItem(key(el)) ?? el.textContent;
      return (kept.data = text.trim() ? JSON.parse(text) : null);
    },
    set(el, value) {
      $stored.of(el).data = value;
      storage(el)?.setItem(key(el), JSON.stringify(value ?? null));
    },
    start(el, changed) {
      addEventListener("storage", (event) => {
        if (event.key !== key(el) || event.storageArea !== storage(el)) return;
        delete $stored.of(el).data;
        changed();
      });
    },
  };
})();
