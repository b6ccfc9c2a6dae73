// How often the time of data-interval (milliseconds) has passed; it stops at data-max-intervals, and pauses where the
// element is disabled.
import { $kept } from "../kept.js";
import { $stored } from "../stored.js";

export const $n_intervals = {
  ...$kept("n_intervals"),
  start(el, changed) {
    const tick = () => {
      if (!el.isConnected) return;
      const kept = $stored.of(el);
      const count = kept.n_intervals ?? 0;
      if (!el.hasAttribute("disabled") && count < (el.dataset.maxIntervals ?? Infinity)) {
        kept.n_intervals = count + 1;
        changed();
      }
      setTimeout(tick, el.dataset.interval ?? 1000);
    };
    setTimeout(tick, el.dataset.interval ?? 1000);
  },
};
