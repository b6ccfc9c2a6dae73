// Where the page is: {path, search, hash}. Another path is gone to; what differs in search or hash only is set without
// loading the page again.
import { $url } from "../url.js";

export const $location = {
  get: () => ({ path: location.pathname, search: location.search, hash: location.hash }),
  set(el, to) {
    const { path = location.pathname, search = "", hash = "" } = typeof to === "string" ? { path: to } : to;
    const next = new URL($url(path + search + hash), location);
    if (next.origin !== location.origin || next.pathname !== location.pathname) return location.assign(next);
    history.pushState(null, "", next);
    // The browser tells only of going back and forth.
    queueMicrotask(() => dispatchEvent(new PopStateEvent("popstate")));
  },
  events: ["popstate", "hashchange"],
};
