"""Coroutines, async generators and asyncio: the order in which tasks take turns is CPython's."""

import asyncio
import json
from contextlib import asynccontextmanager

import pytest

from tests.harness.same import compiled, engine, same


def case_seq():
    async def f(x):
        await asyncio.sleep(0)
        return x * 2

    async def main():
        return [await f(i) for i in range(3)]

    return asyncio.run(main())


def case_gather_order():
    log = []

    async def w(n, k):
        for i in range(k):
            log.append((n, i))
            await asyncio.sleep(0)
        return n

    async def main():
        r = await asyncio.gather(w("a", 2), w("b", 3), w("c", 1))
        return r

    return asyncio.run(main()), log


def case_nosuspend():
    log = []

    async def noop():
        pass

    async def a():
        log.append(1)
        await noop()
        log.append(2)

    async def b():
        log.append(3)

    async def main():
        await asyncio.gather(a(), b())

    asyncio.run(main())
    return log


def case_create_task():
    log = []

    async def w(n):
        log.append(n)
        await asyncio.sleep(0)
        log.append(n + "!")
        return n.upper()

    async def main():
        t1 = asyncio.create_task(w("a"))
        t2 = asyncio.create_task(w("b"))
        log.append("main")
        r = await t1
        log.append(r)
        return r, await t2, t1.done(), t1.result()

    return asyncio.run(main()), log


def case_sleep_order():
    log = []

    async def w(n, d):
        await asyncio.sleep(d)
        log.append(n)
        return n

    async def main():
        return await asyncio.gather(w("slow", 0.1), w("fast", 0.001), w("mid", 0.04))

    return asyncio.run(main()), log


def case_exc():
    async def bad():
        raise ValueError("boom")

    async def ok():
        await asyncio.sleep(0)
        return 1

    async def main():
        out = []
        try:
            await asyncio.gather(ok(), bad())
        except ValueError as e:
            out.append(str(e))
        r = await asyncio.gather(ok(), bad(), return_exceptions=True)
        out.append([repr(x) for x in r])
        return out

    return asyncio.run(main())


def case_cancel():
    log = []

    async def w():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            log.append("cancelled")
            raise
        finally:
            log.append("fin")

    async def main():
        t = asyncio.create_task(w())
        await asyncio.sleep(0)
        log.append(t.cancel())
        try:
            await t
        except asyncio.CancelledError:
            log.append("main saw")
        return t.cancelled(), t.done()

    return asyncio.run(main()), log


def case_wait_for():
    async def slow():
        await asyncio.sleep(5)
        return 1

    async def fast():
        await asyncio.sleep(0)
        return 2

    async def main():
        out = [await asyncio.wait_for(fast(), 1)]
        try:
            await asyncio.wait_for(slow(), 0.01)
        except asyncio.TimeoutError as e:
            out.append(repr(e))
        return out

    return asyncio.run(main())


def case_queue():
    log = []

    async def producer(q):
        for i in range(4):
            await q.put(i)
            log.append(f"put {i}")
        await q.put(None)

    async def consumer(q):
        total = 0
        while (x := await q.get()) is not None:
            log.append(f"got {x}")
            total += x
        return total

    async def main():
        q = asyncio.Queue(maxsize=2)
        _, t = await asyncio.gather(producer(q), consumer(q))
        return t, q.qsize(), q.empty()

    return asyncio.run(main()), log


def case_lock():
    log = []

    async def w(lock, n):
        async with lock:
            log.append(n)
            await asyncio.sleep(0)
            log.append(n)

    async def main():
        lock = asyncio.Lock()
        await asyncio.gather(*(w(lock, i) for i in range(3)))
        return lock.locked()

    return asyncio.run(main()), log


def case_sem():
    active = 0
    peak = 0

    async def w(sem):
        nonlocal active, peak
        async with sem:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0)
            active -= 1

    async def main():
        sem = asyncio.Semaphore(2)
        await asyncio.gather(*[w(sem) for _ in range(5)])
        return peak

    return asyncio.run(main())


def case_event():
    log = []

    async def waiter(e, n):
        log.append(f"{n} waits")
        await e.wait()
        log.append(f"{n} goes")

    async def main():
        e = asyncio.Event()
        ts = [asyncio.create_task(waiter(e, i)) for i in range(2)]
        await asyncio.sleep(0)
        log.append("set")
        e.set()
        await asyncio.gather(*ts)
        return e.is_set()

    return asyncio.run(main()), log


