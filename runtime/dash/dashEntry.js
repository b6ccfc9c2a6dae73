// The function that Dash calls for a Python function that may raise PreventUpdate, sync or async.
import { $dashThrown } from "./dashThrown.js";

export function $dashEntry(fn) {
  const rethrow = (error) => {
    throw $dashThrown(error);
  };
  return (...args) => {
    try {
      const result = fn(...args);
      return result instanceof Promise ? result.catch(rethrow) : result;
    } catch (error) {
      rethrow(error);
    }
  };
}
