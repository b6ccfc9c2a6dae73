// re.RegexFlag: flags that a program hands around as values.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $reFlagNames } from "./reFlagNames.js";

export class $ReFlag {
  static $name = "RegexFlag";
  constructor(value) {
    this.value = value;
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
