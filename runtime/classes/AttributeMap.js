// The `$map` of a dict whose items are the attributes of an instance: what changes either changes both.
import { $Refusal } from "../errors/Refusal.js";
import { $accessorOf } from "./accessorOf.js";
import { $varsSet } from "./varsSet.js";

export class $AttributeMap {
  constructor(of) {
    this.$of = of;
  }
  // Where an attribute is kept: elsewhere if a property hides it (varsSet.js).
  $place(name) {
    if (Object.hasOwn(this.$of, name)) return name; // also what a cached_property keeps
    const accessor = $accessorOf(this.$of, name);
    return accessor && !accessor.set?.$plain ? `$dict_${name}` : name;
  }
  get $names() {
    const found = Object.keys(this.$of)
      .map((name) => name.replace(/^\$dict_/, ""))
      .filter((name) => this.has(name));
    if (found.length > 1 && /^\d+$/.test(found[0])) throw new $Refusal("attribute-name", "the order of attributes with names like 0");
    return found;
  }
  get size() {
    return this.$names.length;
  }
  get(name) {
    return this.has(name) ? this.$of[this.$place(name)] : undefined;
  }
  has(name) {
    if (typeof name !== "string" || name[0] === "$") return false;
    const place = this.$place(name);
    return Object.hasOwn(this.$of, place) && this.$of[place] !== undefined;
  }
  set(name, value) {
    $varsSet(this.$of, name, value);
    return this;
  }
  delete(name) {
    return this.has(name) && delete this.$of[this.$place(name)];
  }
  clear() {
    for (const name of this.$names) this.delete(name);
  }
  *entries() {
    for (const name of this.$names) {
      const value = this.get(name);
      if (value === undefined) throw new $Refusal("dict-changed", "an attribute was deleted while vars() was walked through");
      yield [name, value];
    }
  }
  *keys() {
    for (const [name] of this.entries()) yield name;
  }
  *values() {
    for (const [, value] of this.entries()) yield value;
  }
  [Symbol.iterator]() {
    return this.entries();
  }
  forEach(done) {
    for (const [name, value] of this.entries()) done(value, name);
  }
}
