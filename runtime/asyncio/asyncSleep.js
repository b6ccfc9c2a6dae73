// asyncio.sleep(delay, result=None): a promise that the page's timer keeps; `delay` in seconds.
export function $asyncSleep(delay, result = null) {
  return new Promise((done) => setTimeout(() => done(result), Number(delay) * 1000));
}
