// generator.close()
import { $RuntimeError } from "../errors/RuntimeError.js";
import { $asGenerator } from "./asGenerator.js";

export function $generatorClose(x) {
  const generator = $asGenerator(x, "close");
  generator.started = true;
  if (!generator.inner.return().done) throw new $RuntimeError("generator ignored GeneratorExit");
  return null;
}
