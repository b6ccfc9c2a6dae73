// statistics.mode(data)
import { $StatisticsError } from "../errors/StatisticsError.js";
import { $statModes } from "./statModes.js";

export function $statMode(data) {
  const modes = $statModes(data);
  if (modes.length === 0) throw new $StatisticsError("no mode for empty data");
  return modes[0];
}
