"""html.parser: classes derived from HTMLParser, compiled from CPython's source, against CPython."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from tests.harness.same import same

PAGES = [
    "",
    "<p>Hello <b>bold</b> &amp; &lt; <a href='x?a=1&amp;b=2' id=i checked>link</a><!-- c --><br/></p>",
    "<script>if (a<b) { '</p>' }</script>x<style>p > a {}</style>",
    "a < b & c &#65; &#x41; &eacute; &unknown; &amp",
    "<a href=foo>x<b",
    '<!DOCTYPE html><html><A HREF="Q" hReF>\n<?xml version="1.0"?></A ></ b>',
    "<![CDATA[x]]><!-- unfinished",
    "<div\nclass = 'a\"b' data-x>\n\n<img src=a/>text</div junk>",
    "</><//><1><!><!->",
    "<p>😀 é <i>ü</i>",
    "&#",
    "<![if x]>y<![endif]>",
]


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            for name, value in attrs:
                if name == "href":
                    self.links.append(value)


def links(text):
    parser = Links()
    parser.feed(text)
    return parser.links


class Everything(HTMLParser):
    def __init__(self, **options):
        super().__init__(**options)
        self.seen = []

    def handle_starttag(self, tag, attrs):
        self.seen.append(["start", tag, attrs, self.getpos(), self.get_starttag_text()])

    def handle_endtag(self, tag):
        self.seen.append(["end", tag])

    def handle_startendtag(self, tag, attrs):
        self.seen.append(["startend", tag, attrs])

    def handle_data(self, data):
        self.seen.append(["data", data])

    def handle_comment(self, data):
        self.seen.append(["comment", data])

    def handle_entityref(self, name):
        self.seen.append(["entity", name])

    def handle_charref(self, name):
        self.seen.append(["char", name])

    def handle_decl(self, decl):
        self.seen.append(["decl", decl])

    def handle_pi(self, data):
        self.seen.append(["pi", data])

    def unknown_decl(self, data):
        self.seen.append(["unknown", data])


def everything(text, convert):
    parser = Everything(convert_charrefs=convert)
    for i in range(0, len(text), 7):
        parser.feed(text[i : i + 7])
    parser.close()
    found = parser.seen
    parser.reset()
    return [found, parser.rawdata]


class Text(HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts = []
        self.hidden = 0

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "style"):
            self.hidden += 1

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self.hidden -= 1

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data.strip())


def text_of(text):
    parser = Text()
    parser.feed(text)
    parser.close()
    return " ".join(part for part in parser.parts if part)


@pytest.mark.parametrize("page", PAGES)
def test_parsers(page: str) -> None:
    same(links, page)
    same(text_of, page)
    same(everything, page, True)
    same(everything, page, False)


def test_what_is_no_text() -> None:
    same(links, None)
    same(links, 5)
