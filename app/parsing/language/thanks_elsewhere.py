"""Texts that only thank, in the languages that have no phrases of their own.

A text thanks only if words of one language cover it whole: thanks, and the small words around them.
"""

import re
import unicodedata
from functools import cache

from app.parsing.language.phrases import without_accents

_LONGEST = 200  # characters
_MOST_NAMES = 2  # in a row
_MOST_LINES_BELOW = 3  # of names, below a goodbye

# Per language: the words of thanks; the words around them, goodbyes among them.
_WORDS = (
    # Norwegian, Finnish, Estonian, Latvian, Lithuanian
    ("takk tusen", "mange hjertelig så mye for det svaret hjelpen tilbudet raskt rask den fine med vennlig hilsen hilsener mvh ha en fin dag helg hei ok greit bra supert"),
    ("kiitos kiitoksia kiitti kiitän kiitämme", "paljon oikein hyvin nopeasta vastauksesta vastauksestasi vastauksestanne avusta avustasi tiedosta viestistä viestistäsi tarjouksesta selvä hienoa hyvä hyvää ok hei moi terveisin ystävällisin terveisin sinulle teille vielä päivänjatkoa viikonloppua päivää kaikesta ja"),
    ("tänan täname aitäh tänud", "väga palju teid sind vastuse vastamast eest kiire abi pakkumise suur suured lugupidamisega tervitades hästi ilusat päeva nädalavahetust tere ok"),
    ("paldies pateicos", "liels par atbildi ātro ātru palīdzību piedāvājumu ar cieņu labi jauku dienu jums sveiki ļoti ok"),
    ("ačiū dėkoju dėkojame", "labai už atsakymą greitą pagalbą pasiūlymą pagarbiai gerai geros dienos jums sveiki ok"),
    # Slovak, Slovene, Croatian, Serbian, Hungarian, Romanian
    ("ďakujem ďakujeme vďaka", "veľmi pekne pekný deň za odpoveď ponuku pomoc informáciu informácie rýchlu s pozdravom dobrý vám super ok v poriadku ešte raz a"),
    ("hvala zahvaljujem zahvaljujemo", "lepa lijepa lepo lijepo puno mnogo velika najlepša na za odgovor ponudu ponudbo pomoč pomoć informacije informaciju brz brzi hiter hitri odgovoru ponudi pozdrav pozdravi lep lijep dan vam ti ok u redu v super s spoštovanjem poštovanjem srdačan i in"),
    ("köszönöm köszönjük köszi köszönet", "szépen nagyon a az választ gyors ajánlatot segítséget információt tájékoztatást üdvözlettel rendben szép napot jó hétvégét kedves és ok"),
    ("mulțumesc mulțumim mersi multumesc multumim", "mult foarte frumos pentru răspuns răspunsul raspuns rapid ofertă oferta ajutor informații o zi bună cu stimă bună ziua în regulă perfect salut ok și"),
    # Bulgarian, Russian, Ukrainian, Greek
    ("благодаря благодарим мерси", "много ви ти за отговора бързия офертата помощта информацията поздрави с уважение добре приятен ден лек и"),
    ("спасибо благодарю благодарим", "большое огромное вам тебе за ответ быстрый предложение помощь информацию с уважением хорошо понятно добрый хорошего день дня вечера очень и все всё ок"),
    ("дякую дякуємо спасибі вдячний вдячна", "дуже щиро вам тобі за відповідь швидку пропозицію допомогу інформацію з повагою добре гарного дня добрий день і"),
    ("ευχαριστώ ευχαριστούμε", "πολύ σας σε για την τη το απάντηση άμεση προσφορά βοήθεια καλή μέρα ημέρα καλημέρα εντάξει με εκτίμηση και θερμά"),
    # Catalan, Galician, Basque, Irish, Icelandic
    ("gràcies mercès", "moltes moltíssimes per la el resposta l'oferta salutacions cordials bé perfecte d'acord i tot bon dia molt"),
    ("grazas graciñas", "moitas pola resposta saúdos ben moi bo día e"),
    ("eskerrik esker", "mila asko erantzunagatik ongi izan agur bat ondo"),
    ("raibh maith agat agaibh", "go míle a"),
    ("takk þakka þakkir", "fyrir kærlega þér ykkur kærar svarið skjótt svar kveðja með góðan dag hjálpina"),
    # Indonesian, Vietnamese, Hebrew, Arabic, Persian
    ("terima kasih makasih", "banyak atas balasannya balasan bantuannya jawabannya baik salam ya ok dan"),
    ("cảm cám ơn", "xin bạn anh chị em nhiều rất chân thành vì đã trả lời trân trọng"),
    ("תודה", "רבה לך לכם על התשובה המהירה מאוד העזרה בברכה יום טוב"),
    ("شكرا شكراً أشكرك أشكركم", "جزيلا جزيلاً لك لكم على الرد السريع المساعدة مع تحياتي حسنا حسناً"),
    ("ممنون متشکرم متشکریم سپاس مرسی", "خیلی از پاسخ شما بسیار ممنونم با احترام"),
)  # fmt: skip
# Languages that set no spaces between words, and Korean, whose words have many endings.
_UNSPACED = re.compile(
    r"(?:(?:"
    r"(?:(?:どうも|誠に|本当に|いつも|早速の?|ご丁寧な?に?|迅速な|お忙しい中|ご(?:連絡|返信|回答|対応|返答)|お返事|を?いただき|頂き|"
    r"をお?くださり|下さり|、|を)){0,6}(?:ありがとう(?:ございま(?:す|した))?|有難うございま(?:す|した)|感謝(?:いたします|致します|します|申し上げます)|お礼申し上げます)"
    r"|承知(?:いた|致)?しました|了解(?:いた|致)?し?ました|了解です|かしこまりました|よろしくお願い(?:いた|致)?し(?:ます)"
    r"|(?:非常|十分|多|太|真的|万分){0,2}(?:感谢|感謝|谢谢|謝謝|谢|謝|多谢|多謝)(?:了|您|你|你们|您们|大家){0,2}"
    r"(?:的?(?:及时|快速|迅速|详细|耐心)?的?(?:回复|答复|回覆|答覆|帮助|幫助|报价|報價|支持|解答|来信|來信|邮件|郵件))?"
    r"|收到了?|好的|明白了?|知道了|没问题|沒問題|祝好|祝(?:您|你)?(?:工作|生活|周末|週末)(?:顺利|順利|愉快)|此致|敬礼|敬禮"
    r"|(?:네|예|정말|대단히|매우|너무|답변|빠른|빠르게|신속한|회신|연락|답장|주셔서|해|에|을|를|도움|확인했습니다|알겠습니다|"
    r"안녕하세요|수고하세요|좋은 하루 되세요|진심으로|항상){0,6}(?:감사합니다|감사드립니다|감사해요|고맙습니다|고마워요)"
    r"|네|알겠습니다|확인했습니다|수고하세요"
    r"|ขอบคุณ(?:มาก|ๆ|นะ|ครับ|ค่ะ|คะ|สำหรับคำตอบ){0,5}"
    r")){1,4}"
)
_THANKS_UNSPACED = re.compile(r"ありがとう|有難う|感謝|お礼申|谢|謝|감사|고맙|고마워|ขอบคุณ")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SIGNS = re.compile(r"[\s.,!;:~…。、！，；\-–—()\U0001f300-\U0001faff\u2600-\u27bf\ufe0f\u200d]+")
_SENTENCE_END = re.compile(r"[.!;\n。！；…]")
_ASKS_OR_NAMES = re.compile(r"[\d?？؟@%/:：]")


