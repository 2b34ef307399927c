"""The words by which programs and people mark what is not new in a message, in English, German, French and
Spanish."""

from __future__ import annotations

import re

# No line of these is longer; a longer one is prose.
LONGEST_MARK = 300

_ATTRIBUTION = re.compile(
    r"""(?ix) ^ [*_\s]* (?:
        on \s .{5,250} \s (?: wrote | writes )
      | am \s .{3,250} \s (?: schrieb \b .{0,200} | hat \s .{2,200} \s geschrieben )
      | (?: [^,\n]{2,100} ) \s schrieb \s (?: am | um ) \s .{5,100}
      | le \s .{5,250} \s a \s+ écrit
      | el \s .{5,250} \s escribió
      | .{2,80} (?: <[^<>\s]+@[^<>\s]+> | \([^()\s]+@[^()\s]+\) ) \s* (?: wrote | schrieb | a \s écrit | escribió )
      | \d{4}-\d\d-\d\d \s .{3,60} <[^<>\s]+@[^<>\s]+>
    ) \s* : [*_\s]* $"""
)
_HAS_VERB = re.compile(r"wrote|writes|schr[ie]+b|écrit|escribió|>\s*:", re.IGNORECASE)
_HAS_DATE = re.compile(r"\d{1,2}[:.h]\d{2}|\d{4}|@")

FORWARD = re.compile(
    r"""(?ix) ^ \s* (?:
        -{2,} \s* (?: forwarded \s+ (?: message | mail ) (?: \s+ by .* )? | begin \s forwarded \s message
          | weitergeleitete \s nachricht | message \s transf[ée]r[ée] | mensaje \s reenviado ) [\s:]* -{2,}
      | begin \s forwarded \s message \s* :
      | anfang \s der \s weitergeleiteten \s (?: nachricht | e-?mail ) \s* :
      | d[ée]but \s du \s message \s (?: transf[ée]r[ée] | r[ée]exp[ée]di[ée] ) \s* :
      | inicio \s del \s mensaje \s reenviado \s* :
    ) \s* $"""
)
ORIGINAL = re.compile(
    r"""(?ix) ^ \s* -{2,} \s* (?: original \s (?: message | e-?mail | appointment )
        | ursprüngliche \s (?: nachricht | e-?mail ) | urspr(?:ue|u)ngliche \s nachricht
        | message \s d['’]origine | mensaje \s original ) \s* -{2,} \s* $"""
)

# Fields of the block that Outlook writes over the message it answers, whatever the language of the program.
_BLOCK_FIELDS = {
    "from": "from von de",
    "date": "sent date gesendet datum envoyé envoye enviado fecha",
    "to": "to an à para pour",
    "subject": "subject betreff objet asunto",
    "cc": "cc kopie",
}
_FIELD_OF = {word: name for name, group in _BLOCK_FIELDS.items() for word in group.split()}
_BLOCK_LINE = re.compile(r"^[*\s]{0,4}([A-Za-zàéè]{2,9}|à|À)\s?\*?:\*?\s*(\S.*|)$")
_RULE = re.compile(r"^[\s_-]{5,}$")


def is_attribution(line: str) -> bool:
    """Whether a line (or two joined) introduces a quote: "On Monday, 2 March 2026 at 9:14, Dana wrote:"."""
    line = line.strip()
    if not 8 <= len(line) <= LONGEST_MARK or line[-1] not in ":*_":
        return False
    return bool(_HAS_VERB.search(line) and _HAS_DATE.search(line) and _ATTRIBUTION.match(line))


def is_rule(line: str) -> bool:
    """Whether a line only divides: "________________"."""
    return _RULE.match(line) is not None


def block_field(line: str) -> tuple[str, str] | None:
    """Which field of a quoted head a line is, and its value: "Gesendet: Montag" gives ("date", "Montag")."""
    if len(line) > 2_000:
        return None
    found = _BLOCK_LINE.match(line)
    name = _FIELD_OF.get(found[1].lower()) if found else None
    return (name, found[2].strip(" *")) if found and name else None


