// asyncio.LifoQueue
import { $Queue } from "./Queue.js";

export class $LifoQueue extends $Queue {
  take() {
    return this.items.pop();
  }
}
