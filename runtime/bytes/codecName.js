// The codec that a Python encoding name means: "utf-8", "ascii", "latin-1", "cp1252", "utf-8-sig", "utf-16",
// "utf-16-le" or "utf-16-be".
import { $Refusal } from "../errors/Refusal.js";

export function $codecName(name) {
  const found = {
    utf8: "utf-8",
    utf_8: "utf-8",
    utf_8_sig: "utf-8-sig",
    ascii: "ascii",
    us_ascii: "ascii",
    latin1: "latin-1",
    latin_1: "latin-1",
    iso8859_1: "latin-1",
    iso_8859_1: "latin-1",
    cp1252: "cp1252",
    1252: "cp1252",
    windows_1252: "cp1252",
    utf16: "utf-16",
    utf_16: "utf-16",
    utf_16le: "utf-16-le",
    utf_16_le: "utf-16-le",
    utf_16be: "utf-16-be",
    utf_16_be: "utf-16-be",
  }[name.toLowerCase().replace(/[^a-z\d.]+/g, "_")];
  if (found === undefined) throw new $Refusal("unsupported-encoding", `the encoding ${name} is not available in the browser`);
  return found;
}
