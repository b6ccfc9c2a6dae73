// re.Pattern that the matching machine runs: one that is known only at run time, or means something else to RegExp.
import { $ReMachine } from "./ReMachine.js";
import { $RePattern } from "./RePattern.js";
import { $reProgram } from "./reProgram.js";

export class $ReMachinePattern extends $RePattern {
  constructor(pattern, tree) {
    super(null, pattern, tree.flags, true, tree.groups, tree.names);
    this.machine = $reProgram(tree);
  }
  $variant(name) {
    const value = new $ReMachine(this.machine, this.groups, name);
    Object.defineProperty(this, name, { value });
    return value;
  }
  get all() {
    return this.$variant("all");
  }
  get sticky() {
    return this.$variant("sticky");
  }
  get whole() {
    return this.$variant("whole");
  }
}
