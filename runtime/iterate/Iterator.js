// A Python iterator over a `next` function. It has no `return`, so a `break` out of for…of leaves it usable, as in Python.
export class $Iterator {
  constructor(next) {
    this.next = next;
  }
  [Symbol.iterator]() {
    return this;
  }
}
