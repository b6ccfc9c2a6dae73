// An address that may be put into the page or gone to: no script.
export function $url(value) {
  if (/^(javascript|vbscript):/i.test(String(value).replace(/[\0-\x20]/g, ""))) {
    throw new Error(`not an address: ${value}`);
  }
  return value;
}
