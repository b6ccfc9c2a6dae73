// enum.Flag, and IntFlag with $keeps: combinations of members are made when they are asked for, and kept.
import { $repr } from "../format/repr.js";
import { $className } from "../classes/className.js";
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";
import { $ValueError } from "../errors/ValueError.js";
import { $typeName } from "../format/typeName.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $intIf } from "../numbers/intIf.js";
import { $Enum } from "./Enum.js";
import { $plain } from "./plain.js";

export class $Flag extends $Enum {
  static $keeps = false;
  static $made = new Map();
  static $mask() {
    let mask = 0;
    for (const member of this.$names.values()) mask |= member.value;
    return mask;
  }
  static $find(value) {
    if (value instanceof this) return value;
    if (typeof value === "boolean") value = Number(value);
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw new $ValueError(`${$repr(value)} is not a valid ${this.$qualname ?? $className(this)}`);
    }
    const known = this.$made.get(value);
    if (known !== undefined) return known;
    const mask = this.$mask();
    if (value !== (value | 0) || value < -mask - 1) throw new $Refusal("integer-too-large", "a flag beyond 31 bits");
    if (value < 0) {
      // What keeps any bit keeps those between the members' too.
      const kept = 2 ** (32 - Math.clz32(Math.max(mask, -value))) + value;
      return this.$find(this.$keeps ? kept : value & mask);
    }
    const more = value & ~mask;
    if (more !== 0 && !this.$keeps) {
      const bits = (n) => n.toString(2).padStart(Math.max(value.toString(2).length, mask.toString(2).length), "0");
      const name = $className(this);
      throw new $ValueError(`<flag '${name}'> invalid value ${value}\n    given 0b0 ${bits(value)}\n  allowed 0b0 ${bits(mask)}`);
    }
    const names = this.$members.filter((m) => m.value & value).map((m) => m.name);
    if (more !== 0 && names.length > 0) names.push(String(more));
    const made = Object.create(this.prototype);
    made.name = names.length > 0 ? names.join("|") : null;
    made.value = value;
    this.$made.set(value, made);
    return made;
  }
  $with(other, combine) {
    const own = this.constructor;
    if (other instanceof own) other = other.value;
    else {
      // Any int: a bool, a member of another class, an instance of an own class.
      other = own.$keeps && !(other instanceof $Flag) ? $intIf($plain(other)) : undefined;
      if (other === undefined) return $NotImplemented;
      if (other !== Number(BigInt.asIntN(32, BigInt(other)))) throw new $Refusal("integer-too-large", "a flag beyond 31 bits");
    }
    return own.$find(combine(this.value, other));
  }
  __or__(other) {
    return this.$with(other, (x, y) => x | y);
  }
  __and__(other) {
    return this.$with(other, (x, y) => x & y);
  }
  __xor__(other) {
    return this.$with(other, (x, y) => x ^ y);
  }
  __ror__(other) {
    return typeof other === "number" ? this.__or__(other) : $NotImplemented;
  }
  __rand__(other) {
    return typeof other === "number" ? this.__and__(other) : $NotImplemented;
  }
  __rxor__(other) {
    return typeof other === "number" ? this.__xor__(other) : $NotImplemented;
  }
  __invert__() {
    const own = this.constructor;
    if (this.value & ~own.$mask()) throw new $Refusal("integer-too-large", "~ of a flag with bits that have no name");
    return own.$find(own.$keeps ? ~this.value : own.$mask() & ~this.value);
  }
  __bool__() {
    return this.value !== 0;
  }
  __contains__(other) {
    const own = this.constructor;
    if (!(other instanceof own)) throw new $TypeError(`unsupported operand type(s) for 'in': '${$typeName(other)}' and '${$className(own)}'`);
    return (other.value & this.value) === other.value;
  }
  __iter__() {
    const members = this.constructor.$members.filter((m) => m.value & this.value).values();
    return new $Iterator(() => members.next());
  }
  __len__() {
    return this.constructor.$members.filter((m) => m.value & this.value).length;
  }
  __repr__() {
    return `<${$className(this.constructor)}${this.name === null ? "" : `.${this.name}`}: ${this.value}>`;
  }
  __str__() {
    const name = $className(this.constructor);
    return this.name === null ? `${name}(${this.value})` : `${name}.${this.name}`;
  }
}
