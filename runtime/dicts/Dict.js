// Dict: a dict whose keys are not known when it is compiled: a Map in a wrapper without a prototype, so that
// `d.size` or `d.get` can never be mistaken for data. `$keys` holds the originals of keys that differ from their `$key()`.
export class $Dict {
  constructor() {
    this.$map = new Map();
    this.$keys = null;
  }
}
Object.setPrototypeOf($Dict.prototype, null);
delete $Dict.prototype.constructor;
