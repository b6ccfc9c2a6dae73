// A coroutine that the page starts, as a promise: its first step is run at once.
import { $Coroutine } from "./Coroutine.js";
import { $eventLoop } from "./eventLoop.js";
import { $Future } from "./Future.js";
import { $Task } from "./Task.js";

export function $pageTask(x) {
  const task = x instanceof $Coroutine ? new $Task(x) : x;
  if (!(task instanceof $Future)) return x;
  $eventLoop.drain();
  return new Promise((resolve, reject) => {
    const told = () => {
      try {
        resolve(task.result());
      } catch (e) {
        reject(e);
      }
    };
    if (task.done()) told();
    else task.add_done_callback(told);
  });
}
