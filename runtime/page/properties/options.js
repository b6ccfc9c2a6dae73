// The property `options` of a select or datalist: values, {label, value, disabled} or an object of labels by value.
import { $stored } from "../stored.js";

export const $options = {
  get(el) {
    return $stored.of(el).options ?? Array.from(el.options, ({ label, value }) => ({ label, value }));
  },
  set(el, options) {
    $stored.of(el).options = options;
    const selected = new Set(Array.from(el.selectedOptions ?? [], (option) => option.value));
    const pairs = Array.isArray(options) ? options : Object.entries(options ?? {}).map(([value, label]) => ({ label, value }));
    const made = pairs.map((option) => {
      const { label, value, disabled = false } = typeof option === "object" ? option : { label: option, value: option };
      const el = new Option(label, value, false, selected.has(String(value)));
      el.disabled = disabled;
      return el;
    });
    el.replaceChildren(...made);
  },
};
