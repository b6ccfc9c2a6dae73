// frozenset: like `$Set`, hashable and unchangeable.
export class $FrozenSet {
  constructor() {
    this.$map = new Map();
  }
}
