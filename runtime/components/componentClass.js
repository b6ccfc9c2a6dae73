// The class of the components `namespace.type`, such as dash_html_components.Div.
import { $Component } from "./Component.js";

export function $componentClass(namespace, type) {
  return class extends $Component {
    static $name = type;
    static namespace = namespace;
    static type = type;
  };
}
