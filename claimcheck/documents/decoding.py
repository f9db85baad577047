"""Bytes to text."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from claimcheck.errors import InputError

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}[\"']?\s{0,4}([\w.:-]{1,40})", re.I)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_KOREAN = re.compile("[가-힣]")
# How files of other kinds begin, and what they are.
_MAGIC = {
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office or Hangul document",
    b"\x1f\x8b": "a compressed file",
    b"BZh": "a compressed file",
    b"7z\xbc\xaf": "a compressed file",
    b"\x7fELF": "a program",
    b"RIFF": "a recording",
}
# Encodings that a page may claim; others would be no text, or text in bytes of two that ASCII is not.
_CLAIMED = re.compile(r"(?:utf-8|ascii|cp|iso8859|iso2022|euc|koi8|mac|gb|big5|shift_jis|johab|hz)")
_HEAD = 65_536


def decoded(data: bytes, where: str, *, html: bool = False) -> str:
    """Return the text of bytes, a BOM kept as U+FEFF; raise InputError where they are no text."""
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise _binary(where, what)
    for bom, name in _BOMS:
        if data.startswith(bom):
            try:
                return _text(data.decode(name), where)
            except UnicodeDecodeError as error:
                raise InputError(
                    f"broken {name}: byte {error.start} cannot be read", where=where, do="save it again as UTF-8"
                ) from error
    if html and (claimed := _claimed(data)):
        with suppress(UnicodeError, ValueError):
            return _text(data.decode(claimed), where)
    for name in ("utf-16-le", "utf-16-be"):
        if _zeros(data, name):
            with suppress(UnicodeDecodeError):
                return _text(data.decode(name), where)
    with suppress(UnicodeDecodeError):
        return _text(data.decode("utf-8"), where)
    return _text(_guessed(data, where), where)


def _claimed(data: bytes) -> str | None:
    """Return the encoding that a page claims, where it can be so; bytes that are good UTF-8 are nothing else."""
    hit = _CHARSET.search(data[:4_096])
    if hit is None:
        return None
    try:
        name = codecs.lookup(hit[1].decode("ascii")).name
    except (LookupError, UnicodeError):
        return None
    if not _CLAIMED.match(name):
        return None
    if not data.isascii():
        with suppress(UnicodeDecodeError):
            data.decode("utf-8")
            return "utf-8"
    return {"euc_kr": "cp949", "iso8859-1": "cp1252"}.get(name, name)


def _zeros(data: bytes, name: str) -> bool:
    """Whether every other byte is mostly zero, as in UTF-16 of Latin text."""
    head = data[:_HEAD]
    if len(data) % 2 or len(head) < 4:
        return False
    high = head[1::2] if name.endswith("le") else head[::2]
    low = head[::2] if name.endswith("le") else head[1::2]
    return high.count(0) * 5 > len(high) and low.count(0) * 20 < len(low)


def _guessed(data: bytes, where: str) -> str:
    """Decode what is not UTF-8: Korean code pages first, then Western ones."""
    if data.count(0, 0, _HEAD):
        raise _binary(where)
    try:
        korean = data.decode("cp949")
    except UnicodeDecodeError:
        korean = ""
    if korean:
        wide = sum(1 for char in korean[:_HEAD] if char > "\x7f")
        if len(_KOREAN.findall(korean[:_HEAD])) * 2 >= wide:
            return korean
    try:
        western = data.decode("cp1252")
    except UnicodeDecodeError:
        western = ""
    if western:
        strange = sum(1 for char in western[:_HEAD] if char > "\x7f")
        if strange * 5 <= len(western[:_HEAD]):
            return western
    return _matched(data, where)


def _matched(data: bytes, where: str) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_HEAD]).best()
    if best is None:
        raise _binary(where)
    return data.decode(str(best.encoding), "replace")


def _text(text: str, where: str) -> str:
    """Return the text unless its control characters show that it is none."""
    head = text[:_HEAD]
    if len(_CONTROLS.findall(head)) * 50 > len(head):
        raise _binary(where)
    return text


def _binary(where: str, what: str = "a binary file") -> InputError:
    return InputError(f"{what}, not a text", where=where, do="convert it to text, Markdown, HTML or JSON lines")
