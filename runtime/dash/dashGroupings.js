// The function that Dash calls for one that reads ctx.args_grouping or ctx.outputs_grouping: the page knows lists only, so it
// is told how the callback groups them (null: as the page does).
export function $dashGroupings(fn, args, outputs) {
  return (...values) => {
    const context = window.dash_clientside.callback_context;
    if (context) Object.assign(context, { $args: args, $outputs: outputs });
    return fn(...values);
  };
}
