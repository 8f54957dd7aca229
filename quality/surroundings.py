"""Sentences around the words of a training text, as people write them with anything.

Each language has greetings, requests that go with any trouble or order, and goodbyes.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Surroundings:
    greetings: tuple[str, ...]
    requests: tuple[str, ...]
    goodbyes: tuple[str, ...]


SURROUNDINGS = {
    "en": Surroundings(
        ("Hello,", "Hi Tom,", "Dear Mrs Reed,", "Good morning,", "Hi there,"),
        ("When can you come?", "Please call me.", "What shall we do?", "Can you help?",
         "Please let me know what happens next.", "How soon could somebody have a look?",
         "I look forward to your reply."),
        ("Regards\nAnna", "Best wishes, Peter", "Thanks", "Many thanks\nMrs Cole"),
    ),
    "de": Surroundings(
        ("Guten Tag,", "Hallo Herr Brandt,", "Sehr geehrte Damen und Herren,", "Hallo zusammen,", "Moin,"),
        ("Wann kommen Sie?", "Bitte rufen Sie mich an.", "Was machen wir jetzt?", "Können Sie helfen?",
         "Bitte geben Sie mir Bescheid.", "Wann könnte jemand vorbeischauen?", "Ich bitte um Rückmeldung."),
        ("Viele Grüße\nAnna Ott", "Mit freundlichen Grüßen\nP. Kern", "Danke", "LG Karin"),
    ),
    "fr": Surroundings(
        ("Bonjour,", "Bonjour Madame,", "Cher Monsieur,", "Madame, Monsieur,", "Bonsoir,"),
        ("Quand pouvez-vous venir?", "Merci de me rappeler.", "Que faisons-nous?", "Pouvez-vous m'aider?",
         "Dites-moi ce qu'il en est.", "Quelqu'un pourrait-il passer?", "Dans l'attente de votre réponse."),
        ("Cordialement\nLuc Perrin", "Bien à vous, Anne", "Merci", "Salutations\nMme Morel"),
    ),
    "es": Surroundings(
        ("Hola,", "Buenos días,", "Estimada señora Gil:", "Buenas tardes,", "Hola Marta,"),
        ("¿Cuándo pueden venir?", "Llámenme, por favor.", "¿Qué hacemos?", "¿Pueden ayudarme?",
         "Díganme algo, por favor.", "¿Podría pasarse alguien?", "Quedo a la espera de su respuesta."),
        ("Un saludo\nLucía", "Saludos cordiales, P. Navarro", "Gracias", "Atentamente\nSra. Ruiz"),
    ),
    "it": Surroundings(
        ("Buongiorno,", "Salve,", "Gentile signora Neri,", "Ciao Marco,", "Buonasera,"),
        ("Quando potete venire?", "Mi chiami, per favore.", "Che facciamo?", "Mi potete aiutare?",
         "Fatemi sapere.", "Potrebbe passare qualcuno?", "Resto in attesa di una risposta."),
        ("Cordiali saluti\nAnna Galli", "Un saluto, Piero", "Grazie", "Distinti saluti\nP. Riva"),
    ),
    "nl": Surroundings(
        ("Hallo,", "Goedemorgen,", "Beste mevrouw Bos,", "Dag Jan,", "Geachte heer,"),
        ("Wanneer kunt u komen?", "Bel me alstublieft.", "Wat doen we nu?", "Kunt u helpen?",
         "Laat het me even weten.", "Kan er iemand langskomen?", "Ik hoor graag van u."),
        ("Groeten\nAnna", "Met vriendelijke groet\nP. Smit", "Bedankt", "Mvg Karin"),
    ),
    "pl": Surroundings(
        ("Dzień dobry,", "Witam,", "Szanowni Państwo,"),
        ("Kiedy mogą Państwo przyjechać?", "Proszę o telefon.", "Co robimy?", "Czy mogą Państwo pomóc?",
         "Proszę dać znać."),
        ("Pozdrawiam\nAnna", "Z poważaniem\nP. Mazur", "Dziękuję"),
    ),
    "pt": Surroundings(
        ("Bom dia,", "Olá,", "Exmos. Senhores,"),
        ("Quando podem vir?", "Liguem-me, por favor.", "O que fazemos?", "Podem ajudar?",
         "Digam-me alguma coisa, por favor."),
        ("Cumprimentos\nAna", "Atentamente\nP. Sousa", "Obrigado"),
    ),
    "sv": Surroundings(
        ("Hej,", "God morgon,", "Hej Lars,"),
        ("När kan ni komma?", "Ring mig, tack.", "Vad gör vi nu?", "Kan ni hjälpa till?", "Hör gärna av er."),
        ("Hälsningar\nAnna", "Med vänlig hälsning\nP. Lind", "Tack"),
    ),
    "da": Surroundings(
        ("Hej,", "Godmorgen,"),
        ("Hvornår kan I komme?", "Ring til mig, tak.", "Hvad gør vi nu?", "Kan I hjælpe?"),
        ("Venlig hilsen\nAnna", "Mvh Peter", "Tak"),
    ),
    "cs": Surroundings(
        ("Dobrý den,", "Ahoj,"),
        ("Kdy můžete přijet?", "Zavolejte mi, prosím.", "Co s tím uděláme?", "Můžete pomoct?"),
        ("S pozdravem\nAnna", "Zdraví Petr", "Děkuji"),
    ),
    "tr": Surroundings(
        ("Merhaba,", "İyi günler,"),
        ("Ne zaman gelebilirsiniz?", "Lütfen telefon edin.", "Ne dersiniz?", "Bize destek olabilir misiniz?"),
        ("Sevgiler\nAyşe", "Selamlar, Mehmet", "Teşekkürler"),
    ),
}  # fmt: skip
