// The class of the components `namespace.type`, such as dash_html_components.Div.
// Python: bool(html.Div()) is False
import { $Refusal } from "../errors/Refusal.js";
import { $Component } from "./Component.js";

export function $componentClass(namespace, type) {
  return class extends $Component {
    static $name = type;
    static namespace = namespace;
    static type = type;
    __copy__() {
      return new this.constructor({ ...this.props });
    }
    // the number of items in the tree below
    __len__() {
      const count = (child) => 1 + (child instanceof $Component ? child.__len__() : 0);
      const children = this.props.children ?? null;
      if (children === null) return 0;
      return Array.isArray(children) ? children.reduce((n, child) => n + count(child), 0) : count(children);
    }
    __repr__() {
      throw new $Refusal("component-text", `the text of a component: ${type}`);
    }
  };
}
