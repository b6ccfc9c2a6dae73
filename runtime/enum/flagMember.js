// `NAME = value` in the body of a Flag: members of one bit are iterated, others are names of combinations.
import { $Refusal } from "../errors/Refusal.js";
import { $auto } from "./auto.js";

export function $flagMember(made, name, value) {
  if (!Object.hasOwn(made, "$members")) {
    made.$members = [];
    made.$names = new Map();
    made.$made = new Map();
  }
  if (value === $auto) {
    const last = Math.max(0, ...made.$made.keys());
    value = last === 0 ? 1 : 2 ** (31 - Math.clz32(last) + 1);
  }
  if (typeof value !== "number" || value !== (value | 0) || value < 0) throw new $Refusal("enum-auto", "a flag that is no int below 2 ** 31");
  let member = made.$made.get(value);
  if (member === undefined) {
    member = Object.create(made.prototype);
    member.name = name;
    member.value = value;
    made.$made.set(value, member);
    if (value !== 0 && (value & (value - 1)) === 0) made.$members.push(member);
  }
  made.$names.set(name, member);
  Object.defineProperty(made, name, { value: member, configurable: true });
}
