// statistics.StatisticsError
import { $ValueError } from "./ValueError.js";

export class $StatisticsError extends $ValueError {
  static $module = "statistics";
  get name() {
    return "StatisticsError";
  }
}
