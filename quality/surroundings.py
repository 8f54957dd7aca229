"""Sentences around the words of a training text, as people write them with anything.

Each language has requests that go with any trouble or order, and openings: friendly or plain sentences that people
write before they come to what they want.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Surroundings:
    requests: tuple[str, ...]
    openings: tuple[str, ...]


SURROUNDINGS = {
    "en": Surroundings(
        ("When can you come?", "Please call me.", "What shall we do?", "Can you help?",
         "Please let me know what happens next.", "How soon could somebody have a look?",
         "I look forward to your reply."),
        ("Thanks for the quick delivery.", "Thank you for coming on Monday.", "Your people were very friendly.",
         "It looks lovely.", "I did what you told me.", "Many thanks for the papers.",
         "We had a nice evening at your place.", "Got your parcel this morning.", "I hope you are well.",
         "The first part went fine."),
    ),
    "de": Surroundings(
        ("Wann kommen Sie?", "Bitte rufen Sie mich an.", "Was machen wir jetzt?", "Können Sie helfen?",
         "Bitte geben Sie mir Bescheid.", "Wann könnte jemand vorbeischauen?", "Ich bitte um Rückmeldung."),
        ("Danke für die schnelle Lieferung.", "Vielen Dank, dass Sie am Montag da waren.",
         "Ihre Leute waren sehr freundlich.", "Es sieht wirklich schön aus.", "Ich habe getan, was Sie sagten.",
         "Besten Dank für die Papiere.", "Der Abend bei Ihnen war schön.", "Ihr Paket kam heute früh.",
         "Ich hoffe, es geht Ihnen gut.", "Der erste Teil hat gut geklappt."),
    ),
    "fr": Surroundings(
        ("Quand pouvez-vous venir?", "Merci de me rappeler.", "Que faisons-nous?", "Pouvez-vous m'aider?",
         "Dites-moi ce qu'il en est.", "Quelqu'un pourrait-il passer?", "Dans l'attente de votre réponse."),
        ("Merci pour la livraison rapide.", "Merci d'être venu lundi.", "Vos collègues ont été très aimables.",
         "C'est vraiment très joli.", "J'ai fait comme vous m'avez dit.", "Merci beaucoup pour les papiers.",
         "Nous avons passé une belle soirée chez vous.", "Votre colis est arrivé ce matin.",
         "J'espère que vous allez bien.", "La première partie s'est bien passée."),
    ),
    "es": Surroundings(
        ("¿Cuándo pueden venir?", "Llámenme, por favor.", "¿Qué hacemos?", "¿Pueden ayudarme?",
         "Díganme algo, por favor.", "¿Podría pasarse alguien?", "Quedo a la espera de su respuesta."),
        ("Gracias por la entrega rápida.", "Gracias por venir el lunes.", "Sus compañeros fueron muy amables.",
         "Ha quedado muy bonito.", "Hice lo que me dijeron.", "Muchas gracias por los papeles.",
         "Pasamos una buena noche en su casa.", "Su paquete llegó esta mañana.", "Espero que estén bien.",
         "La primera parte fue bien."),
    ),
    "it": Surroundings(
        ("Quando potete venire?", "Mi chiami, per favore.", "Che facciamo?", "Mi potete aiutare?",
         "Fatemi sapere.", "Potrebbe passare qualcuno?", "Resto in attesa di una risposta."),
        ("Grazie per la consegna veloce.", "Grazie di essere venuti lunedì.",
         "I suoi colleghi sono stati gentilissimi.", "È venuto proprio bello.", "Ho fatto come mi ha detto.",
         "Grazie mille per le carte.", "Abbiamo passato una bella serata da voi.",
         "Il vostro pacco è arrivato stamattina.", "Spero che stiate bene.", "La prima parte è andata bene."),
    ),
    "nl": Surroundings(
        ("Wanneer kunt u komen?", "Bel me alstublieft.", "Wat doen we nu?", "Kunt u helpen?",
         "Laat het me even weten.", "Kan er iemand langskomen?", "Ik hoor graag van u."),
        ("Bedankt voor de snelle levering.", "Fijn dat u maandag kwam.", "Uw mensen waren erg vriendelijk.",
         "Het ziet er mooi uit.", "Ik heb gedaan wat u zei.", "Hartelijk dank voor de papieren.",
         "We hadden een fijne avond bij u.", "Uw pakket kwam vanmorgen.", "Ik hoop dat het goed met u gaat.",
         "Het eerste deel ging goed."),
    ),
    "pl": Surroundings(
        ("Kiedy mogą Państwo przyjechać?", "Proszę o telefon.", "Co robimy?", "Czy mogą Państwo pomóc?",
         "Proszę dać znać."),
        ("Dziękuję za szybką dostawę.", "Dziękuję, że Państwo byli w poniedziałek.",
         "Państwa ludzie byli bardzo mili.", "Wygląda naprawdę ładnie.", "Zrobiłem, jak Pan mówił.",
         "Bardzo dziękuję za papiery.", "To był miły wieczór u Państwa.", "Paczka przyszła dziś rano."),
    ),
    "pt": Surroundings(
        ("Quando podem vir?", "Liguem-me, por favor.", "O que fazemos?", "Podem ajudar?",
         "Digam-me alguma coisa, por favor."),
        ("Obrigado pela entrega rápida.", "Obrigada por terem vindo na segunda.",
         "Os seus colegas foram muito simpáticos.", "Ficou muito bonito.", "Fiz o que me disseram.",
         "Muito obrigado pelos papéis.", "Passámos uma bela noite aí.", "A vossa encomenda chegou esta manhã."),
    ),
    "sv": Surroundings(
        ("När kan ni komma?", "Ring mig, tack.", "Vad gör vi nu?", "Kan ni hjälpa till?", "Hör gärna av er."),
        ("Tack för den snabba leveransen.", "Tack för att ni kom i måndags.", "Era medarbetare var väldigt vänliga.",
         "Det ser riktigt fint ut.", "Jag gjorde som ni sa.", "Stort tack för papperen.",
         "Vi hade en trevlig kväll hos er.", "Ert paket kom i morse."),
    ),
    "da": Surroundings(
        ("Hvornår kan I komme?", "Ring til mig, tak.", "Hvad gør vi nu?", "Kan I hjælpe?"),
        ("Tak for den hurtige levering.", "Tak fordi I kom i mandags.", "Jeres folk var meget venlige.",
         "Det ser rigtig flot ud.", "Jeg gjorde, som I sagde.", "Mange tak for papirerne.",
         "Vi havde en dejlig aften hos jer.", "Jeres pakke kom i morges."),
    ),
    "cs": Surroundings(
        ("Kdy můžete přijet?", "Zavolejte mi, prosím.", "Co s tím uděláme?", "Můžete pomoct?"),
        ("Děkuji za rychlé dodání.", "Děkuji, že jste v pondělí přijeli.", "Vaši lidé byli moc milí.",
         "Vypadá to opravdu hezky.", "Udělal jsem, co jste říkali.", "Moc děkuji za papíry.",
         "Měli jsme u vás pěkný večer.", "Váš balík přišel dnes ráno."),
    ),
    "tr": Surroundings(
        ("Ne zaman gelebilirsiniz?", "Lütfen telefon edin.", "Ne dersiniz?", "Bize destek olabilir misiniz?"),
        ("Hızlı teslimat için teşekkürler.", "Pazartesi geldiğiniz için teşekkürler.", "Ekibiniz çok kibardı.",
         "Gerçekten güzel görünüyor.", "Dediğiniz gibi yaptım.", "Belgeler için çok teşekkürler.",
         "Sizde güzel bir akşam geçirdik.", "Paketiniz bu sabah geldi."),
    ),
}  # fmt: skip
