// HTML in an element, without what could run: the browser's own sanitizer takes that out.
export const $html = {
  get: (el) => el.innerHTML,
  set(el, value) {
    if (!el.setHTML) throw new Error("this browser cannot make HTML safe: use the property text or children");
    el.setHTML(value ?? "");
  },
};
