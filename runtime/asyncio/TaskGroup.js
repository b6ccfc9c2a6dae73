// asyncio.TaskGroup
import { $BaseExceptionGroup } from "../errors/BaseExceptionGroup.js";
import { $CancelledError } from "./CancelledError.js";
import { $createTask } from "./createTask.js";
import { $eventLoop } from "./eventLoop.js";
import { $groupOf } from "../errors/groupOf.js";
import { $Future } from "./Future.js";
import { $KeyboardInterrupt } from "../errors/KeyboardInterrupt.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $SystemExit } from "../errors/SystemExit.js";

export class $TaskGroup {
  constructor() {
    Object.assign(this, { parent: null, tasks: new Set(), errors: [], base: null, aborting: false, exiting: false, asked: false });
    this.completed = null;
  }
  __aenter__() {
    const group = this;
    return $madeCoroutine(function* () {
      if (group.parent) throw new $RuntimeError("TaskGroup has already been entered");
      group.parent = $eventLoop.task;
      return group;
    });
  }
  create_task(coroutine, name = null) {
    if (!this.parent) throw new $RuntimeError("TaskGroup has not been entered");
    if (this.exiting && !this.tasks.size) throw new $RuntimeError("TaskGroup is finished");
    if (this.aborting) throw new $RuntimeError("TaskGroup is shutting down");
    const task = $createTask(coroutine, name);
    task.add_done_callback(() => this.told(task));
    this.tasks.add(task);
    return task;
  }
  abort() {
    this.aborting = true;
    for (const task of this.tasks) task.cancel();
  }
  isBase(e) {
    return e instanceof $SystemExit || e instanceof $KeyboardInterrupt;
  }
  told(task) {
    this.tasks.delete(task);
    if (this.completed && !this.tasks.size && !this.completed.done()) this.completed.set_result(true);
    if (task.cancelled() || task.failed === null) return;
    this.errors.push(task.failed);
    if (this.isBase(task.failed)) this.base ??= task.failed;
    if (this.parent.done() || this.aborting || this.asked) return;
    this.abort();
    this.asked = true;
    this.parent.cancel();
  }
  __aexit__(type, e) {
    return $madeCoroutine(() => this.leave(e));
  }
  *leave(e) {
    this.exiting = true;
    if (e !== null && this.isBase(e)) this.base ??= e;
    let cancelled = e instanceof $CancelledError ? e : null;
    if (this.asked && this.parent.uncancel() === 0) cancelled = null;
    if (e !== null && !this.aborting) this.abort();
    while (this.tasks.size) {
      this.completed ??= new $Future();
      try {
        yield* this.completed;
      } catch (again) {
        if (!(again instanceof $CancelledError)) throw again;
        if (!this.aborting) {
          cancelled = again;
          this.abort();
        }
      }
      this.completed = null;
    }
    if (this.base !== null) throw this.base;
    if (cancelled !== null && !this.errors.length) throw cancelled;
    if (e !== null && !(e instanceof $CancelledError)) this.errors.push(e);
    if (!this.errors.length) return null;
    const made = $groupOf($BaseExceptionGroup, "unhandled errors in a TaskGroup", this.errors);
    made.__cause__ = null;
    throw made;
  }
}
