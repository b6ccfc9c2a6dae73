// cls.__name__
export function $className(made) {
  if (Object.hasOwn(made, "$name")) return made.$name.replace(/.*\./, "");
  return made.name.replace(/^\$/, "");
}
