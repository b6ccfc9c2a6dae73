// A part of the page's address.
import { $location } from "./location.js";

export const $search = {
  get: () => location.search,
  set: (el, value) => $location.set(el, { search: value ?? "" }),
  events: ["popstate", "hashchange"],
};
