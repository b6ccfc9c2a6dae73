// A method whose decorator was taken to give the function back.
import { $Refusal } from "../errors/Refusal.js";

export function $decoratedMethod(found, given) {
  if (found === given) return found;
  throw new $Refusal("class-decorator", "a decorator of several methods gives another function for one of them");
}
