(() => {
"use strict";
const $NotImplemented = Object.freeze(
  new (class NotImplementedType {
    __repr__() {
      return "NotImplemented";
    }
  })(),
);

class $Object {
  constructor(...args) {
    this.__init__(...args);
  }
  __init__() {}
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
      return x.name[0] === "$" ? "builtin_function_or_method" : "function";
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


class $Exception extends $BaseException {
  get name() {
    return "Exception";
  }
}


class $AttributeError extends $Exception {
  get name() {
    return "AttributeError";
  }
}


function $noAttribute(x, name) {
  throw new $AttributeError(`'${$typeName(x)}' object has no attribute '${name}'`);
}


function $asInstance(x, name) {
  return x instanceof $Object || x instanceof $BaseException ? x : $noAttribute(x, name);
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


function $dictFind(d, key) {
  if (d instanceof $Dict) return d.$map.get(key);
  return typeof key === "string" && Object.hasOwn(d, key) ? d[key] : undefined;
}


function $dictLen(d) {
  if (d instanceof $Dict) return d.$map.size;
  let n = 0;
  for (const k in d) if (d[k] !== undefined && Object.hasOwn(d, k)) n++;
  return n;
}


function $dictEq(a, b, plain = false) {
  if (a === b) return true;
  if (!plain && a instanceof $Dict && a.__eq__ && b instanceof $Dict) {
    const answer = a.__eq__(b);
    if (answer !== $NotImplemented) return answer;
  }
  if ($dictLen(a) !== $dictLen(b)) return false;
  const same = (key, x) => {
    const y = $dictFind(b, key);
    return y !== undefined && (x === y || $eq(x, y));
  };
  if (a instanceof $Dict) {
    for (const [key, x] of a.$map) if (!same(key, x)) return false;
  } else {
    for (const k in a) if (a[k] !== undefined && Object.hasOwn(a, k) && !same(k, a[k])) return false;
  }
  return true;
}

function $isRecord(x) {
  if (typeof x !== "object" || x === null) return false;
  const p = Object.getPrototypeOf(x);
  return p === Object.prototype || p === null;
}


function $isDict(x) {
  return x instanceof $Dict || $isRecord(x);
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

class $Refusal extends Error {
  constructor(code, message) {
    super(`${message} [${code}]`);
    this.code = code;
  }
  get name() {
    return "ClientsideRefusal";
  }
}


function $compareMethods(a, b, name, reflected) {
  const call = (x, method, y) => {
    if (typeof x?.[method] !== "function") return $NotImplemented;
    const result = x[method](y);
    if (typeof result === "boolean" || result === $NotImplemented) return result;
    throw new $Refusal("comparison-result", `${method} returned something that is not a bool`);
  };
  const early = typeof a?.[name] === "function" && b?.constructor !== a.constructor && b instanceof a.constructor;
  let result = early ? call(b, reflected, a) : $NotImplemented;
  if (result === $NotImplemented) result = call(a, name, b);
  return result === $NotImplemented && !early ? call(b, reflected, a) : result;
}

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


function $exact(x) {
  if (typeof x === "number") {
    if (Number.isSafeInteger(x) || !Number.isInteger(x)) return x;
    return BigInt(Math.abs(x) < 1e21 ? `${x}` : x);
  }
  if (typeof x === "bigint") return x;
  if (typeof x === "boolean") return x ? 1 : 0;
  if (x instanceof $Float) return Number.isSafeInteger(x.v) ? x.v : BigInt(x.v);
  return undefined;
}


function $eqDeep(a, b) {
  if (a == null && b == null) return true;
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length || a instanceof $Tuple !== b instanceof $Tuple) return false;
      for (let i = 0; i < a.length && i < b.length; i++) {
        if (a[i] !== b[i] && !$eq(a[i], b[i])) return a.length === b.length && i >= a.length;
      }
      return a.length === b.length;
    }
    if ($isDict(a)) {
      if ($isDict(b)) return $dictEq(a, b);
    } else if (a.$map !== undefined && b.$map !== undefined && !(b instanceof $Dict)) {
      if (a.$map.size !== b.$map.size) return false;
      for (const key of a.$map.keys()) if (!b.$map.has(key)) return false;
      return true;
    } else if (a instanceof $Range && b instanceof $Range) {
      const n = a.length;
      return n === b.length && (n === 0 || (a.start === b.start && (n === 1 || a.step === b.step)));
    }
  }
  const x = $exact(a);
  if (x !== undefined) {
    const y = $exact(b);
    if (y !== undefined) return x === y;
  }
  const result = $compareMethods(a, b, "__eq__", "__eq__");
  return result === $NotImplemented ? a === b : result;
}


function $eq(a, b) {
  return typeof a === typeof b && typeof a !== "object" ? a === b : $eqDeep(a, b);
}


class $TypeError extends $Exception {
  get name() {
    return "TypeError";
  }
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

const $identity = ((numbers, last) => (x) => {
  if (!numbers.has(x)) numbers.set(x, ++last);
  return numbers.get(x);
})(new WeakMap(), 0);


function $keyPart(key) {
  if (typeof key === "string") return key.charCodeAt(0) === 0xdfff ? key : `${key.length}"${key}`;
  if (key === null) return "n";
  return typeof key === "object" || typeof key === "function" ? `#${$identity(key)},` : `${key},`;
}


function $keyOf(x) {
  if (x instanceof $Tuple) {
    let text = "\udfff(";
    for (let i = 0; i < x.length; i++) text += $keyPart($key(x[i]));
    return `${text})`;
  }
  if (x == null) return null;
  if (x !== x) throw new $Refusal("nan-key", "nan as a dict key or set element: CPython finds it by identity");
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


function $dictKeyList(d) {
  if (d instanceof $Dict) {
    const keys = Array.from(d.$map.keys());
    return d.$keys === null ? keys : keys.map((key) => d.$keys.get(key) ?? key);
  }
  const keys = [];
  for (const k in d) if (d[k] !== undefined && Object.hasOwn(d, k)) keys.push(k);
  return keys;
}


function $dictValueList(d) {
  if (d instanceof $Dict) return Array.from(d.$map.values());
  const values = [];
  for (const k in d) if (d[k] !== undefined && Object.hasOwn(d, k)) values.push(d[k]);
  return values;
}


function $dictItemList(d) {
  const keys = $dictKeyList(d);
  const values = $dictValueList(d);
  return keys.map((k, i) => {
    const item = new $Tuple(2);
    item[0] = k;
    item[1] = values[i];
    return item;
  });
}


class $RuntimeError extends $Exception {
  get name() {
    return "RuntimeError";
  }
}

class $Iterator {
  constructor(next) {
    this.next = next;
  }
  [Symbol.iterator]() {
    return this;
  }
}


function $dictIter(d, pick = (key) => key) {
  const live = d instanceof $Dict;
  if (live && d.$iter) return d.$iter(pick);
  const keys = live ? d.$map.keys() : $dictKeyList(d);
  const size = $dictLen(d);
  const gone = live ? d.$gone : 0;
  let at = 0;
  const replaced = () => {
    if (live) return d.$gone !== gone;
    return (size < 50 || at === size) && $dictKeyList(d).some((k, i) => k !== keys[i]);
  };
  return new $Iterator(() => {
    if (at > size) return { value: undefined, done: true };
    if ((live || size < 50 || at === size) && $dictLen(d) !== size) {
      throw new $RuntimeError("dictionary changed size during iteration");
    }
    const key = live ? keys.next().value : keys[at];
    const value = at === size || replaced() ? undefined : $dictFind(d, key);
    if (value === undefined) {
      if (at < size || replaced()) throw new $Refusal("dict-changed", "a dict lost keys and got as many during iteration");
      at = size + 1;
      return { value: undefined, done: true };
    }
    at++;
    return { value: pick((live ? d.$keys?.get(key) : undefined) ?? key, value), done: false };
  });
}


function $dictReversed(d, pick = (key) => key) {
  const keys = $dictKeyList(d);
  const values = $dictValueList(d);
  let i = keys.length;
  return new $Iterator(() => {
    if (i > 0 && $dictLen(d) !== keys.length) throw new $RuntimeError("dictionary changed size during iteration");
    return --i >= 0 ? { value: pick(keys[i], values[i]), done: false } : { value: undefined, done: true };
  });
}

const $reprActive = new Set();


function $reprContainer(x) {
  const name = x instanceof $Dict ? "dict" : x instanceof $Tuple ? "tuple" : $typeName(x);
  const all = (xs) => Array.from(xs, (y) => $repr(y)).join(", ");
  if (x instanceof Error) return `${name}(${all(x.args ?? [x.message])})`;
  if (name === "range") return `range(${$repr(x.start)}, ${$repr(x.stop)}${x.step === 1 ? "" : `, ${$repr(x.step)}`})`;
  const around = { list: "[]", tuple: "()", dict: "{}", set: "{}", frozenset: "{}" }[name];
  if (!around) return `<${name === "generator" ? name : `__main__.${name}`} object at 0x7f0000000000>`;
  const [open, close] = around;
  if ($reprActive.has(x)) return name.endsWith("set") ? `${name}(...)` : `${open}...${close}`;
  $reprActive.add(x);
  try {
    if (name === "tuple" && x.length === 1) return `(${$repr(x[0])},)`;
    if (name === "dict") {
      const original = ([k, v]) => [x.$keys?.has(k) ? x.$keys.get(k) : k, v];
      const items = x instanceof $Dict ? Array.from(x.$map, original) : Object.entries(x);
      const known = items.filter((item) => item[1] !== undefined); // a member without a value is no item
      return `{${known.map(([k, v]) => `${$repr(k)}: ${$repr(v)}`).join(", ")}}`;
    }
    if (around !== "{}") return open + all(x) + close;
    if (x.$map.size === 0) return `${name}()`;
    return name === "set" ? `{${all(x.$map.values())}}` : `frozenset({${all(x.$map.values())}})`;
  } finally {
    $reprActive.delete(x);
  }
}


function $reprFunction(f) {
  if (f.$bases) return `<class '${f.$bases[0]}'>`;
  const name = f.$qualname ?? f.$name ?? f.name.replace(/^\$/, "");
  const type = $typeName(f);
  if (type === "type") return `<class '${f.name[0] === "$" ? name : `__main__.${name}`}'>`;
  return type === "function" ? `<function ${name || "<lambda>"} at 0x7f0000000000>` : `<built-in function ${name}>`;
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
  if (size < Infinity) return x.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  return x > 0 ? "inf" : x < 0 ? "-inf" : "nan";
}


function $strNum(x) {
  if (typeof x === "number") return Number.isInteger(x) && Math.abs(x) < 1e21 ? String(x) : $floatRepr(x);
  return typeof x === "bigint" ? $bigStr(x) : $floatRepr(x.v);
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

function $special(x, name) {
  return typeof x === "object" && x !== null ? Object.getPrototypeOf(x)?.[name] : undefined;
}


function $repr(x) {
  switch (typeof x) {
    case "string":
      return $strRepr(x);
    case "number":
    case "bigint":
      return $strNum(x);
    case "boolean":
      return x ? "True" : "False";
    case "function":
      return $reprFunction(x);
  }
  if (x === null || x === undefined) return "None";
  if (x instanceof $Float) return $strNum(x);
  const own = $special(x, "__repr__");
  if (!own) return $reprContainer(x);
  const text = own.call(x);
  if (typeof text !== "string") throw new $TypeError(`__repr__ returned non-string (type ${$typeName(text)})`);
  return text;
}


function $setIter(s) {
  const size = s.$map.size;
  const items = s.$map.values();
  let done = false;
  return new $Iterator(() => {
    if (!done && s.$map.size !== size) throw new $RuntimeError("Set changed size during iteration");
    const r = items.next();
    done = r.done;
    return r;
  });
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


class $StopIteration extends $Exception {
  get name() {
    return "StopIteration";
  }
  get value() {
    return this.args.length ? this.args[0] : null;
  }
}


function $iterInstance(x) {
  const until = (step, End, ends) => {
    let ended = false;
    return new $Iterator(() => {
      if (ended) return { value: undefined, done: true };
      try {
        return { value: step(), done: false };
      } catch (e) {
        if (!(e instanceof End) && !(ends && e instanceof $StopIteration)) throw e;
        ended = ends;
        return { value: e.value, done: true };
      }
    });
  };
  if (x.__iter__ === null) throw new $TypeError(`'${$typeName(x)}' object is not iterable`);
  if (typeof x.__iter__ !== "function") {
    let i = 0;
    return until(() => x.__getitem__(i++), $IndexError, true);
  }
  const made = x.__iter__();
  if (typeof made?.__next__ === "function") return until(() => made.__next__(), $StopIteration, false);
  if (typeof made?.next === "function" && typeof made[Symbol.iterator] === "function") return made;
  throw new $TypeError(`iter() returned non-iterator of type '${$typeName(made)}'`);
}


function $iter(x) {
  if (typeof x === "string" || Array.isArray(x)) return x[Symbol.iterator]();
  if (typeof x === "object" && x !== null) {
    if ($isDict(x)) return $dictIter(x);
    if (x.$map !== undefined) return $setIter(x);
    if (typeof x.__iter__ === "function") return $iterInstance(x);
    if (typeof x[Symbol.iterator] === "function") return x[Symbol.iterator](); // ranges, iterators, generators
    if (typeof x.__getitem__ === "function" && x.__iter__ !== null) return $iterInstance(x);
  }
  if (typeof x === "function" && x.__iter__) return x.__iter__(); // an Enum
  throw new $TypeError(`'${$typeName(x)}' object is not iterable`);
}


function $iterable(x) {
  if (typeof x === "string" || Array.isArray(x)) return x;
  const it = $iter(x);
  return typeof it.return === "function" ? new $Iterator(() => it.next()) : it;
}


function $setAdd(s, x) {
  const key = $key(x);
  if (!s.$map.has(key)) s.$map.set(key, x);
  return null;
}


function $setOf(iterable = []) {
  const s = new $Set();
  for (const x of $iterable(iterable)) $setAdd(s, x);
  return s;
}


function $elements(x) {
  return x instanceof $Set || x instanceof $FrozenSet ? x.$map : $setOf(x).$map;
}


function $setLike(s, map) {
  const made = s instanceof $FrozenSet ? new $FrozenSet() : new $Set();
  made.$map = map;
  return made;
}


function $setDifference(s, ...others) {
  const map = new Map(s.$map);
  for (const other of others) for (const key of Array.from($elements(other).keys())) map.delete(key);
  return $setLike(s, map);
}


function $setFromArray(items) {
  const s = new $Set();
  for (let i = 0; i < items.length; i++) $setAdd(s, items[i]);
  return s;
}


function $setKey(x) {
  if (!(x instanceof $Set)) return $key(x);
  const frozen = new $FrozenSet();
  frozen.$map = x.$map;
  return $key(frozen);
}


function $setHas(s, x) {
  return s.$map.has($setKey(x));
}


function $meet(a, other) {
  const b = $elements(other);
  const [from, to] = b === other.$map && b.size > a.size ? [a, b] : [b, a];
  const map = new Map();
  for (const [key, x] of from) if (to.has(key)) map.set(key, x);
  return map;
}


function $setIntersection(s, ...others) {
  let map = others.length === 0 ? new Map(s.$map) : s.$map;
  for (const other of others) map = $meet(map, other);
  return $setLike(s, map);
}


function $apart(a, other) {
  const b = $elements(other);
  const map = new Map();
  for (const [key, x] of a) if (!b.has(key)) map.set(key, x);
  for (const [key, x] of b) if (!a.has(key)) map.set(key, x);
  return map;
}


function $setSymmetricDifference(s, other) {
  return $setLike(s, $apart(s.$map, other));
}


function $setUnion(s, ...others) {
  const map = new Map(s.$map);
  for (const other of others) for (const [key, x] of $elements(other)) if (!map.has(key)) map.set(key, x);
  return $setLike(s, map);
}


class $DictView {
  constructor(dict) {
    this.$dict = dict;
  }
  __len__() {
    return $dictLen(this.$dict);
  }
  __repr__() {
    return `${this.constructor.$name}(${$repr(this.list())})`;
  }
  get __hash__() {
    return null;
  }
  isdisjoint(other) {
    for (const x of $iterable(other)) if (this.__contains__(x)) return false;
    return true;
  }
  $against(other, within, size) {
    if (![$DictView, $Set, $FrozenSet].some((c) => other instanceof c)) return $NotImplemented;
    const n = other instanceof $DictView ? other.__len__() : other.$map.size;
    if (!size(this.__len__(), n)) return false;
    const has = (x) => (other instanceof $DictView ? other.__contains__(x) : $setHas(other, x));
    if (within) return this.list().every(has);
    for (const x of $iterable(other)) if (!this.__contains__(x)) return false;
    return true;
  }
  __eq__(other) {
    return this.$against(other, true, (m, n) => m === n);
  }
  __le__(other) {
    return this.$against(other, true, (m, n) => m <= n);
  }
  __lt__(other) {
    return this.$against(other, true, (m, n) => m < n);
  }
  __ge__(other) {
    return this.$against(other, false, (m, n) => m >= n);
  }
  __gt__(other) {
    return this.$against(other, false, (m, n) => m > n);
  }
  __and__(other) {
    return $setIntersection($setFromArray(this.list()), other);
  }
  __or__(other) {
    return $setUnion($setFromArray(this.list()), other);
  }
  __sub__(other) {
    return $setDifference($setFromArray(this.list()), other);
  }
  __xor__(other) {
    return $setSymmetricDifference($setFromArray(this.list()), other);
  }
  __rand__(other) {
    return $setIntersection($setOf(other), this);
  }
  __ror__(other) {
    return $setUnion($setOf(other), this);
  }
  __rsub__(other) {
    return $setDifference($setOf(other), this);
  }
  __rxor__(other) {
    return $setSymmetricDifference($setOf(other), this);
  }
}


class $ItemsView extends $DictView {
  static $name = "dict_items";
  list() {
    return $dictItemList(this.$dict);
  }
  __iter__() {
    return $dictIter(this.$dict, (k, v) => $tupleOf([k, v]));
  }
  __reversed__() {
    return $dictReversed(this.$dict, (k, v) => $tupleOf([k, v]));
  }
  __contains__(item) {
    if (!(item instanceof $Tuple) || item.length !== 2) return false;
    const v = $dictFind(this.$dict, $key(item[0]));
    return v !== undefined && (v === item[1] || $eq(v, item[1]));
  }
}


function $dictItems(d) {
  return new $ItemsView(d);
}


function $isIterable(x) {
  if (typeof x === "string") return true;
  if (typeof x !== "object" || x === null) return false;
  if ($isRecord(x) || x.$map !== undefined) return true;
  return [x[Symbol.iterator], x.__iter__, x.__getitem__].some((f) => typeof f === "function");
}


function $listOf(x) {
  if (x === undefined) return [];
  if (Array.isArray(x)) return x.slice();
  if ($isDict(x)) return $dictKeyList(x);
  if (x instanceof $Range) {
    const made = [];
    for (let i = 0, n = x.start; i < x.length; i++, n += x.step) made.push(n);
    return made;
  }
  return Array.from(typeof x === "string" ? x : $iter(x));
}


function $recordAdd(d, k, v) {
  if (typeof k !== "string" || (/^(0|[1-9]\d{0,9})$/.test(k) && Number(k) < 4294967295)) {
    throw new $Refusal("record-key", "this dict is a plain object, which cannot take the new key in Python's order");
  }
  delete d[k]; // a member that the page left undefined would keep its old place
  if (k === "__proto__") Object.defineProperty(d, k, { value: v, writable: true, enumerable: true, configurable: true });
  else d[k] = v;
}


function $dictSet(d, k, v) {
  const key = $key(k);
  if (d instanceof $Dict) {
    if (key !== k && key !== null && !d.$map.has(key)) (d.$keys ??= new Map()).set(key, k);
    d.$map.set(key, v);
  } else if (typeof k === "string" && Object.hasOwn(d, k) && d[k] !== undefined) d[k] = v;
  else $recordAdd(d, k, v);
}


function $dictUpdate(d, source, kwargs) {
  if (d instanceof $Dict && d.$update) return d.$update(source, kwargs);
  if ($isDict(source)) {
    const keys = $dictKeyList(source);
    const values = $dictValueList(source);
    for (let i = 0; i < keys.length; i++) $dictSet(d, keys[i], values[i]);
  } else if (typeof source?.keys === "function" && !source[Symbol.iterator]) {
    for (const k of $iterable(source.keys())) {
      if (!source.__getitem__) throw new $TypeError(`'${$typeName(source)}' object is not subscriptable`);
      $dictSet(d, k, source.__getitem__(k));
    }
  } else if (source !== undefined) {
    let n = 0;
    for (const entry of $iterable(source)) {
      if (!$isIterable(entry)) {
        throw new $TypeError(`cannot convert dictionary update sequence element #${n} to a sequence`);
      }
      const pair = Array.isArray(entry) ? entry : $listOf(entry);
      if (pair.length !== 2) {
        throw new $ValueError(`dictionary update sequence element #${n} has length ${pair.length}; 2 is required`);
      }
      $dictSet(d, pair[0], pair[1]);
      n++;
    }
  }
  if (kwargs != null) $dictUpdate(d, kwargs);
  return null;
}


function $dictOf(source, kwargs) {
  const d = new $Dict();
  $dictUpdate(d, source, kwargs);
  return d;
}

const dict$ = (x) => $dictOf(x);

class A extends $Object {
  __init__(d) {
    this.d = d;
    return null;
  }

  items() {
    return $dictItems(this.d);
  }

  __eq__(other) {
    if (other instanceof A || $isDict(other)) {
      return $eq($dictOf(this.items()), $dictOf($asInstance(other, "items").items()));
    }
    return $NotImplemented;
  }
}

function f() {
  return [
    $eq(new A({ x: 1 }), { x: 1 }),
    $eq(new A({ x: 1 }), new A({ x: 1 })),
    !$eq(new A({}), {}),
  ];
}

Object.assign((globalThis.dash_clientside ??= {}).clientside ??= {}, { f });
})();
//# clientside={"version":"0.1.0","files":{"../../../../tmp/sl/b.py":"5996b3371767e372c8f2"},"calls":{"clientside.f":"7f6c5d7309d1"},"values":null}
