// date.today(): the day of the page's own clock.
import { $Date } from "./Date.js";

export function $dateToday() {
  const now = new Date();
  return new $Date(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
