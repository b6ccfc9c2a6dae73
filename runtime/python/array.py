"""The module array: items of one kind, in a list."""

from operator import index
from struct import calcsize, pack, unpack

from collections_bases import MutableSequence

typecodes = "bBuhHiIlLqQfd"
_NAMES = {
    "b": "signed char",
    "B": "unsigned byte integer",
    "h": "signed short integer",
    "H": "unsigned short",
    "i": "signed integer",
}


def _limits(code):
    bits = 8 * calcsize(code)
    return (0, 2**bits - 1) if code.isupper() else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


def _unsigned(code, n):
    if code == "Q":
        if n < 0:
            raise OverflowError("can't convert negative int to unsigned")
        raise OverflowError("int too big to convert")
    if n < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if n > 2**64 - 1:
        raise OverflowError("Python int too large to convert to C unsigned long")
    raise OverflowError("unsigned int is greater than maximum")


def _complain(code, n):
    """An int that an item cannot hold."""
    if code in "ILQ":
        _unsigned(code, n)
    if code == "q":
        raise OverflowError("int too big to convert")
    if not -(2**63) <= n < 2**63:
        raise OverflowError("Python int too large to convert to C long")
    name = _NAMES[code]
    if code == "b" and not -(2**15) <= n < 2**15:
        name = _NAMES["h"]
    if code == "H" and not -(2**31) <= n < 2**31:
        name = _NAMES["i"]
    raise OverflowError(f"{name} is {'less than minimum' if n < 0 else 'greater than maximum'}")


def _item(code, x):
    """What an array keeps of a value. Raises TypeError, OverflowError."""
    if code == "u":
        if not isinstance(x, str):
            raise TypeError("array item must be unicode character")
        if len(x) != 1:
            raise TypeError("array item must be unicode character")
        return x
    if code in "fd":
        if x is None or isinstance(x, (str, bytes, list, tuple, dict)):
            raise TypeError(f"must be real number, not {type(x).__name__}")
        return float(x) if code == "d" else unpack("f", pack("f", x))[0]
    n = index(x)
    low, high = _limits(code)
    if not low <= n <= high:
        _complain(code, n)
    return n


class array(MutableSequence):
    """Items of the kind that a letter names."""

    def __init__(self, typecode, initializer=None, /):
        if not isinstance(typecode, str):
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not str")
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self.typecode = typecode
        self.itemsize = 4 if typecode == "u" else calcsize(typecode)
        self._items = []
        if initializer is None:
            return
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, str) and typecode != "u":
            raise TypeError(f"cannot use a str to initialize an array with typecode {typecode!r}")
        elif isinstance(initializer, array) and initializer.typecode == "u" and typecode != "u":
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode {typecode!r}")
        else:
            self._items = [_item(typecode, x) for x in initializer]

    def _like(self, items):
        made = array(self.typecode)
        made._items = items
        return made

    def _other(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return other._items

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, x):
        return x in self._items

    def _index(self, i, text):
        if isinstance(i, (float, str)) or i is None:
            raise TypeError("array indices must be integers")
        n = index(i)
        if not -len(self._items) <= n < len(self._items):
            raise IndexError(text)
        return n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self._like(self._items[i])
        return self._items[self._index(i, "array index out of range")]

    def __setitem__(self, i, x):
        if isinstance(i, slice):
            if not isinstance(x, array):
                raise TypeError(f'can only assign array (not "{type(x).__name__}") to array slice')
            if x.typecode != self.typecode:
                raise TypeError("bad argument type for built-in operation")
            step = i.indices(len(self._items))[2]
            taken = len(self._items[i])
            if step != 1 and taken != len(x._items):
                raise ValueError(f"attempt to assign array of size {len(x._items)} to extended slice of size {taken}")
            self._items[i] = x._items
        else:
            at = self._index(i, "array assignment index out of range")
            self._items[at] = _item(self.typecode, x)

    def __delitem__(self, i):
        if isinstance(i, slice):
            del self._items[i]
        else:
            del self._items[self._index(i, "array assignment index out of range")]

    def append(self, v, /):
        """Put an item behind the last one."""
        self._items.append(_item(self.typecode, v))

    def extend(self, bb, /):
        """Put items behind the last one."""
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(bb._items)
        else:
            for x in bb:
                self.append(x)

    def fromlist(self, list, /):
        """Put the items of a list behind the last one."""
        self._items += [_item(self.typecode, x) for x in list]

    def tolist(self):
        """The items as a list."""
        return self._items.copy()

    def insert(self, i, v, /):
        """Put an item in."""
        self._items.insert(i, _item(self.typecode, v))

    def pop(self, i=-1, /):
        """Take an item out, and give it. Raises IndexError."""
        if not self._items:
            raise IndexError("pop from empty array")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("pop index out of range")
        return self._items.pop(i)

    def remove(self, v, /):
        """Take the first item that equals a value out. Raises ValueError."""
        if v not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._items.remove(v)

    def index(self, v, start=0, stop=2**53 - 1, /):
        """The first place of a value. Raises ValueError."""
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def count(self, v, /):
        """How often a value occurs."""
        return self._items.count(v)

    def reverse(self):
        """Turn the order round."""
        self._items.reverse()

    def tobytes(self):
        """The items as bytes."""
        if self.typecode == "u":
            return pack(f"{len(self._items)}I", *[ord(c) for c in self._items])
        return pack(f"{len(self._items)}{self.typecode}", *self._items)

    def frombytes(self, buffer, /):
        """Put items behind the last one that bytes stand for. Raises ValueError."""
        if len(buffer) % self.itemsize:
            raise ValueError("bytes length not a multiple of item size")
        count = len(buffer) // self.itemsize
        if self.typecode == "u":
            self._items += [chr(c) for c in unpack(f"{count}I", buffer)]
        else:
            self._items += unpack(f"{count}{self.typecode}", buffer)

    def byteswap(self):
        """Turn the bytes of each item round."""
        size = self.itemsize
        data = self.tobytes()
        self._items = []
        self.frombytes(b"".join(data[i : i + size][::-1] for i in range(0, len(data), size)))

    def tounicode(self):
        """The text of an array of characters. Raises ValueError."""
        if self.typecode != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return "".join(self._items)

    def __copied__(self):
        self._items = self._items.copy()

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __add__(self, other):
        return self._like(self._items + self._other(other))

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        return self._like(self._items * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self._items *= n
        return self

    def __repr__(self):
        if not self._items:
            return f"array({self.typecode!r})"
        if self.typecode == "u":
            return f"array('u', {self.tounicode()!r})"
        return f"array({self.typecode!r}, {self._items!r})"
