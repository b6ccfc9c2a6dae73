// enum.Enum: its members are the only instances of a class; the class itself is iterated, measured and subscripted.
import { $eq } from "../compare/eq.js";
import { $Object } from "../classes/Object.js";
import { $className } from "../classes/className.js";
import { $AttributeError } from "../errors/AttributeError.js";
import { $KeyError } from "../errors/KeyError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $missingKey } from "../dicts/missingKey.js";
import { $ValueError } from "../errors/ValueError.js";
import { $formatStr } from "../format/formatStr.js";
import { $repr } from "../format/repr.js";
import { $str } from "../format/str.js";
import { $typeName } from "../format/typeName.js";
import { $Iterator } from "../iterate/Iterator.js";

export class $Enum extends $Object {
  static $metaclass = "EnumType";
  static $members = [];
  static $names = new Map();
  constructor(value) {
    return new.target.$find(value);
  }
  static $find(value) {
    if (value instanceof this) return value;
    for (const member of this.$members) if (member.value === value || $eq(member.value, value)) return member;
    const found = this.prototype._missing_?.(value);
    if (found instanceof this) return found;
    if (found !== undefined && found !== null) {
      throw new $TypeError(`error in ${$className(this)}._missing_: returned ${$repr(found)} instead of None or a valid member`);
    }
    throw new $ValueError(`${$repr(value)} is not a valid ${this.$qualname ?? $className(this)}`);
  }
  static __iter__() {
    const members = this.$members.values();
    return new $Iterator(() => members.next());
  }
  static __reversed__() {
    const members = this.$members.slice().reverse().values();
    return new $Iterator(() => members.next());
  }
  static __len__() {
    return this.$members.length;
  }
  static __contains__(x) {
    if (x instanceof $Enum) return x instanceof this;
    throw new $TypeError(`unsupported operand type(s) for 'in': '${$typeName(x)}' and 'EnumType'`);
  }
  static __getitem__(name) {
    const member = this.$names.get(name);
    if (member === undefined) throw typeof name === "string" ? new $KeyError(name) : $missingKey(name);
    return member;
  }
  // whether copies are the member itself
  get $atomic() {
    return true;
  }
  // asked before an attribute of a member is assigned
  $fixed(name) {
    if (name === "name" || name === "value") throw new $AttributeError(`<enum 'Enum'> cannot set attribute '${name}'`);
  }
  __repr__() {
    return `<${$className(this.constructor)}.${this.name}: ${$repr(this.value)}>`;
  }
  __str__() {
    return `${$className(this.constructor)}.${this.name}`;
  }
  __format__(spec) {
    return spec === "" ? $str(this) : $formatStr($str(this), spec);
  }
}
