// A template's parts (texts, and numbers of groups) filled in for a match.
export function $reFilled(parts, m) {
  return parts.map((part) => (typeof part === "number" ? (m.texts[part] ?? "") : part)).join("");
}
