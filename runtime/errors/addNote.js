// e.add_note(text)
import { $typeName } from "../format/typeName.js";
import { $TypeError } from "./TypeError.js";

export function $addNote(e, note) {
  if (typeof note !== "string") throw new $TypeError(`note must be a str, not '${$typeName(note)}'`);
  (e.__notes__ ??= []).push(note);
  return null;
}
