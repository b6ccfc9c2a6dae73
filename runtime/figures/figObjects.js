// A list of objects in a figure, such as annotations. plotly.py leaves an empty one out; in an update it changes nothing.
export function $figObjects(list) {
  return list?.length === 0 ? undefined : list;
}
