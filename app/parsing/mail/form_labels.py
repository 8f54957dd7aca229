"""Labels of the fields that contact forms send, by language. A new language is more words in each role.

A label is compared in lower case, without marks, possessives and remarks in brackets.
"""

import re
from typing import Literal

FormRole = Literal[
    "name", "given", "family", "email", "from", "phone", "message", "subject", "meta"
]

_LABELS: dict[FormRole, str] = {
    "name": """
        name; names; what's your name?; what is your name?; who are you?; wie heißen sie?; wie ist ihr name?;
        quel est votre nom ?; ¿cómo te llamas?; come ti chiami?; hoe heet je?; full name; first and last name; contact name; contact person; customer name; sender name;
        vor- und nachname; vorname und nachname; vorname nachname; vollständiger name;
        ansprechpartner; absender; kontaktperson; nom; nom complet; nom et prénom; prénom et nom;
        nom prénom; nombre; nombre completo; nombre y apellidos; nome; nome completo;
        nome e cognome; nominativo; nome e sobrenome; nome e apelido; naam; volledige naam;
        voor- en achternaam; imię i nazwisko; imię; namn; för- och efternamn; navn; fulde navn;
        fullt navn; nimi; etu- ja sukunimi; jméno; jméno a příjmení; meno a priezvisko; ad soyad;
        adı soyadı; ad; isim; имя; фио; ваше имя; ім'я; név; teljes név; nume; nume și prenume;
        όνομα; ονοματεπώνυμο; お名前; 氏名; 姓名;
        adınız soyadınız; adınız; isminiz; i̇sim; my name; mein name; your full name; prénom et nom de famille;
        nombre y apellido; nombre de contacto; nome do cliente; nazwa; twoje imię; kontaktnamn; kontaktnavn; hela namnet;
        nimesi; vaše jméno; vezeték- és keresztnév; teljes neved
    """,
    "given": """
        first name; firstname; given name; vorname; prénom; voornaam; förnamn; fornavn; etunimi;
        křestní jméno; primeiro nome; keresztnév; prenume;
        adın; имя клиента
    """,
    "family": """
        last name; lastname; surname; family name; nachname; familienname; zuname; nom de famille;
        apellido; apellidos; cognome; sobrenome; apelido; achternaam; nazwisko; efternamn; etternavn;
        efternavn; sukunimi; příjmení; soyad; soyadı; фамилия; vezetéknév
    """,
    "email": """
        email; e-mail; mail; what's your email?; what is your email?; what's your email address?;
        what is your email address?; wie lautet ihre e-mail-adresse?; email address; e-mail address; mail address; contact email; sender email;
        emailadresse; e-mailadresse; e-mail-adresse; e-mail adresse; email-adresse; email adresse;
        mailadresse; mail-adresse; reply-to; reply to; antwort an; courriel; adresse courriel; mél;
        adresse e-mail; adresse email; adresse mail; adresse électronique; correo;
        correo electrónico; correo electronico; dirección de correo; dirección de correo electrónico;
        email di contatto; indirizzo email; indirizzo e-mail; posta elettronica; e-mailadres;
        emailadres; mailadres; e-mail adres; endereço de e-mail; endereço de email; e-mail de contato;
        adres e-mail; adres email; adres mailowy; e-post; epost; e-postadress; e-postadresse;
        sähköposti; sähköpostiosoite; e-mailová adresa; emailová adresa; e-posta; eposta;
        e-posta adresi; e-posta adresiniz; электронная почта; эл. почта; почта; адрес электронной почты;
        електронна пошта; email cím; e-mail cím; adresă de e-mail; adresa de e-mail; ηλεκτρονικό ταχυδρομείο;
        メールアドレス; メール; 邮箱; 电子邮件;
        e-mail id; email id; your email; confirm email; mejl; mejladress; mailadress; e-mailadress; mail adresi; mailiniz;
        e-posta adresi; e-posta adresin; e-postanız; kontaktní e-mail; dirección de e-mail; dirección email; e-mailcím;
        correo electrónico de contacto; e-mailová adresa zákazníka; adresse de messagerie; kontakt e-mail; kontakt-e-mail
    """,
    "from": "from; von; de; da; van; od; från; fra; lähettäjä; от; feladó; kimden; gönderen; sender",
    "phone": """
        phone; phone number; phone no; phone no.; telephone; telephone number; tel; tel.; tel.-nr.;
        mobile; mobile number; mobile phone; cell; cell phone; contact number; callback number;
        daytime phone; telefon; telefonnummer; telefon-nr.; telefonnr.; handy; handynummer; mobil;
        mobilnummer; mobiltelefon; rückrufnummer; festnetz; rufnummer; téléphone; numéro de téléphone;
        portable; mobile/tél.; tél; tél.; teléfono; número de teléfono; móvil; celular; telefono;
        numero di telefono; cellulare; recapito telefonico; telefoon; telefoonnummer; mobiel; gsm;
        telefone; número de telefone; telemóvel; numer telefonu; nr telefonu; telefonní číslo;
        puhelin; puhelinnumero; telefonszám; telefon numarası; cep telefonu; телефон; номер телефона;
        număr de telefon; τηλέφωνο; whatsapp; 電話番号; 电话;
        telefon numaranız; telefonunuz; gsm numaranız; tlf; tlf.; tlf.nr.; telefonnr; telefonnummer dagtid; fixnetz; natel;
        téléphone portable; tél. portable; numéro de portable; teléfono móvil; teléfono de contacto; número de contacto;
        telefono cellulare; numero di cellulare; mobiele nummer; mobiel nummer; 06-nummer; celular/whatsapp;
        whatsapp/telefone; telefone/whatsapp; komórka; telefon komórkowy; mobilní telefon; mobil/telefon; ph; ph.
    """,
    "message": """
        message; message body; message text; comment; comments; comment or message; question; questions;
        inquiry; enquiry; request; details; how can we help; how can we help you; how can we help you?;
        how can we help?; what can we do for you?; what is it about?; project description; description;
        nachricht; nachrichtentext; mitteilung; anfrage; frage; fragen; anliegen; kommentar;
        bemerkung; bemerkungen; anmerkung; anmerkungen; beschreibung; text; wunsch; wünsche;
        wie können wir helfen?; wie können wir ihnen helfen?; was können wir für sie tun?;
        corps du message; commentaire; commentaires; demande; contenu; texte;
        comment pouvons-nous vous aider ?; mensaje; cuerpo del mensaje; comentario; comentarios;
        consulta; pregunta; ¿en qué podemos ayudarle?; ¿cómo podemos ayudarte?; messaggio;
        corpo del messaggio; commento; commenti; richiesta; domanda; testo; testo del messaggio;
        come possiamo aiutarti?; bericht; opmerking; opmerkingen; vraag; toelichting;
        waarmee kunnen we helpen?; mensagem; comentário; comentários; corpo da mensagem; pergunta; dúvida;
        wiadomość; treść wiadomości; treść; pytanie; komentarz; zapytanie; meddelande; fråga;
        besked; spørgsmål; melding; henvendelse; viesti; kysymys; zpráva; text zprávy; dotaz; správa;
        mesaj; mesajınız; konu ve mesaj; сообщение; вопрос; комментарий; текст сообщения;
        повідомлення; üzenet; kérdés; întrebare; μήνυμα; お問い合わせ内容; メッセージ; 留言; 内容;
        body; your enquiry; what would you like to ask?; what would you like to know?; how may we help you?;
        how can i help?; tell us more; tell us about your project; additional information; additional comments; notes; note;
        project details; special requests; body text; user message; customer message; your request; ihre wünsche; wie können wir dir helfen?; was können wir für dich tun?;
        womit können wir helfen?; ihr anliegen; worum geht es?; zusätzliche informationen; weitere informationen; hinweise;
        notiz; projektbeschreibung; en quoi pouvons-nous vous aider ?; comment pouvons-nous vous aider?;
        en quoi pouvons-nous vous aider?; que pouvons-nous faire pour vous ?; votre projet; précisions; remarques;
        informations complémentaires; description du projet; ¿qué necesitas?; ¿cómo podemos ayudarle?; observaciones;
        notas; come possiamo aiutarla?; di cosa hai bisogno?; note aggiuntive; la tua richiesta; hoe kunnen we helpen?;
        hoe kunnen we u helpen?; hoe kunnen wij u helpen?; waarmee kunnen wij u helpen?; omschrijving; uw vraag;
        como podemos ajudar?; observações; em que podemos ajudar?; uwagi; jak możemy pomóc?; w czym możemy pomóc?;
        vad kan vi hjälpa till med?; övrigt; hur kan vi hjälpa dig?; hvordan kan vi hjælpe?; hvad kan vi hjælpe med?;
        bemærkninger; kommentarer; ærende; ärende; hvordan kan vi hjelpe?; hva kan vi hjelpe med?; lisätiedot;
        miten voimme auttaa?; poznámka; jak vám můžeme pomoci?; mesajın; talebiniz; sorunuz; megjegyzés
    """,
    "subject": """
        subject; topic; regarding; betreff; thema; objet; sujet; asunto; tema; oggetto; argomento;
        onderwerp; assunto; temat; ämne; emne; aihe; předmět; konu; тема; tárgy; subiect; θέμα; 件名
    """,
    "meta": """
        ip; ip address; ip-adresse; adresse ip; dirección ip; indirizzo ip; ip-adres; remote ip; user ip;
        user agent; browser; referrer; referer; page url; powered by; form name; form id; entry id;
        submission id; submitted from; sent from page; gesendet von seite; datenschutz; einwilligung;
        privacy; privacy policy; consent; gdpr; dsgvo; rgpd; avg; newsletter; consentement; samtykke; samtycke; zgoda; souhlas; privacidad;
        privacidade; consenso; agb; terms; captcha;
        page; page title; url; site; website; web page; form; submitted on; submitted at; seite; seitentitel; webseite;
        formular; formularname; gesendet von; gesendet am; gesendet über; page d'origine; url de la page;
        titre de la page; envoyé le; envoyé depuis; página; url de la página; título de la página; enviado desde;
        enviado el; enviado em; pagina; url della pagina; inviato da; inviato il; verzonden op; verzonden vanaf;
        strona; adres strony; wysłano; sida; skickat; skickat från; ip-adress; side; sendt; sendt fra; sivu; stránka;
        seiten-url; benutzer-agent; unterstützt von; bereitgestellt von; agent utilisateur; ip distante; propulsé par; agente de usuario;
        ip remota; desarrollado por; con tecnología de; agente utente; ip remoto; offerto da; pagina-url; gebruikersagent; externe ip;
        mogelijk gemaakt door; adres url strony; agent użytkownika; zdalny ip; wspierane przez; webbadress; datum und uhrzeit; date and time;
        odesláno; oldal; sayfa; страница; sent from; recaptcha; country code
    """,
}
ROLES: dict[str, FormRole] = {
    " ".join(label.split()): role for role, labels in _LABELS.items() for label in labels.split(";")
}
_JOINED = {label.replace(" ", ""): role for label, role in ROLES.items() if " " in label}
"""Labels without spaces, as keys of programs: `emailaddress`."""
POSSESSIVES = frozenset(
    """
    your my ihr ihre ihren dein deine meine votre vos mon su sus tu il la le tua tuo suo sua vostra
    vostro uw jouw je mijn o a seu sua twoje twój twoja din ditt dit deres vaše váš váš sizin ваш ваша
    ваше the die der das el l
    """.split()  # noqa: SIM905  # a list with one word per line would fill a page
)
_REMARK = re.compile(r"\s{0,2}[(\[][^()\[\]]{0,40}[)\]]\s{0,2}$")
_NUMBER = re.compile(r"^\s{0,3}\d{1,2}[.)]\s{1,3}")
LABEL_MARKS = " \t\xa0*_:>•·-–#|="
_JOINTS = re.compile(r"[-_]")


def field_role(label: str) -> FormRole | None:
    """The role of a label in lower case, or of a key such as `your-name` or `first_name`."""
    bare = bare_label(label)
    role = ROLES.get(bare)
    if role is None and ("-" in bare or "_" in bare):
        role = ROLES.get(bare_label(_JOINTS.sub(" ", bare)))
    return role or _JOINED.get(bare)


def bare_label(label: str) -> str:
    """A label without marks, remarks and possessives: `Ihre E-Mail-Adresse (Pflichtfeld)*`."""
    label = _NUMBER.sub("", _REMARK.sub("", label.strip(LABEL_MARKS))).strip(LABEL_MARKS)
    if label.endswith(".."):
        label = label.rstrip(". ")  # Name.......: Anna
    words = label.replace("l'", "l ").split()
    while len(words) > 1 and words[0] in POSSESSIVES:
        words = words[1:]
    return " ".join(words)
