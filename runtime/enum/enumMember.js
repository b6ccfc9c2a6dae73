// `NAME = value` in the body of an Enum: a new member, or another name of the one that has the value.
import { $eq } from "../compare/eq.js";
import { $Refusal } from "../errors/Refusal.js";
import { $Tuple } from "../tuples/Tuple.js";
import { $auto } from "./auto.js";

export function $enumMember(made, name, value) {
  if (!Object.hasOwn(made, "$members")) {
    made.$members = [];
    made.$names = new Map();
  }
  if (value === $auto) {
    const values = made.$members.map((m) => m.value);
    const last = values.length ? values[values.length - 1] : 0;
    const highest = values.every((v) => Number.isSafeInteger(v) && v <= last);
    if (!highest) throw new $Refusal("enum-auto", "auto() after a value that is not the highest int so far");
    value = last + 1;
  }
  let member = made.$members.find((m) => m.value === value || $eq(m.value, value));
  if (member === undefined) {
    member = Object.create(made.prototype);
    member.name = name;
    member.value = value;
    member.__init__(...(value instanceof $Tuple ? value : [value]));
    made.$members.push(member);
  }
  made.$names.set(name, member);
  Object.defineProperty(made, name, { value: member, configurable: true });
}
