import pytest

from app.parsing.mail.reading import read


def mail(*fields: str, subject: str = "Angebot", sender: str = "anna@example.com") -> bytes:
    return "\n".join([f"From: {sender}", f"Subject: {subject}", *fields, "", "Hallo"]).encode()


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param([], None, id="plain"),
        pytest.param(["Auto-Submitted: no"], None, id="RFC 3834 no"),
        pytest.param(["Auto-Submitted: auto-replied"], "auto_reply", id="RFC 3834 replied"),
        pytest.param(["Auto-Submitted: Auto-Generated; x=y"], "auto_reply", id="generated"),
        pytest.param(["Auto-Submitted: auto-replied (away)"], "auto_reply", id="with a comment"),
        pytest.param(["X-Auto-Response-Suppress: All"], None, id="Exchange's flag alone"),
        pytest.param(["X-Autoreply: yes"], "auto_reply", id="X-Autoreply"),
        pytest.param(["X-Autoreply: no"], None, id="X-Autoreply: no"),
        pytest.param(["X-Autorespond: Re: Angebot"], "auto_reply", id="X-Autorespond"),
        pytest.param(["Precedence: auto_reply"], "auto_reply", id="Precedence auto_reply"),
        pytest.param(["Precedence: bulk"], None, id="Precedence bulk, as some hosters set it"),
        pytest.param(["Precedence: junk"], None, id="Precedence junk"),
        pytest.param(["Precedence: list"], None, id="Precedence list"),
        pytest.param(
            ["Precedence: bulk", "X-Auto-Response-Suppress: All"], None, id="both of no weight"
        ),
        pytest.param(["Precedence: first-class"], None, id="another precedence"),
        pytest.param(["List-Unsubscribe: <x>"], "newsletter", id="only unsubscribe"),
        pytest.param(["List-Id: <a.b>", "List-Post: <mailto:a@b>"], "list", id="can be posted to"),
        pytest.param(
            ["List-Id: <a.b>", "List-Post: <mailto:a@b>", "List-Unsubscribe: <x>"],
            "list",
            id="can be left, too",
        ),
        pytest.param(
            ["List-Id: <a.b>", "List-Post: NO", "List-Unsubscribe: <x>"],
            "newsletter",
            id="RFC 2369 NO",
        ),
        pytest.param(["List-Id: <a.b>"], "list", id="only an id"),
        pytest.param(["X-MC-User: 1"], "newsletter", id="campaign"),
        pytest.param(["Return-Path: <>"], None, id="empty path alone"),
        pytest.param(["Return-Path: <a@b.de>"], None, id="ordinary path"),
        pytest.param(
            ["Precedence: bulk", "Auto-Submitted: auto-replied"], "auto_reply", id="vacation(1)"
        ),
    ],
)
def test_fields_tell_what_no_person_wrote(fields, expected):
    assert read(mail(*fields)).automatic == expected


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Offer",
        "Automatische Antwort: Angebot",
        "Abwesenheitsnotiz",
        "Abwesenheitsnotiz: Angebot",
        "Out of Office: Offer",
        "Out of office",
        "Auto-Reply: Offer",
        "Réponse automatique : Devis",
        "Respuesta automática: Oferta",
    ],
)
def test_a_clear_subject_is_enough(subject):
    assert read(mail(subject=subject)).automatic == "auto_reply"


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Automatic reply: Offer",
        "AW: Abwesenheitsnotiz: Angebot",
        "Out of office furniture",
        "Im Urlaub defekt",
        "Ich bin abwesend",
    ],
)
def test_subjects_that_people_write_need_a_header_beside_them(subject):
    assert read(mail(subject=subject)).automatic is None


@pytest.mark.parametrize(
    "subject", ["Urlaub", "Im Urlaub: Re: Angebot", "Away until Monday", "Absence"]
)
@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Return-Path: <>", "auto_reply"),
        ("X-Auto-Response-Suppress: All", None),
        ("Precedence: bulk", None),
        ("Precedence: junk", None),
    ],
)
def test_a_vague_subject_needs_the_path_of_a_program(field, expected, subject):
    assert read(mail(field, subject=subject)).automatic == expected


@pytest.mark.parametrize(
    "sender", ["postmaster@example.com", "info@example.com", "billing@example.com"]
)
def test_an_address_that_people_use_makes_nothing_automatic(sender):
    assert read(mail(sender=sender)).automatic is None


def test_an_address_of_machines_alone_makes_a_notice():
    assert read(mail(sender="noreply@example.com")).automatic == "notice"


