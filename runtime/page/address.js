// A property that holds an address.
import { $url } from "./url.js";

export function $address(name) {
  return {
    get: (el) => el.getAttribute(name) ?? undefined,
    set: (el, value) => ((value ?? null) === null ? el.removeAttribute(name) : el.setAttribute(name, $url(value))),
  };
}
