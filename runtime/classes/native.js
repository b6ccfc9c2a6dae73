// Class(…) where the class has a `__new__`, or derives from a built-in type: __new__, and then __init__. What is `given` is
// meant for __init__, where there is one; a __new__ with `**kwargs` (`$named`) takes these first.
import { $Dict } from "../dicts/Dict.js";
import { $bare } from "./bare.js";
import { $Refusal } from "../errors/Refusal.js";
import { $isInstance } from "./isInstance.js";
import { $Object } from "./Object.js";

export function $native(made, given) {
  const { prototype } = made;
  const sets = prototype.__init__ !== $Object.prototype.__init__;
  const named = sets && prototype.$named ? [new $Dict()] : [];
  const self = prototype.__new__ === undefined ? $bare(made) : prototype.__new__(made, ...named, ...given);
  if (self === null) throw new $Refusal("class-without-instance", `${made.name}.__new__ gave None`);
  if (sets && $isInstance(self, made)) self.__init__(...given);
  return self;
}
