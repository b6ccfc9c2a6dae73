"""The names of the web platform. See `browser.py`."""

from clientside.compiler.browser.platform import *  # noqa: F403

class OnlyInBrowser(RuntimeError): ...
