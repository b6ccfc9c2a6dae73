// b.isdigit() and its sisters (`which`)
import { $latinText } from "./latinText.js";

export function $bytesIs(which, b) {
  const text = $latinText(b);
  switch (which) {
    case "isalnum":
      return /^[\dA-Za-z]+$/.test(text);
    case "isalpha":
      return /^[A-Za-z]+$/.test(text);
    case "isdigit":
      return /^\d+$/.test(text);
    case "isspace":
      return /^[\t-\r ]+$/.test(text);
    case "isascii":
      return !/[^\0-\x7f]/.test(text);
    case "islower":
      return /[a-z]/.test(text) && !/[A-Z]/.test(text);
    case "isupper":
      return /[A-Z]/.test(text) && !/[a-z]/.test(text);
  }
  return /[A-Za-z]/.test(text) && !/(?<![A-Za-z])[a-z]|(?<=[A-Za-z])[A-Z]/.test(text); // istitle
}
