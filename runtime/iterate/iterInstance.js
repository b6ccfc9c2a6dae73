// The iterator over an instance with __iter__, or with __getitem__ alone.
import { $IndexError } from "../errors/IndexError.js";
import { $StopIteration } from "../errors/StopIteration.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $Iterator } from "./Iterator.js";

export function $iterInstance(x) {
  const until = (step, End, ends) => {
    let ended = false;
    return new $Iterator(() => {
      if (ended) return { value: undefined, done: true };
      try {
        return { value: step(), done: false };
      } catch (e) {
        if (!(e instanceof End) && !(ends && e instanceof $StopIteration)) throw e;
        ended = ends;
        return { value: e.value, done: true };
      }
    });
  };
  if (x.__iter__ === null) throw new $TypeError(`'${$typeName(x)}' object is not iterable`);
  if (typeof x.__iter__ !== "function") {
    let i = 0;
    return until(() => x.__getitem__(i++), $IndexError, true);
  }
  const made = x.__iter__();
  if (typeof made?.__next__ === "function") return until(() => made.__next__(), $StopIteration, false);
  if (typeof made?.next === "function" && typeof made[Symbol.iterator] === "function") return made;
  throw new $TypeError(`iter() returned non-iterator of type '${$typeName(made)}'`);
}
