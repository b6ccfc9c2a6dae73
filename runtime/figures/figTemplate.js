// A template by its name; those that the program names anywhere are there.
import { $Refusal } from "../errors/Refusal.js";

export function $figTemplate(name, templates) {
  if (name === null || name === undefined) return null;
  if (typeof name === "string" && Object.hasOwn(templates, name)) return templates[name];
  throw new $Refusal("figure-template", `the template ${JSON.stringify(name)} is not in this script`);
}