def only_thanks(text: str) -> bool:
    """Whether a text thanks in one of these languages, and says nothing else."""
    text = unicodedata.normalize("NFC", text.strip())
    if not 0 < len(text) <= _LONGEST or _ASKS_OR_NAMES.search(text):
        return False
    return _thanks_without_spaces(text) or _thanks_in_words(text)


def _thanks_without_spaces(text: str) -> bool:
    if not _THANKS_UNSPACED.search(text):
        return False
    sentences = (_SIGNS.sub("", sentence) for sentence in _SENTENCE_END.split(text))
    return all(map(_UNSPACED.fullmatch, filter(None, sentences)))


def _thanks_in_words(text: str) -> bool:
    lines = [_WORD.findall(line) for line in text.splitlines() if line.strip()]
    if _SIGNS.sub("", _WORD.sub("", text)):
        return False
    return any(_is_covered(lines, thanks, others) for thanks, others in _vocabularies())


def _is_covered(lines: list[list[str]], thanks: frozenset[str], others: frozenset[str]) -> bool:
    """Whether words of one language cover the lines; a name may follow, and a signature below them."""
    if not any(_plain(word) in thanks for line in lines for word in line):
        return False
    has_thanked = False
    for index, line in enumerate(lines):
        unknown = [word for word in line if _plain(word) not in thanks | others]
        if len(unknown) > _MOST_NAMES or not all(word[0].isupper() for word in unknown):
            return False
        is_signature = has_thanked and len(lines) - index <= _MOST_LINES_BELOW
        if unknown and not is_signature and line[0] in unknown and len(line) > len(unknown):
            return False
        has_thanked = has_thanked or any(_plain(word) in thanks for word in line)
    return True


def _plain(text: str) -> str:
    return without_accents(text).casefold()


@cache
def _vocabularies() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple(
        (frozenset(_plain(thanks).split()), frozenset(_plain(others).split()))
        for thanks, others in _WORDS
    )
