// re.RegexFlag: flags that a program hands around as values.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $Refusal } from "../errors/Refusal.js";
import { $reFlagNames } from "./reFlagNames.js";

export class $ReFlag {
  static $name = "RegexFlag";
  constructor(value) {
    this.value = value;
  }
  get $mixed() {
    return true; // like a member of an IntEnum
  }
  $with(other, combine) {
    const value = other instanceof $ReFlag || typeof other === "boolean" ? Number(other) : other;
    return Number.isInteger(value) ? new $ReFlag(combine(this.value, value)) : $NotImplemented;
  }
  __or__(other) {
    return this.$with(other, (a, b) => a | b);
  }
  __ror__(other) {
    return this.__or__(other);
  }
  __and__(other) {
    return this.$with(other, (a, b) => a & b);
  }
  __rand__(other) {
    return this.__and__(other);
  }
  __xor__(other) {
    return this.$with(other, (a, b) => a ^ b);
  }
  __rxor__(other) {
    return this.__xor__(other);
  }
  $against(other) {
    return Number(this.value) - Number(other);
  }
  __lt__(other) {
    return this.$against(other) < 0;
  }
  __le__(other) {
    return this.$against(other) <= 0;
  }
  __gt__(other) {
    return this.$against(other) > 0;
  }
  __ge__(other) {
    return this.$against(other) >= 0;
  }
  __format__(spec) {
    if (spec !== "") throw new $Refusal("unsupported-format", "a flag of re with a format spec");
    return this.__repr__();
  }
  __eq__(other) {
    return Number(other instanceof $ReFlag ? other.value : other) === this.value;
  }
  __bool__() {
    return this.value !== 0;
  }
  __index__() {
    return this.value;
  }
  __repr__() {
    return $reFlagNames(this.value, [256, 2, 4, 32, 8, 16, 64, 1, 128]) || "re.NOFLAG";
  }
  __str__() {
    return this.__repr__();
  }
  $key() {
    return this.value;
  }
  $exit() {
    return this.value;
  }
  valueOf() {
    return this.value;
  }
}
