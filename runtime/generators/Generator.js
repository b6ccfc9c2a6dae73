// A generator that is sent to, thrown into or closed: it knows whether it has started, and a loop that breaks does not close it.
export class $Generator {
  constructor(inner) {
    this.inner = inner;
    this.started = false;
  }
  next(value) {
    this.started = true;
    return this.inner.next(value);
  }
  [Symbol.iterator]() {
    return this;
  }
}
