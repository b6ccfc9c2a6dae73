"""The module numbers."""

from clientside.compiler.ops.abstract import NUMBER_ROWS as ROWS

__all__ = ["ROWS"]
