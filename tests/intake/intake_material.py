"""Small files made for the tests of intake."""

from __future__ import annotations

from pathlib import Path


def pdf_bytes(
    pages: list[str] | None = None,
    *,
    rotate: int = 0,
    extra: str = "",
    info: str = "",
    catalog: str = "",
    unicode_map: str = "",
) -> bytes:
    """A PDF written by hand: lines in Helvetica 12, 20 points apart, from (72, 700) down.

    The page is 612 × 792 points with a crop box of 560 × 740 at (40, 40).
    """
    texts = ["Hello"] if pages is None else pages
    objects: list[bytes] = [b"", b""]
    kids = []
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
    if unicode_map:
        objects.append(stream(unicode_map))
        font += f"/ToUnicode {len(objects)} 0 R"
    objects.append((font + ">>").encode())
    font_number = len(objects)
    for text in texts:
        lines = "".join(f"({line}) Tj 0 -20 Td " for line in text.split("\n"))
        objects.append(stream(f"BT /F1 12 Tf 72 700 Td {lines} ET"))
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/CropBox[40 40 600 780]"
            f"/Rotate {rotate}/Contents {len(objects)} 0 R"
            f"/Resources<</Font<</F1 {font_number} 0 R>>>>{extra}>>".encode()
        )
        kids.append(len(objects))
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    objects[0] = f"<</Type/Catalog/Pages 2 0 R{catalog}>>".encode()
    objects[1] = f"<</Type/Pages/Kids[{listed}]/Count {len(kids)}>>".encode()
    trailer = "/Root 1 0 R"
    if info:
        objects.append(f"<<{info}>>".encode())
        trailer += f"/Info {len(objects)} 0 R"
    return assemble(objects, trailer)


def stream(content: str) -> bytes:
    data = content.encode("latin-1")
    return b"<</Length %d>>stream\n%s\nendstream" % (len(data), data)


def assemble(objects: list[bytes], trailer: str) -> bytes:
    out = b"%PDF-1.7\n"
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    tail = f"trailer<</Size {len(objects) + 1}{trailer}>>\nstartxref\n{start}\n%%EOF\n"
    return out + tail.encode()


def write_pdf(path: Path, pages: list[str] | None = None, **more: object) -> Path:
    path.write_bytes(pdf_bytes(pages, **more))  # type: ignore[arg-type]
    return path


def write_locked_pdf(path: Path, password: str, pages: list[str] | None = None) -> Path:
    """The same, encrypted with AES-256."""
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf_bytes(pages))))
    writer.encrypt(password, algorithm="AES-256")
    with path.open("wb") as file:
        writer.write(file)
    return path


MAIL = b"""From: =?utf-8?b?0JDQuNC00LA=?= <aida@example.org>
To: desk@example.org
Date: Tue, 22 Apr 2025 14:30:00 +0600
Subject: Court filing in Osh
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: multipart/alternative; boundary="a"

--a
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

The filing is attached.

Detained on April 19.
--a
Content-Type: text/html; charset="utf-8"

<p>HTML body</p>
--a--
--b
Content-Type: application/pdf; name="../filing.pdf"
Content-Disposition: attachment; filename="../filing.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b--
"""

ARTICLE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Four detained in Osh - The Example</title>
<meta property="og:title" content="Four detained in Osh">
<meta property="og:site_name" content="The Example">
<meta name="author" content="Catherine Example">
<meta property="article:published_time" content="2025-04-24T10:00:00+00:00">
<link rel="canonical" href="https://example.org/2025/04/four-detained">
</head><body>
<nav><a href="/">Home</a> <a href="/about">About</a></nav>
<article><h1>Four detained in Osh</h1>
<p>A Kyrgyz employee of a Russian government agency and three others were detained on April 19 on
suspicion of recruiting citizens to fight abroad, according to the court paperwork.</p>
<p>The case became known on April 22, when a court in Bishkek filed to keep the suspects in
pre-trial detention through June 17. The suspects are identified only by initials.</p>
<p>Earlier this month a taxi driver was sentenced to a little more than seven years.</p>
</article><script>alert("not text")</script>
<img src="https://tracker.example.org/pixel.gif"></body></html>
"""


def bomb_pdf_bytes(pages: int, bomb: int, depth: int = 9) -> bytes:
    """A PDF of which page `bomb` (from 1) draws a form of ten forms of ten forms, `depth` deep."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    inner = 0
    for level in range(depth):
        content = b"/X Do " * 10 if level else b"BT /F1 12 Tf (x) Tj ET"
        resources = f"/XObject<</X {inner} 0 R>>" if level else "/Font<</F1 3 0 R>>"
        head = f"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<{resources}>>"
        objects.append(
            head.encode() + b"/Length %d>>stream\n%s\nendstream" % (len(content), content)
        )
        inner = len(objects)
    kids = []
    for number in range(1, pages + 1):
        text = "/X Do" if number == bomb else f"BT /F1 12 Tf 72 700 Td (page {number}) Tj ET"
        objects.append(stream(text))
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {len(objects)} 0 R"
            f"/Resources<</Font<</F1 3 0 R>>/XObject<</X {inner} 0 R>>>>>>".encode()
        )
        kids.append(len(objects))
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    objects[1] = f"<</Type/Pages/Kids[{listed}]/Count {pages}>>".encode()
    return assemble(objects, "/Root 1 0 R")
