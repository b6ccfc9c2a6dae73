"""The module queue, asyncio.Condition, and mapping instances given by **."""

import asyncio
import queue
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue

import pytest

from tests.harness.same import same


def q1():
    q = Queue()
    q.put(1)
    q.put("b")
    r = [q.get(), q.qsize(), q.empty(), q.full(), q.get_nowait(), q.empty()]
    try:
        q.get_nowait()
    except Empty as e:
        r.append((type(e).__name__, str(e)))
    try:
        q.get(block=False)
    except queue.Empty:
        r.append("e")
    return r


def q2():
    q = Queue(maxsize=2)
    q.put_nowait(1)
    q.put(2)
    r = [q.full(), q.maxsize]
    try:
        q.put_nowait(3)
    except Full as e:
        r.append("full")
    try:
        q.put(3, False)
    except Full:
        r.append("full2")
    q.task_done()
    return r


def q3():
    p = PriorityQueue()
    for x in [(3, "c"), (1, "a"), (2, "b")]:
        p.put(x)
    r = []
    while not p.empty():
        r.append(p.get())
    s = LifoQueue()
    s.put(1)
    s.put(2)
    r.append(s.get())
    t = SimpleQueue()
    t.put(4)
    r.append(t.get())
    return r


def q4():
    q = queue.Queue()
    q.put("start")
    seen = []
    graph = {"start": ["a", "b"], "a": ["end"], "b": [], "end": []}
    while not q.empty():
        n = q.get()
        seen.append(n)
        for m in graph[n]:
            q.put(m)
        q.task_done()
    q.join()
    try:
        q.task_done()
    except ValueError as e:
        seen.append(str(e))
    return seen


def c1():
    async def main():
        cond = asyncio.Condition()
        log = []
        ready = []

        async def waiter(i):
            async with cond:
                await cond.wait_for(lambda: ready)
                log.append(i)

        async def setter():
            await asyncio.sleep(0)
            async with cond:
                ready.append(1)
                cond.notify_all()

        await asyncio.gather(waiter(1), waiter(2), setter())
        async with cond:
            log.append(cond.locked())
        try:
            cond.notify()
        except RuntimeError as e:
            log.append(str(e))
        try:
            await cond.wait()
        except RuntimeError as e:
            log.append(str(e))
        return log

    return asyncio.run(main())


def c2():
    async def main():
        cond = asyncio.Condition()
        log = []

        async def w(i):
            async with cond:
                r = await cond.wait()
                log.append((i, r))

        ts = [asyncio.create_task(w(i)) for i in range(3)]
        await asyncio.sleep(0)
        async with cond:
            cond.notify(1)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log.append("one")
        async with cond:
            cond.notify(2)
        await asyncio.gather(*ts)
        return log

    return asyncio.run(main())


class Mp:
    def __init__(self, d):
        self.d = d

    def keys(self):
        return self.d.keys()

    def __getitem__(self, k):
        return self.d[k]


def b1():
    return ["{a}".format(**Mp({"a": 1})), dict(**Mp({"a": 2})), "{a} {b}".format(**Mp({"a": 1}), b=2)]


CASES = [(q1, ()), (q2, ()), (q3, ()), (q4, ()), (c1, ()), (c2, ()), (b1, ())]


@pytest.mark.parametrize(("f", "args"), CASES, ids=lambda x: getattr(x, "__name__", ""))
def test_program(f, args):
    same(f, *args)
