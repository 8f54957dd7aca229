"""Which folders are read: by flags, else by names; never drafts, junk or trash."""

import pytest

from app.integrations.imap.folders import NO_SENT, Folder, choose, find_warning

INBOX = Folder("INBOX")


def chosen(*folders, names=()):
    return {one.name: one.role for one in choose([INBOX, *folders], names)}


@pytest.mark.parametrize(
    ("name", "delimiter"),
    [
        ("Sent", "/"), ("Sent Items", "/"), ("INBOX.Sent", "."), ("[Gmail]/Sent Mail", "/"),
        ("Gesendet", "/"), ("Gesendete Objekte", "/"), ("INBOX.Gesendete Elemente", "."),
        ("Envoyés", "/"), ("Éléments envoyés", "/"), ("Enviados", "/"), ("Elementos enviados", "/"),
        ("Posta inviata", "/"), ("Verzonden items", "/"), ("Itens enviados", "/"), ("Wysłane", "/"),
        ("Skickat", "/"), ("Sendt post", "/"), ("Lähetetyt", "/"), ("Odeslaná pošta", "/"),
        ("Gönderilmiş Öğeler", "/"), ("Отправленные", "/"), ("sent-mail", "/"), ("Sent_Items", ""),
        ("Gesendete E-Mails", "/"), ("Courrier envoyé", "/"), ("Elements envoyes", "/"), ("Correio enviado", "/"),
        ("E\u0301le\u0301ments envoye\u0301s", "/"), ("Poczta wysłana", "/"), ("Skickad e-post", "/"),
        ("Odeslané zprávy", "/"), ("Odoslaná pošta", "/"), ("Elküldött levelek", "/"), ("Mesaje trimise", "/"),
        ("Poslana pošta", "/"), ("Išsiųsti laiškai", "/"), ("보낸 편지함", "/"), ("已傳送", "/"), ("נשלח", "/"),
    ],
)  # fmt: skip
def test_sent_mail_is_known_by_its_name_in_many_languages(name, delimiter):
    assert chosen(Folder(name, delimiter)) == {"INBOX": "inbox", name: "sent"}


@pytest.mark.parametrize(
    "name", ["Outbox", "Postausgang", "Items", "Post", "Customers sent by Anna", "Boîte d’envoi"]
)
def test_other_names_are_no_sent_mail(name):
    assert chosen(Folder(name)) == {"INBOX": "inbox"}


def test_a_flag_goes_before_a_name():
    folders = Folder("Sent", flags=("\\HasNoChildren",)), Folder("Ausgang", flags=("\\Sent",))
    assert chosen(*folders) == {"INBOX": "inbox", "Ausgang": "sent"}


def test_the_highest_folder_with_the_name_is_taken():
    assert chosen(Folder("Archive/2019/Sent"), Folder("Sent")) == {"INBOX": "inbox", "Sent": "sent"}


@pytest.mark.parametrize(
    "folder",
    [
        Folder("X", flags=("\\Drafts",)), Folder("X", flags=("\\Junk",)), Folder("X", flags=("\\TRASH",)),
        Folder("Entwürfe"), Folder("INBOX.Spam", "."), Folder("Papierkorb"), Folder("Trash/Sent"),
        Folder("Deleted Items"), Folder("Corbeille"), Folder("Junk E-mail"), Folder("Elementi eliminati"),
        Folder("Rozepsané"), Folder("휴지통"), Folder("Courrier inde\u0301sirable"), Folder("ごみ箱"),
        Folder("X", flags=("\\Noselect",)),
    ],
)  # fmt: skip
def test_drafts_junk_and_trash_are_never_read_not_even_if_chosen(folder):
    assert chosen(folder, names=[folder.name]) == {"INBOX": "inbox"}


def test_other_folders_are_read_if_chosen():
    folders = Folder("Customers"), Folder("Suppliers"), Folder("[Gmail]/All Mail", flags=("\\All",))
    assert chosen(*folders) == {"INBOX": "inbox"}
    assert chosen(*folders, names=["Customers"]) == {"INBOX": "inbox", "Customers": "chosen"}


def test_sent_mail_comes_first():
    assert [one.role for one in choose([INBOX, Folder("Sent")], [])] == ["sent", "inbox"]


@pytest.mark.parametrize(
    ("folders", "names", "warning"),
    [
        pytest.param([Folder("Sent")], [], None, id="all is well"),
        pytest.param([], [], NO_SENT, id="no sent mail"),
        pytest.param([Folder("Ausgang")], ["Ausgang"], None, id="sent mail by choice"),
        pytest.param([Folder("Sent")], ["Inbox"], None, id="the inbox needs no choice"),
        pytest.param(
            [Folder("Sent"), Folder("INBOX.Kunden", ".")],
            ["Kunden"],
            "The server has no folder “Kunden”.",
            id="a name without the folders above it",
        ),
        pytest.param(
            [Folder("Sent"), Folder("Entwürfe")],
            ["Entwürfe", "B"],
            "The server has no folder “B”. The folder “Entwürfe” is never read.",
            id="drafts, and one that is not there",
        ),
    ],
)
def test_faults_of_the_settings_are_named(folders, names, warning):
    assert find_warning([INBOX, *folders], names) == warning
