// Something that JavaScript threw and Python has no name for: an Exception with the message; the thrown thing is its `value`.
import { $Exception } from "./Exception.js";

export class $JSError extends $Exception {
  constructor(value) {
    super(value instanceof Error ? value.message : String(value));
    this.value = value;
  }
  get name() {
    return this.value?.name ?? "JSError";
  }
}
