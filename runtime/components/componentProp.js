// component.name: a prop that was given.
// Python: html.Div(id="a").id == "a"; html.Div().title raises AttributeError: 'Div' object has no attribute 'title'
import { $noAttribute } from "../errors/noAttribute.js";

export function $componentProp(component, name) {
  const value = component.props[name];
  return value === undefined ? $noAttribute(component, name) : value;
}
