// repr(x) of a container, an exception, or an instance without `__repr__`
// Rare without $repr $reprContainer: containers as texts.
import { $repr } from "./repr.js";
import { $reprActive } from "./reprActive.js";
import { $typeName } from "./typeName.js";
import { $Dict } from "../dicts/Dict.js";
import { $Tuple } from "../tuples/Tuple.js";

export function $reprContainer(x) {
  const name = x instanceof $Dict ? "dict" : x instanceof $Tuple ? "tuple" : $typeName(x);
  const all = (xs) => Array.from(xs, (y) => $repr(y)).join(", ");
  if (x instanceof Error) return `${name}(${all(x.args ?? [x.message])})`;
  if (name === "range") return `range(${$repr(x.start)}, ${$repr(x.stop)}${x.step === 1 ? "" : `, ${$repr(x.step)}`})`;
  const around = { list: "[]", tuple: "()", dict: "{}", set: "{}", frozenset: "{}" }[name];
  if (!around) return `<${name === "generator" ? name : `__main__.${name}`} object at 0x7f0000000000>`;
  const [open, close] = around;
  if ($reprActive.has(x)) return name.endsWith("set") ? `${name}(...)` : `${open}...${close}`;
  $reprActive.add(x);
  try {
    if (name === "tuple" && x.length === 1) return `(${$repr(x[0])},)`;
    if (name === "dict") {
      const original = ([k, v]) => [x.$keys?.has(k) ? x.$keys.get(k) : k, v];
      const items = x instanceof $Dict ? Array.from(x.$map, original) : Object.entries(x);
      const known = items.filter((item) => item[1] !== undefined); // a member without a value is no item
      return `{${known.map(([k, v]) => `${$repr(k)}: ${$repr(v)}`).join(", ")}}`;
    }
    if (around !== "{}") return open + all(x) + close;
    if (x.$map.size === 0) return `${name}()`;
    return name === "set" ? `{${all(x.$map.values())}}` : `frozenset({${all(x.$map.values())}})`;
  } finally {
    $reprActive.delete(x);
  }
}
