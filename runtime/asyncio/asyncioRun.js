// asyncio.run(coroutine) in a function that is not async: the page stands still until all is done, as the thread does in Python.
import { $Coroutine } from "./Coroutine.js";
import { $eventLoop } from "./eventLoop.js";
import { $gather } from "./gather.js";
import { $Refusal } from "../errors/Refusal.js";
import { $repr } from "../format/repr.js";
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $Task } from "./Task.js";
import { $ValueError } from "../errors/ValueError.js";

export function $asyncioRun(coroutine) {
  const loop = $eventLoop;
  if (loop.task !== null) throw new $RuntimeError("asyncio.run() cannot be called from a running event loop");
  if (!(coroutine instanceof $Coroutine)) throw new $ValueError(`a coroutine was expected, got ${$repr(coroutine)}`);
  const { ready, timers, tasks, own } = loop;
  Object.assign(loop, { ready: [], timers: [], tasks: new Set(), own: true });
  const finish = (future) => {
    let stopped = false;
    future.add_done_callback(() => (stopped = true));
    while (!stopped) {
      if (!loop.ready.length) {
        if (!loop.timers.length) throw new $Refusal("asyncio-run", "asyncio.run waits for what never happens");
        while (loop.now() < loop.timers[0].due);
        loop.reach(loop.timers[0].due);
      }
      loop.iterate();
    }
  };
  try {
    const main = new $Task(coroutine);
    finish(main);
    const left = [...loop.tasks];
    for (const task of left) task.cancel();
    if (left.length) finish($gather(left, true));
    return main.result();
  } finally {
    Object.assign(loop, { ready, timers, tasks, own });
  }
}
