// An element's classes, as one text.
export const $class_name = {
  get: (el) => el.getAttribute("class") ?? "",
  set: (el, value) => el.setAttribute("class", value ?? ""),
};
