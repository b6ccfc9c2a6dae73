// asyncio.Task: drives a coroutine, one step each time that what it waits for is done.
import { $CancelledError } from "./CancelledError.js";
import { $eventLoop } from "./eventLoop.js";
import { $Future } from "./Future.js";
import { $RuntimeError } from "../errors/RuntimeError.js";

export class $Task extends $Future {
  constructor(coroutine, name = null) {
    super();
    this.coroutine = coroutine;
    this.label = name;
    this.waits = null;
    this.must = false;
    this.asked = 0;
    this.tasks = $eventLoop.tasks;
    this.tasks.add(this);
    $eventLoop.soon(() => this.step(null));
  }
  get_name() {
    return this.label ?? "Task";
  }
  set_name(name) {
    this.label = `${name}`;
    return null;
  }
  cancel(message = null) {
    if (this.done()) return false;
    this.asked += 1;
    if (this.waits?.cancel(message)) return true;
    this.must = true;
    this.message = message;
    return true;
  }
  cancelling() {
    return this.asked;
  }
  uncancel() {
    if (this.asked > 0) this.asked -= 1;
    return this.asked;
  }
  made() {
    return this.message == null ? new $CancelledError() : new $CancelledError(this.message);
  }
  step(error) {
    if (this.must) {
      if (!(error instanceof $CancelledError)) error = this.made();
      this.must = false;
    }
    this.waits = null;
    const before = $eventLoop.task;
    $eventLoop.task = this;
    try {
      const { done, value } = error === null ? this.coroutine.next(null) : this.coroutine.throw(error);
      if (done) this.end(value ?? null);
      else this.wait(value);
    } catch (e) {
      this.fail(e);
    } finally {
      $eventLoop.task = before;
      if (this.done()) this.tasks.delete(this);
    }
  }
  end(value) {
    if (this.must) super.cancel(this.message);
    else this.settle(value, null);
  }
  fail(e) {
    if (e instanceof $CancelledError) {
      const [message = null] = e.args;
      super.cancel(message);
    } else this.settle(null, e);
  }
  wait(value) {
    if (value === null || value === undefined) {
      $eventLoop.soon(() => this.step(null));
    } else if (!(value instanceof $Future) || value === this) {
      const problem = value === this ? "Task cannot await on itself" : "Task got bad yield";
      $eventLoop.soon(() => this.step(new $RuntimeError(problem)));
    } else {
      this.waits = value;
      value.add_done_callback((future) => this.wakeup(future));
      if (this.must && value.cancel(this.message)) this.must = false;
    }
  }
  wakeup(future) {
    let error = null;
    try {
      future.result();
    } catch (e) {
      error = e;
    }
    this.step(error);
  }
}
