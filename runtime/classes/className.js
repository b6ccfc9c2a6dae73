// cls.__name__
export function $className(made) {
  return made.name.replace(/^\$/, "");
}
