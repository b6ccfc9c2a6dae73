"""The JavaScript around the functions under test: a page's own names, and how a call's outcome is told as JSON."""

# What Dash puts into a page. In a served app's page everything is there already, and stays.
DASH = r"""
globalThis.window ??= globalThis;
globalThis.console ??= {log() {}, warn() {}, error() {}};
{
  const names = (globalThis.dash_clientside ??= {});
  names.no_update ??= {description: "Return to prevent updating an Output."};
  names.PreventUpdate ??= {description: "Throw to prevent updating all Outputs."};
  names.set_props ??= () => {};
}
if (!globalThis.setTimeout) {
  // Timers without time: the one that is due first runs when nothing else is left to do.
  const timers = [];
  let number = 0;
  globalThis.setTimeout = (f, delay = 0, ...args) => {
    number += 1;
    timers.push({f: () => f(...args), due: (globalThis.$now ?? 0) + Number(delay), number});
    return number;
  };
  globalThis.clearTimeout = (n) => {
    const at = timers.findIndex((t) => t.number === n);
    if (at >= 0) timers.splice(at, 1);
  };
  globalThis.$tick = () => {
    timers.sort((a, b) => a.due - b.due || a.number - b.number);
    const next = timers.shift();
    if (!next) return false;
    globalThis.$now = next.due;
    next.f();
    return true;
  };
}
"""

# `$outcome(f, text)` calls f with the JSON texts' values, frozen deeply, and tells the outcome as JSON.
OUTCOME = r"""
globalThis.$frozen = (x) => {
  if (x && typeof x === "object") { Object.values(x).forEach($frozen); Object.freeze(x); }
  return x;
};
globalThis.$shown = (x) => {
  if (x === undefined) return {"$": "undefined"};
  if (typeof x === "number" && !Number.isFinite(x)) return {"$": String(x)};
  if (typeof x === "bigint") return {"$": "bigint " + x};
  if (typeof x === "function") return {"$": "function"};
  if (Array.isArray(x)) return Array.from(x, $shown);
  if (!x || typeof x !== "object") return x;
  if (x === globalThis.dash_clientside?.no_update) return {"$": "no_update"};
  if (Object.getPrototypeOf(x) !== Object.prototype) return {"$": "object " + x.constructor?.name};
  return {"$": Object.keys(x).map((k) => [k, $shown(x[k])])};
};
globalThis.$failed = (e) => e !== undefined && e === globalThis.dash_clientside?.PreventUpdate
  ? {error: "PreventUpdate", message: "", python: false}
  : {
    error: e?.name ?? typeof e, message: String(e?.message ?? e), python: !!e?.args, code: e?.code, stack: e?.stack,
  };
globalThis.$outcome = (f, text, context, absent = false) => {
  const args = $frozen(JSON.parse(text)).map((x) => absent && x === null ? undefined : x);
  const names = globalThis.dash_clientside;
  const set = [], set_props = names?.set_props;
  const finished = (found) => {
    if (JSON.stringify(args) !== JSON.stringify(absent ? args : JSON.parse(text))) found.mutated = true;
    if (set.length) found.set = set;
    return found;
  };
  const restore = () => { if (names) { names.set_props = set_props; delete names.callback_context; } };
  if (names) {
    names.set_props = (id, props) => { set.push([$shown(id), $shown(props)]); };
    if (context) names.callback_context = $frozen(JSON.parse(context));
  }
  try {
    const value = f(...args);
    if (value instanceof Promise) {
      const late = {done: null};
      globalThis.$late = late;
      value
        .then((v) => { late.done = finished({value: $shown(v)}); }, (e) => { late.done = finished($failed(e)); })
        .finally(restore);
      if (names) delete names.callback_context;
      return '{"pending":true}';
    }
    const found = finished({value: $shown(value)});
    restore();
    return JSON.stringify(found);
  } catch (e) {
    restore();
    return JSON.stringify(finished($failed(e)));
  }
};
"""
