// itertools.islice(iterable, stop) or (iterable, start, stop, step): reads not one element too many.
import { $ValueError } from "../errors/ValueError.js";
import { $iter } from "../iterate/iter.js";
import { $Iterator } from "../iterate/Iterator.js";
import { $intIf } from "../numbers/intIf.js";
import { $special } from "../numbers/special.js";

export function $iterIslice(iterable, start, stop, step = null) {
  const size = (x) => {
    const n = $intIf(x) ?? $special(x, "__index__")?.call(x) ?? -1;
    return n > 9223372036854775807n ? -1 : Number(n);
  };
  const wrong = (what) => new $ValueError(`${what} must be None or an integer: 0 <= x <= sys.maxsize.`);
  if (stop === undefined) [start, stop] = [null, start];
  let next = start === null ? 0 : size(start);
  const end = stop === null ? Infinity : size(stop);
  if (end === -1) throw wrong("Stop argument for islice()");
  if (next < 0 || end < 0) throw wrong("Indices for islice()");
  const by = step === null ? 1 : size(step);
  if (by < 1) throw new $ValueError("Step for islice() must be a positive integer or None.");
  const it = $iter(iterable);
  let at = 0;
  let over = false;
  return new $Iterator(() => {
    while (!over && at < next) {
      over = it.next().done;
      at++;
    }
    over ||= at >= end;
    const r = over ? { value: undefined, done: true } : it.next();
    over = !!r.done;
    at++;
    next = Math.min(next + by, end);
    return r;
  });
}