@pytest.mark.parametrize(
    ("reply_to", "expected"),
    [
        pytest.param("service@example.com", "notice", id="another address of the machine's firm"),
        pytest.param("no-reply@elsewhere.example", "notice", id="a machine elsewhere"),
        pytest.param(
            "tom@web.example", None, id="a person elsewhere, as forms and market places set it"
        ),
    ],
)
def test_a_machine_may_bring_the_mail_of_a_person(reply_to, expected):
    raw = mail(f"Reply-To: {reply_to}", sender="noreply@example.com")
    assert read(raw).automatic == expected


def test_the_address_of_a_group_is_told():
    assert read(mail("List-Post: <mailto:Info@Firma.de?x=y>")).list_address == "info@firma.de"
    assert read(mail()).list_address is None


@pytest.mark.parametrize(
    ("sender", "path", "subject", "is_bounce"),
    [
        pytest.param("MAILER-DAEMON@x.de", "<>", "Sorry", True, id="daemon"),
        pytest.param("MAILER-DAEMON (Mail System)", "", "Sorry", True, id="daemon, no domain"),
        pytest.param("postmaster@x.de", "", "Undeliverable: Offer", True, id="postmaster"),
        pytest.param("postmaster@x.de", "", "Unzustellbar: Angebot", True, id="in German"),
        pytest.param("bot@x.de", "<>", "Returned mail: see transcript", True, id="empty path"),
        pytest.param("bot@x.de", "<>", "Hello", False, id="empty path, other subject"),
        pytest.param("anna@x.de", "<anna@x.de>", "Undeliverable: Offer", False, id="a person"),
        pytest.param("mailer-daemonic@x.de", "", "Sorry", False, id="similar name"),
        pytest.param("mailer-daemon@x.de", "<>", "Warning: message delayed", False, id="delay"),
    ],
)
def test_only_servers_send_bounces(sender, path, subject, is_bounce):
    found = read(mail(f"Return-Path: {path}", sender=sender, subject=subject))
    assert (found.automatic == "bounce") is is_bounce


@pytest.mark.parametrize(
    ("prose", "failed", "is_permanent"),
    [
        pytest.param("<a@x.de>:\n550 no such user", ("a@x.de",), True, id="qmail"),
        pytest.param("  a@x.de\n    mailbox full 452 4.2.2", ("a@x.de",), False, id="exim, full"),
        pytest.param("a@x.de\nb@y.de\n5.1.1", ("a@x.de", "b@y.de"), True, id="two"),
        pytest.param("It failed.", (), False, id="no details"),
        pytest.param("5.1.1 for one, 4.4.1 for the other", (), False, id="mixed"),
    ],
)
def test_the_prose_of_a_bounce_is_read(prose, failed, is_permanent):
    raw = f"From: MAILER-DAEMON@x.de\nSubject: failure notice\n\n{prose}\n".encode()
    found = read(raw)
    assert (found.failed_recipients, found.is_permanent) == (failed, is_permanent)


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Delivery to the following recipient has been delayed:\n\n     a@x.de\n", ("a@x.de",)),
        ("Your message to <a@x.de> has been waiting. It will be retried for 2 days.", ("a@x.de",)),
        ("Delivery to a@x.de is delayed. Do not resend the message, me@y.de.", ("a@x.de",)),
        ("Delivery is delayed, me@y.de.", ()),
        ("Delivery is delayed.", ()),
    ],
)
def test_a_delay_names_who_still_waits(prose, expected):
    raw = f"From: MAILER-DAEMON@x.de\nTo: me@y.de\nSubject: Delay\n\n{prose}\n".encode()
    found = read(raw)
    assert (found.automatic, found.failed_recipients) == ("delay", expected)
    assert not found.is_permanent


def test_failed_recipients_in_a_field_come_before_prose():
    raw = mail("X-Failed-Recipients: a@x.de, b@x.de", sender="Mailer-Daemon@x.de")
    assert read(raw).failed_recipients == ("a@x.de", "b@x.de")


def report(*groups: str) -> bytes:
    status = "\n\n".join(["Reporting-MTA: dns; x", *groups])
    return (
        "From: postmaster@x.de\nContent-Type: multipart/report; report-type=delivery-status;"
        f" boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n{status}\n--b--\n"
    ).encode()


@pytest.mark.parametrize(
    ("group", "automatic", "is_permanent"),
    [
        pytest.param("Action: failed\nStatus: 5.1.1", "bounce", True, id="no such user"),
        pytest.param("Action: Failed (x)\nStatus: 5.0.0 (y)", "bounce", True, id="comments"),
        pytest.param("Action: failed", "bounce", True, id="no status"),
        pytest.param("Action: expired\nStatus: 4.4.7", "bounce", False, id="expired"),
        pytest.param("Status: 5.3.0", "bounce", True, id="no action"),
        pytest.param("Action: failed\nStatus: 4.4.7", "bounce", False, id="given up for now"),
        pytest.param("Action: delayed\nStatus: 4.4.1", "delay", False, id="delayed"),
        pytest.param("Action: delivered\nStatus: 2.0.0", "receipt", False, id="delivered"),
        pytest.param("Action: relayed", "receipt", False, id="relayed"),
        pytest.param("rubble", "receipt", False, id="neither"),
    ],
)
def test_a_report_says_what_became_of_the_mail(group, automatic, is_permanent):
    found = read(report(f"Final-Recipient: rfc822; a@x.de\n{group}"))
    assert (found.automatic, found.is_permanent) == (automatic, is_permanent)
    assert found.failed_recipients == (("a@x.de",) if automatic != "receipt" else ())


