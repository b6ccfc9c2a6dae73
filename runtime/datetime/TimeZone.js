// datetime.timezone: a fixed distance from UTC, with a name of its own or without.
import { $NotImplemented } from "../compare/NotImplemented.js";
import { $repr } from "../format/repr.js";
import { $offsetText } from "./offsetText.js";
import { $Zone } from "./Zone.js";

export class $TimeZone extends $Zone {
  static $name = "datetime.timezone";
  constructor(offset, name = null) {
    super();
    this.offset = offset;
    this.name = name;
  }
  $of() {
    return this.offset;
  }
  $at() {
    return this.offset;
  }
  $fold() {
    return 0;
  }
  $doubtful() {
    return false;
  }
  $named() {
    return this.__str__();
  }
  $dst() {
    return null;
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