def case_agen():
    async def count(n):
        for i in range(n):
            await asyncio.sleep(0)
            yield i

    async def main():
        out = []
        async for x in count(3):
            out.append(x)
        else:
            out.append("else")
        ys = [y * 2 async for y in count(3) if y]
        d = {y: y async for y in count(2)}
        s = {y async for y in count(2)}
        g = (y + 1 async for y in count(2))
        return out, ys, d, sorted(s), [z async for z in g]

    return asyncio.run(main())


class Ticker:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i


class Conn:
    def __init__(self, log):
        self.log = log

    async def __aenter__(self):
        self.log.append("open")
        return self

    async def __aexit__(self, t, v, tb):
        self.log.append(f"close {t.__name__ if t else None}")
        return t is ValueError

    async def query(self, q):
        await asyncio.sleep(0)
        return q.upper()


def case_classes():
    log = []

    async def main():
        out = [x async for x in Ticker(3)]
        async with Conn(log) as c:
            out.append(await c.query("select"))
        async with Conn(log) as c:
            raise ValueError("x")
        it = aiter(Ticker(1))
        out.append(await anext(it))
        out.append(await anext(it, "end"))
        try:
            await anext(it)
        except StopAsyncIteration:
            out.append("stop")
        return out

    return asyncio.run(main()), log


class Later:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.v


def case_await_cls():
    async def main():
        return await Later(5)

    return asyncio.run(main())


def case_acm():
    log = []

    @asynccontextmanager
    async def res(n):
        log.append(f"+{n}")
        try:
            yield n * 2
        finally:
            log.append(f"-{n}")

    async def main():
        async with res(1) as a, res(2) as b:
            log.append(a + b)
        try:
            async with res(3):
                raise KeyError("k")
        except KeyError as e:
            log.append(repr(e))

    asyncio.run(main())
    return log


def case_stored():
    async def f(x):
        return x + 1

    async def main():
        c = f(1)
        d = [f(i) for i in range(3)]
        r = await c
        try:
            await c
        except RuntimeError as e:
            m = str(e)
        return r, [await x for x in d], m

    return asyncio.run(main())


def case_a1_tg():
    log = []

    async def w(n, fail=False):
        await asyncio.sleep(0)
        log.append(n)
        if fail:
            raise ValueError(n)
        return n

    async def main():
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(w(1))
            b = tg.create_task(w(2))
        out = [a.result() + b.result()]
        try:
            async with asyncio.TaskGroup() as tg:
                tg.create_task(w(3, True))
                tg.create_task(asyncio.sleep(5))
        except* ValueError as eg:
            out.append([str(e) for e in eg.exceptions])
            out.append(str(eg))
        return out

    return asyncio.run(main()), log


def case_timeout():
    async def main():
        out = []
        try:
            async with asyncio.timeout(0.01) as cm:
                await asyncio.sleep(5)
        except TimeoutError as e:
            out.append(repr(e))
        out.append(cm.expired())
        async with asyncio.timeout(1) as cm:
            await asyncio.sleep(0)
        out.append(cm.expired())
        return out

    return asyncio.run(main())


def case_wait():
    async def w(n, d):
        await asyncio.sleep(d)
        return n

    async def main():
        ts = [asyncio.create_task(w(i, d)) for i, d in enumerate((0.1, 0.001))]
        done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
        a = [t.result() for t in done], len(pending)
        done, pending = await asyncio.wait(ts)
        return a, sorted(t.result() for t in done), len(pending)

    return asyncio.run(main())


def case_as_completed():
    async def w(n, d):
        await asyncio.sleep(d)
        return n

    async def main():
        out = []
        for c in asyncio.as_completed([w("a", 0.15), w("b", 0.001), w("c", 0.05)]):
            out.append(await c)
        return out

    return asyncio.run(main())


def case_callback():
    log = []

    async def w():
        return 7

    async def main():
        t = asyncio.create_task(w(), name="job")
        t.add_done_callback(lambda t: log.append(("cb", t.result(), t.get_name())))
        await t
        log.append("main")
        await asyncio.sleep(0)
        log.append("later")

    asyncio.run(main())
    return log


def case_future():
    async def main():
        loop = asyncio.get_running_loop()
        fut = loop.create_future()

        async def setter():
            fut.set_result(42)

        asyncio.create_task(setter())
        return await fut

    return asyncio.run(main())


