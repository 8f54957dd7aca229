# ruff: noqa: RUF001 (letters of other alphabets)
"""Introductions of quotations by mail programs, by language. A new language is one more entry.

All texts are plain words in lower case; `|` separates alternatives. `CONTRIBUTING.md` says how a
language is added.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    opening: str = ""
    """The first words of an attribution: On … wrote:"""
    wrote: str
    addressed: str = ""
    """Words that no program writes: "On Monday you wrote:" is a sentence of the author."""
    divider: str
    """The text of a dashed line above a quoted or forwarded mail."""
    undashed_divider: str = ""
    sender: str
    sent: str
    recipient: str
    subject: str
    other_label: str = ""


ENGLISH = Phrases(
    opening="on",
    wrote="wrote|writes|quoting",
    addressed="you|we|i",
    divider=(
        "original message|original email|original mail|original|forwarded message|forwarded by"
        "|reply message|original appointment|forwarded mail"
    ),
    undashed_divider="begin forwarded message:",
    sender="from",
    sent="sent|date|received|sent at|sent on|date sent",
    recipient="to",
    subject="subject",
    other_label="cc|bcc|reply-to|reply to|importance|attachments|when|where|organization|priority",
)
GERMAN = Phrases(
    opening="am|an",
    wrote="schrieb|schreibt|zitat von|hat geschrieben|geschrieben",
    addressed="sie|du|ihr|wir|ich",
    divider=(
        "ursprüngliche nachricht|urspruengliche nachricht|urspruengliche mail|ursprüngliche mail"
        "|ursprüngliche e-mail|ursprungliche nachricht|originalnachricht|original-nachricht"
        "|original nachricht|weitergeleitete nachricht|weitergeleitete mail|ursprünglicher termin"
        "|weitergeleitete e-mail|weitergeleitet von|originalmail|original-mail"
    ),
    undashed_divider=(
        "anfang der weitergeleiteten nachricht:|anfang der weitergeleiteten e-mail:"
        "|anfang der weitergeleiteten mail:"
    ),
    sender="von|absender",
    sent="gesendet|datum|gesendet am|gesendet um|vom",
    recipient="an|empfänger",
    subject="betreff",
    other_label="kopie|kopie an|antwort an|wichtigkeit|priorität|anlagen|anhänge",
)
FRENCH = Phrases(
    opening="le",
    wrote="a écrit|écrit",
    addressed="vous|tu|nous|je",
    divider=(
        "message d'origine|message original|message transféré|courriel original|e-mail d'origine"
        "|mail original|mail d'origine"
    ),
    undashed_divider=(
        "début du message transféré:|début du message transféré :|début du message réexpédié:"
        "|début du message réexpédié :"
    ),
    sender="de|expéditeur|message de",
    sent="envoyé|date|envoyé le|message du|date d'envoi",
    recipient="à|a|destinataire|pour",
    subject="objet|sujet",
    other_label="cci|copie à|pièces jointes|importance|répondre à|copie",
)
SPANISH = Phrases(
    opening="el",
    wrote="escribió|ha escrito",
    addressed="usted|tú|nosotros|yo",
    divider="mensaje original|mensaje reenviado|correo original",
    undashed_divider="inicio del mensaje reenviado:",
    sender="de|remitente",
    sent="enviado|fecha|enviado el|enviado a las|enviada el",
    recipient="para|a",
    subject="asunto",
    other_label="cco|con copia|datos adjuntos|importancia|responder a|copia",
)
ITALIAN = Phrases(
    opening="il|in data",
    wrote="ha scritto|scrive",
    addressed="lei|tu|voi|io",
    divider="messaggio originale|messaggio inoltrato|messaggio originario|e-mail originale",
    undashed_divider="inizio messaggio inoltrato:|inizio del messaggio inoltrato:",
    sender="da|mittente",
    sent="inviato|data|inviato il|data invio",
    recipient="a|destinatario",
    subject="oggetto",
    other_label="ccn|per conoscenza|allegati|priorità|rispondi a",
)
DUTCH = Phrases(
    opening="op",
    wrote="schreef|geschreven|schrijft",
    addressed="u|je|jij|jullie|wij|ik",
    divider=(
        "oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|oorspronkelijke bericht"
        "|originele e-mail|oorspronkelijke e-mail"
    ),
    undashed_divider="begin doorgestuurd bericht:",
    sender="van|afzender",
    sent="verzonden|datum|verstuurd|verzonden op",
    recipient="aan|naar|ontvanger",
    subject="onderwerp",
    other_label="bijlagen|urgentie|antwoord aan",
)
PORTUGUESE = Phrases(
    opening="em|no dia",
    wrote="escreveu",
    addressed="você|vocês|eu|nós",
    divider="mensagem original|mensagem encaminhada|mensagem reencaminhada|mensagem de origem",
    undashed_divider="início da mensagem encaminhada:|início da mensagem reencaminhada:",
    sender="de|remetente",
    sent="enviado|enviada|data|enviada em|enviado em|enviada a|enviada às",
    recipient="para|destinatário",
    subject="assunto",
    other_label="cc|cco|bcc|anexos|importância|responder a|cópia",
)
POLISH = Phrases(
    opening="w dniu|dnia|wiadomość napisana przez",
    wrote="napisał|napisała|napisał(a)|pisze|wiadomość napisana przez",
    divider=(
        "wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana dalej|wiadomość przekazana"
        "|treść przekazanej wiadomości|oryginalny e-mail|wiadomość pierwotna"
    ),
    undashed_divider="początek przekazywanej wiadomości:|początek przekazanej wiadomości:",
    sender="od|nadawca|od kogo",
    sent="wysłano|data|wysłane|wysłany|data wysłania",
    recipient="do|adresat",
    subject="temat",
    other_label="dw|do wiadomości|udw|załączniki|ważność",
)
SWEDISH = Phrases(
    opening="den",
    wrote="skrev|skriver",
    addressed="du|ni|vi|jag",
    divider=(
        "ursprungligt meddelande|originalmeddelande|ursprungligt mail|vidarebefordrat meddelande"
    ),
    undashed_divider="vidarebefordrat brev:|påbörja vidarebefordrat meddelande:",
    sender="från|avsändare",
    sent="skickat|datum|skickades|skickad",
    recipient="till|mottagare",
    subject="ämne",
    other_label="kopia|bifogade filer|prioritet|bilagor",
)
DANISH = Phrases(
    opening="den|d.",
    wrote="skrev|skriver",
    addressed="du|i|vi|jeg",
    divider=(
        "oprindelig meddelelse|oprindelig besked|original meddelelse|videresendt meddelelse"
        "|videresendt besked|original besked|oprindelig mail"
    ),
    undashed_divider="start på videresendt besked:|start på videresendt meddelelse:",
    sender="fra|afsender",
    sent="sendt|dato",
    recipient="til|modtager",
    subject="emne",
    other_label="kopi|vedhæftede filer|vigtighed",
)
NORWEGIAN = Phrases(
    opening="den",
    wrote="skrev",
    divider=(
        "opprinnelig melding|original melding|videresendt melding|opprinnelig e-post"
        "|opprinnelig epost"
    ),
    undashed_divider="videresendt melding:|start på videresendt melding:",
    sender="fra|avsender",
    sent="sendt|dato",
    recipient="til|mottaker",
    subject="emne",
    other_label="kopi|vedlegg",
)
FINNISH = Phrases(
    wrote="kirjoitti|kirjoittaa",
    divider="alkuperäinen viesti|alkuperäinen sähköposti|välitetty viesti|edelleenlähetetty viesti",
    undashed_divider="välitetty viesti alkaa:|välitetty viesti:",
    sender="lähettäjä",
    sent="lähetetty|päivämäärä|pvm|päiväys",
    recipient="vastaanottaja|saaja",
    subject="aihe|otsikko",
    other_label="kopio|liitteet",
)
CZECH = Phrases(
    opening="dne",
    wrote="napsal|napsala|napsal(a)|píše",
    divider="původní zpráva|původní e-mail|přeposlaná zpráva",
    undashed_divider="začátek přeposílané zprávy:|začátek přeposlané zprávy:",
    sender="od|odesílatel",
    sent="odesláno|datum",
    recipient="komu|pro|příjemce",
    subject="předmět|věc",
    other_label="kopie|přílohy",
)
SLOVAK = Phrases(
    opening="dňa",
    wrote="napísal|napísala|napísal(a)|píše",
    divider="pôvodná správa|preposlaná správa|pôvodný e-mail",
    sender="od|odosielateľ",
    sent="odoslané|dátum",
    recipient="komu|pre",
    subject="predmet",
    other_label="kópia|prílohy",
)
HUNGARIAN = Phrases(
    wrote="írta|ezt írta|írta a következőt",
    divider="eredeti üzenet|továbbított üzenet|eredeti levél",
    undashed_divider="továbbított üzenet kezdete:",
    sender="feladó|küldő",
    sent="elküldve|dátum|küldve|küldés dátuma",
    recipient="címzett",
    subject="tárgy",
    other_label="másolat|másolatot kap|mellékletek",
)
ROMANIAN = Phrases(
    opening="în|la data de",
    wrote="a scris",
    divider="mesaj original|mesajul original|mesaj redirecționat|mesaj inițial",
    sender="de la|expeditor",
    sent="trimis|data|data trimiterii|dată",
    recipient="către|destinatar",
    subject="subiect|subiectul",
    other_label="atașamente",
)
TURKISH = Phrases(
    wrote="şunu yazdı|şunları yazdı|yazdı",
    divider="orijinal mesaj|özgün ileti|iletilen ileti|yönlendirilmiş ileti|orijinal ileti",
    undashed_divider="iletilmiş ileti başlangıcı:|iletilen ileti başlangıcı:",
    sender="kimden|gönderen",
    sent="gönderildi|tarih|gönderme tarihi|gönderim tarihi|gönderilen",
    recipient="kime|alıcı",
    subject="konu",
    other_label="bilgi|ekler|kopya",
)
GREEK = Phrases(
    opening="στις|την",
    wrote="έγραψε",
    divider="αρχικό μήνυμα|προωθημένο μήνυμα",
    sender="από",
    sent="στάλθηκε|ημερομηνία|εστάλη",
    recipient="προς",
    subject="θέμα",
    other_label="κοιν.|κοινοποίηση",
)
RUSSIAN = Phrases(
    wrote="написал|написала|написал(а)|пишет",
    divider=(
        "исходное сообщение|пересылаемое сообщение|переадресованное сообщение"
        "|пересланное сообщение|оригинальное сообщение"
    ),
    undashed_divider="начало переадресованного сообщения:",
    sender="от|от кого|отправитель",
    sent="отправлено|дата|отправленное",
    recipient="кому|получатель",
    subject="тема",
    other_label="копия|вложения|важность",
)
UKRAINIAN = Phrases(
    wrote="пише|написав|написала",
    divider="вихідне повідомлення|оригінальне повідомлення|переслане повідомлення",
    sender="від|від кого",
    sent="надіслано|дата",
    recipient="кому",
    subject="тема",
    other_label="копія",
)
JAPANESE = Phrases(
    wrote="のメール|のメッセージ|wrote|書きました",
    divider="元のメッセージ|転送メッセージ|転送されたメッセージ|オリジナルメッセージ|original message",
    undashed_divider="転送されたメッセージ:",
    sender="差出人|送信者",
    sent="送信日時|日時|日付|送信済み",
    recipient="宛先",
    subject="件名",
    other_label="添付ファイル|重要度",
)
CHINESE = Phrases(
    opening="在|於",
    wrote="写道|寫道|写了|写到",
    divider=(
        "原始邮件|邮件原件|原邮件|转发邮件信息|转发邮件|转发的邮件|原始郵件|郵件原件|轉寄郵件"
        "|轉寄的郵件"
    ),
    undashed_divider="以下是转发的邮件:|開始轉寄郵件:",
    sender="发件人|寄件者|寄件人|發件人",
    sent="发送时间|发送日期|日期|寄件日期|傳送時間|寄件時間|發送時間|时间|時間",
    recipient="收件人|收件者",
    subject="主题|主旨|主題",
    other_label="抄送|副本|附件|密送",
)
KOREAN = Phrases(
    wrote="작성|님이 작성|님이 씀",
    divider="원본 메시지|원본 메일|전달된 메시지|원본 이메일|original message",
    sender="보낸 사람|보낸사람|발신",
    sent="보낸 날짜|날짜|보낸날짜|보낸 시간",
    recipient="받는 사람|받는사람|수신",
    subject="제목",
    other_label="참조",
)
CROATIAN = Phrases(
    opening="dana|u",
    wrote="napisao je|napisala je|piše|je napisao|je napisala|napisao/la",
    divider="izvorna poruka|originalna poruka|proslijeđena poruka|prosleđena poruka",
    undashed_divider="početak proslijeđene poruke:",
    sender="šalje|pošiljatelj|pošiljalac|šalje/šalju",
    sent="poslano|poslato|datum|vrijeme",
    recipient="prima|primatelj|primalac|za",
    subject="predmet|naslov|tema",
    other_label="kopija|prilozi|privici",
)
SLOVENIAN = Phrases(
    opening="dne|v",
    wrote="je napisal|je napisala|je oseba|piše",
    divider="izvirno sporočilo|posredovano sporočilo|originalno sporočilo",
    undashed_divider="začetek posredovanega sporočila:",
    sender="od|pošiljatelj",
    sent="poslano|datum",
    recipient="za|prejemnik|komu",
    subject="zadeva",
    other_label="kp|priloge",
)
BULGARIAN = Phrases(
    opening="на",
    wrote="написа|пише",
    divider="оригинално съобщение|препратено съобщение|първоначално съобщение",
    sender="от|подател",
    sent="изпратено|дата",
    recipient="до|получател",
    subject="относно|тема",
    other_label="копие|прикачени файлове",
)
LITHUANIAN = Phrases(
    wrote="rašė|parašė",
    divider="pradinis laiškas|persiųstas laiškas|originalus laiškas|persiunčiamas laiškas",
    sender="nuo|siuntėjas",
    sent="išsiųsta|data",
    recipient="kam|gavėjas|iki",
    subject="tema",
    other_label="kopija|priedai",
)
LANGUAGES = (
    ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE, POLISH, SWEDISH, DANISH,
    NORWEGIAN, FINNISH, CZECH, SLOVAK, HUNGARIAN, ROMANIAN, TURKISH, GREEK, RUSSIAN, UKRAINIAN,
    JAPANESE, CHINESE, KOREAN, CROATIAN, SLOVENIAN, BULGARIAN, LITHUANIAN,
)  # fmt: skip


def alternatives(part: str) -> Iterator[str]:
    """Yield the alternatives of a part in all languages."""
    for language in LANGUAGES:
        yield from filter(None, getattr(language, part).split("|"))
