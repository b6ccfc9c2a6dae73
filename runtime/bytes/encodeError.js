// What stands for characters that a codec does not have: ASCII text, by the error handler's name. `args` are the exception's.
import { $UnicodeEncodeError } from "../errors/UnicodeEncodeError.js";
import { $codeEscape } from "./codeEscape.js";
import { $unknownErrors } from "./unknownErrors.js";

export function $encodeError(args, codes, errors) {
  switch (errors) {
    case "strict": {
      const e = new $UnicodeEncodeError(...args);
      e.message = e.__str__();
      throw e;
    }
    case "ignore":
      return "";
    case "replace":
      return "?".repeat(codes.length);
    case "xmlcharrefreplace":
      return codes.map((code) => `&#${code};`).join("");
    case "backslashreplace":
      return codes.map((code) => $codeEscape(code)).join("");
  }
  throw $unknownErrors(errors, args[0]);
}
