// A coroutine: nothing runs until it is awaited, or a task drives it.
import { $Generator } from "../generators/Generator.js";
import { $Task } from "./Task.js";
import { $RuntimeError } from "../errors/RuntimeError.js";

export class $Coroutine extends $Generator {
  // Where JavaScript awaits it, as `Promise.all` does: a task drives it.
  then(resolve, reject) {
    const task = (this.task ??= new $Task(this));
    task.add_done_callback(() => {
      try {
        resolve(task.result());
      } catch (e) {
        reject(e);
      }
    });
  }
  step(how, value) {
    if (this.runs) throw new $RuntimeError("coroutine is being awaited already");
    if (this.ended) throw new $RuntimeError("cannot reuse already awaited coroutine");
    this.started = this.runs = true;
    let step;
    try {
      step = this.inner[how](value);
    } finally {
      this.runs = false;
      this.ended = step === undefined || step.done;
    }
    return step;
  }
}
