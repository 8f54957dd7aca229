"""Warnings that a server or mail program of ours puts above each mail from outside.

Nobody wrote them: "CAUTION: This email originated from outside of the organization", and Outlook's
"You don't often get email from …".
"""

import re

_MOST_BANNERS = 3
_MOST_LINES = 6
_LONGEST = 600
_SHORTEST_WRAPPED = 30
_ENDS = ".!?:>"
_MARKS = " \t\xa0\u200b*_[](){}!#|>⚠️⚠🛑"
_OUTSIDE = re.compile(
    r"external (?:e-?mail|sender|message|source)|outside (?:of )?(?:the|your|our|this) (?:organi[sz]ation|company|network)"
    r"|externe[nrms]? (?:absender|e-?mail|mail|nachricht|quelle)|extern gesendet|außerhalb (?:der|unserer|unseres|ihrer|des) (?:organisation|firma|unternehmens|hauses)"
    r"|(?:expéditeur|courriel|e-?mail|message) externe|(?:extérieur|externe) (?:de|à) (?:l'|la |votre |notre )(?:organisation|entreprise|société)"
    r"|(?:remitente|correo|mensaje) externo|fuera de (?:la|su|nuestra) (?:organización|empresa)|(?:mittente|messaggio) esterno|e-?mail esterna"
    r"|(?:esterno|fuori) (?:all'|dall')(?:organizzazione|azienda)|externe (?:afzender|e-?mail)|buiten (?:de|uw|onze) organisatie"
    r"|remetente externo|fora da (?:organização|empresa)|zewnętrzn\w{1,4} nadawc\w{1,3}|spoza (?:organizacji|firmy)|extern avsändare|utanför organisationen"
    r"|ekstern (?:afsender|avsender|mail|e-post)|uden for organisationen|utenfor organisasjonen|externí(?:ho|m)? (?:odesílatele?|e-?mail)|mimo organizaci"
)  # fmt: skip
_CAUTION = re.compile(
    r"caution|warning|careful|attention|click|links?\b|attachments?|achtung|vorsicht|warnung|hinweis|klick|anhänge|anhang|prudence|cliquez"
    r"|pièces jointes|liens|precaución|atención|cuidado|enlaces|adjuntos|attenzione|allegati|let op|bijlagen|anexos|atenção|uwaga|ostrożn|załącznik"
    r"|varning|bilagor|länkar|advarsel|vedhæft|vedlegg|pozor|příloh"
)
_MORE = re.compile(
    r"(?:please |bitte )?(?:do not|don't|never|only|klicken|öffnen|seien|ne cliquez|n'ouvrez|no haga|no abra|non (?:cliccare|aprire)|klik niet|open geen"
    r"|não clique|nie klikaj|klicka inte|klik ikke|ikke klikk)\b[^?]{0,300}"
)
_ALONE = re.compile(
    r"(?:caution|warning|achtung|attention|let op)?\W{0,4}(?:external|extern|externe|externo|esterno|esterna|ekstern)"
    r"(?: (?:e-?mail|sender|message|mail|absender))?\W{0,4}"
)
_RARE_SENDER = re.compile(
    r"(?:you|some people who received this message) (?:do not|don't) often (?:get|receive) e-?mails? from .{1,320}"
    r"|sie (?:erhalten|bekommen) (?:nicht (?:häufig|oft)|selten) e-?mails? von .{1,320}|vous (?:n'obtenez|ne recevez) pas souvent (?:d'e-?mail|de courriers?)\b.{1,320}"
    r"|no suele recibir correos? (?:electrónicos? )?de .{1,320}|non si ricevono spesso\b.{1,320}|(?:u|je) ontvangt niet vaak e-?mail van .{1,320}"
    r"|(?:você )?não recebe com frequência\b.{1,320}|nie otrzymujesz często wiadomości\b.{1,320}|du får inte ofta e-post från .{1,320}|du (?:modtager|får) ikke ofte (?:e-?mails?|e-post) fra .{1,320}"
)  # fmt: skip


def without_banners(lines: list[str]) -> list[str]:
    """Return the lines without the banners above the author's words; at least the words stay."""
    start = 0
    for _ in range(_MOST_BANNERS):
        first = _next_filled(lines, start)
        after = _after_banner(lines, first)
        if after == first:
            break
        start = after
    words = _next_filled(lines, start)
    return lines[words:] if start and words < len(lines) else lines


def _next_filled(lines: list[str], index: int) -> int:
    while index < len(lines) and not lines[index].strip(" \t\xa0-_=*"):
        index += 1
    return index


def _after_banner(lines: list[str], first: int) -> int:
    """Return the index after the banner that begins at a line, or the index of the line."""
    text, after, is_wrapped = "", first, False
    for at in range(first, min(first + _MOST_LINES, len(lines))):
        line = lines[at].strip(_MARKS).lower().replace("\u2019", "'")
        text = f"{text} {line}".strip()
        if not line or len(text) > _LONGEST:
            break
        if is_wrapped or _is_banner(text) or (after == at > first and _MORE.fullmatch(line)):
            after, text = at + 1, ""
            is_whole = line[-1] in _ENDS or _RARE_SENDER.fullmatch(line) is not None
            is_wrapped = len(line) > _SHORTEST_WRAPPED and not is_whole
    return after


def _is_banner(text: str) -> bool:
    if _ALONE.fullmatch(text) or _RARE_SENDER.fullmatch(text):
        return True
    return "?" not in text and bool(_OUTSIDE.search(text) and _CAUTION.search(text))
