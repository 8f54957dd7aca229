"""Labels of the header lines that mail programs put above a quoted or forwarded mail.

A new language is one more line in each role. A label is compared in lower case, without marks.
"""

from typing import Literal

Role = Literal["sender", "date", "recipient", "subject", "other"]

_LABELS: dict[Role, str] = {
    "sender": """
        from; von; absender; de; expéditeur; da; mittente; van; afzender; remitente; remetente; od;
        nadawca; od kogo; från; avsändare; fra; afsender; avsender; lähettäjä; odesílatel; odosielateľ;
        kimden; gönderen; от; от кого; отправитель; від; від кого; feladó; de la; expeditor; από;
        差出人; 发件人; 寄件者; 寄件人; 보낸 사람
    """,
    "date": """
        date; sent; sent on; datum; gesendet; gesendet am; envoyé; envoyé le; date d'envoi; fecha;
        enviado; enviado el; enviado em; enviada em; enviada; enviada el; data; inviato; inviato il;
        verzonden; verstuurd; verzonden op; wysłano; wysłane; data wysłania; skickat; skickad; sendt;
        dato; lähetetty; päivämäärä; päiväys; pvm; odesláno; dátum; odoslané; tarih; gönderildi;
        gönderme tarihi; gönderilen; дата; отправлено; надіслано; elküldve; küldve; küldés dátuma;
        trimis; dată; ημερομηνία; στάλθηκε; 送信日時; 日時; 日付; 发送时间; 日期; 寄件日期; 날짜; 보낸 날짜
    """,
    "recipient": """
        to; an; empfänger; à; a; pour; destinataire; destinatario; aan; ontvanger; para; destinatário;
        do; adresat; till; til; mottagare; modtager; mottaker; vastaanottaja; komu; příjemce; kime;
        kime:; alıcı; кому; получатель; címzett; către; destinatar; προς; 宛先; 收件人; 받는 사람
    """,
    "subject": """
        subject; betreff; objet; sujet; asunto; oggetto; onderwerp; assunto; temat; ämne; emne; aihe;
        předmět; predmet; věc; konu; тема; tárgy; subiect; θέμα; 件名; 主题; 主旨; 제목
    """,
    "other": """
        cc; bcc; kopie; kopia; kopi; copie; copie à; copia; cópia; cci; cco; ccn; dw; udw; kopio;
        kopya; копия; másolat; reply-to; reply to; antwort an; répondre à; responder a; rispondi a;
        antwoord aan; importance; wichtigkeit; priorität; priority; attachments; anlagen; anhänge;
        pièces jointes; datos adjuntos; allegati; bijlagen; anexos; załączniki; bilagor; 抄送
    """,
}
ROLES: dict[str, Role] = {
    label.strip(): role for role, labels in _LABELS.items() for label in labels.split(";")
}
_LONGEST_LABEL = 48
_MARKS = " \t\xa0*_>•"
_COLONS = str.maketrans({"\uff1a": ":", "\ufe55": ":"})


def split_label(line: str) -> tuple[str, str]:
    """The label of a line in lower case, and its value; an empty label if the line has none.

    Bold labels become `*From:*` in plain text; French sets a space before the colon.
    """
    head, colon, value = line[: _LONGEST_LABEL + 1].translate(_COLONS).partition(":")
    if not colon:
        return "", ""
    value += line[_LONGEST_LABEL + 1 :]
    label = " ".join(head.strip(_MARKS).split()).casefold()
    return label, value.strip(_MARKS)


def header_role(line: str) -> tuple[Role | None, str]:
    """The role of a header line and its value; None for any other line."""
    label, value = split_label(line)
    return ROLES.get(label), value
