// The arguments of a call with `*` or `**` in the order of a C function's parameters `names`, undefined where one is
// not given: CPython's PyArg_ParseTupleAndKeywords. `own` is the name by which that function complains ("" for none).
import { $dictItemList } from "../dicts/dictItemList.js";
import { $keywords } from "./keywords.js";
import { $TypeError } from "../errors/TypeError.js";

export function $parsedArguments(label, own, names, least, most, given, named) {
  const words = new Map($dictItemList($keywords(label, named)));
  const what = own ? `${own}()` : "function";
  const count = given.length + words.size;
  const many = (limit, kind, n) =>
    new $TypeError(`${what} takes at most ${limit} ${kind}argument${limit === 1 ? "" : "s"} (${n} given)`);
  if (count > names.length) throw many(names.length, given.length ? "" : "keyword ", count);
  if (given.length > most) throw many(most, "positional ", given.length);
  const found = names.map((name, i) => {
    if (i < given.length) return given[i];
    const value = words.get(name);
    if (value === undefined && i < least) {
      throw new $TypeError(`${what} missing required argument '${name}' (pos ${i + 1})`);
    }
    words.delete(name);
    return value;
  });
  const twice = names.findIndex((name) => words.has(name));
  if (twice >= 0) {
    throw new $TypeError(`argument for ${what} given by name ('${names[twice]}') and position (${twice + 1})`);
  }
  for (const name of words.keys()) {
    throw new $TypeError(`'${name}' is an invalid keyword argument for ${own ? what : "this function"}`);
  }
  return found;
}
