// figure.add_traces(…)
export function $figAdd(figure, traces) {
  figure.data = [...figure.data, ...traces];
  return figure;
}
