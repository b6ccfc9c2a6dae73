// bytes.maketrans(from, to)
import { $ValueError } from "../errors/ValueError.js";
import { $bytesLike } from "./bytesLike.js";
import { $latinBytes } from "./latinBytes.js";

export function $bytesMaketrans(from, to) {
  const [x, y] = [$bytesLike(from), $bytesLike(to)];
  if (x.length !== y.length) throw new $ValueError("maketrans arguments must have same length");
  const table = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i));
  for (let i = 0; i < x.length; i++) table[x.charCodeAt(i)] = y[i];
  return $latinBytes(table.join(""));
}
