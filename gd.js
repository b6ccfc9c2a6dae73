(() => {
"use strict";
class $Float {
  constructor(v) {
    this.v = v;
  }
  valueOf() {
    return this.v;
  }
  toJSON() {
    return this.v;
  }
}

class $Tuple extends Array {
  static [Symbol.species] = Array;
}


function $tupleOf(array) {
  const n = array.length;
  const made = new $Tuple(n);
  for (let i = 0; i < n; i++) made[i] = array[i];
  return made;
}


class $BaseException extends Error {
  constructor(...args) {
    super(args.length === 1 && typeof args[0] === "string" ? args[0] : "");
    this.args = $tupleOf(args);
    this.__init__?.(...args);
  }
  get name() {
    return "BaseException";
  }
}


class $Exception extends $BaseException {
  get name() {
    return "Exception";
  }
}


class $TypeError extends $Exception {
  get name() {
    return "TypeError";
  }
}

function $typeName(x) {
  switch (typeof x) {
    case "string":
      return "str";
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return Number.isInteger(x) && Math.abs(x) < 1e21 ? "int" : "float";
    case "function":
      if (Object.getOwnPropertyDescriptor(x, "prototype")?.writable === false) return "type";
      return /^\$\D/.test(x.name) ? "builtin_function_or_method" : "function"; // $1 is a temporary that holds a lambda
  }
  if (x === null || x === undefined) return "NoneType";
  const type = Object.getPrototypeOf(x)?.constructor;
  if (type === undefined || type === Object) return "dict";
  if (type === Array) return "list";
  if (Object.hasOwn(type, "$name")) return type.$name;
  if (x[Symbol.toStringTag] === "Generator") return "generator";
  const name = type.name;
  if (x instanceof Error) return name.replace("$", "");
  return name[0] === "$" ? name.slice(1).toLowerCase() : name;
}

function $special(x, name) {
  return typeof x === "object" && x !== null ? Object.getPrototypeOf(x)?.[name] : undefined;
}

const $NotImplemented = Object.freeze(
  new (class NotImplementedType {
    __repr__() {
      return "NotImplemented";
    }
  })(),
);


function $operate(a, b, name, inPlace) {
  const own = $special(a, `__${name}__`);
  const other = $special(b, `__r${name}__`);
  if (own === null || (inPlace && $special(a, `__i${name}__`) === null)) {
    throw new $TypeError("'NoneType' object is not callable");
  }
  const alike = own && b !== null && Object.getPrototypeOf(a) === Object.getPrototypeOf(b);
  if (alike && !inPlace) {
    const r = own.call(a, b);
    return r === $NotImplemented ? undefined : r;
  }
  const tries = own ? [[own, a, b]] : [];
  if (other && !alike) {
    const first = own && Object.getPrototypeOf(a).isPrototypeOf(b) && other !== $special(a, `__r${name}__`);
    tries[first ? "unshift" : "push"]([other, b, a]);
  }
  const changed = inPlace && $special(a, `__i${name}__`);
  if (changed) tries.unshift([changed, a, b]);
  for (const [method, self, argument] of tries) {
    const r = method.call(self, argument);
    if (r !== $NotImplemented) return r;
  }
}


function $unsupported(symbol, a, b, inPlace) {
  if (inPlace) symbol += "=";
  else if (symbol === "**") symbol = "** or pow()";
  return new $TypeError(`unsupported operand type(s) for ${symbol}: '${$typeName(a)}' and '${$typeName(b)}'`);
}


function $addOthers(a, b, inPlace) {
  const r = $operate(a, b, "add", inPlace);
  if (r !== undefined) return r;
  const name = Array.isArray(a) ? (a instanceof $Tuple ? "tuple" : "list") : $typeName(a);
  if (name === "list" || name === "tuple") {
    if (Array.isArray(b) && b instanceof $Tuple === (name === "tuple")) return name === "list" ? a.concat(b) : $tupleOf([...a, ...b]);
  } else if (typeof a !== "string") throw $unsupported("+", a, b, inPlace);
  throw new $TypeError(`can only concatenate ${name} (not "${$typeName(b)}") to ${name}`);
}

function $fromBig(big) {
  const n = Number(big);
  return Number.isSafeInteger(n) ? n : big;
}


function $intAdd(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b;
    if (r <= 9007199254740991 && r >= -9007199254740991) return r;
  }
  rare: return $fromBig(BigInt(a) + BigInt(b));
}


function $boxed(x) {
  return Number.isInteger(x) ? new $Float(x) : x;
}


class $ArithmeticError extends $Exception {
  get name() {
    return "ArithmeticError";
  }
}


class $OverflowError extends $ArithmeticError {
  get name() {
    return "OverflowError";
  }
}


function $intToFloat(a) {
  if (typeof a === "number") return a;
  const r = Number(a);
  if (!Number.isFinite(r)) throw new $OverflowError("int too large to convert to float");
  return r;
}


function $floatIf(x) {
  if (typeof x === "number") return x;
  if (x instanceof $Float) return x.v;
  if (typeof x === "bigint") return $intToFloat(x);
  if (typeof x === "boolean") return +x;
}

class $Refusal extends Error {
  constructor(code, message) {
    super(`${message} [${code}]`);
    this.code = code;
  }
  get name() {
    return "ClientsideRefusal";
  }
}


function $intIf(x) {
  if (typeof x === "number") {
    if (Number.isSafeInteger(x)) return x + 0;
    if (Number.isInteger(x) && Math.abs(x) < 1e21) {
      throw new $Refusal("integer-too-large", `${x}: integers from the page are exact only up to 9007199254740991`);
    }
  } else if (typeof x === "bigint") return x;
  else if (typeof x === "boolean") return +x;
}


function $onNumbers(a, b, ints, floats) {
  const x = $intIf(a);
  const y = $intIf(b);
  if (x !== undefined && y !== undefined) return ints(x, y);
  const v = x ?? $floatIf(a);
  const w = y ?? $floatIf(b);
  if (v !== undefined && w !== undefined) return $boxed(floats($intToFloat(v), $intToFloat(w)));
}


function $addSlow(a, b, inPlace) {
  if (!(a instanceof $Float || b instanceof $Float)) rare: {}
  const number = $onNumbers(a, b, $intAdd, (x, y) => x + y);
  if (number !== undefined) return number;
  rare: return $addOthers(a, b, inPlace);
}


function $unboxed(x) {
  return x instanceof $Float ? x.v : x;
}


function $wideNum(a, b, r, ints) {
  if (!Number.isInteger(a) || !Number.isInteger(b)) return r;
  rare: if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return ints(a, b);
  if (Math.abs(a) < 1e21 && Math.abs(b) < 1e21) {
    throw new $Refusal("integer-too-large", `${Math.abs(a) > Math.abs(b) ? a : b}: as an integer it may have lost digits`);
  }
  return r;
}


function $addNumSlow(a, b, inPlace) {
  if (typeof a === "string" && typeof b === "string") return a + b;
  if (typeof a === "number" && typeof b === "number") rare: return $wideNum(a, b, a + b, $intAdd);
  rare: return $unboxed($addSlow(a, b, inPlace));
}


function $addNum(a, b, inPlace) {
  if (typeof a === "number" && typeof b === "number") {
    const r = a + b; if (r <= 9007199254740991 && r >= -9007199254740991) return r;
  }
  return $addNumSlow(a, b, inPlace);
}

function $isRecord(x) {
  if (typeof x !== "object" || x === null) return false;
  const p = Object.getPrototypeOf(x);
  return p === Object.prototype || p === null;
}


function $recordAdd(d, k, v) {
  if (typeof k !== "string" || (/^(0|[1-9]\d{0,9})$/.test(k) && Number(k) < 4294967295)) {
    throw new $Refusal("record-key", "this dict is a plain object, which cannot take the new key in Python's order");
  }
  delete d[k]; // a member that the page left undefined would keep its old place
  if (k === "__proto__") rare: Object.defineProperty(d, k, { value: v, writable: true, enumerable: true, configurable: true });
  else d[k] = v;
}


function $copy(x) {
  if (typeof x !== "object" || x === null) return x === undefined ? null : x;
  if (Array.isArray(x)) {
    const made = [];
    for (let i = 0; i < x.length; i++) made.push($copy(x[i]));
    return made;
  }
  if (!$isRecord(x) || x.$$typeof !== undefined) return x;
  const made = {};
  for (const k in x) {
    const v = x[k];
    if (v === undefined || !Object.hasOwn(x, k)) continue;
    if (k === "__proto__") rare: $recordAdd(made, k, $copy(v));
    else made[k] = $copy(v);
  }
  return made;
}


class $LookupError extends $Exception {
  get name() {
    return "LookupError";
  }
}


class $IndexError extends $LookupError {
  get name() {
    return "IndexError";
  }
}


function $outside(a, i, what) {
  const kind = (x) => (x instanceof $Tuple ? "tuple" : $typeName(x));
  if (typeof i !== "bigint" && !(Number.isInteger(i) && Math.abs(i) < 1e21)) {
    throw new $TypeError(`${kind(a)} indices must be integers or slices, not ${$typeName(i)}`);
  }
  const type = kind(a);
  if (type !== "range" && typeof i === "bigint" && BigInt.asIntN(64, i) !== i) {
    throw new $IndexError("cannot fit 'int' into an index-sized integer");
  }
  throw new $IndexError(`${type === "range" ? "range object" : type} ${what} out of range`);
}


function $position(a, i, what) {
  if (typeof i?.__index__ === "function") i = i.__index__();
  if (typeof i === "boolean") i = i ? 1 : 0;
  if (Number.isInteger(i) && Math.abs(i) < 1e21) {
    const n = i < 0 ? i + a.length : i;
    if (n >= 0 && n < a.length) return n;
  }
  $outside(a, i, what);
}


function $listAt(a, i) {
  if (typeof i === "number") {
    const x = a[i < 0 ? i + a.length : i];
    if (x !== undefined) return x;
  }
  return a[$position(a, i, "index")] ?? null;
}

class $Range {
  constructor(start, stop, step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = step > 0 ? Math.max(0, Math.ceil((stop - start) / step)) : Math.max(0, Math.ceil((start - stop) / -step));
  }
  *[Symbol.iterator]() {
    for (let i = 0, x = this.start; i < this.length; i++, x += this.step) yield x;
  }
}


function $rangeAt(r, i) {
  return r.start + $position(r, i, "index") * r.step;
}


function $index(x) {
  if ((Number.isInteger(x) && Math.abs(x) < 1e21) || typeof x === "bigint") return x;
  rare: if (typeof x === "boolean") return Number(x);
  if (typeof x?.__index__ !== "function") throw new $TypeError(`'${$typeName(x)}' object cannot be interpreted as an integer`);
  const n = x.__index__();
  if ((Number.isInteger(n) && Math.abs(n) < 1e21) || typeof n === "bigint") return n;
  if (typeof n === "boolean") return Number(n);
  throw new $TypeError(`__index__ returned non-int (type ${$typeName(n)})`);
}

function $hasAstral(s) {
  return /[\ud800-\udfff]/.test(s);
}


const $strChars = (() => {
  let last = "";
  let chars = last;
  return (s) => {
    if (s !== last) {
      chars = $hasAstral(s) ? Array.from(s) : s;
      last = s;
    }
    return chars;
  };
})();


function $strAt(s, i) {
  const chars = $strChars(s);
  if (typeof i === "number") {
    const c = chars[i < 0 ? i + chars.length : i];
    if (c !== undefined) return c;
  }
  rare: if (typeof i === "boolean" || typeof i?.__index__ === "function") return $strAt(s, $index(i));
  if (typeof i === "bigint" && BigInt.asIntN(64, i) !== i) throw new $IndexError("cannot fit 'int' into an index-sized integer");
  if ((Number.isInteger(i) && Math.abs(i) < 1e21) || typeof i === "bigint") throw new $IndexError("string index out of range");
  throw new $TypeError(`string indices must be integers, not '${$typeName(i)}'`);
}

function $isShortKey(x) {
  if (typeof x === "string") return x.length < 40 && x.charCodeAt(0) !== 0xdfff;
  return typeof x === "number" && x <= Number.MAX_SAFE_INTEGER && x >= Number.MIN_SAFE_INTEGER;
}

const $identity = ((numbers, last) => (x) => {
  if (!numbers.has(x)) numbers.set(x, ++last);
  return numbers.get(x);
})(new WeakMap(), 0);


function $keyPart(key) {
  if (typeof key === "string") return key.charCodeAt(0) === 0xdfff ? key : `${key.length}"${key}`;
  if (key === null) return "n";
  return typeof key === "object" || typeof key === "function" ? `#${$identity(key)},` : `${key},`;
}


const $pairKey = ((texts, calls, made) => (a, b) => {
  const remembers = ++calls > 0;
  let seconds = remembers ? texts.get(a) : undefined;
  let text = seconds?.get(b);
  if (text !== undefined) return text;
  text = `\udfff(${$keyPart(a)}${$keyPart(b)})`;
  if (!remembers) return text;
  if (seconds === undefined) texts.set(a, (seconds = new Map()));
  seconds.set(b, text);
  if (++made === 4096) {
    texts.clear();
    calls = calls < 4 * made ? -16 * made : 0;
    made = 0;
  }
  return text;
})(new Map(), 0, 0);


function $tupleKey(x) {
  if (x.length === 2 && $isShortKey(x[0]) && $isShortKey(x[1])) return $pairKey(x[0], x[1]);
  let text = "\udfff(";
  for (let i = 0; i < x.length; i++) {
    const part = x[i];
    if (typeof part === "string" && part.charCodeAt(0) !== 0xdfff) text += `${part.length}"${part}`;
    else text += $keyPart($key(part));
  }
  return `${text})`;
}

class $Dict {
  constructor() {
    this.$map = new Map();
    this.$keys = null;
    this.$gone = 0;
  }
  static {
    Object.setPrototypeOf(this.prototype, null);
    delete this.prototype.constructor;
  }
}


function $isDict(x) {
  return x instanceof $Dict || $isRecord(x);
}

class $FrozenSet {
  constructor() {
    this.$map = new Map();
  }
}

class $Set {
  constructor() {
    this.$map = new Map();
  }
}


function $exact(x) {
  if (typeof x === "number") {
    if (Number.isSafeInteger(x) || !Number.isInteger(x)) return x;
    rare: return BigInt(Math.abs(x) < 1e21 ? `${x}` : x);
  }
  if (typeof x === "bigint") return x;
  if (typeof x === "boolean") return x ? 1 : 0;
  if (x instanceof $Float) {
    if (Number.isSafeInteger(x.v)) return x.v;
    rare: return BigInt(x.v);
  }
  return undefined;
}


function $keyOf(x) {
  if (x instanceof $Tuple) return $tupleKey(x);
  if (x == null) return null;
  if (typeof x === "boolean") return +x;
  if (x instanceof $Float && Number.isSafeInteger(x.v)) return x.v;
  if (typeof x === "number" && !Number.isInteger(x) && x === x) return x;
  rare: if (x !== x) throw new $Refusal("nan-key", "nan as a dict key or set element: CPython finds it by identity");
  const number = $exact(x);
  if (number !== undefined) return number;
  if (typeof x === "function") return x;
  if (x instanceof $FrozenSet) return `\udfff{${Array.from(x.$map.keys(), $keyPart).sort().join("")}}`;
  if (x instanceof $Range) {
    return `\udfffr${x.length},${x.length > 0 ? `${x.start},` : ""}${x.length > 1 ? `${x.step},` : ""}`;
  }
  if (!Array.isArray(x) && !$isDict(x) && !(x instanceof $Set)) {
    if (typeof x.$key === "function") return x.$key();
    if (x.__hash__ !== null && x.__eq__ === undefined) return x;
  }
  throw new $TypeError(`unhashable type: '${$typeName(x)}'`);
}


function $key(x) {
  if (typeof x === "string") {
    if (x.charCodeAt(0) !== 0xdfff) return x;
    throw new $Refusal("surrogate-key", "a dict key or set element begins with the lone surrogate U+DFFF");
  }
  if (typeof x === "number" && x <= Number.MAX_SAFE_INTEGER && x >= Number.MIN_SAFE_INTEGER) return x;
  return $keyOf(x);
}


function $dictFind(d, key) {
  if (d instanceof $Dict) return d.$map.get(key);
  return typeof key === "string" && Object.hasOwn(d, key) ? d[key] : undefined;
}

function $escaped(c) {
  const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", "'": "\\'", '"': '\\"' }[c];
  if (short) return short;
  const hex = c.codePointAt(0).toString(16);
  if (hex.length < 3) return "\\x" + hex.padStart(2, "0");
  return hex.length < 5 ? "\\u" + hex.padStart(4, "0") : "\\U" + hex.padStart(8, "0");
}


function $strRepr(s) {
  if (/^[ !#-&(-[\]-~]*$/.test(s)) return `'${s}'`;
  const quote = s.includes("'") && !s.includes('"') ? '"' : "'";
  const escape = (c) => ((c === "'" || c === '"') && c !== quote ? c : $escaped(c));
  return quote + s.replace(/[\\'"]|(?! )[\p{C}\p{Z}]/gu, escape) + quote;
}


class $KeyError extends $LookupError {
  constructor(...args) {
    super(...args);
    const [key] = args; // of an object `toString` may be anything: a dict from the page has keys of its own
    if (args.length === 1 && typeof key !== "object") this.message = typeof key === "string" ? $strRepr(key) : `${key}`;
  }
  get name() {
    return "KeyError";
  }
}


class $ValueError extends $Exception {
  get name() {
    return "ValueError";
  }
}


function $bigStr(n) {
  const text = n.toString();
  if (text.length > 4300 + (n < 0n)) {
    const limit = "Exceeds the limit (4300 digits) for integer string conversion";
    throw new $ValueError(`${limit}; use sys.set_int_max_str_digits() to increase the limit`);
  }
  return text;
}

function $floatRepr(x) {
  const size = Math.abs(x);
  if ((size >= 1e-4 && size < 1e16) || size === 0) {
    if (!Number.isInteger(x)) return String(x);
    return (Object.is(x, -0) ? "-0" : x) + ".0";
  }
  rare: if (size < Infinity) return x.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  return x > 0 ? "inf" : x < 0 ? "-inf" : "nan";
}


function $strNum(x) {
  if (typeof x === "number") return Number.isInteger(x) && Math.abs(x) < 1e21 ? String(x) : $floatRepr(x);
  return x instanceof $Float ? $floatRepr(x.v) : $bigStr(x);
}


function $missingKey(key) {
  const text = (k) => {
    if (typeof k === "string") return $strRepr(k);
    if (typeof k === "number" || typeof k === "bigint" || k instanceof $Float) return $strNum(k);
    if (typeof k === "boolean") return k ? "True" : "False";
    if (k instanceof $Tuple) return `(${Array.from(k, text).join(", ")}${k.length === 1 ? "," : ""})`;
    if (k instanceof $FrozenSet) return `frozenset(${k.$map.size ? `{${Array.from(k.$map.values(), text).join(", ")}}` : ""})`;
    return k == null ? "None" : k.__repr__?.() ?? "…";
  };
  const e = new $KeyError(typeof key === "string" ? key : 0); // the class reads only strings and numbers itself
  e.args[0] = key;
  e.message = text(key);
  return e;
}


function $dictAt(d, k) {
  const v = $dictFind(d, $key(k));
  if (v !== undefined) return v;
  if (d instanceof $Dict && d.$missing) return d.$missing(k);
  throw $missingKey(k);
}


function $subscriptError(x, k) {
  const type = x instanceof $Tuple ? "tuple" : $typeName(x);
  if (typeof x === "string") return new $TypeError(`string indices must be integers, not '${$typeName(k)}'`);
  if (Array.isArray(x) || x instanceof $Range) {
    return new $TypeError(`${type} indices must be integers or slices, not ${$typeName(k)}`);
  }
  if (type === "type") return new $TypeError(`type '${x.$name ?? x.name.replace("$", "")}' is not subscriptable`);
  return new $TypeError(`'${type}' object is not subscriptable`);
}


function $getitemOther(x, k) {
  if (typeof k === "string" && $isRecord(x) && Object.hasOwn(x, k)) return x[k] ?? $dictAt(x, k);
  if ($isDict(x)) return $dictAt(x, k);
  if (typeof x === "string") return $strAt(x, k);
  if (x instanceof $Range) return $rangeAt(x, k);
  if (typeof x?.__getitem__ === "function") return x.__getitem__(k);
  throw $subscriptError(x, k);
}


function $getitem(x, k) {
  return Array.isArray(x) ? $listAt(x, k) : $getitemOther(x, k);
}


function $bigMod(a, b) {
  const r = a % b;
  return $fromBig(r !== 0n && r < 0n !== b < 0n ? r + b : r);
}


class $ZeroDivisionError extends $ArithmeticError {
  get name() {
    return "ZeroDivisionError";
  }
}


function $intMod(a, b) {
  if (typeof a === "number" && typeof b === "number" && a >= 0 && b > 0) return a % b;
  if (b === 0) throw new $ZeroDivisionError("integer modulo by zero");
  if (typeof a !== "number" || typeof b !== "number") return $bigMod(BigInt(a), BigInt(b));
  const r = a % b;
  return r !== 0 && r < 0 !== b < 0 ? r + b : r + 0;
}

const $noItems = Object.freeze([]);


function $itemsOf(x) {
  if (typeof x === "string") return $hasAstral(x) ? $noItems : x;
  return Array.isArray(x) ? x : $noItems;
}


function $dictLen(d) {
  if (d instanceof $Dict) return d.$map.size;
  let n = 0;
  for (const k in d) if (d[k] !== undefined && Object.hasOwn(d, k)) n++;
  return n;
}


const $strLen = ((last, n) => (s) => {
  if (s === last) return n;
  n = s.length;
  if ($hasAstral(s)) rare: {
    for (let i = s.length - 1; i > 0; i--) {
      if ((s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800) n--, i--;
    }
  }
  last = s;
  return n;
})("", 0);


function $lenOther(x) {
  if (typeof x === "string") return $strLen(x);
  if (typeof x === "object" && x !== null) {
    if ($isDict(x)) return $dictLen(x);
    if (x.$map !== undefined) return x.$map.size;
    if (x instanceof $Range) return x.length;
    if (typeof x.__len__ === "function") {
      const n = $index(x.__len__());
      if (n < 0) throw new $ValueError("__len__() should return >= 0");
      if (n >= 2n ** 63n) throw new $OverflowError("cannot fit 'int' into an index-sized integer");
      return n;
    }
  }
  rare: if (typeof x === "function" && x.__len__) return x.__len__(); // an Enum
  throw new $TypeError(`object of type '${$typeName(x)}' has no len()`);
}


function $len(x) {
  return Array.isArray(x) ? x.length : $lenOther(x);
}


function $rangeBound(x) {
  const n = $index(x);
  if (typeof n === "number" && n <= 9007199254740991 && n >= -9007199254740991) return n;
  throw new $Refusal("integer-too-large", "a range beyond 2^53");
}


function $truthyObject(x) {
  if (Array.isArray(x) || x instanceof $Range) return x.length !== 0;
  if (x instanceof $Float) return x.v !== 0;
  if ($isRecord(x)) {
    for (const k in x) if (x[k] !== undefined && Object.hasOwn(x, k)) return true;
    return false;
  }
  if (x.$map !== undefined) return x.$map.size !== 0;
  if (typeof x.__bool__ === "function") {
    const answer = x.__bool__();
    if (typeof answer === "boolean") return answer;
    throw new $TypeError(`__bool__ should return bool, returned ${$typeName(answer)}`);
  }
  if (x.__bool__ === null) throw new $TypeError("'NoneType' object is not callable");
  if (typeof x.__len__ === "function") {
    const n = x.__len__();
    if (!Number.isInteger(n) && !["boolean", "bigint"].includes(typeof n) && !n?.__index__) {
      throw new $TypeError(`'${$typeName(n)}' object cannot be interpreted as an integer`);
    }
    if (n < 0) throw new $ValueError("__len__() should return >= 0");
    return $truthy(n);
  }
  return true;
}


function $truthy(x) {
  if (typeof x !== "object") return !!x || x !== x; // nan is true
  return x !== null && $truthyObject(x);
}

function compute(grid = null, generations = null) {
  const height = $len(grid);
  const width = $len($getitem(grid, 0));
  const $1 = $rangeBound(generations);
  for (let _ = 0; _ < $1; _++) {
    const following = [];
    const $2 = $itemsOf(grid);
    for (let y = 0; y < height; y++) {
      const row = [];
      for (let x = 0; x < width; x++) {
        let alive = 0;
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            if (dx || dy) {
              const $6 = alive;
              const $3 = (y + dy + height) % height;
              const $4 = $2[$3] ?? $getitem(grid, $3);
              const $5 = (x + dx + width) % width;
              alive = $addNum(
                $6,
                Array.isArray($4) && $5 < $4.length ? $4[$5] : $getitem($4, $5),
                true
              );
            }
          }
        }
        const $10 = row;
        let $9 = alive === 3;
        if (!$9) {
          let $8 = alive === 2;
          if ($8) {
            const $7 = $2[y] ?? $getitem(grid, y);
            $8 = $truthy(Array.isArray($7) && x < $7.length ? $7[x] : $getitem($7, x));
          }
          $9 = $8;
        }
        $10.push($9 ? 1 : 0);
      }
      following.push(row);
    }
    grid = following;
  }
  return grid;
}

Object.assign((globalThis.dash_clientside ??= {}).clientside ??= {}, {
  compute: (grid = null, generations = null) => compute($copy(grid), generations),
});
})();
