// The error for an error handler that does not serve: an unknown name, or one of Python's that is not built here.
import { $LookupError } from "../errors/LookupError.js";
import { $Refusal } from "../errors/Refusal.js";
import { $TypeError } from "../errors/TypeError.js";

export function $unknownErrors(errors, codec) {
  // CPython wraps the message where a codec of this kind came from its registry.
  const wrapped = codec === "utf-16-le" || codec === "utf-16-be";
  if (wrapped || ["surrogateescape", "surrogatepass", "namereplace"].includes(errors)) {
    return new $Refusal("unsupported-encoding", `the error handler ${errors} is not available in the browser`);
  }
  if (errors === "xmlcharrefreplace") return new $TypeError("don't know how to handle UnicodeDecodeError in error callback");
  return new $LookupError(`unknown error handler name '${errors}'`);
}
