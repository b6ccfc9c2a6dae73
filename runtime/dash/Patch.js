// dash.Patch: changes to an output's value, collected. Dash's renderer applies them to what the page holds.
// Python: p = Patch(); p["data"][0]["x"].append(3) gives {"operation": "Append", "location": ["data", 0, "x"], …}
import { $exit } from "../boundary/exit.js";
import { $KeyError } from "../errors/KeyError.js";
import { $TypeError } from "../errors/TypeError.js";
import { $str } from "../format/str.js";
import { $dashSent } from "./dashSent.js";

export class $Patch {
  static $name = "Patch";
  constructor(location = [], operations = []) {
    this.$location = location;
    this.$operations = operations;
  }
  $exit() {
    const operations = $exit(this.$operations, 0, undefined, $dashSent);
    // the renderer writes to them
    return { __dash_patch_update: "__dash_patch_update", operations: operations.map((operation) => ({ ...operation })) };
  }
  $change(operation, location, params) {
    this.$operations.push({ operation, location, params });
    return null;
  }
  $with(operation, value) {
    return this.$change(operation, this.$location, { value });
  }
  __getitem__(key) {
    return new $Patch([...this.$location, key], this.$operations);
  }
  __setitem__(key, value) {
    this.$change("Assign", [...this.$location, key], { value });
  }
  __delitem__(key) {
    this.$change("Delete", [...this.$location, key], {});
  }
  // self += value
  $add(value) {
    this.$with(Array.isArray(value) ? "Extend" : "Add", value);
  }
  extend(value) {
    if (!Array.isArray(value)) throw new $TypeError(`${$str(value)} should be a list or tuple`);
    return this.$with("Extend", value);
  }
  insert(index, value) {
    return this.$change("Insert", this.$location, { value, index });
  }
  clear() {
    return this.$change("Clear", this.$location, {});
  }
  reverse() {
    return this.$change("Reverse", this.$location, {});
  }
  sort() {
    throw new $KeyError("sort is reserved for future use, use brackets to access this key on your object");
  }
  __repr__() {
    return `<write-only dash.Patch object at ${$str(this.$location)}>`;
  }
}
