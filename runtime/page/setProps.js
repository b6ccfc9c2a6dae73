// dash_clientside.set_props(id, props): sets properties of an element, and calls what depends on them.
import { $elements } from "./elements.js";
import { $idText } from "./idText.js";
import { $parsedId } from "./parsedId.js";
import { $write } from "./write.js";

export function $setProps(id, props) {
  const text = $idText(typeof id === "string" ? $parsedId(id) : id);
  const item = $elements.known.get(text);
  if (!item) throw new Error(`set_props: the page has no element ${text}`);
  for (const [name, value] of Object.entries(props)) $write(item.el, name, value);
}
