// A Dash component made in the browser. It leaves as the object that Dash's renderer builds an element of.
// Python: html.Div("x").children == "x", bool(html.Div()) is False
import { $exit } from "../boundary/exit.js";
import { $Refusal } from "../errors/Refusal.js";

export class $Component {
  constructor(props) {
    this.props = props;
  }
  $exit() {
    const { namespace, type } = this.constructor;
    return { namespace, type, props: $exit(this.props) };
  }
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
    throw new $Refusal("component-text", `the text of a component: html.${this.constructor.$name}`);
  }
}
