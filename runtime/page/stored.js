// Values that an element's properties hold beside the page: counters, data, what was set as a list or an object.
export const $stored = {
  values: new WeakMap(),
  of(el) {
    if (!this.values.has(el)) this.values.set(el, {});
    return this.values.get(el);
  },
};
