// id.name, where Dash gives the dict `id`: its items are attributes as well (dash._utils.AttributeDict).
// Python: ctx.triggered_id.index == ctx.triggered_id["index"]
import { $AttributeError } from "../errors/AttributeError.js";

export function $idAttribute(id, name) {
  if (id.$map?.has(name)) return id.$map.get(name);
  if (Object.hasOwn(id, name)) return id[name];
  throw new $AttributeError(name);
}
