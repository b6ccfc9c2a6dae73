// The property `value`: of a control as the browser has it, a number where its type is one, a list where several may be
// chosen; of a group of radio buttons or checkboxes what is chosen in it.
export const $value = {
  events: ["input", "change"],
  get(el) {
    if (el.type === "number" || el.type === "range") return el.value === "" ? null : el.valueAsNumber;
    if (el.multiple && el.options) return Array.from(el.selectedOptions, (option) => option.value);
    if ("value" in el) return el.value;
    const checked = Array.from(el.querySelectorAll("input:checked"), (input) => input.value);
    return el.querySelector("input[type=checkbox]") ? checked : (checked[0] ?? null);
  },
  set(el, value) {
    const has = (other) => [value].flat().some((part) => String(part) === other);
    if (el.multiple && el.options) for (const option of el.options) option.selected = has(option.value);
    else if (!("value" in el)) for (const input of el.querySelectorAll("input")) input.checked = has(input.value);
    else if (el.value !== String(value ?? "")) el.value = value ?? "";
  },
};
