// datetime.timezone: a fixed distance from UTC, with a name of its own or without.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $repr } from "../format/repr.js";
import { $offsetText } from "./offsetText.js";

export class $TimeZone {
  static $name = "datetime.timezone";
  constructor(offset, name = null) {
    this.offset = offset;
    this.name = name;
  }
  __eq__(other) {
    return other instanceof $TimeZone ? this.offset.__eq__(other.offset) : $NotImplemented;
  }
  $key() {
    return `\udfffz${this.offset.$key()}`;
  }
  $utc() {
    return this.name === null && !this.offset.__bool__();
  }
  __str__() {
    return this.name ?? (this.$utc() ? "UTC" : `UTC${$offsetText(this.offset)}`);
  }
  __repr__() {
    if (this.$utc()) return "datetime.timezone.utc";
    return `datetime.timezone(${this.offset.__repr__()}${this.name === null ? "" : `, ${$repr(this.name)}`})`;
  }
}
