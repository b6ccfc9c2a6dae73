// A generator in a state that Random.getstate told
import { $Twister } from "./Twister.js";

export function $twisterRestored(words) {
  const made = new $Twister([0]);
  made.$state.set(words.slice(0, 624));
  made.$index = words[624];
  return made;
}