def test_only_failed_recipients_of_a_report_are_named():
    found = read(
        report(
            "Final-Recipient: rfc822; <a@x.de>\nAction: failed\nStatus: 5.1.1",
            "Final-Recipient: rfc822; b@x.de\nAction: delayed",
            "Final-Recipient: c@x.de\nAction: failed\nStatus: 4.0.0",
        )
    )
    assert found.failed_recipients == ("a@x.de", "c@x.de")
    assert not found.is_permanent


# Reports of Exchange in the languages of its tenants.
EXCHANGE = [
    (
        "Niet bestelbaar: Offerte",
        "Bezorging aan de volgende geadresseerden of groepen is mislukt:",
        "bounce",
    ),
    (
        "Nie można dostarczyć: Oferta",
        "Nie można dostarczyć wiadomości do tych adresatów lub grup:",
        "bounce",
    ),
    (
        "Não é possível entregar: Proposta",
        "A entrega falhou para estes destinatários ou grupos:",
        "bounce",
    ),
    ("Não entregue: Proposta", "Falha na entrega a estes destinatários ou grupos:", "bounce"),
    (
        "Non recapitabile: Offerta",
        "Recapito non riuscito per i seguenti destinatari o gruppi:",
        "bounce",
    ),
    (
        "No se puede entregar: Oferta",
        "No se pudo entregar a estos destinatarios o grupos:",
        "bounce",
    ),
    (
        "Kan inte levereras: Offert",
        "Det gick inte att leverera till följande mottagare eller grupper:",
        "bounce",
    ),
    (
        "Kan ikke leveres: Tilbud",
        "Levering til følgende modtagere eller grupper mislykkedes:",
        "bounce",
    ),
    (
        "Levering mislyktes: Tilbud",
        "Leveringen mislyktes til følgende mottakere eller grupper:",
        "bounce",
    ),
    (
        "Toimittaminen ei onnistu: Tarjous",
        "Viestin toimittaminen seuraaville vastaanottajille tai ryhmille epäonnistui:",
        "bounce",
    ),
    ("Nedoručitelné: Nabídka", "Doručení těmto příjemcům nebo skupinám se nezdařilo:", "bounce"),
    ("Teslim edilemedi: Teklif", "Bu alıcılara veya gruplara teslim edilemedi:", "bounce"),
    (
        "Не удалось доставить: Предложение",
        "Не удалось доставить сообщение следующим получателям или группам:",
        "bounce",
    ),
    (
        "Kézbesíthetetlen: Ajánlat",
        "A kézbesítés nem sikerült a következő címzetteknek vagy csoportoknak:",
        "bounce",
    ),
    (
        "Nelivrabil: Ofertă",
        "Livrarea către acești destinatari sau aceste grupuri nu a reușit:",
        "bounce",
    ),
    ("配信不能: 見積", "次の受信者またはグループへの配信に失敗しました:", "bounce"),
    ("无法送达: 报价", "邮件无法发送给以下收件人或组:", "bounce"),
    ("Retardée : Devis", "La remise à ces destinataires ou groupes est retardée :", "delay"),
    ("Opóźnione: Oferta", "Dostarczanie do tych adresatów lub grup jest opóźnione:", "delay"),
    ("Vertraagd: Offerte", "Bezorging aan deze geadresseerden of groepen is vertraagd:", "delay"),
]


@pytest.mark.parametrize(("subject", "text", "kind"), EXCHANGE)
def test_a_report_of_exchange_is_known_in_each_language(subject, text, kind):
    mail = read(
        f"From: postmaster@tenant.example\nTo: office@ours.example\nSubject: {subject}\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{text}\n\nida@lind.example\n".encode()
    )
    assert (mail.automatic, mail.failed_recipients) == (kind, ("ida@lind.example",))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Levering", "Kan I levere til ida@lind.example på mandag?"),
        ("Offerte", "Kunt u de stoel leveren? Ik ben bereikbaar op ida@lind.example"),
        ("Entrega", "A entrega falta ainda. Quando vem?"),
    ],
)
def test_a_person_at_the_address_of_a_postmaster_is_none(subject, text):
    head = f"From: postmaster@firma.example\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    assert read(f"{head}{text}".encode()).automatic is None
