// set: `$map` leads from `$key(element)` to the element.
export class $Set {
  constructor() {
    this.$map = new Map();
  }
}
