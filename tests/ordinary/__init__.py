"""Ordinary functions, as people paste them into callbacks, with arguments as pages send them."""
