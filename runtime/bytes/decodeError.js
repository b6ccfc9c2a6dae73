// What stands for bytes that a codec cannot read, by the error handler's name. `args` are the exception's.
import { $UnicodeDecodeError } from "../errors/UnicodeDecodeError.js";
import { $codeEscape } from "./codeEscape.js";
import { $unknownErrors } from "./unknownErrors.js";

export function $decodeError(args, errors) {
  const [, bytes, start, end] = args;
  switch (errors) {
    case "strict": {
      const e = new $UnicodeDecodeError(...args);
      e.message = e.__str__();
      throw e;
    }
    case "ignore":
      return "";
    case "replace":
      return "\ufffd";
    case "backslashreplace":
      return Array.from(bytes.$data.slice(start, end), (byte) => $codeEscape(byte)).join("");
  }
  throw $unknownErrors(errors, args[0]);
}
