// The value of dash.ctx, over the object that Dash's page keeps. Nothing is computed before it is asked for.
// Differs from the server in one thing: `triggered` is an empty list on the initial call; there it is a list that is
// false although it holds {"prop_id": ".", "value": None}.
import { $TypeError } from "../errors/TypeError.js";

export class $CallbackContext {
  static $name = "CallbackContext";
  constructor(raw) {
    this.$raw = raw;
  }
  $exit() {
    throw new $TypeError("Object of type CallbackContext is not JSON serializable");
  }
  get triggered() {
    return this.$raw.triggered.map(({ prop_id, value = null }) => ({ prop_id, value }));
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
  #values(found) {
    // A prop that nobody has set is undefined in the page and None on the server.
    return Object.fromEntries(Object.entries(found ?? {}).map(([name, value]) => [name, value ?? null]));
  }
}
