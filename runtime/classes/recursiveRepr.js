// The `__repr__` of a dataclass whose instances may hold themselves: one inside itself is written as "...".
export function $recursiveRepr(made) {
  const repr = made.prototype.__repr__;
  const active = new Set();
  made.prototype.__repr__ = function () {
    if (active.has(this)) return "...";
    active.add(this);
    try {
      return repr.call(this);
    } finally {
      active.delete(this);
    }
  };
}
