"""Introductions of quotations by mail programs, by language. A new language is one more entry.

All texts are pieces of regular expressions, matched without case.
"""

from dataclasses import dataclass

_DEVICE = (
    r"(?:iphone|ipad|ipod|android|apple|galaxy|samsung|huawei|xiaomi|pixel|sony|htc|nokia|blackberry"
    r"|windows|mobil|phone|smartphone|handy|tablet|cell|verizon|t-mobile|telekom|vodafone|o2|móvil)"
)
_PROGRAM = r"(?:mail for|mail für|outlook|yahoo|samsung|proton|gmail|gmx|web\.de|blue mail|spark)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    opening: str
    """The first word of an attribution: On … wrote:"""
    wrote: str
    addressed: str
    """Words that no program writes: "On Monday you wrote:" is a sentence of the author."""
    divider: str
    """The text of a dashed line above a quoted or forwarded mail."""
    undashed_divider: str
    sender: str
    sent: str
    recipient: str
    subject: str
    other_label: str
    mobile: str
    """A whole line that a phone or program signs with."""


ENGLISH = Phrases(
    opening=r"on",
    wrote=r"wrote|writes|quoting",
    addressed=r"you|we|i",
    divider=r"original message|original email|forwarded message|forwarded by .{1,80}|reply message",
    undashed_divider=r"begin forwarded message:",
    sender=r"from",
    sent=r"sent|date",
    recipient=r"to",
    other_label=r"cc|bcc|reply-to|importance|attachments",
    subject=r"subject",
    mobile=(
        rf"sent (?:from|via) my {_DEVICE}.{{0,40}}|sent (?:from|via|with|using) {_PROGRAM}.{{0,60}}"
        r"|get outlook for .{1,20}"
    ),
)
GERMAN = Phrases(
    opening=r"am|an",
    wrote=r"schrieb|schreibt|zitat von|hat geschrieben|geschrieben",
    addressed=r"sie|du|ihr|wir|ich",
    divider=(
        r"urspr(?:ü|ue|u)ngliche (?:nachricht|mail|e-mail)|original[ -]?nachricht"
        r"|weitergeleitete (?:nachricht|mail|e-mail)|weitergeleitet von .{1,80}"
    ),
    undashed_divider=r"anfang der weitergeleiteten (?:nachricht|e-mail|mail):",
    sender=r"von",
    sent=r"gesendet|datum|gesendet am",
    recipient=r"an",
    other_label=r"kopie|cc|bcc|antwort an|wichtigkeit|priorität|anlagen",
    subject=r"betreff",
    mobile=(
        rf"(?:diese nachricht wurde )?von meinem {_DEVICE}.{{0,60}} gesendet"
        rf"|gesendet (?:von|mit|über) (?:meinem {_DEVICE}|(?:der )?{_PROGRAM}).{{0,60}}"
        r"|outlook für .{1,20} (?:beziehen|herunterladen)"
    ),
)
FRENCH = Phrases(
    opening=r"le",
    wrote=r"a écrit|écrit",
    addressed=r"vous|tu|nous|je",
    divider=r"message d'origine|message original|message transféré",
    undashed_divider=r"début du message (?:transféré|réexpédié) ?:",
    sender=r"de|expéditeur",
    sent=r"envoyé|date|envoyé le",
    recipient=r"à|destinataire",
    other_label=r"cc|cci|pièces jointes",
    subject=r"objet",
    mobile=(
        rf"envoyé (?:de(?:puis)? mon|à partir de) {_DEVICE}.{{0,40}}"
        r"|télécharger outlook pour .{1,20}"
    ),
)
SPANISH = Phrases(
    opening=r"el",
    wrote=r"escribió",
    addressed=r"usted|tú|nosotros|yo",
    divider=r"mensaje original|mensaje reenviado",
    undashed_divider=r"inicio del mensaje reenviado:",
    sender=r"de",
    sent=r"enviado|fecha|enviado el",
    recipient=r"para",
    other_label=r"cc|cco|datos adjuntos",
    subject=r"asunto",
    mobile=rf"enviado desde mi {_DEVICE}.{{0,40}}|obtener outlook para .{{1,20}}",
)
LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH)
