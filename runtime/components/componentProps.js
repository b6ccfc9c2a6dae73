// The props of a component made with `**options`: `given` by their places, the others in a dict. `names` are those that the
// class takes, where they have to be looked at ("data-*": all that begin so), `required` those that must be there, `own` those
// that may be a component, where others might be given one.
// Python: html.Div("x", **{"children": "y"}) raises TypeError: Div.__init__() got multiple values for argument 'children'
import { $componentId } from "./componentId.js";
import { $dictItemList } from "../dicts/dictItemList.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";

export function $componentProps(type, given, keywords, names = null, required = [], own = null) {
  const props = { ...given };
  const takes = (key) => names.some((name) => name === key || (name.endsWith("*") && key.startsWith(name.slice(0, -1))));
  const isComponent = (x) => typeof x?.namespace === "string" || typeof x?.constructor?.namespace === "string";
  for (const [key, value] of $dictItemList(keywords)) {
    if (Object.hasOwn(given, key)) {
      throw new $TypeError(`${type}.__init__() got multiple values for argument '${key}'`);
    }
    if (names && !takes(key)) throw new $Refusal("component-keyword", `${type} has no property \`${key}\``);
    if (own && isComponent(value) && !own.includes(key)) {
      throw new $Refusal("component-keyword", `${type} takes no component as \`${key}\`, only in a list`);
    }
    props[key] = key === "id" ? $componentId(value) : value;
  }
  for (const name of required) {
    if (!Object.hasOwn(props, name)) throw new $TypeError(`Required argument \`${name}\` was not specified.`);
  }
  return props;
}
