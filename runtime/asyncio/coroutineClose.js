// coroutine.close()
export function $coroutineClose(coroutine) {
  if (!coroutine.ended) coroutine.return();
  coroutine.ended = true;
  return null;
}
