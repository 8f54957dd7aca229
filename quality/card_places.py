"""The countries of the generated business cards, with the forms that their cards have."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class City:
    name: str
    postal_codes: tuple[str, ...]
    region: str = ""


@dataclass(frozen=True, slots=True)
class CardCountry:
    code: str
    ending: str
    given: tuple[str, ...]
    families: tuple[str, ...]
    titles: tuple[str, ...]
    degrees: tuple[str, ...]
    trades: tuple[str, ...]
    forms: tuple[str, ...]
    jobs: tuple[str, ...]
    streets: tuple[str, ...]
    """Streets with `{}` for the house number."""
    cities: tuple[City, ...]
    lines: tuple[str, ...]
    """Forms of the line with the city: street, code, city and region by name."""
    labels: tuple[tuple[str, str, str], ...]
    """Labels of a landline, a mobile and an e-mail address."""
    registers: tuple[str, ...] = ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


COUNTRIES = {
    each.code: each
    for each in (
        CardCountry(
            "DE", "de", _words("Anke|Jürgen|Lena|Torsten|Birgit|Malte"), _words("Großmann|Weiß|Köhler|von Bergen|Hansen-Lüth|Yıldız"),
            _words("Dr.|Dipl.-Ing. (FH)|Prof. Dr."), _words("MBA|M.Sc."), _words("Feinmechanik|Gartenbau|Steuerberatung|Metallbau"),
            _words("GmbH|GmbH & Co. KG|e.K.|AG"), _words("Geschäftsführerin|Leiter Einkauf|Projektleiterin|Kundenbetreuung|Bauleiter"),
            _words("Lindenstraße {}|Am Markt {}|Hafenweg {}a"), (City("Kassel", ("34117",)), City("Görlitz", ("02826",)), City("Bad Tölz", ("83646",))),
            _words("{street}\n{code} {city}|{street}, {code} {city}|{street}\nD-{code} {city}"),
            (("Tel.", "Mobil", "E-Mail"), ("Fon", "Handy", "Mail"), ("T", "M", "E")), _words("HRB 48213|USt-IdNr. DE812345679"),
        ),
        CardCountry(
            "AT", "at", _words("Johanna|Lukas|Elfriede|Franz"), _words("Hofstätter|Pichler|Moser|Gruber"),
            _words("Mag.|DI|Dr."), _words("MSc|MBA"), _words("Tischlerei|Weinbau|Elektrotechnik"), _words("GmbH|OG|e.U."),
            _words("Geschäftsführer|Verkaufsleiterin|Techniker"), _words("Hauptplatz {}|Wiener Straße {}"),
            (City("Graz", ("8010",)), City("Linz", ("4020",)), City("Wien", ("1070", "1010"))),
            _words("{street}\nA-{code} {city}|{street}, {code} {city}, Österreich"),
            (("Tel.", "Mobil", "E-Mail"), ("T", "M", "E")),
        ),
        CardCountry(
            "CH", "ch", _words("Reto|Urs|Corinne|Beat"), _words("Zürcher|Ammann|Bühler|Keller"), _words("Dr."), _words("MBA"),
            _words("Treuhand|Uhren|Holzbau"), _words("AG|GmbH"), _words("Leiter Verkauf|Inhaberin|Projektleiter"),
            _words("Bahnhofstrasse {}|Dorfstrasse {}"), (City("Luzern", ("6003",)), City("Winterthur", ("8400",))),
            _words("{street}\n{code} {city}|{street}, CH-{code} {city}"), (("Tel.", "Natel", "Mail"), ("Telefon", "Mobile", "E-Mail")),
        ),
        CardCountry(
            "FR", "fr", _words("Camille|Benoît|Élodie|Jean-Marc"), _words("Lefèvre|Morel|de la Tour|Girard"), (), (),
            _words("Menuiserie|Transports|Boulangerie|Imprimerie"), _words("SARL|SAS|S.A.R.L.|& Fils"),
            _words("Directrice commerciale|Gérant|Responsable achats|Chargée de clientèle"),
            _words("{}, rue des Lilas|{} avenue Jean Jaurès|{} bis, quai du Port"), (City("Nantes", ("44000",)), City("Annecy", ("74000",))),
            _words("{street}\n{code} {city}|{street} – {code} {city}"), (("Tél.", "Port.", "E-mail"), ("Téléphone :", "Mobile :", "Courriel :")),
            _words("SIRET 512 345 678 00017"),
        ),
        CardCountry(
            "IT", "it", _words("Giulia|Marco|Chiara|Alessandro"), _words("Rinaldi|D'Amico|Conti|Di Stefano"), _words("Dott.|Ing.|Avv."), (),
            _words("Arredamenti|Officine|Ceramiche"), _words("S.r.l.|S.p.A.|s.n.c."),
            _words("Direttore commerciale|Responsabile acquisti|Titolare"), _words("Via Garibaldi {}|Piazza Dante {}|Corso Italia {}"),
            (City("Torino", ("10121",), "TO"), City("Bologna", ("40121",), "BO")), _words("{street}\n{code} {city} ({region})|{street} - {code} {city} {region}"),
            (("Tel.", "Cell.", "E-mail"), ("Telefono", "Cellulare", "Mail")), _words("P. IVA 01234567890"),
        ),
        CardCountry(
            "ES", "es", _words("Lucía|Javier|Carmen|Álvaro"), _words("Ruiz Ortega|Castro|Núñez|Serrano Gil"), (), (),
            _words("Talleres|Construcciones|Bodegas"), _words("S.L.|S.A.|SL"), _words("Directora comercial|Jefe de ventas|Gerente"),
            _words("Calle Mayor, {}|Avda. de la Constitución, {}"), (City("Zaragoza", ("50001",)), City("Sevilla", ("41001",))),
            _words("{street}\n{code} {city}|{street}, {code} {city}, España"), (("Tel.", "Móvil", "E-mail"), ("Tfno.:", "Móv.:", "Correo:")),
        ),
        CardCountry(
            "PT", "pt", _words("Inês|Tiago|Beatriz"), _words("Carvalho|dos Santos|Figueiredo"), _words("Eng.|Dra."), (),
            _words("Cortiças|Móveis|Pescados"), _words("Lda.|S.A.|Unipessoal Lda."), _words("Diretora comercial|Sócio-gerente|Vendas"),
            _words("Rua do Ouro, {}|Avenida da República, {}"), (City("Braga", ("4700-030",)), City("Coimbra", ("3000-150",))),
            _words("{street}\n{code} {city}"), (("Tel.", "Telemóvel", "E-mail"), ("Telef.", "Tlm.", "Email")), _words("NIPC 501234560"),
        ),
        CardCountry(
            "NL", "nl", _words("Sanne|Daan|Maaike"), _words("de Boer|van Dijk|Bakker"), _words("drs.|ir."), _words("MSc|RA"),
            _words("Bouw|Bloemen|Installatietechniek"), _words("B.V.|VOF|BV"), _words("Directeur|Accountmanager|Hoofd inkoop"),
            _words("Kerkstraat {}|Prinsengracht {}"), (City("Utrecht", ("3511 AB",)), City("Leiden", ("2312 HK",))),
            _words("{street}\n{code} {city}|Bezoekadres: {street}, {code} {city}"), (("T", "M", "E"), ("Tel.", "Mobiel", "E-mail")), _words("KvK 61234567"),
        ),
        CardCountry(
            "BE", "be", _words("Pieter|Lotte|Bram"), _words("Janssens|Peeters|De Smet"), (), (), _words("Drukkerij|Chocolade|Transport"),
            _words("BV|NV|BVBA"), _words("Zaakvoerder|Verkoopleider|Aankoop"), _words("Stationsstraat {}|Grote Markt {}"),
            (City("Gent", ("9000",)), City("Leuven", ("3000",))), _words("{street}\nB-{code} {city}|{street}, {code} {city}, België"), (("Tel.", "GSM", "E-mail"),),
        ),
        CardCountry(
            "GB", "co.uk", _words("Oliver|Priya|Gemma|Callum"), _words("Hartley|O'Connor|Fairbanks|Patel"), (), _words("BSc|FRICS|MBA"),
            _words("Joinery|Interiors|Chartered Surveyors"), _words("Ltd|LLP|& Sons Ltd"), _words("Managing Director|Surveyor|Office Manager|Business Development"),
            _words("{} Mill Lane|{} High Street|{} The Crescent"), (City("Manchester", ("M3 1AZ", "M14 5TP")), City("Norwich", ("NR2 4TE",)), City("Winchester", ("SO23 9LS",), "Hampshire")),
            _words("{street}\n{city}\n{code}|{street}, {city} {code}|{street}\n{city} {code}"), (("Tel", "Mob", "Email"), ("T:", "M:", "E:"), ("Office", "Mobile", "Email")),
        ),
        CardCountry(
            "US", "com", _words("Tyler|Megan|Marcus"), _words("Whitfield|Kowalski|Brooks"), (), _words("CPA|PE|MBA"), _words("Roofing|Realty|Software"),
            _words("LLC|Inc.|Corp."), _words("Sales Representative|Broker Associate|Vice President|Operations Lead"), _words("{} Oak Street|{} Main St, Suite 200"),
            (City("Portland", ("97205",), "OR"), City("Austin", ("78701",), "TX")), _words("{street}\n{city}, {region} {code}|{street}, {city}, {region} {code}"),
            (("Office", "Cell", "Email"), ("P", "C", "E"), ("Phone", "Mobile", "Email")),
        ),
        CardCountry(
            "CA", "ca", _words("Ethan|Chloé|Logan"), _words("Tremblay|MacLeod|Singh"), (), _words("P.Eng.|CPA"), _words("Forestry|Energy|Design"),
            _words("Inc.|Ltd."), _words("Project Manager|Sales Director|Engineer"), _words("{} King Street West|{} Granville Street"),
            (City("Toronto", ("M5X 1A9", "M5H 2N2"), "ON"), City("Vancouver", ("V6Z 1L2",), "BC")), _words("{street}\n{city}, {region} {code}|{street}, {city} {region} {code}"),
            (("Tel", "Cell", "Email"), ("T", "C", "E")),
        ),
        CardCountry(
            "PL", "pl", _words("Agnieszka|Paweł|Łukasz"), _words("Dąbrowski|Zielińska|Kaczmarek"), _words("mgr inż.|dr"), (), _words("Zakład Stolarski|Hurtownia|Usługi Budowlane"),
            _words("Sp. z o.o.|S.A.|s.c."), _words("Kierownik sprzedaży|Specjalista ds. zakupów|Prezes Zarządu"), _words("ul. Polna {}|al. Wolności {}"),
            (City("Poznań", ("60-101",)), City("Gdynia", ("81-340",))), _words("{street}\n{code} {city}|{street}, {code} {city}"), (("tel.", "kom.", "e-mail"), ("Telefon:", "Komórka:", "E-mail:")), _words("NIP 781-123-45-67"),
        ),
        CardCountry(
            "CZ", "cz", _words("Jana|Petr|Tereza"), _words("Dvořák|Svobodová|Černý"), _words("Ing.|Mgr."), _words("Ph.D."), _words("Truhlářství|Stavby|Kovovýroba"),
            _words("s.r.o.|a.s.|spol. s r.o."), _words("Jednatel|Obchodní ředitelka|Vedoucí výroby"), _words("Dlouhá {}|Nádražní {}"),
            (City("Brno", ("602 00",)), City("Olomouc", ("779 00",))), _words("{street}\n{code} {city}"), (("Tel.:", "Mobil:", "E-mail:"), ("tel.", "mob.", "e-mail")), _words("IČO 12345678"),
        ),
        CardCountry(
            "SE", "se", _words("Åsa|Björn|Linnéa"), _words("Öberg|Lindqvist|Nyström"), (), (), _words("Bygg|Snickeri|Konsult"), _words("AB|HB"),
            _words("Säljare|Verkställande direktör|Projektledare"), _words("Storgatan {}|Björkvägen {}"), (City("Uppsala", ("753 10",)), City("Malmö", ("211 20",))),
            _words("{street}\n{code} {city}"), (("Tel", "Mobil", "E-post"), ("Telefon:", "Mobil:", "E-post:")), _words("Org.nr 556123-4567"),
        ),
        CardCountry(
            "TR", "com.tr", _words("Emre|Zeynep|Burak"), _words("Öztürk|Şahin|Koç"), _words("Av."), (), _words("Makina|Tekstil|Gıda"), _words("A.Ş.|Ltd. Şti."),
            _words("Satış Müdürü|Genel Müdür|İnşaat Mühendisi"), _words("Atatürk Cad. No:{}|Barbaros Bulvarı No:{}"), (City("Kadıköy", ("34710",), "İstanbul"), City("Çankaya", ("06690",), "Ankara")),
            _words("{street}\n{code} {city} / {region}"), (("Tel:", "GSM:", "E-posta:"), ("Tel", "Cep", "E-posta")),
        ),
        CardCountry(
            "MX", "mx", _words("Ximena|Rodrigo|Fernanda"), _words("Hernández|Salinas Vega|Ibarra"), _words("Lic.|Ing."), (), _words("Comercializadora|Aceros|Textiles"), _words("S.A. de C.V.|S. de R.L."),
            _words("Gerente de ventas|Directora general|Compras"), _words("Av. Juárez {}|Calle Hidalgo {}"), (City("Ciudad de México", ("06600",)), City("Guadalajara", ("44100",))),
            _words("{street}\n{code} {city}|{street}\nC.P. {code}, {city}"), (("Tel.", "Cel.", "E-mail"), ("Oficina", "Celular", "Correo")),
        ),
    )
}  # fmt: skip
