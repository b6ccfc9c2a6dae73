// The handlers of `try … except* …`: each takes its part of what was raised; what they raise, and the rest, leaves at the end.
import { $BaseExceptionGroup } from "./BaseExceptionGroup.js";
import { $caught } from "./caught.js";
import { $ExceptionGroup } from "./ExceptionGroup.js";
import { $groupOf } from "./groupOf.js";
import { $groupPart } from "./groupPart.js";
import { $groupRest } from "./groupRest.js";
import { $groupTest } from "./groupTest.js";
import { $TypeError } from "./TypeError.js";

export class $starHandlers {
  constructor(thrown) {
    this.all = $caught(thrown);
    this.rest = this.all;
    this.raised = [];
    this.again = [];
    this.anew = false;
  }
  match(...classes) {
    const named = classes.flat(Infinity);
    if (named.some((c) => c === $BaseExceptionGroup || c === $ExceptionGroup)) {
      throw new $TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
    const test = $groupTest(named);
    if (this.rest === null) return null;
    if (this.rest instanceof $BaseExceptionGroup) {
      this.part = $groupPart(this.rest, test);
      this.rest = $groupRest(this.rest, test);
    } else {
      this.part = test(this.rest) ? $groupOf($BaseExceptionGroup, "", [this.rest]) : null;
      if (this.part) this.rest = null;
    }
    return this.part;
  }
  failed(thrown) {
    const e = $caught(thrown);
    if (e === this.part && !this.anew) this.again.push(e);
    else this.raised.push(e);
    this.anew = false;
  }
  end() {
    const { all, rest, again, raised } = this;
    if (!(all instanceof $BaseExceptionGroup)) {
      const [left = rest] = [...raised, ...again];
      if (left !== null) throw left;
      return;
    }
    const leaves = (e) => (e instanceof $BaseExceptionGroup ? e.exceptions.flatMap(leaves) : [e]);
    const kept = new Set([...again, ...(rest === null ? [] : [rest])].flatMap(leaves));
    const left = $groupPart(all, (e) => kept.has(e));
    const thrown = left === null ? raised : [...raised, left];
    if (thrown.length === 1) throw thrown[0];
    if (thrown.length) throw $groupOf($BaseExceptionGroup, "", thrown);
  }
}
