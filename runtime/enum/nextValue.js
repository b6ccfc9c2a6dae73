// The value that an enum's own `_generate_next_value_` gives for `auto()`.
export function $nextValue(made, name, count) {
  const known = [...(Object.hasOwn(made, "$names") ? made.$names.values() : [])].map((member) => member.value);
  return made.prototype._generate_next_value_(name, 1, count, known);
}
