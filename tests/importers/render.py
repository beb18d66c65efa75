"""The same statement as Markdown, HTML, DOCX and PDF, each as such files come: with what stands around the statement.

Which habits a file has (bold numbers, lists, automatic numbers, hyphens) turns with the number of the statement.
"""

import html
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from tests.importers.answers import Block, Case
from tests.importers.render_docx import docx
from tests.importers.render_pdf import pdf

_DECIMAL = re.compile(r"(\d+)\.")
_LETTER = re.compile(r"([a-z])\.")
_BULLETS = frozenset("•-–*·")


def write(case: Case, carrier: str, folder: Path) -> Path:
    """Writes the statement in a carrier (``md``, ``html``, ``docx``, ``pdf``) and says where."""
    made = {"md": markdown, "html": page, "docx": docx, "pdf": pdf}[carrier](case)
    path = folder / f"{case.name}.{carrier}"
    path.write_bytes(made if isinstance(made, bytes) else made.encode("utf-8"))
    return path


# Markdown


def markdown(case: Case) -> str:
    """The statement in Markdown: front matter, bold or escaped numbers, escaped signs, hard lines in every third."""
    blocks = [_markdown_block(case, block, first=not n) for n, block in enumerate(case.blocks)]
    front = "---\nlayout: post\npublished: 2037-01-15\ntags: [statements]\n---\n\n" if case.number % 4 == 1 else ""
    return front + "\n\n".join(blocks) + "\n"


def _markdown_block(case: Case, block: Block, *, first: bool) -> str:
    text = re.sub(r"([*_<>`#\[\]|])", r"\\\1", block.text)
    if block.kind == "head":
        return f"# {text}" if first else f"**{text}**"
    if block.kind == "heading":
        return f"## {text}"
    if block.columns:
        return "  \n".join(block.columns)
    if case.number % 3 == 0:
        text = "\n".join(textwrap.wrap(text, 76, break_long_words=False, break_on_hyphens=False)) or text
        text = re.sub(r"(?m)^(\d+)([.)])(?= |$)", r"\1\\\2", text)
    indent = "    " * (block.depth - 1) if block.depth else ""
    return textwrap.indent(f"{_markdown_label(case, block)}{text}", indent)


def _markdown_label(case: Case, block: Block) -> str:
    label = block.label
    if not label:
        return ""
    if label in _BULLETS:
        return "- " if case.number % 2 else "* "
    bold = f"**{label}** "
    escaped = re.sub(r"^(\d+)([.)])$", r"\1\\\2", label) + " "
    return (bold, escaped, f"{label} ")[case.number % 3]


# HTML


def page(case: Case) -> str:
    """The statement as an article on a ministry's page: navigation before, links and a footer after."""
    title = html.escape(" ".join(block.text for block in case.blocks if block.kind == "head")[:80])
    body = "\n".join(_lists(case) if case.number % 2 else (_paragraph(block) for block in case.blocks))
    return _PAGE.format(title=title or "Statement", body=body, published="17 January 2037")


def _escaped(text: str) -> str:
    safe = html.escape(text, quote=False)
    safe = re.sub(r"(\d) (million|billion)", r"\1&nbsp;\2", safe)
    return safe.replace("’", "&rsquo;").replace("é", "&eacute;")


def _paragraph(block: Block) -> str:
    text = _escaped(block.text)
    if block.columns:
        cells = "".join(f"<td>{_escaped(cell)}</td>" for cell in block.columns)
        return f'<table class="plain"><tr>{cells}</tr></table>'
    if block.kind == "head":
        return f'<p class="centred"><strong>{text}</strong></p>'
    if block.kind == "heading":
        return f"<h3>{text}</h3>"
    label = f"{html.escape(block.label)}&nbsp;&nbsp;" if block.label else ""
    return f'<p style="margin-left:{block.depth * 2}em">{label}{text}</p>'


def _lists(case: Case) -> Iterator[str]:
    """Blocks, with ``1.`` and ``a.`` and bullets as the lists that a page makes of them."""
    blocks, n = case.blocks, 0
    while n < len(blocks):
        block = blocks[n]
        if block.kind != "paragraph" or not _DECIMAL.fullmatch(block.label):
            if block.kind == "item" and (tag := _list_tag(block)):
                end = _run_end(blocks, n, block.depth)
                yield (
                    f"<{tag}>" + "".join(f"<li>{_escaped(b.text)}</li>" for b in blocks[n:end]) + f"</{tag.split()[0]}>"
                )
                n = end
                continue
            yield _paragraph(block)
            n += 1
            continue
        number = block.label.rstrip(".")
        end = n + 1
        while end < len(blocks) and blocks[end].kind == "item":
            end += 1
        inner = "\n".join(_inner(blocks, n + 1, end))
        yield f'<ol start="{number}">\n<li>{_escaped(block.text)}{inner}</li>\n</ol>'
        n = end


def _inner(blocks: tuple[Block, ...], n: int, end: int) -> Iterator[str]:
    while n < end:
        tag = _list_tag(blocks[n])
        last = min(_run_end(blocks, n, blocks[n].depth), end) if tag else n + 1
        if tag:
            yield f"<{tag}>" + "".join(f"<li>{_escaped(b.text)}</li>" for b in blocks[n:last]) + f"</{tag.split()[0]}>"
        else:
            yield _paragraph(blocks[n])
        n = last


def _list_tag(block: Block) -> str:
    if block.label in _BULLETS:
        return "ul"
    letter = _LETTER.fullmatch(block.label)
    return f'ol type="a" start="{ord(letter[1]) - 96}"' if letter else ""


def _run_end(blocks: tuple[Block, ...], n: int, depth: int) -> int:
    kind = _list_tag(blocks[n]).split(" ")[0]
    end = n + 1
    while end < len(blocks) and blocks[end].kind == "item" and blocks[end].depth == depth:
        if not _list_tag(blocks[end]).startswith(kind):
            break
        end += 1
    return end


_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title} | Ministry of Foreign Affairs</title>
<meta property="article:published_time" content="2037-01-17T09:00:00Z">
<style>.plain td {{ padding: 1em }} .banner {{ position: fixed }}</style>
<script>window.dataLayer = window.dataLayer || [];
function track(a) {{ dataLayer.push("1. Not a paragraph", a); }}</script>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<div class="banner" role="dialog">This site uses cookies. <button>Accept all</button> <button>Reject</button></div>
<header><nav><ul>
<li><a href="/">Home</a></li><li><a href="/ministry">The Ministry</a></li>
<li><a href="/travel/georgia">Travel advice: Georgia</a></li>
<li><a href="/news">News</a></li><li><a href="/contact">Contact</a></li>
</ul></nav></header>
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li>Statements</li></ol>
<main id="main">
<article>
<p class="meta">Published <time datetime="2037-01-17">{published}</time></p>
{body}
</article>
<aside><h2>Related news</h2><ul>
<li><a href="/news/1">Minister receives the Ambassador of Peru</a> <span>3 January 2037</span></li>
<li><a href="/news/2">Grant of EUR 9 million for museums</a> <span>28 December 2036</span></li>
</ul></aside>
</main>
<footer><p>Share: <a href="#">Post</a> <a href="#">Mail</a> <a href="javascript:print()">Print</a></p>
<p>© 2037 Ministry of Foreign Affairs. <a href="/privacy">Privacy</a> <a href="/a11y">Accessibility</a></p></footer>
<script src="/js/menu.js"></script>
</body>
</html>
"""
