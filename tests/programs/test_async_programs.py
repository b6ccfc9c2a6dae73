"""Ordinary programs with tasks, queues, cancellation and async generators."""

import asyncio
import functools
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.harness.same import same


def case_deep():
    async def fib(n):
        if n < 2:
            return n
        await asyncio.sleep(0)
        return await fib(n - 1) + await fib(n - 2)

    return asyncio.run(fib(8))


def case_pos():
    async def v(x):
        await asyncio.sleep(0)
        return x

    async def main():
        d = {await v("a"): await v(1), "b": [await v(2), *await v([3, 4])]}
        xs = [1, 2, 3]
        xs[await v(0)] += await v(10)
        f = f"{await v(5)!r:>3}{await v('z')}"
        if await v(True) and not await v(0):
            t = await v(1) < await v(2) < await v(3)
        y = await v(1) if await v(0) else await v(9)
        s = (await v("hello"))[1 : await v(3)]

        def g(*a, **k):
            return a, k

        r = g(await v(1), *await v([2]), k=await v(3), **await v({"z": 4}))
        while (n := await v(len(xs))) > 2:
            xs.pop()
        for i in await v(range(2)):
            xs.append(await v(i))
        assert await v(1), await v("msg")
        del d[await v("a")]
        z = lambda q=await v(7): q
        try:
            raise await v(ValueError("e"))
        except ValueError as e:
            m = str(e)
        return d, xs, f, t, y, s, r, z(), m

    return asyncio.run(main())


def case_try():
    log = []

    async def f(n):
        try:
            await asyncio.sleep(0)
            if n == 0:
                raise ValueError("v")
            if n == 1:
                return "ret"
            log.append("body")
        except ValueError as e:
            await asyncio.sleep(0)
            log.append(f"caught {e}")
            return "exc"
        else:
            await asyncio.sleep(0)
            log.append("else")
        finally:
            await asyncio.sleep(0)
            log.append(f"fin{n}")
        return "end"

    async def main():
        return [await f(i) for i in range(3)], await asyncio.gather(f(0), f(1), f(2))

    return asyncio.run(main()), log


def case_retry():
    attempts = []

    async def flaky():
        attempts.append(1)
        if len(attempts) < 3:
            raise ConnectionError(f"try {len(attempts)}")
        return "ok"

    async def retry(fn, n=5, delay=0):
        for i in range(n):
            try:
                return await fn()
            except ConnectionError as e:
                last = e
                await asyncio.sleep(delay * 2**i)
        raise last

    return asyncio.run(retry(flaky)), len(attempts)


def case_deco():
    def logged(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kw):
            log.append(("start", args))
            r = await fn(*args, **kw)
            log.append(("end", r))
            return r

        return wrapper

    log = []

    @logged
    async def add(a, b=1):
        await asyncio.sleep(0)
        return a + b

    async def main():
        return await add(1), await add(2, b=5)

    return asyncio.run(main()), log


@dataclass
class Worker:
    name: str
    q: Any
    seen: list = field(default_factory=list)

    async def run(self):
        while True:
            item = await self.q.get()
            self.seen.append(item)
            await asyncio.sleep(0)
            self.q.task_done()


def case_workers():
    async def main():
        q = asyncio.Queue()
        for i in range(7):
            q.put_nowait(i)
        ws = [Worker(n, q) for n in "abc"]
        ts = [asyncio.create_task(w.run()) for w in ws]
        await q.join()
        for t in ts:
            t.cancel()
        r = await asyncio.gather(*ts, return_exceptions=True)
        return [w.seen for w in ws], [type(x).__name__ for x in r]

    return asyncio.run(main())


def case_cancel_inner():
    log = []

    async def child():
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError as e:
            log.append(("child", e.args))
            raise

    async def parent():
        try:
            await child()
        finally:
            log.append("parent fin")

    async def main():
        t = asyncio.create_task(parent())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        t.cancel("stop it")
        try:
            await t
        except asyncio.CancelledError as e:
            log.append(("main", e.args))
        return t.cancelled()

    return asyncio.run(main()), log


