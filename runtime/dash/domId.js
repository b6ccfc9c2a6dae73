// clientside.dom_id(id): the id attribute of a component's element, as Dash's page writes it.
import { $exit } from "../boundary/exit.js";

export function $domId(id) {
  if (typeof id === "string") return id;
  const plain = $exit(id);
  return `{${Object.keys(plain).sort().map((k) => `${JSON.stringify(k)}:${JSON.stringify(plain[k])}`).join(",")}}`;
}
