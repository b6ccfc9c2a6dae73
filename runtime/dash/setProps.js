// dash.set_props(component_id, props): the page changes at once. `props` has left Python already (through $exit).
export function $setProps(id, props) {
  window.dash_clientside.set_props(id, props);
  return null;
}
