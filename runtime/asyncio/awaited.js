// What `await x` hands over to (`yield*`).
import { $Coroutine } from "./Coroutine.js";
import { $Future } from "./Future.js";
import { $futureOf } from "./futureOf.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $typeName } from "../format/typeName.js";

export function $awaited(x) {
  if (x instanceof $Coroutine) {
    if (x.started && !x.ended) throw new $RuntimeError("coroutine is being awaited already");
    return x;
  }
  if (x instanceof $Future) return x;
  if (typeof x?.__await__ === "function") {
    const made = x.__await__();
    if (typeof made?.next === "function") return made[Symbol.iterator]();
    throw new $TypeError(`__await__() returned non-iterator of type '${$typeName(made)}'`);
  }
  if (typeof x?.then === "function") return $futureOf(x);
  throw new $TypeError(`object ${$typeName(x)} can't be used in 'await' expression`);
}
