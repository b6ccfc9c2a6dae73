// The event loop of asyncio: what is ready runs in turns, as CPython's does, so that tasks take turns in the same order.
// Timers that are due at (nearly) the same time belong to one turn. The moment (`clock`) moves when nothing is ready any more,
// or after many turns: how fast the machine is does not show. `own` is a loop that asyncio.run drives itself.
export const $eventLoop = {
  ready: [],
  timers: [],
  tasks: new Set(),
  task: null,
  clock: 0,
  base: 0,
  turns: 0,
  busy: false,
  own: false,
  now() {
    return Math.max(this.clock, globalThis.performance?.now() ?? Date.now());
  },
  reach(due) {
    this.clock = Math.max(this.clock, due);
    this.turns = 0;
  },
  soon(run) {
    const handle = { run, off: false };
    this.ready.push(handle);
    if (!this.busy && !this.own && this.ready.length === 1) Promise.resolve().then(() => this.drain());
    return handle;
  },
  later(seconds, run) {
    const wait = Math.max(0, Number(seconds) * 1000);
    const handle = { run, off: false, due: (this.busy || this.own ? this.base : this.now()) + wait };
    const after = this.timers.findIndex((other) => other.due > handle.due);
    this.timers.splice(after < 0 ? this.timers.length : after, 0, handle);
    if (!this.own) handle.timer = setTimeout(() => this.fire(handle), wait);
    return handle;
  },
  cancel(handle) {
    handle.off = true;
    this.timers = this.timers.filter((other) => other !== handle);
    if (handle.timer !== undefined) clearTimeout(handle.timer);
  },
  fire(handle) {
    if (handle.off) return;
    this.reach(handle.due);
    this.turn();
    this.drain();
  },
  turn() {
    while (this.timers.length && this.timers[0].due <= this.clock + 0.5) {
      const handle = this.timers.shift();
      if (handle.timer !== undefined) clearTimeout(handle.timer);
      this.ready.push(handle);
    }
  },
  drain() {
    if (this.busy || this.own) return;
    this.busy = true;
    this.turns = 0;
    const until = this.now() + 10;
    while (this.ready.length && this.now() < until) this.iterate();
    this.busy = false;
    if (this.ready.length) setTimeout(() => this.drain(), 0); // the page has its turn, too
  },
  iterate() {
    this.base = this.now();
    this.turns += 1;
    if (this.turns > 100) this.clock = this.base;
    this.turn();
    for (const handle of this.ready.splice(0)) {
      if (handle.off) continue;
      try {
        handle.run();
      } catch (e) {
        globalThis.console?.error(e);
      }
    }
  },
};
