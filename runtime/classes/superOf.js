// super().name in a method of `current`: the next provider in the resolution order of self's own class.
import { $AttributeError } from "../errors/AttributeError.js";

export function $superOf(current, self, name) {
  const order = self.constructor.$mro;
  for (let i = order.indexOf(current) + 1; i < order.length; i++) {
    const { prototype, $own } = order[i];
    if (!($own?.has(name) ?? Object.hasOwn(prototype, name))) continue;
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found.get) return found.get.call(self);
    if (typeof found.value !== "function") return found.value;
    const bound = found.value.bind(self);
    bound.$spec = found.value.$spec; // how it is called goes with it
    return bound;
  }
  throw new $AttributeError(`'super' object has no attribute '${name}'`);
}
