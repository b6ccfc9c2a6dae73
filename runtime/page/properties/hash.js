// A part of the page's address.
import { $location } from "./location.js";

export const $hash = {
  get: () => location.hash,
  set: (el, value) => $location.set(el, { hash: value ?? "" }),
  events: ["popstate", "hashchange"],
};
