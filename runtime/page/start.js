// The page runtime: plays Dash's renderer on a page without Dash.
import { $elements } from "./elements.js";
import { $features } from "./features.js";
import { $graph } from "./graph.js";
import { $properties } from "./properties.js";
import { $run } from "./run.js";
import { $setProps } from "./setProps.js";
import { $url } from "./url.js";
import { $watch } from "./watch.js";

export function $start() {
  const api = (globalThis.dash_clientside ??= {});
  const constant = (name) => Object.defineProperty(api, name, { value: { description: `dash_clientside.${name}` } });
  constant("no_update");
  constant("PreventUpdate");
  Object.assign(api, { set_props: $setProps, clean_url: clean, properties: Object.assign($properties, api.properties) });
  const start = () => {
    $graph.load(api.callbacks ?? []);
    $watch.join([$elements.of(document), ...$elements.join(document)]);
    $run.flush();
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ["id", "data-clientside-id"],
    });
    addEventListener("pageshow", () => $watch.look());
  };
  // The script with the callbacks is the next one; scripts of the page's own, deferred too, come before that or after.
  if (document.readyState === "complete") start();
  else document.addEventListener("DOMContentLoaded", start);

  function clean(url, fallback = "about:blank") {
    try {
      return $url(url);
    } catch {
      return fallback;
    }
  }
  function look(records) {
    const gone = $elements.leave();
    const added = records.flatMap(({ type, target, addedNodes }) =>
      (type === "attributes" ? [target] : [...addedNodes]).flatMap((node) =>
        node.nodeType === 1 && node.isConnected ? $elements.join(node) : [],
      ),
    );
    if (added.length) $watch.join(added);
    else $features.patterns?.left(gone);
  }
}
