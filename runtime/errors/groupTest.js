// The condition of `group.split(condition)`: a class, a tuple of classes, or a function.
import { $BaseException } from "./BaseException.js";
import { $truthy } from "../compare/truthy.js";
import { $TypeError } from "./TypeError.js";

export function $groupTest(condition) {
  const isClass = (c) => typeof c === "function" && (c === $BaseException || c.prototype instanceof $BaseException);
  if (isClass(condition)) return (e) => e instanceof condition;
  if (Array.isArray(condition) && condition.length && condition.every(isClass)) return (e) => condition.some((c) => e instanceof c);
  if (typeof condition === "function") return (e) => $truthy(condition(e));
  throw new $TypeError("expected a function, exception type or tuple of exception types");
}
