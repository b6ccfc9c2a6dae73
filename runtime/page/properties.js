// The properties that callbacks can name: {get(el), set(el, value), events, take(el, event)}. `events` are those that may
// change the property; `take` sees such an event first, and says false where it does not.
import { $data } from "./data.js";
import { $figure } from "./figure.js";
import { $location } from "./location.js";
import { $nodes } from "./nodes.js";
import { $options } from "./options.js";
import { $rows } from "./rows.js";
import { $stored } from "./stored.js";
import { $style } from "./style.js";
import { $url } from "./url.js";
import { $value } from "./value.js";

export const $properties = (() => {
  const changes = ["input", "change"];
  const moves = ["popstate", "hashchange"];
  const kept = (name) => ({ get: (el) => $stored.of(el)[name], set: (el, value) => void ($stored.of(el)[name] = value) });
  const counter = (name, event, counts = () => true) => ({
    ...kept(name),
    events: [event],
    once: true,
    take: (el, event) => counts(event) && ($stored.of(el)[name] = ($stored.of(el)[name] ?? 0) + 1),
  });
  const address = (name) => ({ get: (el) => el[name], set: (el, value) => void (el[name] = $url(value ?? "")) });
  const place = (name) => ({
    get: () => location[name],
    set: (el, value) => $location.set(el, { [name === "pathname" ? "path" : name]: value }),
    events: moves,
  });
  const size = (name) => ({ get: () => window[name], events: ["resize"] });
  const fields = (form) => {
    const found = {};
    for (const [name, value] of new FormData(form)) {
      const plain = typeof value === "string" ? value : value.name;
      found[name] = name in found ? [found[name], plain].flat() : plain;
    }
    return found;
  };
  return {
    value: { ...$value, events: changes },
    checked: { get: (el) => el.checked, set: (el, value) => void (el.checked = value), events: changes },
    text: { get: (el) => el.textContent, set: (el, value) => void (el.textContent = value ?? ""), events: ["input"] },
    html: {
      get: (el) => el.innerHTML,
      set(el, value) {
        if (!el.setHTML) throw new Error("this browser cannot make HTML safe: use the property text or children");
        el.setHTML(value ?? "");
      },
    },
    children: {
      get: (el) => $stored.of(el).children ?? el.textContent,
      set(el, value) {
        $stored.of(el).children = value;
        el.replaceChildren(...$nodes(value));
      },
    },
    class_name: { get: (el) => el.className, set: (el, value) => el.setAttribute("class", value ?? "") },
    style: $style,
    href: address("href"),
    src: address("src"),
    action: address("action"),
    options: $options,
    rows: $rows,
    figure: $figure,
    click_data: kept("click_data"),
    hover_data: kept("hover_data"),
    selected_data: kept("selected_data"),
    relayout_data: kept("relayout_data"),
    data: $data,
    n_clicks: counter("n_clicks", "click"),
    n_submit: counter("n_submit", "keydown", (event) => event.key === "Enter"),
    n_blur: counter("n_blur", "blur"),
    submit: {
      ...kept("submit"),
      events: ["submit"],
      once: true,
      take(el, event) {
        event.preventDefault();
        $stored.of(el).submit = fields(el);
      },
    },
    open: { get: (el) => el.open, set: (el, value) => void (el.open = value), events: ["toggle"] },
    location: { ...$location, events: moves },
    pathname: place("pathname"),
    search: place("search"),
    hash: place("hash"),
    width: size("innerWidth"),
    height: size("innerHeight"),
    title: { get: () => document.title, set: (el, value) => void (document.title = value) },
    online: { get: () => navigator.onLine, events: ["online", "offline"] },
  };
})();
