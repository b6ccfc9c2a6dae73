// The text in an element.
export const $text = {
  get: (el) => el.textContent,
  set(el, value) {
    el.textContent = value ?? "";
  },
  events: ["input"],
};
