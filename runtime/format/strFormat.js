// s.format(*args, **kwargs): `args` an array, `kwargs` a dict (or nothing).
import { $dictGet } from "../dicts/dictGet.js";
import { $fieldIndex } from "./fieldIndex.js";
import { $formatFields } from "./formatFields.js";
import { $IndexError } from "../errors/IndexError.js";
import { $KeyError } from "../errors/KeyError.js";

export function $strFormat(s, args, kwargs) {
  return $formatFields(s, (name) => {
    const i = $fieldIndex(name);
    if (i === undefined) {
      const value = kwargs ? $dictGet(kwargs, name, args) : args; // `args` itself is no value
      if (value === args) throw new $KeyError(name);
      return value;
    }
    if (i >= args.length) throw new $IndexError(`Replacement index ${i} out of range for positional args tuple`);
    return args[i];
  });
}
