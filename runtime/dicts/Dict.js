// Dict: a dict whose keys are not known when it is compiled: a Map in a wrapper without a prototype, so that
// `d.size` or `d.get` can never be mistaken for data. `$keys` holds the originals of keys that differ from their `$key()`,
// `$gone` counts deletions, for iterators.
export class $Dict {
  constructor() {
    this.$map = new Map();
    this.$keys = null;
    this.$gone = 0;
  }
  static {
    Object.setPrototypeOf(this.prototype, null);
    delete this.prototype.constructor;
  }
}
