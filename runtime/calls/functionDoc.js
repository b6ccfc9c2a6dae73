// f.__doc__ of a function that is known at run time only.
export function $functionDoc(f) {
  return f.$doc !== undefined ? f.$doc : (f.$spec.doc ?? null);
}
