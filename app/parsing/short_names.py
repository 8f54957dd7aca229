"""Short forms of given names in languages that the list of `nicknames` lacks, which is English."""

from collections.abc import Iterator

# A name, and its short forms. A short form may belong to several names.
_SHORT_FORMS = """
de Johannes: Hannes Hans Johann Jo; Friedrich: Fritz Fiete Fred; Wilhelm: Willi Willy Wim; Heinrich: Heinz Heiner
de Anton: Toni; Josef: Sepp Jupp Beppo Pepi; Joseph: Sepp Jupp; Franz: Franzl Franzi; Maximilian: Max
de Elisabeth: Lisa Elise Else Elsa Liesel Sissi Betti Lisbeth Elli; Susanne: Susi Sanne Susa; Gabriele: Gabi Gaby; Ulrich: Uli
de Ulrike: Uli Rike; Stefanie: Steffi Stephi; Stephanie: Steffi; Katharina: Kathi Kati Käthe Trine Nina; Theresa: Resi
de Theresia: Resi; Margarete: Grete Gretl Gretchen Marga; Magdalena: Lena Leni Magda; Helene: Lena Leni Hella; Cornelia: Conny Nele
de Monika: Moni; Wolfgang: Wolfi Wolf; Sebastian: Basti Bastian; Florian: Flo; Nikolaus: Klaus Niko Nico; Andreas: Andi Andy
de Matthias: Matze Hias; Christian: Chris Christl; Christine: Christl Tina; Christina: Tina; Bettina: Betti Tina; Jakob: Köbi Jockel
de Ludwig: Lutz Wiggerl; Georg: Schorsch Jörg; Leopold: Poldi; Eberhard: Ebi; Reinhard: Reini; Gerhard: Gerd; Bernhard: Bernd
de Dietrich: Dieter Dirk; Joachim: Jochen Achim; Manfred: Manni Fred; Siegfried: Siggi; Sigrid: Siggi; Brigitte: Gitte Gitti Biggi
de Waltraud: Traudl; Rosemarie: Rosi Romy; Antonia: Toni; Alexandra: Alex Sandra; Alexander: Alex; Dominik: Domi Nik
es Francisco: Paco Pancho Curro Fran Quico; José: Pepe; Ignacio: Nacho; Dolores: Lola; Guadalupe: Lupe; Enrique: Quique
es Manuel: Manolo Manu; Concepción: Concha Conchi; Rosario: Charo; Teresa: Tere; Javier: Javi; Rafael: Rafa; Santiago: Santi
es Antonio: Toño Toni Antón; Alberto: Beto; Roberto: Beto; Guillermo: Memo Guille; Beatriz: Bea; Isabel: Isa Chabela; Mercedes: Merche
es Pilar: Pili; Jesús: Chus Chuy; Alejandro: Álex Jandro; Alejandra: Álex; Eduardo: Edu Lalo; Gregorio: Goyo; Consuelo: Chelo
it Giuseppe: Beppe Peppe Pino Peppino; Luigi: Gigi; Giovanni: Gianni Nanni Vanni; Ferdinando: Nando; Alessandro: Sandro Ale
it Alessandra: Sandra Ale; Gabriele: Lele; Emanuele: Lele; Filippo: Pippo; Francesco: Ciccio Checco Franco; Domenico: Mimmo
it Salvatore: Totò Turi; Vincenzo: Enzo; Lorenzo: Enzo Renzo; Raffaele: Lello; Elisabetta: Betta Lisa; Giuseppina: Pina; Caterina: Rina
pl Katarzyna: Kasia Kaśka; Małgorzata: Gosia Małgosia; Joanna: Asia; Barbara: Basia; Anna: Ania Anka; Aleksandra: Ola; Zofia: Zosia
pl Magdalena: Magda; Jolanta: Jola; Izabela: Iza; Krystyna: Krysia; Wojciech: Wojtek; Tomasz: Tomek; Krzysztof: Krzysiek Krzyś
pl Piotr: Piotrek; Jan: Janek Jaś; Stanisław: Staszek Stasiek; Jerzy: Jurek; Bartosz: Bartek; Bartłomiej: Bartek; Agnieszka: Aga
pl Grzegorz: Grzesiek; Zbigniew: Zbyszek; Ryszard: Rysiek; Józef: Józek; Kazimierz: Kazik; Tadeusz: Tadek; Michał: Michałek
ru Aleksandr: Sasha Shura Sanya; Aleksandra: Sasha Shura; Aleksei: Alyosha Lyosha; Mikhail: Misha; Nikolai: Kolya; Ivan: Vanya
ru Alexander: Sasha; Alexandra: Sasha; Alexey: Alyosha Lyosha; Dmitri: Dima Mitya; Evgeni: Zhenya; Evgeniya: Zhenya; Sergei: Seryozha
ru Sergey: Seryozha; Vladimir: Volodya Vova; Petr: Petya; Ekaterina: Katya; Mariya: Masha; Maria: Masha; Nataliya: Natasha; Tatyana: Tanya
ru Tatiana: Tanya; Elena: Lena; Svetlana: Sveta; Olga: Olya; Irina: Ira; Anastasiya: Nastya; Anna: Anya; Boris: Borya; Pavel: Pasha
ru Konstantin: Kostya; Grigori: Grisha; Anatoli: Tolya; Yuri: Yura; Oleksandr: Sashko Olexa; Volodymyr: Vova Volodya; Mykhailo: Mykhas
nl Cornelis: Kees Cor; Hendrik: Henk; Pieter: Piet; Willem: Wim; Jacobus: Koos Jaap; Abraham: Bram; Gerardus: Gerard Gerrit
nl Johannes: Jan Johan; Elisabeth: Els Betsy Liesbeth; Margaretha: Greet Gretha; Wilhelmina: Mina Willemijn; Adrianus: Adri Ad Arie
sv Lars: Lasse; Karl: Kalle; Per: Pelle; Nils: Nisse; Olof: Olle; Hans: Hasse; Jan: Janne; Erik: Jerker; Margareta: Greta Maggan; Kristina: Stina
fi Juhani: Jussi Juha; Johannes: Jussi Juha Hannes; Kaarlo: Kalle; Mikael: Mika Mikko; Katariina: Kaija Kati; Elisabet: Liisa; Antero: Antti
cs Jan: Honza; Josef: Pepa; Jiří: Jirka; Jaroslav: Jarda; Miroslav: Mirek; Václav: Vašek; Petr: Péťa; František: Franta; Jakub: Kuba
cs Hana: Hanka; Kateřina: Katka Káťa; Barbora: Bára; Tomáš: Tom; Stanislav: Standa; Vladimír: Vláďa; Zdeněk: Zdenda; Ladislav: Láďa
hu István: Pista Isti; József: Jóska Józsi; László: Laci; Zoltán: Zoli; Gábor: Gabi; Ferenc: Feri; Sándor: Sanyi; Katalin: Kati
hu Zsuzsanna: Zsuzsi; András: Bandi Andris; Erzsébet: Erzsi Zsóka; János: Jani; Mihály: Misi; Attila: Ati; Tamás: Tomi; Péter: Peti
fr Emmanuel: Manu; Sébastien: Seb; Nicolas: Nico; Frédéric: Fred; Philippe: Phil; Stéphanie: Steph; Stéphane: Steph; Catherine: Cathy
fr Christophe: Chris; Benoît: Ben; Jean-François: Jeff; Maximilien: Max; Véronique: Véro; Dominique: Dom; Caroline: Caro; Alexandre: Alex
pt José: Zé; Francisco: Chico Xico; António: Tó Toninho; Fernando: Nando; Eduardo: Duda; Guilherme: Gui; Rafael: Rafa; Gabriel: Biel
el Konstantinos: Kostas Dinos; Ioannis: Giannis Yannis; Georgios: Giorgos; Vasileios: Vasilis; Emmanouil: Manolis; Dimitrios: Dimitris
el Nikolaos: Nikos; Panagiotis: Takis Panos; Athanasios: Thanasis; Aikaterini: Katerina; Eleni: Lena; Christos: Chris
ro Alexandru: Alex Sandu; Gheorghe: Ghiță; Constantin: Costel Dinu; Nicolae: Nicu; Ioan: Ionel Nelu; Elena: Lenuța
tr Mehmet: Memo; Mustafa: Musti; İbrahim: İbo; Süleyman: Sülo; Fatma: Fatoş; Ayşegül: Ayşe
"""


def pairs() -> Iterator[tuple[str, str]]:
    """Yield each short form with a name that it stands for."""
    for line in _SHORT_FORMS.strip().splitlines():
        _, _, entries = line.partition(" ")
        yield from _of_entries(entries)


def _of_entries(entries: str) -> Iterator[tuple[str, str]]:
    for entry in entries.split(";"):
        name, colon, short_forms = entry.partition(":")
        for short in short_forms.split() if colon else ():
            yield short, name.strip()
