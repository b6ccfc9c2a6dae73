// functools.wraps(wrapped), where names or attributes of functions are asked for: f gets those of `wrapped`.
export function $wrapping(wrapped) {
  return (f) => {
    for (const name of Object.keys(wrapped)) if (name[0] !== "$") f[name] = wrapped[name];
    f.$called = wrapped.$called;
    f.$named = wrapped.$named ?? wrapped.$spec?.name ?? wrapped.name;
    if (f.$spec) f.$spec = { ...f.$spec, name: f.$named }; // messages about arguments say it
    f.$doc = wrapped.$doc !== undefined ? wrapped.$doc : (wrapped.$spec?.doc ?? null);
    f.__wrapped__ = wrapped;
    return f;
  };
}
