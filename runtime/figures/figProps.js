// Properties without those that are None: plotly.py leaves them out.
export function $figProps(props) {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null && value !== undefined));
}
