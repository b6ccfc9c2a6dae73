// A Dash component made in the browser. It leaves as the object that Dash's renderer builds an element of.
// Python: html.Div("x").children == "x"
import { $exit } from "../boundary/exit.js";

export class $Component {
  constructor(props) {
    this.props = props;
  }
  $exit() {
    const { namespace, type } = this.constructor;
    return { namespace, type, props: $exit(this.props) };
  }
}
