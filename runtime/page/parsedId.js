// The id that a text stands for: an object where it is JSON.
export function $parsedId(text) {
  if (text[0] !== "{") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
