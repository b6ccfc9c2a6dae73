// The property `style`: an object of CSS properties, in camelCase or as CSS writes them. Numbers are pixels where a bare
// number says nothing.
import { $stored } from "../stored.js";

export const $style = {
  get: (el) => $stored.of(el).style,
  set(el, style) {
    const kept = $stored.of(el);
    const put = (name, value) => {
      const css = name.startsWith("--") ? name : name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
      el.style.removeProperty(css);
      el.style.setProperty(css, value);
      if (typeof value === "number" && !el.style.getPropertyValue(css)) el.style.setProperty(css, `${value}px`);
    };
    for (const name in kept.style) put(name, "");
    for (const [name, value] of Object.entries(style ?? {})) put(name, value ?? "");
    kept.style = style;
  },
};
