// `exceptions` of a group, by its arguments.
import { $BaseException } from "./BaseException.js";
import { $tupleOf } from "../tuples/tupleOf.js";
import { $TypeError } from "./TypeError.js";
import { $typeName } from "../format/typeName.js";
import { $ValueError } from "./ValueError.js";

export function $groupFields(group) {
  const { args } = group;
  const [message, exceptions] = args;
  if (args.length !== 2) {
    throw new $TypeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  }
  if (typeof message !== "string") throw new $TypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${$typeName(message)}`);
  if (!Array.isArray(exceptions)) throw new $TypeError("second argument (exceptions) must be a sequence");
  if (!exceptions.length) throw new $ValueError("second argument (exceptions) must be a non-empty sequence");
  const wrong = exceptions.findIndex((e) => !(e instanceof $BaseException));
  if (wrong >= 0) throw new $ValueError(`Item ${wrong} of second argument (exceptions) is not an exception`);
  group.exceptions = $tupleOf([...exceptions]);
}
