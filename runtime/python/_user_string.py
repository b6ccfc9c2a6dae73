"""collections.UserString: a text to derive from."""

from collections.abc import Sequence


def _text(x):
    return x.data if isinstance(x, UserString) else x


class UserString(Sequence):
    """A text to derive from: it is in `data`."""

    def __init__(self, seq):
        self.data = seq if isinstance(seq, str) else seq.data if isinstance(seq, UserString) else str(seq)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __hash__(self):
        return hash(self.data)

    def __eq__(self, string):
        return self.data == _text(string)

    def __lt__(self, string):
        return self.data < _text(string)

    def __le__(self, string):
        return self.data <= _text(string)

    def __gt__(self, string):
        return self.data > _text(string)

    def __ge__(self, string):
        return self.data >= _text(string)

    def __contains__(self, char):
        return _text(char) in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        if isinstance(other, UserString):
            return self.__class__(self.data + other.data)
        return self.__class__(self.data + (other if isinstance(other, str) else str(other)))

    def __radd__(self, other):
        return self.__class__((other if isinstance(other, str) else str(other)) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def casefold(self):
        """For comparisons without case."""
        return self.__class__(self.data.casefold())

    def center(self, width, fillchar=" "):
        """In the middle of a width."""
        return self.__class__(self.data.center(width, fillchar))

    def encode(self, encoding="utf-8", errors="strict"):
        """The bytes of an encoding."""
        return self.data.encode(encoding or "utf-8", errors or "strict")

    def expandtabs(self, tabsize=8):
        """Spaces for tabs."""
        return self.__class__(self.data.expandtabs(tabsize))

    def format(self, /, *args, **kwds):
        """Its fields filled in."""
        return self.data.format(*args, **kwds)

    def format_map(self, mapping):
        """Its fields filled in by a mapping."""
        return self.data.format_map(mapping)

    def join(self, seq):
        """Texts with it between them."""
        return self.data.join(seq)

    def replace(self, old, new, maxsplit=-1):
        """Another part for each of one."""
        return self.__class__(self.data.replace(_text(old), _text(new), maxsplit))

    def split(self, sep=None, maxsplit=-1):
        """The texts between separators."""
        return self.data.split(sep, maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        """The same from the end."""
        return self.data.rsplit(sep, maxsplit)

    def splitlines(self, keepends=False):
        """Its lines."""
        return self.data.splitlines(keepends)

    def partition(self, sep):
        """What stands before and behind a separator."""
        return self.data.partition(sep)

    def rpartition(self, sep):
        """The same from the end."""
        return self.data.rpartition(sep)

    def startswith(self, prefix, start=0, end=2**53 - 1):
        """Whether it begins with a text."""
        return self.data.startswith(prefix, start, end)

    def endswith(self, suffix, start=0, end=2**53 - 1):
        """Whether it ends with a text."""
        return self.data.endswith(suffix, start, end)

    def translate(self, table):
        """Its characters by a table."""
        return self.__class__(self.data.translate(table))

    def zfill(self, width):
        """Zeros before it."""
        return self.__class__(self.data.zfill(width))

    def capitalize(self):
        """The first letter large."""
        return self.__class__(self.data.capitalize())

    def lower(self):
        """All letters small."""
        return self.__class__(self.data.lower())

    def swapcase(self):
        """Small letters large."""
        return self.__class__(self.data.swapcase())

    def title(self):
        """Each word's first letter large."""
        return self.__class__(self.data.title())

    def upper(self):
        """All letters large."""
        return self.__class__(self.data.upper())

    def strip(self, chars=None):
        """Without characters at both ends."""
        return self.__class__(self.data.strip(chars))

    def lstrip(self, chars=None):
        """Without characters at its beginning."""
        return self.__class__(self.data.lstrip(chars))

    def rstrip(self, chars=None):
        """Without characters at its end."""
        return self.__class__(self.data.rstrip(chars))

    def ljust(self, width, fillchar=" "):
        """At the left of a width."""
        return self.__class__(self.data.ljust(width, fillchar))

    def rjust(self, width, fillchar=" "):
        """At the right of a width."""
        return self.__class__(self.data.rjust(width, fillchar))

    def removeprefix(self, text, /):
        """Without a beginning."""
        return self.__class__(self.data.removeprefix(_text(text)))

    def removesuffix(self, text, /):
        """Without an end."""
        return self.__class__(self.data.removesuffix(_text(text)))

    def count(self, sub, start=0, end=2**53 - 1):
        """How often a text occurs."""
        return self.data.count(_text(sub), start, end)

    def find(self, sub, start=0, end=2**53 - 1):
        """The first place of a text, or -1."""
        return self.data.find(_text(sub), start, end)

    def rfind(self, sub, start=0, end=2**53 - 1):
        """The last place of a text, or -1."""
        return self.data.rfind(_text(sub), start, end)

    def index(self, sub, start=0, end=2**53 - 1):
        """The place of a text. Raises ValueError."""
        return self.data.index(sub, start, end)

    def rindex(self, sub, start=0, end=2**53 - 1):
        """The place of a text. Raises ValueError."""
        return self.data.rindex(sub, start, end)

    def isalpha(self):
        """What str says of it."""
        return self.data.isalpha()

    def isalnum(self):
        """What str says of it."""
        return self.data.isalnum()

    def isascii(self):
        """What str says of it."""
        return self.data.isascii()

    def isdecimal(self):
        """What str says of it."""
        return self.data.isdecimal()

    def isdigit(self):
        """What str says of it."""
        return self.data.isdigit()

    def isidentifier(self):
        """What str says of it."""
        return self.data.isidentifier()

    def islower(self):
        """What str says of it."""
        return self.data.islower()

    def isnumeric(self):
        """What str says of it."""
        return self.data.isnumeric()

    def isprintable(self):
        """What str says of it."""
        return self.data.isprintable()

    def isspace(self):
        """What str says of it."""
        return self.data.isspace()

    def istitle(self):
        """What str says of it."""
        return self.data.istitle()

    def isupper(self):
        """What str says of it."""
        return self.data.isupper()
