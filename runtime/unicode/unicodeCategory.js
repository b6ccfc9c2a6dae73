// unicodedata.category
import { $oneCharacter } from "./oneCharacter.js";

export function $unicodeCategory(c) {
  $oneCharacter("category", c);
  for (const name of ["Ll", "Lu", "Lo", "Nd", "Zs", "Po", "Sm", "Sc", "Sk", "So", "Ps", "Pe", "Pd", "Pc", "Pi", "Pf", "Lt", "Lm", "Mn", "Mc", "Me", "Nl", "No", "Zl", "Zp", "Cc", "Cf", "Cs", "Co"]) {
    if (new RegExp(`^\\p{${name}}$`, "u").test(c)) return name;
  }
  return "Cn";
}
