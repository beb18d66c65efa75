"""What a page, a press office or a mail prints around a statement: controls, trails, labels, captions, addresses.

A control (``Share this page``, ``Home > News``) is no part of a text wherever it stands. The other lines of a page are
told from a statement's own only above and below its text, where nothing is read of them.
"""

import re

from tui.importers.outline.instruments import instrument_in, is_wrapper, names_document
from tui.importers.outline.wording import words_in

_CORE_WORDS = (
    "share tweet retweet facebook twitter linkedin whatsapp telegram instagram youtube pinterest reddit print "
    "printer printable bookmark imprimer partager imprimir compartir compartilhar drucken teilen condividi stampa "
    "afdrukken delen поделиться печать печати 打印 分享 印刷 yazdır paylaş"
)
_CORE = frozenset(_CORE_WORDS.split())
_FILLERS_WORDS = (
    "this that page article story post item statement release document text on via by to a an the and or with of "
    "for in your friend friends version friendly format view save send mail email e pdf download as homepage us "
    "rate content min mins minute minutes read "
    "social media button buttons link copy icon x rss top back bottom feed cette cet la le página pagina seite "
    "die auf ce esta esto версия для"
)
_FILLERS = frozenset(_FILLERS_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+")
_ICON = re.compile(r"\bicon_[a-z]+(?=[A-Z]|\b)")
_CONTROL = re.compile(
    r"(?:[«<←‹]{1,2}\s*.{2,40}|(?:«\s*)?(?:back|return)\s+to\s+(?:the\s+)?[\w\s]{2,40}|(?:back\s+to\s+|to\s+)?(?:the\s+)?(?:top|bottom)(?:\s+of\s+(?:the\s+)?page)?|"
    r"(?:previous|next)(?:\s+(?:page|article|story|post))?\s*[»>›]{0,2}|(?:skip|jump)\s+to\s+.{1,40}|you\s+are\s+(?:here|on\s+page)\b.{0,60}|"
    r"[-–—\s]*(?:advertisement|advertising|publicité|publicidad|anzeige)[-–—\s]*|leave\s+a\s+(?:reply|comment).{0,20}|(?:read|see|learn)\s+more\b.{0,40}|"
    r"like\s+this:?|(?:send|mail|e-?mail)\s+(?:this\s+)?to\s+(?:a\s+)?friend|save\s+as\s+homepage|follow\s+us\b.{0,40}|subscribe\b.{0,40}|sign\s+up\b.{0,40}|"
    r"(?:\W*©|copyright\b|all\s+rights\s+reserved).{0,120}|(?:logo\s*)+|cookies?|(?:privacy|cookie)\s+(?:policy|notice|settings)|terms\s+of\s+use|"
    r"site\s?map|search|menu|related\s+(?:links?|articles?|news|documents?|content)|contact\s+us)\s*[:.]?",
    re.IGNORECASE,
)
_FOLDS = re.compile(
    r"(?:show|hide|view|expand|collapse)\s+(?:more|less|all|(?:the\s+)?(?:full\s+)?(?:summary|details?|contents?|text)(?:\s+\w+)?)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+(?:[|»›>•·→]|::)\s+|\s*[»›]\s*|(?<=\w)\s+/\s+(?=\w)")
_GOES_ON = re.compile(r"\s*[>»›]\s")
_HOME = re.compile(
    r"(?:home(?:\s?page)?|start(?:seite|page)?|accueil|inicio|início|главная|anasayfa|forside|hem)\b", re.IGNORECASE
)
_SITE = re.compile(
    r"(?:(?:press|media|news|newsroom|documents?|publications?|archives?|articles?|resources|speeches|statements?|releases?|announcements|"
    r"communiqu[eé]s|information|contact(?:\s+us)?|about(?:\s+us)?|events|topics|library|room|cent(?:er|re)|office|latest|and|the|of|our|official)\b\s*(?:&\s*)?)+"
    r"|(?:gov\.?uk|the\s+white\s+house)|(?:(?:the\s+)?(?:ministry|department|government|embassy|office|bureau|presidency|delegation|mission|secretariat)\b.{0,60}"
    r"|.{3,50}\s(?:ministry|department|bureau|embassy|secretariat|news|newspaper|times|library|agency|online|website))",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\W*(?:(?:news|press|media)\s+(?:story|item|release)\s*\||(?:posted|published|filed|contributed|written|submitted|uploaded)\s+(?:in|by|under|on)\b|(?:source|publisher|author|byline|from|sent|tags?|topics?|categor(?:y|ies)|keywords?|"
    r"contact(?:\s+person)?|tel(?:ephone)?|phone|fax|e-?mail|(?:media|press)\s+(?:contacts?|enquiries|inquiries|office)|location|language|format|pages|type|reference|full\s+text|"
    r"primary\s+country|release\s+ref|issued\s+by|for\s+(?:further|more)\s+information|for\s+media\s+enquiries|more\s+from|information\s+for\s+the\s+press|notes?)\s*(?:n[°º]\s*)?[:\]]|"
    r"release\s+(?:details|type|content|date)|related\b|media\s+contact|no\s+content|historical\s+archive|attachments?|contents?$|home(?:\s*page)?$|about$|"
    r"for\s+(?:further|more)\s+information|(?:this|the)\s+(?:article|page|website|site|web\s?page|content|story|post|news\s+item)\b|read\s+(?:the\s+original|other|this)\b|"
    r"(?:photo|picture|image|figure|caption|video|watch)\b|willkommen\b|welcome$|welcome\s+to\b|bienvenue\b|bienvenid\w+\b|stand:|"
    r"this\s+was\s+published\s+under\b|get\s+emails?\s+about\b|"
    r"(?:news|events|documents|english|français|español|deutsch|русский|french|spanish|german|russian|arabic|chinese|japanese|korean|portuguese|"
    r"italian|italiano|português|türkçe|العربية|中文|日本語|한국어|archive|overview\s+page|details|comments?)$|article\s+\(archive\)|list\s+of\s+links)",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"\b(?:photo(?:grapher|\s?credit|\s?by)?|image\s?credit|credits?)\s*[:/]|\bgroup\s+photo\b|©", re.IGNORECASE
)
_HOUR = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?", re.IGNORECASE)
_ADDRESS = re.compile(r"\S@\S+\.\w|https?:|\bwww\.|\b(?:tel|fax|telefax|telex)\b[.:\s(+\d]", re.IGNORECASE)
_DOMAIN = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|int|gov|info|eu|cn|uk|jp|ru|in|au)\b", re.IGNORECASE)
_NUMBERS = re.compile(r"\b(?:tel|fax|telefax|telephone|phone)\b\.?\s?:?\s?\+?[\d(][\d\s()./-]{5,}", re.IGNORECASE)
_SPACED = re.compile(r"P\s?R\s?E\s?S\s?S\s?E?|N\sE\sW\sS|M\sE\sD\sI\sA")
"""A letterhead in the foot of a page, its letters set wide."""
_SERVICE = re.compile(r"\b(?:service\s+provided\s+by|database\b|e-library|at\s+your\s+fingertips|24/7)", re.IGNORECASE)
_COLOPHON = re.compile(
    r"(?:(?:(?:Media|Press)\s+)?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\s*(?::|$|\b(?=.{0,60}[@+]))|"
    r"For\s+(?:further|more|additional|media)\s+(?:information|details|enquiries|inquiries)|(?:Notes?\s+(?:to|for)\s+editors?|About\s+the)\b|"
    r"(?:Read|View|See|Download)\s+(?:the\s+)?(?:original|full|more|complete|pdf)\b|"
    r"(?:/?\s?Public\s+Release\.\s+)?This\s+(?:article|report|story|post|page|press\s+release|content|document|material)\s+(?:was|is|has|is\s+brought|may|can|comes|from\s+the\s+originating)\b|"
    r"For\s+information\s+media\b|Not\s+an\s+official\s+record|"
    r"(?:Source|Tags?|Topics?|Photo|Image|Picture|Posted|Filed\s+under|Primary\s+country|Originally\s+published|Distributed\s+by|"
    r"Last\s+(?:updated|modified)|Document\s+(?:type|no)|Keywords?)\s*(?::|\bby\b)).{0,300}$|"
    r"Notes?\s*(?::|\.?\s?[–—]).{0,1200}$",
    re.IGNORECASE,
)
_CLICK = re.compile(
    r"[(\[].{0,120}\bclick\b.{0,60}[)\]]|(?:please\s+)?click\s+(?:here|on)\b.{0,100}|.{0,80}\bplease\s+click\b.{0,60}",
    re.IGNORECASE,
)
_TALLY = re.compile(
    r"[A-Z][\w/&’'-]*(?:\s[\w/&’'-]+){0,3}\s?\(\d{1,4}\)\s?:?|"
    r"(?:hits?|views?|reads?|visits?|downloads?)\s*[:|]?\s*\d[\d,. ]*|"
    r"\d[\d,.]*\s(?:hits|views|reads|visits|downloads|shares|comments?)",
    re.IGNORECASE,
)
"""How many a page has of something, or how often it was read: ``Resource Collections (0):``, ``Views: 1,204``."""
_RELEASED = re.compile(r"/?\s?Public\s+Release\.\s", re.IGNORECASE)
"""How a site that passes on releases ends them: below it stand only its own words."""
_UPRIGHT = re.compile(r"\s\|\s")
_BAR = re.compile(r"(\s+(?:[|»›>•·]|::)\s+)")
_DASH = re.compile(r"(\s+[-–—]\s+)")
_ABOUT = re.compile(r"about\s+\w+", re.IGNORECASE)
_SMALL_WORD = 3
_LONGEST = 160
_LONGEST_OF_PAGE = 600
_MOST_WORDS = 14
_MOST_IMPRINT = 32


def is_control(text: str) -> bool:
    """Whether a line is for getting about a site or for sharing a page: it is nobody's text, wherever it stands."""
    bare = _ICON.sub(" ", text).strip(" \t:.|•·-–—*[]()^↑")
    if len(text) > _LONGEST:
        return False
    if _FOLDS.fullmatch(bare):
        return True
    if _CONTROL.fullmatch(bare) or _CONTROL.fullmatch(text.strip()):
        return words_in(bare) <= _MOST_WORDS and not names_document(bare)
    words = [word.casefold() for word in _WORD.findall(bare)]
    of_site = len(words) <= _MOST_WORDS and any(word in _CORE for word in words)
    if of_site and all(word in _CORE or word in _FILLERS for word in words):
        return True
    parts = [part for part in _UPRIGHT.split(bare) if part.strip()]
    return is_trail(text) or (len(parts) > 1 and all(is_control(part) for part in parts))


def is_trail(text: str) -> bool:
    """Whether a line says where on a site a page stands, or lists its parts: ``Home > Press``, ``A | B | Contact``."""
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if len(parts) > 1 and _GOES_ON.match(text):
        return True  # what stood before its first sign was a picture or a link
    if len(parts) < 2:
        return False
    if _HOME.match(parts[0].strip(" |>»/")) and words_in(text) <= 30:
        return True
    short = sum(words_in(part) for part in parts) / len(parts) < 4
    named = any(names_document(part) and not _names_site(part) for part in parts)
    return (len(parts) > 2 and short and (not named or len(parts) > 4)) or (
        " / " not in text and not named and any(map(_names_site, parts)) and words_in(text) <= 16
    )


def is_page_line(text: str) -> bool:
    """Whether a line that stands outside the text belongs to the page, the press office or the mail."""
    count = words_in(text)
    if len(text) > _LONGEST_OF_PAGE:
        return False
    if is_control(text) or _HOUR.fullmatch(text.strip()) or _is_tally(text):
        return True
    if _CAPTION.search(text) or (text[:1] == "#" and count <= 4):
        return count <= 60
    if label := _LABEL.match(text):
        return count <= 25 and (label[0][-1] in ":]" or not names_document(text))
    if re.match(r"by\s[^|]{2,60}\|", text, re.IGNORECASE):
        return count <= 25
    if count <= 4 and (_names_site(text) or _ABOUT.match(text)) and not names_document(text) and not is_wrapper(text):
        return True
    if _ADDRESS.search(text) or _SERVICE.search(text):
        return count <= 25
    return bool(_DOMAIN.search(text)) and count <= 8


def is_imprint(text: str) -> bool:
    """Whether a block is the address of an office, which a page prints at its foot, between paragraphs too."""
    return bool(_SPACED.fullmatch(text.strip())) or (bool(_NUMBERS.search(text)) and words_in(text) <= _MOST_IMPRINT)


def _is_tally(text: str) -> bool:
    """Whether a line counts what a page has, or says where to click."""
    bare = text.strip()
    return bool(_CLICK.fullmatch(bare)) or (bool(_TALLY.fullmatch(bare)) and not names_document(bare))


def is_colophon(text: str) -> bool:
    """Whether a line below a text says where it is from, whom to ask or what to note: no text follows it."""
    return bool(_COLOPHON.match(text) or _RELEASED.match(text)) or is_control(text)


def without_site(text: str) -> str:
    """A title without the names of the site at its ends: ``Joint Statement - News - Harbour Bureau``."""
    for pattern in (_BAR, _DASH) if len(text) <= _LONGEST_OF_PAGE else ():
        parts = pattern.split(text)  # the separators stand between them
        while len(parts) > 1 and _is_site(parts[-1]):
            del parts[-2:]
        while len(parts) > 1 and _is_site(parts[0]):
            del parts[:2]
        if names_document(kept := "".join(parts).strip()):
            text = kept
    return text.strip()


def _is_site(part: str) -> bool:
    if instrument_in(part) and not is_wrapper(part):
        return False
    return _names_site(part) or is_wrapper(part) or bool(_DOMAIN.fullmatch(part.strip()))


def _names_site(part: str) -> bool:
    return bool(_SITE.fullmatch(part.strip())) and any(len(word) > _SMALL_WORD for word in part.split())
