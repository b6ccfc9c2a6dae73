// repr(str). What is printable follows the engine's Unicode version.
import { $escaped } from "./escaped.js";

export function $strRepr(s) {
  if (/^[ !#-&(-[\]-~]*$/.test(s)) return `'${s}'`;
  const quote = s.includes("'") && !s.includes('"') ? '"' : "'";
  const escape = (c) => ((c === "'" || c === '"') && c !== quote ? c : $escaped(c));
  return quote + s.replace(/[\\'"]|(?! )[\p{C}\p{Z}]/gu, escape) + quote;
}
