// CPython's matching machine (_sre), which knows what RegExp does not: groups that keep what an earlier round matched, rounds that
// match nothing, references to groups that are not set, conditions. It plays a RegExp for the helpers: `exec` from `lastIndex` on.
// `mode` is "all", "sticky" or "whole"; `advance` says that an empty match at the very start does not count.
import { $Refusal } from "../errors/Refusal.js";
import { $reLower } from "./reLower.js";

export class $ReMachine {
  constructor(program, groups, mode) {
    Object.assign(this, { program, groups, mode, lastIndex: 0, advance: false, text: null, codes: null, units: null });
    Object.assign(this, { start: 0, ptr: 0, end: 0, marks: [], lastmark: -1, lastindex: -1, rep: null });
  }
  exec(text) {
    if (text !== this.text) this.$read(text);
    let at = this.$point(this.lastIndex);
    try {
      for (; at <= this.end; at++) {
        Object.assign(this, { start: at, lastmark: -1, lastindex: -1, rep: null });
        if (this.$run(this.program, at, true)) return this.$found();
        this.advance = false;
        if (this.mode !== "all") break;
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new $Refusal("pattern-at-run-time", "a group is repeated more often than the browser's stack allows");
    }
    return null;
  }
  $read(text) {
    const codes = [];
    const units = [];
    for (let i = 0; i < text.length; i += codes.at(-1) > 0xffff ? 2 : 1) {
      units.push(i);
      codes.push(text.codePointAt(i));
    }
    units.push(text.length);
    const isPlain = codes.length === text.length;
    Object.assign(this, { text, codes, units: isPlain ? null : units, end: codes.length });
  }
  // The place of a UTF-16 unit, counted in code points.
  $point(unit) {
    const { units } = this;
    if (units === null) return unit;
    let low = 0;
    let high = units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (units[middle] < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  $found() {
    const { text, units, marks, lastmark } = this;
    const unit = (at) => (units === null ? at : units[at]);
    const spans = [[this.start, this.ptr]];
    for (let i = 0; i < this.groups * 2; i += 2) {
      const isSet = i < lastmark && marks[i] >= 0 && marks[i + 1] >= 0;
      spans.push(isSet ? [marks[i], marks[i + 1]] : null);
    }
    const found = spans.map((span) => (span === null ? undefined : text.slice(unit(span[0]), unit(span[1]))));
    return Object.assign(found, { index: unit(this.start), spans, last: this.lastindex });
  }
  // CPython keeps the marks themselves only inside of repetitions.
  $save(always = this.rep !== null) {
    const { lastmark, lastindex, marks } = this;
    return { lastmark, lastindex, marks: always ? marks.slice(0, lastmark + 1) : null };
  }
  $restore({ lastmark, lastindex, marks }) {
    if (marks !== null) for (let i = 0; i < marks.length; i++) this.marks[i] = marks[i];
    Object.assign(this, { lastmark, lastindex });
  }
  $count(test, ptr, most) {
    const { codes, end } = this;
    const limit = most < end - ptr ? ptr + most : end;
    let at = ptr;
    while (at < limit && test(codes[at])) at++;
    return at - ptr;
  }
  $isWord(at, word) {
    return at >= 0 && at < this.end && word.test(String.fromCodePoint(this.codes[at]));
  }
  $at(kind, word, ptr) {
    const { codes, end } = this;
    if (kind === "A" || kind === "^") return ptr === 0;
    if (kind === "m^") return ptr === 0 || codes[ptr - 1] === 10;
    if (kind === "Z") return ptr === end;
    if (kind === "$") return ptr === end || (ptr === end - 1 && codes[ptr] === 10);
    if (kind === "m$") return ptr === end || codes[ptr] === 10;
    // Nowhere in an empty text, in Python 3.11.
    if (end === 0) return false;
    return (this.$isWord(ptr - 1, word) !== this.$isWord(ptr, word)) === (kind === "b");
  }
  // Whether the nodes from `node` on match at `ptr`; `top` where the whole pattern ends with them.
  $run(node, ptr, top) {
    const { codes, end } = this;
    for (;;) {
      switch (node.op) {
        case "success":
          if (top && ((this.mode === "whole" && ptr !== end) || (this.advance && ptr === this.start))) return false;
          this.ptr = ptr;
          return true;
        case "literal":
          if (ptr >= end || codes[ptr] !== node.code) return false;
          ptr++;
          break;
        case "char":
          if (ptr >= end || !node.test(codes[ptr])) return false;
          ptr++;
          break;
        case "at":
          if (!this.$at(node.kind, node.word, ptr)) return false;
          break;
        case "mark": {
          const { mark } = node;
          if (mark & 1) this.lastindex = (mark + 1) / 2;
          if (mark > this.lastmark) {
            for (let i = this.lastmark + 1; i < mark; i++) this.marks[i] = -1;
            this.lastmark = mark;
          }
          this.marks[mark] = ptr;
          break;
        }
        case "branch":
          return this.$branch(node, ptr, top);
        case "one":
          return this.$greedy(node, ptr, top);
        case "one?":
          return this.$lazy(node, ptr, top);
        case "one+": {
          const count = this.$count(node.test, ptr, node.max);
          if (count < node.min) return false;
          ptr += count;
          break;
        }
        case "repeat": {
          const outer = this.rep;
          this.rep = { count: -1, last: -1, prev: outer };
          const found = this.$run(node.until, ptr, top);
          this.rep = outer;
          return found;
        }
        case "until":
          return this.$until(node, ptr, top);
        case "until?":
          return this.$untilLazy(node, ptr, top);
        case "possessive":
          if (!this.$possessive(node, ptr)) return false;
          ptr = this.ptr;
          break;
        case "atomic":
          if (!this.$run(node.body, ptr, false)) return false;
          ptr = this.ptr;
          break;
        case "look":
          if (ptr < node.back || !this.$run(node.body, ptr - node.back, false)) return false;
          break;
        case "not":
          if (ptr >= node.back) {
            const saved = this.$save();
            if (this.$run(node.body, ptr - node.back, false)) return false;
            this.$restore(saved);
          }
          break;
        case "ref": {
          const [from, to] = this.$group(node.mark);
          if (from < 0 || to < from) return false;
          for (let i = from; i < to; i++, ptr++) {
            if (ptr >= end || !this.$same(codes[ptr], codes[i], node)) return false;
          }
          break;
        }
        case "cond": {
          const [from, to] = this.$group(node.mark);
          node = from < 0 || to < from ? node.no : node.yes;
          continue;
        }
      }
      node = node.next;
    }
  }
  $group(mark) {
    return mark >= this.lastmark ? [-1, -1] : [this.marks[mark], this.marks[mark + 1]];
  }
  $same(a, b, { anyCase, ascii }) {
    return a === b || (anyCase && $reLower(a, ascii) === $reLower(b, ascii));
  }
  $branch({ branches }, ptr, top) {
    const saved = this.$save();
    for (const branch of branches) {
      if (branch.op === "literal" && (ptr >= this.end || this.codes[ptr] !== branch.code)) continue;
      if (this.$run(branch, ptr, top)) return true;
      this.$restore(saved);
    }
    return false;
  }
  $greedy({ test, min, max, next }, ptr, top) {
    let count = this.$count(test, ptr, max);
    if (count < min) return false;
    const saved = this.$save();
    for (; count >= min; count--) {
      if (next.op === "literal" && (ptr + count >= this.end || this.codes[ptr + count] !== next.code)) continue;
      if (this.$run(next, ptr + count, top)) return true;
      this.$restore(saved);
    }
    return false;
  }
  $lazy({ test, min, max, next }, ptr, top) {
    let count = this.$count(test, ptr, min);
    if (count < min) return false;
    const saved = this.$save();
    for (; count <= max; count++) {
      if (this.$run(next, ptr + count, top)) return true;
      this.$restore(saved);
      if (this.$count(test, ptr + count, 1) === 0) break;
    }
    return false;
  }
  $until(node, ptr, top) {
    const { rep } = this;
    const count = rep.count + 1;
    if (count < node.min) return this.$round(node, ptr, top, count);
    if (count < node.max && ptr !== rep.last) {
      const saved = this.$save();
      const { last } = rep;
      rep.last = ptr;
      const found = this.$round(node, ptr, top, count);
      rep.last = last;
      if (found) return true;
      this.$restore(saved);
    }
    return this.$after(node, ptr, top);
  }
  $untilLazy(node, ptr, top) {
    const { rep } = this;
    const count = rep.count + 1;
    if (count < node.min) return this.$round(node, ptr, top, count);
    const saved = this.$save();
    if (this.$after(node, ptr, top)) return true;
    this.$restore(saved);
    if (count >= node.max || ptr === rep.last) return false;
    const { last } = rep;
    rep.last = ptr;
    if (this.$round(node, ptr, top, count)) return true;
    rep.last = last;
    return false;
  }
  // One more round of a repetition, and what follows it.
  $round(node, ptr, top, count) {
    const { rep } = this;
    rep.count = count;
    if (this.$run(node.body, ptr, top)) return true;
    rep.count = count - 1;
    return false;
  }
  // What follows a repetition that has ended.
  $after(node, ptr, top) {
    const { rep } = this;
    this.rep = rep.prev;
    const found = this.$run(node.next, ptr, top);
    this.rep = rep;
    return found;
  }
  // A repetition that gives nothing back; this.ptr is where it ends.
  $possessive(node, ptr) {
    let at = ptr;
    let last = -1;
    let count = 0;
    for (; count < node.min; count++) {
      if (!this.$run(node.body, at, false)) return false;
      at = this.ptr;
    }
    for (; count < node.max && at !== last; count++) {
      const saved = this.$save(true);
      last = at;
      if (!this.$run(node.body, at, false)) {
        this.$restore(saved);
        break;
      }
      at = this.ptr;
    }
    this.ptr = at;
    return true;
  }
}
