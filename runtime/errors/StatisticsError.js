// statistics.StatisticsError
import { $ValueError } from "./ValueError.js";

export class $StatisticsError extends $ValueError {
  get name() {
    return "StatisticsError";
  }
}
