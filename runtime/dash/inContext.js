// A call that runs later, while Dash's context is what it was when the call was made.
export function $inContext(f, args) {
  const dash = window.dash_clientside;
  const context = dash.callback_context;
  return () => {
    const now = dash.callback_context;
    dash.callback_context = context;
    try {
      return f(...args);
    } finally {
      if (now === undefined) delete dash.callback_context;
      else dash.callback_context = now;
    }
  };
}
