// figure.add_shape(…) and the like.
export function $figAppend(figure, list, made) {
  figure.layout[list] = [...(figure.layout[list] ?? []), made];
  return figure;
}
