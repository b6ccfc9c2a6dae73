// f.name of a function, where the plain property gave nothing: None if it holds that, otherwise the default, or AttributeError.
import { $AttributeError } from "../errors/AttributeError.js";

export function $functionAttribute(f, name, otherwise, place = name) {
  if (f[place] === null) return null;
  if (otherwise !== undefined) return otherwise;
  throw new $AttributeError(`'${f.$cache ? "functools._lru_cache_wrapper" : "function"}' object has no attribute '${name}'`);
}
