// A function whose calls may run out of stack: what the engine throws then leaves it as Python's RecursionError.
import { $caught } from "./caught.js";

export function $raising(fn) {
  const rethrow = (error) => {
    throw $caught(error);
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
