// Children of an element out of a callback's value: texts, numbers, {type, props} (also Dash's), lists of those.
import { $idText } from "./idText.js";
import { $set } from "./set.js";

export function $nodes(value) {
  if (value === null || value === undefined || typeof value === "boolean") return [];
  if (Array.isArray(value)) return value.flatMap($nodes);
  if (typeof value !== "object") return [String(value)];
  const tag = String(value.type).toLowerCase();
  if (!/^[a-z][\w-]*$/.test(tag) || /^(script|style|iframe|object|embed|base|link|meta)$/.test(tag)) {
    throw new Error(`children cannot hold ${JSON.stringify(value.type)}`);
  }
  const el = document.createElement(tag);
  for (const [name, part] of Object.entries(value.props ?? {})) {
    if (part === null || part === undefined) continue;
    if (name === "id") typeof part === "string" ? (el.id = part) : (el.dataset.clientsideId = $idText(part));
    else if (name !== "key") $set(el, name, part);
  }
  return [el];
}
