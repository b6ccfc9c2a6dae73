// asyncio.Queue; the other queues say how items are kept.
import { $AsyncEvent } from "./AsyncEvent.js";
import { $Future } from "./Future.js";
import { $madeCoroutine } from "./madeCoroutine.js";
import { $QueueEmpty } from "./QueueEmpty.js";
import { $QueueFull } from "./QueueFull.js";
import { $ValueError } from "../errors/ValueError.js";

export class $Queue {
  constructor(maxsize = 0) {
    this.maxsize = maxsize;
    this.items = [];
    this.getters = [];
    this.putters = [];
    this.unfinished = 0;
    this.finished = new $AsyncEvent();
    this.finished.set();
  }
  keep(item) {
    this.items.push(item);
  }
  take() {
    return this.items.shift();
  }
  qsize() {
    return this.items.length;
  }
  empty() {
    return this.items.length === 0;
  }
  full() {
    return this.maxsize > 0 && this.items.length >= this.maxsize;
  }
  wake(waiters) {
    while (waiters.length) {
      const waiter = waiters.shift();
      if (waiter.done()) continue;
      waiter.set_result(null);
      return;
    }
  }
  *waiting(waiters, blocked) {
    while (blocked()) {
      const waiter = new $Future();
      waiters.push(waiter);
      try {
        yield* waiter;
      } catch (e) {
        waiter.cancel();
        const at = waiters.indexOf(waiter);
        if (at >= 0) waiters.splice(at, 1);
        if (!blocked() && !waiter.cancelled()) this.wake(waiters);
        throw e;
      }
    }
  }
  get() {
    const queue = this;
    return $madeCoroutine(function* () {
      yield* queue.waiting(queue.getters, () => queue.empty());
      return queue.get_nowait();
    });
  }
  put(item) {
    const queue = this;
    return $madeCoroutine(function* () {
      yield* queue.waiting(queue.putters, () => queue.full());
      return queue.put_nowait(item);
    });
  }
  get_nowait() {
    if (this.empty()) throw new $QueueEmpty();
    const item = this.take();
    this.wake(this.putters);
    return item;
  }
  put_nowait(item) {
    if (this.full()) throw new $QueueFull();
    this.keep(item);
    this.unfinished += 1;
    this.finished.clear();
    this.wake(this.getters);
    return null;
  }
  task_done() {
    if (this.unfinished <= 0) throw new $ValueError("task_done() called too many times");
    this.unfinished -= 1;
    if (this.unfinished === 0) this.finished.set();
    return null;
  }
  join() {
    const queue = this;
    return $madeCoroutine(function* () {
      if (queue.unfinished > 0) yield* queue.finished.wait();
      return null;
    });
  }
}
