"""Parts of the module urllib.parse, for texts: the installed source also takes bytes, which makes it twice as long."""

import re
from typing import NamedTuple
from unicodedata import normalize
from urllib.parse import quote_plus, unquote, uses_netloc, uses_params, uses_relative

from _clientside import url_not_text

_CONTROL_OR_SPACE = (
    "\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f"
    "\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f "
)
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_FUTURE_ADDRESS = re.compile(r"v[a-fA-F0-9]+\..+\Z")


def _user(netloc):
    """The user and the password of a network location; None where there are none."""
    user, found, _ = netloc.rpartition("@")
    if not found:
        return None, None
    name, found, password = user.partition(":")
    return name, password if found else None


def _host(netloc):
    """The host, and the port as a text; None where they are empty."""
    host = netloc.rpartition("@")[2]
    _, bracket, inside = host.partition("[")
    if bracket:
        host, _, after = inside.partition("]")
        port = after.partition(":")[2]
    else:
        host, _, port = host.partition(":")
    return host, port or None


def _hostname(netloc):
    name = _host(netloc)[0]
    if not name:
        return None
    name, percent, zone = name.partition("%")
    return name.lower() + percent + zone


def _port(netloc):
    port = _host(netloc)[1]
    if port is None:
        return None
    if not (port.isdigit() and port.isascii()):
        raise ValueError(f"Port could not be cast to integer value as {port!r}")
    number = int(port)
    if number > 65535:
        raise ValueError("Port out of range 0-65535")
    return number


class DefragResult(NamedTuple):
    """A URL without its fragment, and the fragment."""

    url: str
    fragment: str

    def geturl(self):
        """The URL with its fragment."""
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(NamedTuple):
    """The five parts of a URL."""

    scheme: str
    netloc: str
    path: str
    query: str
    fragment: str

    @property
    def username(self):
        """The user's name, or None."""
        return _user(self.netloc)[0]

    @property
    def password(self):
        """The user's password, or None."""
        return _user(self.netloc)[1]

    @property
    def hostname(self):
        """The host in lower case, or None."""
        return _hostname(self.netloc)

    @property
    def port(self):
        """The port, or None. Raises ValueError."""
        return _port(self.netloc)

    def geturl(self):
        """The URL of these parts."""
        return urlunsplit(self)


class ParseResult(NamedTuple):
    """The six parts of a URL."""

    scheme: str
    netloc: str
    path: str
    params: str
    query: str
    fragment: str

    @property
    def username(self):
        """The user's name, or None."""
        return _user(self.netloc)[0]

    @property
    def password(self):
        """The user's password, or None."""
        return _user(self.netloc)[1]

    @property
    def hostname(self):
        """The host in lower case, or None."""
        return _hostname(self.netloc)

    @property
    def port(self):
        """The port, or None. Raises ValueError."""
        return _port(self.netloc)

    def geturl(self):
        """The URL of these parts."""
        return urlunparse(self)


def _check_location(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" in netloc:
        _check_address(netloc.partition("[")[2].partition("]")[0])


def _check_address(address):
    if address.startswith("v"):
        if not _FUTURE_ADDRESS.match(address):
            raise ValueError("IPvFuture address is invalid")
        return
    parts = address.partition("%")[0].split(":")
    dotted = parts[-1].split(".")
    if len(parts) == 1 and len(dotted) == 4 and all([_is_byte(part) for part in dotted]):
        raise ValueError("An IPv4 address cannot be in brackets")
    if len(dotted) == 4 and all([_is_byte(part) for part in dotted]):
        parts = [*parts[:-1], "0", "0"]
    short = [i for i in range(1, len(parts) - 1) if not parts[i]]
    right = all([len(part) <= 4 and all([c in "0123456789abcdefABCDEF" for c in part]) for part in parts])
    if len(short) == 0:
        fits = len(parts) == 8 and parts[0] and parts[-1]
    else:
        leading = parts[0] or (len(parts) > 1 and not parts[1])
        trailing = parts[-1] or not parts[-2]
        filled = len([part for part in parts if part])
        fits = len(short) == 1 and leading and trailing and filled < 8 and len(parts) <= 9
    if len(parts) < 3 or not right or not fits or ("%" in address and not address.partition("%")[2]):
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")


def _is_byte(part):
    return part.isascii() and part.isdigit() and len(part) <= 3 and int(part) <= 255 and (part == "0" or part[0] != "0")


def _check_characters(netloc):
    if netloc.isascii():
        return
    kept = netloc.replace("@", "").replace(":", "").replace("#", "").replace("?", "")
    normal = normalize("NFKC", kept)
    if kept != normal and any([c in normal for c in "/?#@:"]):
        raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


def urlsplit(url, scheme="", allow_fragments=True):
    """The parts of a URL: scheme, netloc, path, query, fragment. Raises ValueError."""
    if not isinstance(url, str):
        {url}  # noqa: B018 - CPython keeps results by their URL, so it must be hashable
        return url_not_text(url)
    if scheme and not isinstance(scheme, str):
        raise TypeError("Cannot mix str and non-str arguments")
    url = url.lstrip(_CONTROL_OR_SPACE)
    scheme = scheme.strip(_CONTROL_OR_SPACE)
    for character in "\t\r\n":
        url = url.replace(character, "")
        scheme = scheme.replace(character, "")
    netloc = query = fragment = ""
    named = _SCHEME.match(url)
    if named:
        scheme = named[1].lower()
        url = url[named.end() :]
    if url.startswith("//"):
        end = min([i for i in [url.find(c, 2) for c in "/?#"] if i >= 0], default=len(url))
        netloc = url[2:end]
        url = url[end:]
        _check_location(netloc)
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    _check_characters(netloc)
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme="", allow_fragments=True):
    """The parts of a URL: scheme, netloc, path, params, query, fragment. Raises ValueError."""
    if not isinstance(url, str):
        return url_not_text(url)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        i = path.find(";", path.rfind("/") + 1)
        if i >= 0:
            params = path[i + 1 :]
            path = path[:i]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(components):
    """The URL of five parts."""
    scheme, netloc, url, query, fragment = components
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return url


