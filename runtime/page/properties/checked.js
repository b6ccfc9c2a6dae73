// Whether a checkbox or radio button is checked.
export const $checked = {
  get: (el) => el.checked,
  set(el, value) {
    el.checked = value;
  },
  events: ["input", "change"],
};
