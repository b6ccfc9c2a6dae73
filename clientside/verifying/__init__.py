"""The same calls in CPython and in JavaScript, compared: what `clientside verify` is made of.

`targets` finds the functions, `examples`, `docstrings`, `recorded` and `strategies` make calls of them, `wire` carries
arguments over, `v8` and `browser` run the JavaScript, `outcome` compares, `runner` does it all, `report` tells it.
"""
