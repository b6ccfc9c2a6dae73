// The name of any value's type, as Python's error messages give it. A class may tell its Python name as `$name`;
// the runtime's own classes are named after Python's types ($FrozenSet), so nothing has to be imported here.
// Rare: for the words of complaints.
export function $typeName(x) {
  switch (typeof x) {
    case "string":
      return "str";
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return Number.isInteger(x) && Math.abs(x) < 1e21 ? "int" : "float";
    case "function":
      // Only a class has a prototype that cannot be replaced.
      if (Object.getOwnPropertyDescriptor(x, "prototype")?.writable === false) return x.$metaclass ?? "type";
      return /^\$\D/.test(x.name) ? "builtin_function_or_method" : "function"; // $1 is a temporary that holds a lambda
  }
  if (x === null || x === undefined) return "NoneType";
  const type = Object.getPrototypeOf(x)?.constructor;
  if (type === undefined || type === Object) return "dict";
  if (type === Array) return "list";
  if (Object.hasOwn(type, "$name")) return type.$name;
  if (x[Symbol.toStringTag] === "Generator") return "generator";
  const name = type.name;
  if (x instanceof Error) return name.replace("$", "");
  return name[0] === "$" ? name.slice(1).toLowerCase() : name;
}
