// The calls to come and those under way: each waits for those whose results it takes; what changes together is one call;
// of overlapping calls the latest has the last word.
import { $bound } from "./bound.js";
import { $features } from "./features.js";
import { $local } from "./local.js";
import { $report } from "./report.js";
import { $setProps } from "./setProps.js";
import { $update } from "./update.js";

export const $run = {
  waiting: [],
  running: new Set(),
  latest: new Map(),
  untouched: new Set(),
  scheduled: false,
  // Puts in a call; `changed` names what calls it, nothing on the initial call.
  add(cb, match, changed, once) {
    const key = cb.index + JSON.stringify(match);
    let call = this.waiting.find((c) => c.key === key);
    if (!call) {
      call = { cb, match, key, changed: new Set(), once };
      this.waiting.push(call);
    }
    call.once ||= once;
    if (changed) call.changed.add(changed);
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => this.flush());
  },
  flush() {
    this.scheduled = true;
    const pending = (call) => [...this.waiting, ...this.running].some((other) => follows(call, other));
    for (let call; (call = this.waiting.find((c) => !pending(c))); ) {
      this.waiting.splice(this.waiting.indexOf(call), 1);
      this.start(call);
    }
    this.scheduled = false;

    function follows(call, other) {
      const apart = Object.keys(call.match).some((k) => k in other.match && other.match[k] !== call.match[k]);
      return call.cb.after.includes(other.cb.index) && !apart;
    }
  },
  start(call) {
    const { cb, key } = call;
    const bound = $bound(cb, call.match);
    const inputs = bound?.inputs.flat();
    // An initial call whose inputs are all results of callbacks that prevented their update does not take place.
    const idle = (place) => this.untouched.has(`${place.text}.${place.property}`);
    if (!bound || (!call.changed.size && inputs.length && inputs.every(idle))) return;
    if (cb.stream) this.latest.get(key)?.abort?.abort();
    this.running.add(call);
    this.latest.set(key, call);
    const outputs = bound.outputs.flat();
    const done = (result, error) => {
      this.running.delete(call);
      if (!call.once && this.latest.get(key) !== call) return;
      if (error && error !== dash_clientside.PreventUpdate) return $report(error, cb);
      const written = $update(bound, error ? dash_clientside.no_update : result);
      const names = outputs.map(({ text, property }) => `${text}.${property}`);
      if (!call.changed.size) for (const name of names) if (!written.has(name)) this.untouched.add(name);
    };
    const busy = (on) => {
      const mine = [...this.running].filter((c) => c.key === key).length;
      if (on ? mine !== 1 : mine) return;
      for (const { el } of outputs) on ? el?.setAttribute("aria-busy", true) : el?.removeAttribute("aria-busy");
      const props = Object.entries((on ? cb.running?.running : cb.running?.runningOff) ?? {});
      for (const [name, value] of props) {
        const at = name.lastIndexOf(".");
        $setProps(name.slice(0, at), { [name.slice(at + 1)]: value });
      }
    };
    const failed = (error) => done(undefined, error);
    try {
      const result = cb.clientside_function ? $local(bound, call) : $features.server(bound, call);
      if (typeof result?.then !== "function") {
        done(result);
        if (cb.running) busy(false);
        return;
      }
      busy(true);
      result
        .then(done, failed)
        .catch((error) => $report(error, cb))
        .then(() => (busy(false), this.flush()));
    } catch (error) {
      failed(error);
      if (cb.running) busy(false);
    }
  },
  // Ends what a callback is doing (its `cancel=`).
  cancel(cb) {
    for (const call of this.running) if (call.cb === cb) call.abort?.abort();
  },
};
