// generator.send(value)
import { $TypeError } from "../errors/TypeError.js";
import { $asGenerator } from "./asGenerator.js";
import { $generatorStep } from "./generatorStep.js";

export function $generatorSend(x, value) {
  const generator = $asGenerator(x, "send");
  if (!generator.started && value !== null) {
    throw new $TypeError("can't send non-None value to a just-started generator");
  }
  return $generatorStep(generator.next(value));
}