def case_cancel_swallow():
    log = []

    async def stubborn():
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            log.append("no")
        return "survived"

    async def main():
        t = asyncio.create_task(stubborn())
        await asyncio.sleep(0)
        t.cancel()
        return await t, t.cancelled()

    return asyncio.run(main()), log


def case_cancel_before_start():
    log = []

    async def f():
        log.append("ran")

    async def main():
        t = asyncio.create_task(f())
        t.cancel()
        try:
            await t
        except asyncio.CancelledError:
            log.append("c")
        return t.done()

    return asyncio.run(main()), log


def case_gather_cancel():
    log = []

    async def f(n):
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            log.append(n)
            raise

    async def main():
        g = asyncio.create_task(asyncio.wait_for(asyncio.gather(f(1), f(2)), 0.01))
        try:
            await g
        except TimeoutError:
            log.append("to")

    asyncio.run(main())
    return log


def case_exc_first():
    log = []

    async def bad():
        await asyncio.sleep(0)
        raise KeyError("k")

    async def slow():
        for i in range(4):
            await asyncio.sleep(0)
            log.append(i)

    async def main():
        t = asyncio.create_task(slow())
        try:
            await asyncio.gather(bad(), t)
        except KeyError as e:
            log.append(repr(e))
        await t
        return t.done()

    return asyncio.run(main()), log


def case_leftover():
    log = []

    async def bg():
        try:
            while True:
                await asyncio.sleep(0)
                log.append("tick")
        finally:
            log.append("bg end")

    async def main():
        asyncio.create_task(bg())
        for _ in range(3):
            await asyncio.sleep(0)
        return "done"

    return asyncio.run(main()), log


def case_agen_pipeline():
    async def src(n):
        for i in range(n):
            await asyncio.sleep(0)
            yield i

    async def mul(it, k):
        async for x in it:
            yield x * k

    async def take(it, n):
        i = 0
        async for x in it:
            if i >= n:
                break
            i += 1
            yield x

    async def main():
        return (
            [x async for x in take(mul(src(10), 3), 4)],
            sum([x async for x in src(4)]),
            {k: v async for k, v in pairs()},
        )

    async def pairs():
        yield "a", 1
        yield "b", 2

    return asyncio.run(main())


def case_async_else_break():
    async def g():
        for i in range(5):
            yield i

    async def main():
        out = []
        async for i in g():
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        else:
            out.append("no")
        async for i in g():
            pass
        else:
            out.append(("yes", i))
        async for i in g():
            async for j in g():
                if j > i:
                    break
                out.append((i, j))
            if i == 1:
                break
        return out

    return asyncio.run(main())


def case_agen_send():
    async def avg():
        total, n, a = 0, 0, None
        while True:
            x = yield a
            total += x
            n += 1
            a = total / n

    async def main():
        g = avg()
        await g.asend(None)
        r = [await g.asend(10), await g.asend(20)]
        await g.aclose()
        return r

    return asyncio.run(main())


def case_two_runs():
    log = []

    async def f(n):
        await asyncio.sleep(0)
        log.append(n)
        return n

    return asyncio.run(f(1)) + asyncio.run(f(2)), log


def case_run_exc():
    async def f():
        await asyncio.sleep(0)
        raise LookupError("l")

    try:
        asyncio.run(f())
    except LookupError as e:
        return repr(e)


def case_closures():
    async def main():
        fs = []

        async def mk(i):
            await asyncio.sleep(0)
            return lambda: i

        for i in range(3):
            fs.append(await mk(i))
        return [f() for f in fs]

    return asyncio.run(main())


def case_method():
    class API:
        base = "b"

        def __init__(self):
            self.calls = 0

        async def get(self, p):
            self.calls += 1
            await asyncio.sleep(0)
            return f"{self.base}/{p}"

        @staticmethod
        async def ping():
            return "pong"

        @classmethod
        async def make(cls):
            return cls()

        async def all(self, *ps):
            return await asyncio.gather(*(self.get(p) for p in ps))

        @property
        async def prop(self):
            return self.calls

    async def main():
        a = await API.make()
        return await a.all("x", "y"), a.calls, await API.ping(), await a.prop, await API().ping()

    return asyncio.run(main())


