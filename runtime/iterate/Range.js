// range: `start`, `stop`, `step` and the computed `length`, all ints.
export class $Range {
  constructor(start, stop, step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = step > 0 ? Math.max(0, Math.ceil((stop - start) / step)) : Math.max(0, Math.ceil((start - stop) / -step));
  }
  *[Symbol.iterator]() {
    for (let i = 0, x = this.start; i < this.length; i++, x += this.step) yield x;
  }
}
