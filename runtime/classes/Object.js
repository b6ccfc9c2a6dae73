// object: what classes derive from. Class attributes and methods stand on the prototype, as Python finds them through the instance.
export class $Object {
  constructor(...args) {
    this.__init__(...args);
  }
  __init__() {}
}
