// What MATCH stands for where `id` follows `pattern`, given what it stands for already; null where it does not follow.
export function $match(pattern, id, match) {
  if (typeof pattern === "string" || typeof id === "string") return pattern === id ? match : null;
  const keys = Object.keys(pattern);
  if (keys.length !== Object.keys(id).length) return null;
  const found = { ...match };
  for (const key of keys) {
    const [wild] = Array.isArray(pattern[key]) ? pattern[key] : [];
    const value = id[key];
    if (value === undefined || (!wild && pattern[key] !== value)) return null;
    if (wild === "MATCH" && (found[key] ??= value) !== value) return null;
    if (wild === "ALLSMALLER" && key in match && !(value < match[key])) return null;
  }
  return found;
}
