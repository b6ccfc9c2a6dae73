// An id as text: a pattern-matching id is JSON with sorted keys, as Dash writes it.
export function $idText(id) {
  return typeof id === "string" ? id : JSON.stringify(id, Object.keys(id).sort());
}
