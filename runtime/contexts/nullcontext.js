// contextlib.nullcontext(enter_result=None)
export function $nullcontext(result = null) {
  return { __enter__: () => result, __exit__: () => null };
}
