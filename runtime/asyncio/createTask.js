// asyncio.create_task(coroutine, name)
import { $Coroutine } from "./Coroutine.js";
import { $Task } from "./Task.js";
import { $TypeError } from "../errors/TypeError.js";
import { $repr } from "../format/repr.js";

export function $createTask(coroutine, name = null) {
  if (coroutine instanceof $Coroutine) return new $Task(coroutine, name);
  throw new $TypeError(`a coroutine was expected, got ${$repr(coroutine)}`);
}
