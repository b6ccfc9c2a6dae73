// Reads a pattern that is known only at run time, token by token: `next` is the token to come (an escape is one with its
// backslash), null at the end.
import { $strRepr } from "../format/strRepr.js";
import { $strIsidentifier } from "../text/strIsidentifier.js";
import { $ReError } from "./ReError.js";

export class $ReSource {
  constructor(text) {
    Object.assign(this, { text, chars: Array.from(text), index: 0, next: null });
    this.seek(0);
  }
  seek(index) {
    const c = this.chars[index];
    this.index = index + 1;
    this.next = c ?? null;
    if (c === undefined) this.index = index;
    else if (c === "\\") {
      if (index + 1 >= this.chars.length) throw new $ReError("bad escape (end of pattern)", this.text, index);
      this.next += this.chars[index + 1];
      this.index = index + 2;
    }
  }
  get() {
    const found = this.next;
    this.seek(this.index);
    return found;
  }
  match(token) {
    if (this.next !== token) return false;
    this.seek(this.index);
    return true;
  }
  getWhile(most, digits) {
    let found = "";
    while (found.length < most && this.next !== null && this.next.length === 1 && digits.includes(this.next)) found += this.get();
    return found;
  }
  getUntil(end, what) {
    let found = "";
    let length = 0;
    for (;;) {
      const token = this.get();
      if (token === null) throw this.error(found ? `missing ${end}, unterminated name` : `missing ${what}`, length);
      if (token === end) {
        if (!found) throw this.error(`missing ${what}`, 1);
        return found;
      }
      found += token;
      length += Array.from(token).length;
    }
  }
  checkName(name, offset) {
    if (!$strIsidentifier(name)) throw this.error(`bad character in group name ${$strRepr(name)}`, Array.from(name).length + offset);
  }
  tell() {
    return this.index - Array.from(this.next ?? "").length;
  }
  error(message, offset = 0) {
    return new $ReError(message, this.text, this.tell() - offset);
  }
}
