// What a class decorator gives must be the class itself: the program was compiled for that.
import { $Refusal } from "../errors/Refusal.js";
import { $className } from "./className.js";

export function $decoratedClass(result, made) {
  if (result !== made) throw new $Refusal("class-decorator", `a decorator gave something else than the class ${$className(made)}`);
}
