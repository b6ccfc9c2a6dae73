// generator.throw(exception)
import { $raisable } from "../errors/raisable.js";
import { $asGenerator } from "./asGenerator.js";
import { $generatorStep } from "./generatorStep.js";

export function $generatorThrow(x, error) {
  const generator = $asGenerator(x, "throw");
  generator.started = true;
  return $generatorStep(generator.inner.throw($raisable(error)));
}
