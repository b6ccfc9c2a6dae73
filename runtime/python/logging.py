"""The module logging: messages go to the console, in the words of CPython's last resort and of basicConfig."""

from _clientside import console_log

CRITICAL = 50
FATAL = 50
ERROR = 40
WARNING = 30
WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0


class _State:
    """Whether basicConfig was called, and all loggers."""

    def __init__(self):
        self.configured = False
        self.level = 30
        self.loggers = {}


_state = _State()


def getLevelName(level):
    """What a level is called."""
    names = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET"}
    return names.get(level, f"Level {level}")


class Logger:
    """What messages of one name go through."""

    def __init__(self, name):
        self.name = name
        self.level = 0

    def setLevel(self, level):
        """Leave out what is below a level."""
        names = {"CRITICAL": 50, "ERROR": 40, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}
        self.level = names[level] if isinstance(level, str) else level

    def getEffectiveLevel(self):
        """The level, or that of all loggers."""
        return self.level or _state.level

    def isEnabledFor(self, level):
        """Whether messages of a level are shown."""
        return level >= self.getEffectiveLevel()

    def log(self, level, msg, *args, exc_info=None, extra=None):
        """A message."""
        if level < self.getEffectiveLevel():
            return
        text = str(msg) % args if args else str(msg)
        if _state.configured:
            console_log(level, f"{getLevelName(level)}:{self.name}:{text}")
        elif level >= 30:
            console_log(level, text)

    def debug(self, msg, *args, exc_info=None, extra=None):
        """A message for developers."""
        self.log(10, msg, *args)

    def info(self, msg, *args, exc_info=None, extra=None):
        """A message."""
        self.log(20, msg, *args)

    def warning(self, msg, *args, exc_info=None, extra=None):
        """A warning."""
        self.log(30, msg, *args)

    def error(self, msg, *args, exc_info=None, extra=None):
        """An error."""
        self.log(40, msg, *args)

    def exception(self, msg, *args, exc_info=None, extra=None):
        """An error, in an `except` block."""
        self.log(40, msg, *args)

    def critical(self, msg, *args, exc_info=None, extra=None):
        """An error that ends all."""
        self.log(50, msg, *args)


def getLogger(name=None):
    """The logger of a name."""
    name = name or "root"
    if name not in _state.loggers:
        _state.loggers[name] = Logger(name)
    return _state.loggers[name]


def basicConfig(*, level=30, format=None, datefmt=None, force=False):
    """Show messages from a level on, with their level and name."""
    if not _state.configured:
        names = {"CRITICAL": 50, "ERROR": 40, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}
        _state.level = names[level] if isinstance(level, str) else level
    _state.configured = True


def _root():
    """The functions of the module set up what they need."""
    _state.configured = True
    return getLogger()


def debug(msg, *args, exc_info=None, extra=None):
    """A message for developers."""
    _root().log(10, msg, *args)


def info(msg, *args, exc_info=None, extra=None):
    """A message."""
    _root().log(20, msg, *args)


def warning(msg, *args, exc_info=None, extra=None):
    """A warning."""
    _root().log(30, msg, *args)


def error(msg, *args, exc_info=None, extra=None):
    """An error."""
    _root().log(40, msg, *args)


def exception(msg, *args, exc_info=None, extra=None):
    """An error, in an `except` block."""
    _root().log(40, msg, *args)


def critical(msg, *args, exc_info=None, extra=None):
    """An error that ends all."""
    _root().log(50, msg, *args)