def case_throw_types():
    async def f(x):
        return x["missing"]

    async def main():
        out = []
        for bad in ({}, [], None, 5):
            try:
                await f(bad)
            except (KeyError, TypeError) as e:
                out.append(f"{type(e).__name__}: {e}")
        return out

    return asyncio.run(main())


def case_floats():
    async def f(x):
        return x * 1.0

    async def main():
        a = await f(2)
        b = await asyncio.gather(f(3), f(4))
        t = asyncio.create_task(f(5))
        await t
        q = asyncio.Queue()
        await q.put(6.0)
        await q.put(7)
        return str(a), str(b), str(t.result()), str(await q.get()), str(await q.get()), [a, b], f"{a}", {a: 1}

    return asyncio.run(main())


def case_await_none():
    async def f():
        pass

    async def main():
        return await f(), await asyncio.sleep(0), await asyncio.sleep(0, "r")

    return asyncio.run(main())


def case_timeout_exc():
    async def main():
        try:
            async with asyncio.timeout(5):
                raise ValueError("own")
        except ValueError as e:
            return str(e)

    return asyncio.run(main())


def case_nested_tg():
    log = []

    async def leaf(n):
        await asyncio.sleep(0)
        log.append(n)
        if n == 2:
            raise ValueError("two")

    async def group(a):
        async with asyncio.TaskGroup() as tg:
            for i in a:
                tg.create_task(leaf(i))

    async def main():
        try:
            async with asyncio.TaskGroup() as tg:
                tg.create_task(group([1, 2]))
                tg.create_task(group([3, 4]))
        except* ValueError as eg:
            log.append(repr(eg))

    asyncio.run(main())
    return log


def case_sync_gen_in_async():
    def g():
        x = yield 1
        yield x

    async def main():
        it = g()
        a = next(it)
        b = it.send("s")
        await asyncio.sleep(0)
        return a, b, [await v(i) for i in g2()]

    def g2():
        yield from range(3)

    async def v(i):
        return i

    return asyncio.run(main())


def case_unawaited():
    async def f():
        log.append("never")

    log = []

    async def main():
        c = f()
        c.close()
        return log

    return asyncio.run(main())


def case_iscoro():
    async def f():
        return 1

    def g():
        return 2

    async def main():
        out = []
        for x in (f, g):
            r = x()
            if asyncio.iscoroutine(r):
                r = await r
            out.append(r)
        return out, asyncio.iscoroutinefunction(f), asyncio.iscoroutinefunction(g)

    return asyncio.run(main())


def case_lambda():
    async def f(x):
        return x

    async def main():
        h = lambda x: f(x + 1)
        return await h(1), await asyncio.gather(*map(f, [1, 2])), [await c for c in map(f, "ab")]

    return asyncio.run(main())


CASES = [
    (case_deep, ()),
    (case_pos, ()),
    (case_try, ()),
    (case_retry, ()),
    (case_deco, ()),
    (case_workers, ()),
    (case_cancel_inner, ()),
    (case_cancel_swallow, ()),
    (case_cancel_before_start, ()),
    (case_gather_cancel, ()),
    (case_exc_first, ()),
    (case_leftover, ()),
    (case_agen_pipeline, ()),
    (case_async_else_break, ()),
    (case_agen_send, ()),
    (case_two_runs, ()),
    (case_run_exc, ()),
    (case_closures, ()),
    (case_method, ()),
    (case_throw_types, ()),
    (case_floats, ()),
    (case_await_none, ()),
    (case_timeout_exc, ()),
    (case_nested_tg, ()),
    (case_sync_gen_in_async, ()),
    (case_unawaited, ()),
    (case_iscoro, ()),
    (case_lambda, ()),
]


@pytest.mark.parametrize("function, args", CASES)
def test_same(function, args):
    same(function, *args)
