// @clientside.throttle: the first call runs at once, then the last one of each `ms`. `prevents` as in $debounce.
import { $inContext } from "./inContext.js";

export function $throttle(f, ms, prevents) {
  let last = -Infinity;
  let timer;
  let drop;
  return (...args) => {
    clearTimeout(timer);
    drop?.();
    drop = undefined;
    const wait = last + ms - performance.now();
    if (wait <= 0) {
      last = performance.now();
      const result = f(...args);
      return prevents ? result : null;
    }
    const run = prevents ? $inContext(f, args) : () => f(...args);
    return new Promise((resolve, reject) => {
      drop = prevents ? () => reject(window.dash_clientside.PreventUpdate) : resolve;
      timer = setTimeout(() => {
        drop = undefined;
        last = performance.now();
        try {
          resolve(run());
        } catch (error) {
          reject(error);
        }
      }, wait);
    });
  };
}
