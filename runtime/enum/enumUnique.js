// @enum.unique: no member may have a second name.
import { $className } from "../classes/className.js";
import { $ValueError } from "../errors/ValueError.js";

export function $enumUnique(made) {
  const twice = [...made.$names].filter(([name, member]) => name !== member.name);
  if (!twice.length) return;
  const listed = twice.map(([name, member]) => `${name} -> ${member.name}`).join(", ");
  throw new $ValueError(`duplicate values found in <enum '${$className(made)}'>: ${listed}`);
}
