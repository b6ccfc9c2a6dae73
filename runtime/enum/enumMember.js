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
    const numbers = values.filter((v) => typeof v !== "string" && v !== null && !Array.isArray(v)).map((v) => (v === true ? 1 : v === false ? 0 : v));
    const known = numbers.length === values.length || new Set(numbers).size < 2;
    if (!known || !numbers.every((v) => typeof v === "number")) {
      throw new $Refusal("enum-auto", "auto() after values of several kinds");
    }
    value = numbers.length ? Math.max(...numbers) + 1 : 1; // what cannot be counted on is passed over
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
