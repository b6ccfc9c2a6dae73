"""The module io: texts and bytes in memory."""

from operator import index

from _clientside import line_ends_refused

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


def _size(given):
    """A size as an int, or None. Raises TypeError."""
    if given is None or isinstance(given, int):
        return given
    if not hasattr(given, "__index__"):
        raise TypeError(f"argument should be integer or None, not {type(given).__name__!r}")
    return index(given)


class _File:
    """What a text and bytes have in common as files: all that follows from `write`, `readline` and `_open`."""

    closed = False

    def _open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def writelines(self, lines, /):
        """Write one after the other."""
        _File._open(self)
        for line in lines:
            self.write(line)

    def readlines(self, size=None, /):
        """The lines from the place on; no more once they have so many characters or bytes."""
        size = _size(size)
        found = []
        length = 0
        for line in self:
            found.append(line)
            length += len(line)
            if size is not None and 0 < size <= length:
                break
        return found

    def __iter__(self):
        _File._open(self)
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        """End it."""
        self.closed = True

    def flush(self):
        """Nothing is left to do."""

    def readable(self):
        """It can be read."""
        self._open()
        return True

    def writable(self):
        """It can be written."""
        self._open()
        return True

    def seekable(self):
        """Its place can be chosen."""
        self._open()
        return True

    def isatty(self):
        """It is no terminal."""
        _File._open(self)
        return False

    def __enter__(self):
        _File._open(self)
        return self

    def __exit__(self, kind, value, traceback):
        self.close()


class StringIO(_File):
    """A text that is written and read like a file."""

    def __init__(self, initial_value="", newline="\n"):
        if newline not in ("\n", ""):
            line_ends_refused(newline)
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._text = initial_value or ""
        self._any_end = newline == ""
        self._place = 0
        self._added = []

    def _open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _whole(self):
        """The text; what was added at its end is joined when it is needed."""
        self._open()
        if self._added:
            self._text += "".join(self._added)
            self._added = []
        return self._text

    def write(self, s):
        """Put a text at the place; gives its length."""
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        size = len(s)
        if self._added and self._place == -1:
            self._added.append(s)
            return size
        text = self._whole()
        place = len(text) if self._place == -1 else self._place
        if place == len(text):
            self._added.append(s)
            self._place = -1
        else:
            if place > len(text) and s:
                text += "\0" * (place - len(text))
            self._text = text[:place] + s + text[place + size :]
            self._place = place + size
        return size

    def getvalue(self):
        """The whole text."""
        return self._whole()

    def tell(self):
        """The place."""
        text = self._whole()
        return len(text) if self._place == -1 else self._place

    def seek(self, pos, whence=0):
        """Go to a place."""
        text = self._whole()
        pos = index(pos)
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0:
            if pos < 0:
                raise ValueError(f"Negative seek position {pos}")
            self._place = pos
        elif pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._place = len(text)
        return len(text) if self._place == -1 else self._place

    def truncate(self, size=None):
        """Cut the text."""
        text = self._whole()
        size = _size(size)
        if size is None:
            size = len(text) if self._place == -1 else self._place
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        if self._place == -1:
            self._place = len(text)
        self._text = text[:size]
        return size

    def read(self, size=-1):
        """The text from the place on, or so many characters."""
        text = self._whole()
        size = _size(size)
        place = len(text) if self._place == -1 else self._place
        end = len(text) if size is None or size < 0 else min(len(text), place + size)
        self._place = max(place, end)
        return text[place:end]

    def readline(self, size=-1):
        """The text to the end of the line."""
        text = self._whole()
        size = _size(size)
        place = len(text) if self._place == -1 else self._place
        end = text.find("\n", place) + 1
        if end == 0:
            end = max(len(text), place)
        if self._any_end:
            lone = text.find("\r", place, end) + 1
            if lone > 0:
                end = lone + (text[lone : lone + 1] == "\n")
        if size is not None and 0 <= size < end - place:
            end = place + size
        self._place = end
        return text[place:end]

    def readlines(self, hint=-1, /):
        """The lines from the place on; no more once they have more than so many characters."""
        hint = _size(hint)
        return super().readlines(None if hint is None or hint <= 0 else hint + 1)


class BytesIO(_File):
    """Bytes that are written and read like a file."""

    def __init__(self, initial_bytes=b""):
        if initial_bytes is not None and not isinstance(initial_bytes, (bytes, bytearray)):
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'")
        self._data = bytes(initial_bytes or b"")
        self._place = 0

    def __iter__(self):
        return self

    def flush(self):
        """Nothing is left to do."""
        self._open()

    def write(self, b, /):
        """Put bytes at the place; gives their number."""
        self._open()
        if not isinstance(b, (bytes, bytearray)):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        if b:
            start = self._data[: self._place]
            start += bytes(self._place - len(start))
            self._data = start + bytes(b) + self._data[self._place + len(b) :]
            self._place += len(b)
        return len(b)

    def getvalue(self):
        """All bytes."""
        self._open()
        return self._data

    def tell(self):
        """The place."""
        self._open()
        return self._place

    def seek(self, pos, whence=0, /):
        """Go to a place."""
        self._open()
        pos = index(pos)
        if whence == 0 and pos < 0:
            raise ValueError(f"negative seek value {pos}")
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        self._place = max(0, pos + (0, self._place, len(self._data))[whence])
        return self._place

    def truncate(self, size=None, /):
        """Cut the bytes."""
        self._open()
        size = _size(size)
        if size is None:
            size = self._place
        if size < 0:
            raise ValueError(f"negative size value {size}")
        self._data = self._data[:size]
        return size

    def read(self, size=-1, /):
        """The bytes from the place on, or so many of them."""
        self._open()
        size = _size(size)
        place = self._place
        end = len(self._data) if size is None or size < 0 else min(len(self._data), place + size)
        self._place = max(place, end)
        return self._data[place:end]

    def read1(self, size=-1, /):
        """The same."""
        return self.read(size)

    def readline(self, size=-1, /):
        """The bytes to the end of the line."""
        self._open()
        size = _size(size)
        place = self._place
        end = self._data.find(b"\n", place) + 1
        if end == 0:
            end = max(len(self._data), place)
        if size is not None and 0 <= size < end - place:
            end = place + size
        self._place = end
        return self._data[place:end]
