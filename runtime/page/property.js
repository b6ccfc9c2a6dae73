// The row of $properties for a name; any other name is an attribute or a property of the element.
import { $properties } from "./properties.js";

export function $property(el, name) {
  const known = name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  if (Object.hasOwn($properties, known) && !(/^(title|width|height)$/.test(known) && el !== document.documentElement)) {
    return $properties[known];
  }
  if (/^on|^(inner|outer)HTML$|^srcdoc$/i.test(name)) throw new Error(`a callback cannot set ${name}`);
  if (name[0] === "(") return { get: () => matchMedia(name).matches };
  const attribute = name.replaceAll("_", "-");
  if (/^(data|aria)-/.test(attribute) || !(name in el)) {
    return {
      get: (el) => el.getAttribute(attribute) ?? undefined,
      set(el, value) {
        const off = value === null || value === undefined || (value === false && !/^aria-/.test(attribute));
        if (off) el.removeAttribute(attribute);
        else el.setAttribute(attribute, value === true && !/^aria-/.test(attribute) ? "" : value);
      },
    };
  }
  return { get: (el) => el[name], set: (el, value) => void (el[name] = value), events: ["input", "change", "toggle"] };
}
