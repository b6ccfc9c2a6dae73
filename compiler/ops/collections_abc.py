"""The module collections.abc."""

from clientside.compiler.ops.abstract import COLLECTION_ROWS as ROWS

__all__ = ["ROWS"]