# --- signatures ---------------------------------------------------------------------------------------------

MOBILE = re.compile(
    r"""(?ix) ^ \s* (?:
        (?: sent | sent \s securely ) \s (?: from | via | using | with ) \s
            (?: my | the | a | an | gmail | yahoo | outlook | proton | mail | samsung | iphone | ipad | android
                | tuta | aol ) \b .{0,70}
      | get \s outlook \s for \s .{2,40}
      | (?: von \s (?: meinem | unterwegs | meiner ) | gesendet \s (?: von | mit | über ) ) \s? .{2,60}
      | diese \s nachricht \s wurde \s von \s meinem \s .{2,60} \s (?: gesendet | gesandt ) .{0,20}
      | holen \s sie \s sich \s outlook \s .{2,40} | outlook \s für \s .{2,20} \s herunterladen
      | envoy[ée] \s (?: de | depuis | à \s partir \s d[e'’] | avec | via ) \s? .{2,60}
      | (?: obtenir | télécharger ) \s outlook \s .{2,40}
      | enviado \s (?: desde | con | a \s través \s de ) \s .{2,60} | obtener \s outlook \s .{2,40}
    ) $"""
)

CLOSING = re.compile(
    r"""(?ix) ^ \s* (?:
        (?: (?: with | my ) \s )? (?: best | kind | kindest | warm | warmest | many | very | sincere )?
            \s* (?: regards | wishes | thanks | best | kindly ) (?: \s (?: again | so \s much | in \s advance ) )?
      | (?: all \s )? (?: the \s )? (?: best | cheers | sincerely | respectfully | cordially | warmly | ciao )
      | (?: many \s )? (?: thanks | thank \s you ) (?: \s (?: again | so \s much | very \s much | in \s advance ) )?
            (?: \s (?: and | & ) \s .{4,20} )?
      | yours (?: \s (?: sincerely | faithfully | truly ) )? | sincerely \s yours | talk \s soon | speak \s soon
      | looking \s forward (?: \s to \s [\w\s]{2,40} )?
      | (?: mit \s )? (?: (?: freundlichen? | besten? | herzlichen? | vielen? | liebe | schöne[n]? | sonnige[n]? ) \s
            (?: gr[üu](?:ß|ss)(?:e|en)? | dank ) ) (?: \s (?: aus | nach ) \s [\w\s]{2,25} )?
      | (?: beste | viele | liebe | herzliche | schöne ) \s gr[üu](?:ß|ss)e .{0,25} | mfg | hochachtungsvoll | lg | vg
      | (?: bien \s )? cordialement | bien \s à \s vous | (?: sincères | meilleures ) \s salutations | bonne \s journée
      | (?: un \s )? (?: cordial(?:es)? \s )? saludos? (?: \s cordiales? )? | (?: muy \s )? atentamente | un \s abrazo
    ) \s* [,.!]? \s* $"""
)

DISCLAIMER = re.compile(
    r"""(?ix) ^ [\s*_-]* (?:
        (?: confidentiality | privacy | legal | disclaimer | important ) \s (?: notice | statement ) \s* [:.-]
      | disclaimer \s* [:-]
      | th(?:is|e) \s (?: e-?mail | message | communication | information | contents? | transmission )
            .{0,200}? \b (?: confidential | privileged | intended \s (?: only | solely | exclusively
                | for \s the \s (?: sole | use | exclusive | addressee | named | person | recipient ) ) )
      | if \s you \s (?: are \s not \s the \s intended
                | have \s received \s this \s (?: e-?mail | message ) \s in \s error )
      | please \s consider \s the \s environment
      | (?: diese | der \s inhalt \s dieser ) \s (?: e-?mail | nachricht ) .{0,200}? vertraulich
      | ce \s (?: message | courriel | mail ) .{0,200}? confidentiel
      | (?: este | la \s información .{0,40} ) \s? (?: mensaje | correo )? .{0,200}? confidencial
    )"""
)
