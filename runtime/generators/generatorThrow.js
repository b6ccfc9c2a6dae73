// generator.throw(exception)
import { $raisable } from "../errors/raisable.js";
import { $asGenerator } from "./asGenerator.js";
import { $generatorStep } from "./generatorStep.js";

export function $generatorThrow(x, error) {
  return $generatorStep($asGenerator(x, "throw").throw($raisable(error)));
}
