// The string whose characters are the bytes of b: what works on text then works on bytes.
export function $latinText(b) {
  const data = b.$data;
  let text = "";
  // In pieces, for a call takes only so many arguments.
  for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
  return text;
}
