"""Which server callbacks of a Dash app could run in the browser: what `clientside advise` is made of.

`callbacks` reads the app, `judge` decides, `rewrite` makes the diff, `measure` counts calls of a running app.
"""
