// re.Pattern: the RegExp that does the same, and what Python knows of the pattern. `canBeEmpty`: it may match nothing;
// `numbers` gives the groups' numbers in the RegExp where they differ.
import { $TypeError } from "../errors/TypeError.js";
import { $strRepr } from "../format/strRepr.js";
import { $reFlagNames } from "./reFlagNames.js";

export class $RePattern {
  static $name = "re.Pattern";
  constructor(regex, pattern, flags, canBeEmpty = false, groups = 0, names = {}, numbers = null) {
    Object.assign(this, { regex, pattern, flags, canBeEmpty, groups, names, numbers });
  }
  // For searches. V8 tries empty matches between the halves of a surrogate pair too, where neither a character nor the end is.
  get all() {
    const { source } = this.regex;
    return this.$variant("all", this.canBeEmpty ? `(?=[^]|$)(?:${source})` : source, "g");
  }
  get sticky() {
    return this.$variant("sticky", this.regex.source, "y");
  }
  get whole() {
    return this.$variant("whole", `(?:${this.regex.source})$`, "y");
  }
  $variant(name, source, flag) {
    const value = new RegExp(source, this.regex.flags + flag);
    Object.defineProperty(this, name, { value });
    return value;
  }
  __eq__(other) {
    return other instanceof $RePattern && this.pattern === other.pattern && this.flags === other.flags;
  }
  $key() {
    return `\udfffre${this.flags},${this.pattern}`;
  }
  __repr__() {
    const names = $reFlagNames(this.flags & ~32);
    return `re.compile(${Array.from($strRepr(this.pattern)).slice(0, 200).join("")}${names && `, ${names}`})`;
  }
  $exit() {
    throw new $TypeError("Object of type Pattern is not JSON serializable");
  }
}
