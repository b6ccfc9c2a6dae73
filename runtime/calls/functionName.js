// f.__name__ and f.__qualname__ of a function that is known at run time only; `functools.wraps` gives it another one's, and so
// does an assignment.
export function $functionName(f, qualified) {
  if (!qualified && f.$called !== undefined) return f.$called;
  const named = f.$named ?? f.$spec.name;
  return qualified ? named : named.slice(named.lastIndexOf(".") + 1);
}
