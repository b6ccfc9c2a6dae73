// asyncio.Future: a result that comes later, and whom to tell then.
import { $CancelledError } from "./CancelledError.js";
import { $eventLoop } from "./eventLoop.js";
import { $InvalidStateError } from "./InvalidStateError.js";
import { $raisable } from "../errors/raisable.js";
import { $RuntimeError } from "../errors/RuntimeError.js";

export class $Future {
  constructor() {
    this.state = "PENDING";
    this.value = null;
    this.failed = null;
    this.callbacks = [];
  }
  done() {
    return this.state !== "PENDING";
  }
  cancelled() {
    return this.state === "CANCELLED";
  }
  cancel(message = null) {
    if (this.done()) return false;
    this.message = message;
    this.finish("CANCELLED");
    return true;
  }
  finish(state) {
    this.state = state;
    for (const callback of this.callbacks.splice(0)) $eventLoop.soon(() => callback(this));
  }
  settle(value, failed, state = "FINISHED") {
    if (this.done()) throw new $InvalidStateError("invalid state");
    this.value = value;
    this.failed = failed;
    this.finish(state);
    return null;
  }
  set_result(value) {
    return this.settle(value, null);
  }
  set_exception(error) {
    return this.settle(null, $raisable(error));
  }
  raiseCancelled() {
    throw this.message == null ? new $CancelledError() : new $CancelledError(this.message);
  }
  result() {
    if (this.cancelled()) this.raiseCancelled();
    if (!this.done()) throw new $InvalidStateError("Result is not set.");
    if (this.failed !== null) throw this.failed;
    return this.value;
  }
  exception() {
    if (this.cancelled()) this.raiseCancelled();
    if (!this.done()) throw new $InvalidStateError("Exception is not set.");
    return this.failed;
  }
  add_done_callback(callback) {
    if (this.done()) $eventLoop.soon(() => callback(this));
    else this.callbacks.push(callback);
    return null;
  }
  remove_done_callback(callback) {
    const before = this.callbacks.length;
    this.callbacks = this.callbacks.filter((other) => other !== callback);
    return before - this.callbacks.length;
  }
  *[Symbol.iterator]() {
    if (!this.done()) yield this;
    if (!this.done()) throw new $RuntimeError("await wasn't used with future");
    return this.result();
  }
}
