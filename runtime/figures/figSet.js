// figure.layout.title.text = value: the objects on the way are made where they are missing, and
// copied, because they may be the page's own. None removes.

export function $figSet(target, path, value) {
  const last = path.length - 1;
  const removes = value === null || value === undefined;
  let at = target;
  for (const key of path.slice(0, last)) {
    if (removes && !(key in at)) return;
    at = at[key] = { ...at[key] };
  }
  if (removes) delete at[path[last]];
  else at[path[last]] = value;
}
