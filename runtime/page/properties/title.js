// The page's title.
export const $title = {
  get: () => document.title,
  set(el, value) {
    document.title = value ?? "";
  },
  page: true,
};
