// object: what classes derive from. Class attributes and methods stand on the prototype, as Python finds them through the instance.
import { $Instance } from "./Instance.js";

export class $Object extends $Instance {
  constructor(...args) {
    super();
    this.__init__(...args);
  }
}
