// An integral float in a dynamic position, where an unboxed integral number would be read as an int.
export class $Float {
  constructor(v) {
    this.v = v;
  }
  valueOf() {
    return this.v;
  }
  toJSON() {
    return this.v;
  }
}
