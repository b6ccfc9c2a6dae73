// generator.close()
import { $asGenerator } from "./asGenerator.js";

export function $generatorClose(x) {
  $asGenerator(x, "close").return();
  return null;
}
