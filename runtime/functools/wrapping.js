// functools.wraps(wrapped), where names of functions are asked for.
export function $wrapping(wrapped) {
  return (f) => {
    f.$named = wrapped.$named ?? wrapped.$spec?.name ?? wrapped.name;
    return f;
  };
}
