// The exception of `raise x`, which forgets what was handled when it was raised before.
export function $raisedAnew(e) {
  e.__context__ = undefined;
  return e;
}
