// The row of $properties for a name, as snake_case or camelCase; any other name is a property of the element's own, or an
// attribute.
import { $features } from "./features.js";
import { $properties } from "./properties.js";

export function $property(el, name) {
  const known = name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  const row = Object.hasOwn($properties, known) && $properties[known];
  if (row && (!row.page || el === document.documentElement)) return row;
  if ($features.absent?.includes(known)) {
    throw new Error(`the property ${known} is not loaded, as no callback names it: say Callbacks(properties=["${known}"])`);
  }
  if (/^on|^(inner|outer)HTML$|^srcdoc$/i.test(name)) throw new Error(`a callback cannot set ${name}`);
  if (name[0] === "(") {
    const query = matchMedia(name);
    return { get: () => query.matches, start: (el, changed) => query.addEventListener("change", changed) };
  }
  const attribute = name.replaceAll("_", "-");
  if (/^(data|aria)-/.test(attribute) || !(name in el)) {
    const says = /^aria-/.test(attribute);
    return {
      get: (el) => el.getAttribute(attribute) ?? undefined,
      set(el, value) {
        if ((value ?? null) === null || (value === false && !says)) el.removeAttribute(attribute);
        else el.setAttribute(attribute, value === true && !says ? "" : value);
      },
    };
  }
  return {
    get: (el) => el[name],
    set(el, value) {
      el[name] = value;
    },
    events: ["input", "change", "toggle"],
  };
}
