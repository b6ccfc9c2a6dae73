// asyncio.PriorityQueue
import { $heappop } from "../heapq/heappop.js";
import { $heappush } from "../heapq/heappush.js";
import { $Queue } from "./Queue.js";

export class $PriorityQueue extends $Queue {
  keep(item) {
    $heappush(this.items, item);
  }
  take() {
    return $heappop(this.items);
  }
}
