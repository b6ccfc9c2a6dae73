// The value of dash.ctx, over the object that Dash's page keeps. Nothing is computed before it is asked for.
// On the initial call `triggered` is a list that counts as false although it holds an item ($dashTruthy knows).
import { $TypeError } from "../errors/TypeError.js";
import { $jsonNumber } from "./jsonNumber.js";

export class $CallbackContext {
  static $name = "CallbackContext";
  constructor(raw) {
    this.$raw = raw;
  }
  $exit() {
    throw new $TypeError("Object of type CallbackContext is not JSON serializable");
  }
  get triggered() {
    if (this.$raw.triggered.length === 0) return Object.assign([{ prop_id: ".", value: null }], { $falsy: true });
    return this.$raw.triggered.map(({ prop_id, value = null }) => ({ prop_id, value: $jsonNumber(value) }));
  }
  get triggered_prop_ids() {
    const ids = {};
    for (const { prop_id } of this.$raw.triggered) {
      // Dash's own triggered_id ends at the first dot, also where the id has one.
      const id = prop_id.slice(0, Math.max(prop_id.lastIndexOf("."), 0));
      ids[prop_id] = id.startsWith("{") ? JSON.parse(id) : id;
    }
    return ids;
  }
  get triggered_id() {
    for (const id of Object.values(this.triggered_prop_ids)) return id;
    return null;
  }
  get inputs() {
    return this.#values(this.$raw.inputs);
  }
  get states() {
    return this.#values(this.$raw.states);
  }
  get inputs_list() {
    return this.$raw.inputs_list;
  }
  get states_list() {
    return this.$raw.states_list ?? [];
  }
  get outputs_list() {
    return this.$raw.outputs_list ?? [];
  }
  get args_grouping() {
    const changed = new Set(this.$raw.triggered.map(({ prop_id }) => prop_id));
    const described = (item) => {
      if (Array.isArray(item)) return item.map(described);
      const { id, property, value = null } = item;
      const text = (x) => (x !== null && typeof x === "object" ? `{${Object.keys(x).sort().map((k) => `${JSON.stringify(k)}:${text(x[k])}`)}}` : JSON.stringify(x));
      const str_id = typeof id === "string" ? id : text(id);
      return { id, property, value: $jsonNumber(value), str_id, triggered: changed.has(`${str_id}.${property}`) };
    };
    return this.#grouped([...this.$raw.inputs_list, ...(this.$raw.states_list ?? [])].map(described), this.$raw.$args);
  }
  get outputs_grouping() {
    return this.#grouped(this.$raw.outputs_list ?? [], this.$raw.$outputs);
  }
  get using_args_grouping() {
    const found = this.$raw.$args;
    return Array.isArray(found) && (found[0] === "dict" || found.slice(1).some((part, i) => part !== i));
  }
  get using_outputs_grouping() {
    const found = this.$raw.$outputs;
    return Array.isArray(found) && (found[0] === "dict" || found.slice(1).some((part) => Array.isArray(part)));
  }
  #grouped(flat, grouping) {
    if (typeof grouping === "number") return flat[grouping];
    if (!Array.isArray(grouping)) return flat;
    const [kind, ...parts] = grouping;
    if (kind === "list") return parts.map((part) => this.#grouped(flat, part));
    return Object.fromEntries(parts.map(([key, part]) => [key, this.#grouped(flat, part)]));
  }
  #values(found) {
    // A prop that nobody has set is undefined in the page and None on the server.
    return Object.fromEntries(Object.entries(found ?? {}).map(([name, value]) => [name, $jsonNumber(value ?? null)]));
  }
}
