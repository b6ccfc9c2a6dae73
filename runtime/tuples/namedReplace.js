// p._replace(name=value, …): `changes` is a list of [name, value].
import { $ValueError } from "../errors/ValueError.js";
import { $repr } from "../format/repr.js";

export function $namedReplace(p, changes) {
  const { $fields } = p.constructor;
  const values = Array.from(p);
  const unknown = [];
  for (const [name, value] of changes) {
    if ($fields.includes(name)) values[$fields.indexOf(name)] = value;
    else unknown.push(name);
  }
  if (unknown.length) throw new $ValueError(`Got unexpected field names: ${$repr(unknown)}`);
  return new p.constructor(...values);
}
