// The page's own clock at a moment (microseconds since 1970): a naive datetime.
import { $DateTime } from "./DateTime.js";

export function $localTime(micros) {
  const ms = Math.floor(micros / 1000);
  const at = new Date(ms);
  const wall = (t) => new Date(t.getTime() - t.getTimezoneOffset() * 60000).toISOString();
  const first = new Date(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours(), at.getMinutes(), at.getSeconds(), at.getMilliseconds());
  // of an hour that comes twice, JavaScript finds the first
  const fold = first.getTime() !== ms && wall(first) === wall(at) ? 1 : 0;
  const date = [at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes(), at.getSeconds()];
  return new $DateTime(...date, micros - Math.floor(micros / 1000000) * 1000000, null, fold);
}