def urlunparse(components):
    """The URL of six parts."""
    scheme, netloc, url, params, query, fragment = components
    if params:
        url = f"{url};{params}"
    return urlunsplit((scheme, netloc, url, query, fragment))


def urljoin(base, url, allow_fragments=True):
    """A URL that may be relative to another, in full."""
    if not base:
        return url
    if not url:
        return base
    if not isinstance(base, str) or not isinstance(url, str):
        if isinstance(base, str) or isinstance(url, str):
            raise TypeError("Cannot mix str and non-str arguments")
        return url_not_text(base)
    first = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, first.scheme, allow_fragments)
    if scheme != first.scheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, path, params, query, fragment))
        netloc = first.netloc
    if not path and not params:
        return urlunparse((scheme, netloc, first.path, first.params, query or first.query, fragment))
    parts = path.split("/")
    if path[:1] != "/":
        before = first.path.split("/")
        if before[-1]:
            before.pop()
        parts = before + parts
        parts = parts[:1] + [part for part in parts[1:-1] if part] + parts[max(1, len(parts) - 1) :]
    resolved = []
    for part in parts:
        if part == "..":
            if resolved:
                resolved.pop()
        elif part != ".":
            resolved.append(part)
    if parts[-1] in (".", ".."):
        resolved.append("")
    return urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment))


def urldefrag(url):
    """A URL without its fragment, and the fragment."""
    if not isinstance(url, str):
        return url_not_text(url)
    if "#" not in url:
        return DefragResult(url, "")
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, *, max_num_fields=None, separator="&"):
    """The names and values of a query, in its order. Raises ValueError."""
    if qs and not isinstance(qs, str):
        return url_not_text(qs)
    if not separator:
        raise ValueError("Separator must be of type string or bytes.")
    if not isinstance(separator, str):
        return url_not_text(separator)
    if max_num_fields is not None and max_num_fields < (1 + qs.count(separator) if qs else 0):
        raise ValueError("Max number of fields exceeded")
    if not qs:
        return []
    found = []
    for part in qs.split(separator):
        if not part and not strict_parsing:
            continue
        name, equals, value = part.partition("=")
        if not equals and strict_parsing:
            raise ValueError(f"bad query field: {part!r}")
        if value or keep_blank_values:
            found.append((unquote(name.replace("+", " ")), unquote(value.replace("+", " "))))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, *, max_num_fields=None, separator="&"):
    """The values of each name of a query. Raises ValueError."""
    found = {}
    pairs = parse_qsl(qs, keep_blank_values, strict_parsing, max_num_fields=max_num_fields, separator=separator)
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def urlencode(query, doseq=False, safe="", *, quote_via=quote_plus):
    """A query of the names and values of a dict, or of pairs."""
    if isinstance(query, dict):
        pairs = list(query.items())
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError("not a valid non-string sequence or mapping object") from None
        pairs = query
    found = []
    for name, value in pairs:
        name = quote_via(str(name), safe)
        if doseq and isinstance(value, (list, tuple, dict, set, frozenset, range)):
            for item in value:
                found.append(name + "=" + quote_via(str(item), safe))
        else:
            found.append(name + "=" + quote_via(str(value), safe))
    return "&".join(found)
