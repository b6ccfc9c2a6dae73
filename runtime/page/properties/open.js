// Whether a <details> or <dialog> is open. A dialog opens above the page.
export const $open = {
  get: (el) => el.open,
  set(el, value) {
    if (!el.showModal) el.open = value;
    else if (value && !el.open) el.showModal();
    else if (!value) el.close();
  },
  events: ["toggle", "close"],
};
