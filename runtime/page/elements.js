// The page's elements with an id, by the id's text: {text, id, el}. `_page` is the page itself.
import { $idText } from "./idText.js";
import { $parsedId } from "./parsedId.js";

export const $elements = {
  known: new Map([["_page", { text: "_page", id: "_page", el: document.documentElement }]]),
  of(el) {
    if (el === window || el === document || el === document.documentElement) return this.known.get("_page");
    const written = el.dataset?.clientsideId ?? el.id;
    if (typeof written !== "string" || !written) return undefined;
    const id = $parsedId(written);
    return { text: $idText(id), id, el };
  },
  // Takes in an element and all below it; gives those that are new. Of two with one id the first stays.
  join(root) {
    const added = [];
    for (const el of [root, ...root.querySelectorAll("[id],[data-clientside-id]")]) {
      const item = this.of(el);
      if (!item || this.known.get(item.text)?.el.isConnected) continue;
      this.known.set(item.text, item);
      added.push(item);
    }
    return added;
  },
  // Forgets what is not in the page any more, or has another id by now; gives those.
  leave() {
    const gone = [...this.known.values()].filter((item) => !item.el.isConnected || this.of(item.el).text !== item.text);
    for (const item of gone) this.known.delete(item.text);
    return gone;
  },
};
