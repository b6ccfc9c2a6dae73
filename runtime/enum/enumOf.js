// Class(value) of an Enum: the member that has the value.
export function $enumOf(made, value) {
  return made.$find(value);
}
