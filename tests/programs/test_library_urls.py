"""urllib.parse: against CPython."""

from __future__ import annotations

import urllib.parse
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, urlencode, urljoin, urlparse, urlsplit

import pytest
from clientside.compiler.diagnostics.diagnostic import CompileError
from clientside.compiler.pipeline import compile_function

from tests.harness.same import refused, same_for_all

TEXTS = ["", "a b/é", "😀~x.y-_", "%", "a+b&c=d?e#f;:@", "\x00\n\x7f\x80", "日本", "\ud800", "100%", "__proto__"]
URLS = [
    "",
    "http://x.y/z?q#f",
    "HTTP://User:Pa:ss@Example.COM:8080/a/b;c;d?x=1&y=2#frag#more",
    "//host/path",
    "/only/path;p?q",
    "mailto:someone@example.com",
    "http://[::1]:80/x",
    "http://[fe80::1%Eth0]/",
    "http://host:",
    "http://host:99999/",
    "http://host:ab/",
    "http://@host/",
    "http://u@h:1?x",
    "a:b:c",
    "1http://x",
    "ht tp://x",
    "  \x00http://x/ \t",
    "http://x/\ta\nb\r",
    "?only=query",
    "#only",
    "tel:+1;ext=5",
    "http:///path",
    "http:x",
    "file:///C:/x",
    "http://é.com/ü?ö#ß",
    "path;a;b/c;d",
    ";x",
    "http://h/a;b/c",
    "javascript:alert(1)",
]
BAD_URLS = [
    "http://[::1/",
    "http://::1]/",
    "http://[1.2.3.4]/",
    "http://[v1.a]/",
    "http://[vx]/",
    "http://[zz]/",
    "http://a\u2100b/",
    "http://[1::2::3]/",
    "http://[1:2:3:4:5:6:7]/",
    "http://[1:2:3:4:5:6:7:8]/",
    "http://[::ffff:1.2.3.4]/",
    "http://[::]/",
    "http://[1::]/",
    "http://[12345::]/",
    "http://[]/",
    "http://[:1]/",
]
QUERIES = [
    "",
    "a=1&b=2&a=3",
    "a=&b",
    "a=1&&b=2",
    "a+b=c%20d",
    "x=%E2%82%AC&y=%ff&z=%zz",
    "=1",
    "a=b=c",
    "a;b=1",
    "__proto__=1&2019=x&constructor=y",
]


def test_quote() -> None:
    for function in (
        lambda s: [quote(s), quote(s, ""), quote(s, safe="/:?&é")],
        lambda s: [quote_plus(s), quote_plus(s, "/ ")],
        lambda s: [unquote(s), urllib.parse.unquote_plus(s), unquote(quote(s))],
    ):
        same_for_all(function, TEXTS)
        same_for_all(function, ["%E2%82", "%e2%82%AC%f0%9f%98%80", "%41%zz%4", "a%2520", 5, None, [], ["%"]])


def test_encodings() -> None:
    same_for_all(lambda s: [quote(s, encoding="utf-8", errors="strict"), unquote(s, errors="replace")], TEXTS[:4])
    for function in (lambda s: quote(s, encoding="latin-1"), lambda s: unquote(s, "utf-8", "strict")):
        with pytest.raises(CompileError):
            compile_function(function)


def test_urlencode() -> None:
    same_for_all(
        lambda d: [urlencode(d), urlencode(d, doseq=True), urlencode(d, safe="/")],
        [
            ({},),
            ({"a": 1, "b c": "é/", "d": None, "e": True, "f": 1.5},),
            ({"a": [1, 2, "x y"], "b": {"k": 1}, "c": []},),
            ([],),
            ("",),
            (5,),
            (None,),
            ([[1, 2]],),
            ("ab",),
        ],
    )
    same_for_all(lambda a, b: urlencode([("k", a), (b, "v")], quote_via=quote), [("x y", 1), (None, "/")])


def test_queries() -> None:
    same_for_all(lambda q: [parse_qs(q), parse_qsl(q), parse_qs(q, keep_blank_values=True)], QUERIES)
    same_for_all(lambda q: parse_qsl(q, strict_parsing=True), QUERIES)
    same_for_all(lambda q: parse_qsl(q, True, separator=";"), QUERIES)
    same_for_all(lambda q: parse_qsl(q, max_num_fields=2), QUERIES)
    same_for_all(lambda q: [parse_qs(q), parse_qsl(q)], [(None,), (5,), ([],), ([1],)])
    same_for_all(lambda s: parse_qs("a=1", separator=s), ["", 5])


def test_urlsplit() -> None:
    same_for_all(lambda u: [repr(urlsplit(u)), repr(urlparse(u)), urlsplit(u).geturl(), urlparse(u).geturl()], URLS)
    same_for_all(lambda u: repr(urlsplit(u)), BAD_URLS)
    same_for_all(lambda u: repr(urlsplit(u, "https", allow_fragments=False)), URLS)
    same_for_all(lambda u: [urlsplit(u).hostname, urlsplit(u).username, urlparse(u).password], URLS)
    same_for_all(lambda u: urlparse(u).port, URLS)
    same_for_all(lambda u: [urllib.parse.urlunsplit(urlsplit(u)), urlparse(u)._replace(query="new").geturl()], URLS)


def test_urljoin() -> None:
    others = (*URLS, "../up", "./same", "..", ".", "a/../b", "x//y", "//other/x", "?q=2", "a/b/../../../c")
    same_for_all(lambda base, url: urljoin(base, url), [(base, url) for base in URLS for url in others])


def test_urldefrag() -> None:
    same_for_all(lambda u: repr(urllib.parse.urldefrag(u)), URLS)


def test_what_is_no_text() -> None:
    same_for_all(lambda u: urlsplit(u).path, [5, [1], ({"a": 1},)])
    refused(lambda u: urlparse(u).path, None, code="bytes-result")
