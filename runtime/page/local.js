// Calls a function of the browser, with dash_clientside.callback_context as Dash gives it.
import { $get } from "./get.js";

export function $local({ cb, outputs, inputs, states }, { changed }) {
  const { namespace, function_name } = cb.clientside_function;
  const home = dash_clientside[namespace];
  if (!home?.[function_name]) throw new Error(`dash_clientside.${namespace}.${function_name} is not there`);
  const described = (place) => {
    if (Array.isArray(place)) return place.map(described);
    const { id, property } = place;
    const value = $get(place.el, property);
    return value === undefined ? { id, property } : { id, property, value };
  };
  const [ins, more] = [inputs, states].map((places) => places.map(described));
  const texts = (places, described) => {
    const values = described.flat();
    return Object.fromEntries(places.flat().map((p, i) => [`${p.text}.${p.property}`, values[i].value ?? null]));
  };
  const values = texts(inputs, ins);
  const [first] = changed;
  const id = first?.slice(0, first.lastIndexOf("."));
  dash_clientside.callback_context = {
    triggered: [...changed].map((prop_id) => ({ prop_id, value: values[prop_id] })),
    triggered_id: id?.[0] === "{" ? JSON.parse(id) : id,
    inputs: values,
    states: texts(states, more),
    inputs_list: ins,
    states_list: states.length ? more : undefined,
    outputs_list: cb.no_output ? undefined : cb.single ? plain(outputs[0]) : outputs.map(plain),
  };
  const taken = (item) => (Array.isArray(item) ? item.map(taken) : item.value);
  try {
    return home[function_name](...[...ins, ...more].map(taken));
  } finally {
    delete dash_clientside.callback_context;
  }

  function plain(place) {
    return Array.isArray(place) ? place.map(plain) : { id: place.id, property: place.property };
  }
}
