// contextlib.suppress(*classes)
export function $suppress(classes) {
  return {
    __enter__: () => null,
    __exit__: (type, e) => e !== null && classes.some((c) => e instanceof c),
  };
}
