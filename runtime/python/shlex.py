"""The module shlex: texts taken apart as a POSIX shell does, and put together again."""


def split(s, comments=False, posix=True):
    """The words of a command."""
    if s is None:
        raise ValueError("s argument must not be None")
    if not isinstance(s, str):
        raise AttributeError(f"'{type(s).__name__}' object has no attribute 'read'")
    if not posix:
        raise NotImplementedError("shlex.split knows POSIX rules only in compiled code")
    words = []
    word = ""
    within = False  # whether a word has begun
    state = " "
    escaped = "a"
    for char in s:
        if state == "\\":
            # Within quotes a backslash stands for itself unless it escapes a quote or itself.
            if escaped == '"' and char != "\\" and char != '"':
                word += "\\"
            word += char
            state = escaped
        elif state == "'" or state == '"':
            if char == state:
                state = "a"
            elif char == "\\" and state == '"':
                escaped = state
                state = "\\"
            else:
                word += char
        elif state == "#":
            if char == "\n":
                state = " "
        elif char in " \t\r\n":
            if within:
                words.append(word)
            word = ""
            within = False
            state = " "
        elif comments and char == "#":
            if within:
                words.append(word)
            word = ""
            within = False
            state = "#"
        else:
            within = True
            if char == "\\":
                escaped = "a"
                state = "\\"
            elif char == "'" or char == '"':
                state = char
            else:
                word += char
                state = "a"
    if state == "\\":
        raise ValueError("No escaped character")
    if state == "'" or state == '"':
        raise ValueError("No closing quotation")
    if within:
        words.append(word)
    return words


def join(split_command):
    """A command of these words."""
    return " ".join(quote(word) for word in split_command)


def quote(s):
    """A word as a shell reads it."""
    if not s:
        return "''"
    if isinstance(s, (bytes, bytearray)):
        raise TypeError("cannot use a string pattern on a bytes-like object")
    if not isinstance(s, str):
        raise TypeError(f"expected string or bytes-like object, got '{type(s).__name__}'")
    if all(char in "%+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz" for char in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
