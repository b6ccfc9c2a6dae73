// A part of the page's address.
import { $location } from "./location.js";

export const $pathname = {
  get: () => location.pathname,
  set: (el, value) => $location.set(el, { path: value ?? "" }),
  events: ["popstate", "hashchange"],
};