def case_shield():
    log = []

    async def inner():
        await asyncio.sleep(0.1)
        log.append("inner done")
        return 1

    async def main():
        t = asyncio.create_task(inner())
        try:
            await asyncio.wait_for(asyncio.shield(t), 0.001)
        except TimeoutError:
            log.append("timeout")
        return await t

    return asyncio.run(main()), log


def case_bad_await():
    async def main():
        out = []
        for x in (5, None, "a"):
            try:
                await x
            except TypeError as e:
                out.append(str(e))
        return out

    return asyncio.run(main())


def case_agen_close():
    log = []

    async def g():
        try:
            yield 1
            yield 2
        finally:
            log.append("fin")

    async def main():
        a = g()
        log.append(await a.__anext__())
        await a.aclose()
        b = g()
        log.append(await b.asend(None))
        try:
            await b.athrow(ValueError("t"))
        except ValueError as e:
            log.append(repr(e))
        log.append([x async for x in b])

    asyncio.run(main())
    return log


def case_stopiter():
    async def f():
        raise StopIteration("x")

    async def main():
        try:
            await f()
        except RuntimeError as e:
            return str(e)

    return asyncio.run(main())


def case_running():
    async def inner():
        return 1

    async def main():
        c = inner()
        try:
            asyncio.run(c)
        except RuntimeError as e:
            c.close()
            return str(e)

    return asyncio.run(main())


def case_prio():
    async def main():
        q = asyncio.PriorityQueue()
        for x in (3, 1, 2):
            q.put_nowait((x, str(x)))
        l = asyncio.LifoQueue()
        for x in (3, 1, 2):
            await l.put(x)
        out = [q.get_nowait()[1] for _ in range(3)], [await l.get() for _ in range(3)]
        try:
            q.get_nowait()
        except asyncio.QueueEmpty as e:
            return out, repr(e)

    return asyncio.run(main())


CASES = [
    (case_seq, ()),
    (case_gather_order, ()),
    (case_nosuspend, ()),
    (case_create_task, ()),
    (case_sleep_order, ()),
    (case_exc, ()),
    (case_cancel, ()),
    (case_wait_for, ()),
    (case_queue, ()),
    (case_lock, ()),
    (case_sem, ()),
    (case_event, ()),
    (case_agen, ()),
    (case_classes, ()),
    (case_await_cls, ()),
    (case_acm, ()),
    (case_stored, ()),
    (case_a1_tg, ()),
    (case_timeout, ()),
    (case_wait, ()),
    (case_as_completed, ()),
    (case_callback, ()),
    (case_future, ()),
    (case_shield, ()),
    (case_bad_await, ()),
    (case_agen_close, ()),
    (case_stopiter, ()),
    (case_running, ()),
    (case_prio, ()),
]


@pytest.mark.parametrize("function, args", CASES)
def test_same(function, args):
    same(function, *args)


async def entry_of_floats(x):
    async def f(v):
        await asyncio.sleep(0)
        return v + 0.5

    a, b = await asyncio.gather(f(x), f(1.5))
    return [a, b, f"{b}"]


async def entry_that_waits(x):
    task = asyncio.create_task(asyncio.sleep(0.01, x))
    return await task


async def entry_that_raises(x):
    await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0.02))
    raise KeyError(x)


async def entry_in_turns(x):
    log = []

    async def work(name):
        for i in range(x):
            log.append(f"{name}{i}")
            await asyncio.sleep(0)

    await asyncio.gather(work("a"), work("b"))
    return log


@pytest.mark.parametrize("function", [entry_of_floats, entry_that_waits, entry_that_raises, entry_in_turns])
def test_the_page_gets_a_promise(function):
    try:
        expected = json.dumps(asyncio.run(function(3)))
    except KeyError as error:
        expected = f"KeyError: {error}"
    _, name = compiled(function)
    page = engine()
    page.eval(
        f"$got = null; {name}(3).then((v) => {{ $got = JSON.stringify(v) }}, (e) => {{ $got = `${{e.name}}: ${{e.message}}` }})"
    )
    for _ in range(1000):
        if page.eval("$got") is not None:
            break
        page.eval("globalThis.$tick?.()")
    assert (
        json.loads(expected) == json.loads(page.eval("$got")) if expected[0] == "[" else page.eval("$got") == expected
    )


def never_run():
    async def inner():
        yield 1

    async def outer():
        made = inner()
        await made.asend(None)
        try:
            await made.athrow(KeyError("k"))
        except KeyError:
            yield 2

    outer().__anext__().close()
    return "made"


def test_a_generator_that_nothing_runs():
    same(never_run)
