// isinstance(x, made) for a class that several classes may have among their bases.
export function $isInstance(x, made) {
  return x instanceof made || (x?.constructor?.$mro?.includes(made) ?? false);
}
