"""Words that identify the kind of a line, in the languages of business cards. The lists follow usage, not law."""

import re
from collections.abc import Mapping

from app.parsing.normalization import normalize

# Legal forms by the countries that have them. One of two letters must match in case: Sa may be a name.
LEGAL_FORMS: Mapping[str, str] = {
    "DE AT CH LI": r"[gG]?GmbH|GMBH|G\. ?m\. ?b\. ?H\.|mbH|m\.b\.H\.|AG|KGaA|KGAA|KG|OHG|UG"
    r"|GbR|e\. ?K\.|e\. ?Kfm\.|e\. ?Kfr\.|e\. ?V\.|eG|e\. ?U\.|OG|KEG|PartG(?: ?mbB)?|mbB|PartGmbB"
    r"|Einzelunternehmen|Ges\. ?m\. ?b\. ?H\.|GesmbH|Stiftung & Co\. KG|SE",
    "GB IE": r"Ltd|LTD|Limited|LIMITED|PLC|plc|P\.L\.C\.|LLP|CIC|DAC|Teo|L\.?L\.?P\.?",
    "US CA": r"Inc|INC|Incorporated|Corp|CORP|Corporation|LLC|L\.L\.C\.|PLLC|P\.C\.|PC|LP|L\.P\.",
    "AU NZ ZA SG IN": r"Pty|PTY|Proprietary|Pvt|PVT|Pte|PTE|Bhd",
    "FR BE LU CH": r"SARL|S\.A\.R\.L\.|SASU|S\.A\.S\.U\.|SAS|S\. ?A\. ?S\.|EURL|E\.U\.R\.L\.|SNC|SCI|SCP"
    r"|SCOP|SELARL|S\.?à\.? ?r\.?l\.?|SPRL|SRL|ASBL|SA|S\. ?A\.",
    "IT": r"S\. ?p\. ?A\.|SpA|SPA|S\. ?r\. ?l\.(?: ?s\.)?|Srl|SRL|Srls|SRLS|S\. ?n\. ?c\.|Snc|SNC|S\. ?a\. ?s\.|Sas"
    r"|S\.?p\.?a\.?|s\.p\.a\.|s\.r\.l\.|s\. ?n\. ?c\.|s\. ?a\. ?s\.|Soc\. ?Coop\.|Onlus",
    "ES": r"S\. ?L\.(?: ?U\.)?|SLU|SLL|SL|S\. ?A\. ?U\.|SAU|S\. ?Coop\.|C\. ?B\.|S\. ?L\. ?P\.|SLP|S\. ?L\. ?L\.",
    "PT BR": r"Lda|LDA|Ltda|LTDA|Unipessoal|S\.? ?A\.?|EIRELI|ME|MEI|EPP",
    "MX CO CL AR PE": r"S\. ?A\. ?de ?C\. ?V\.|SA de CV|S\. ?de R\. ?L\.(?: ?de C\. ?V\.)?|S\. ?A\. ?S\.|SpA"
    r"|S\. ?R\. ?L\.|E\. ?I\. ?R\. ?L\.",
    "NL BE": r"B\. ?V\.|BV|N\. ?V\.|NV|V\. ?O\. ?F\.|VOF|C\. ?V\.|BVBA|CVBA|v\.o\.f\.|b\.v\.|n\.v\.|Comm\.V",
    "DK": r"A/S|ApS|APS|I/S|K/S|IVS|P/S|A\.M\.B\.A\.",
    "NO": r"ASA|AS|ANS|ENK|DA",
    "SE": r"AB|HB|Handelsbolag|Aktiebolag|Ekonomisk Förening",
    "FI": r"Oyj|OYJ|Oy|OY|Ky|Tmi|Ay|Ab",
    "PL": r"[Ss][Pp]\. ?[zZ] ?\. ?[oO]\. ?[oO]\.|[Ss]p\. ?z ?o\. ?o\.?|SP\. Z O\.O\.|Sp\. ?[jJkKp]\.|sp\. ?[jkp]\.|S\.A\.|s\.c\.|S\.C\."
    r"|Sp\.p\.|Spółka z o\.o\.|sp\.k\.|Spółka Akcyjna",
    "CZ SK": r"s\. ?r\. ?o\.|spol\. ?s ?r\. ?o\.|a\. ?s\.|v\. ?o\. ?s\.|k\. ?s\.|o\. ?p\. ?s\.|z\. ?s\.|S\.R\.O\.|družstvo",
    "HU": r"Kft|KFT|Zrt|ZRT|Nyrt|Bt|BT|Kkt|Rt",
    "RO": r"S\. ?R\. ?L\.|SRL|S\.C\.|PFA|S\.A\.",
    "SI HR RS BA ME": r"d\. ?o\. ?o\.|D\.O\.O\.|doo|d\. ?d\.|j\. ?d\. ?o\. ?o\.|s\.p\.|k\. ?d\.|a\. ?d\.|д\.?о\.?о\.",
    "BG": r"ООД|ЕООД|АД|ЕАД|ЕТ|OOD|EOOD|AD|EAD",
    "RU BY KZ": r"ООО|ОАО|ЗАО|ПАО|АО|ИП|OOO|ZAO|OAO|ТОО",
    "UA": r"ТОВ|ПАТ|ПрАТ|ФОП|АТ|ПП",
    "TR": r"A\. ?Ş\.|A\. ?S\.(?=\Z)|AŞ|Ltd\. ?Şti\.|LTD\. ?ŞTİ\.|Ltd\. ?Sti\.|LTD\. ?STI\.|Şti\.|ŞTİ\.|Şirketi|San\. ?(?:ve|VE) ?Tic\.|SAN\. ?VE ?T[İI]C\.",
    "GR CY": r"Α\.?Ε\.?|Ε\.?Π\.?Ε\.?|Ο\.?Ε\.?|Ε\.?Ε\.?|Ι\.?Κ\.?Ε\.?|A\.E\.|E\.P\.E\.",
    "IL": r"בע\"מ|בע״מ|בעמ|Ltd",
    "JP": r"株式会社|有限会社|合同会社|合資会社|㈱|\(株\)|（株）|K\.K\.|KK|Co\., ?Ltd",
    "CN TW HK": r"有限责任公司|股份有限公司|有限公司|公司|集团|Co\., ?Ltd",
    "KR": r"주식회사|㈜|\(주\)|유한회사",
    "EE LV LT": r"OÜ|AS|SIA|UAB|MB|IĮ",
}
_LETTER = r"[^\W\d_]"
_LEGAL_FORM = re.compile(
    rf"(?<!{_LETTER})(?<!{_LETTER}\.)(?:"
    + "|".join(f"(?:{forms})" for forms in LEGAL_FORMS.values())
    + rf")(?!{_LETTER})\.?"
)
_EAST_ASIAN_FORM = re.compile("株式会社|有限会社|合同会社|㈱|（株）|有限公司|公司|集团|주식회사|㈜")
# Forms that are also words or initials count only at the end of the line.
_ONLY_AT_END = frozenset(
    """
    AG KG UG SE SA AB AS BV NV SL SLU SAS OG eG Oy OY Ky Ay Ab AD HB DA PC LP ME BT Bt Rt Teo SCP
    CIC MB SCI SNC Sas a.s. A.S. C.B. CB S.A. S.L. SPA SP АО АД АТ ПП ЕТ ИП EAD ad
    """.split()  # noqa: SIM905  # a list with one form per line would fill a page
)

_FIRM = re.compile(
    r"\b(?:sohne|soehne|sohn|tochter|sons|son|brothers|bros|cie|fils|freres|hijos|hermanos|fratelli|figli"
    r"|zonen|gebr|gebroeders|gebruder|gebrueder|sonner|soner|synowie|partner|partners|partnerzy|co|filhos|irmaos|ogullari|kardesler)\Z"
    r"|(?:buro|buero|kanzlei|verlag|werke|werk|werkstatt|apotheke|praxis|stiftung|verein|agentur|handel"
    r"|technik|gruppe|versicherung|versicherungen|universitat|hochschule|klinik|klinikum|bau|bouw"
    r"|maschinenbau|druckerei|backerei|schreinerei|tischlerei|schlosserei|gartnerei|metzgerei"
    r"|brauerei|spedition|immobilien|treuhand|bank|sparkasse|studio|kontor|haus|hof|zentrum|center"
    r"|fabrik|fabriek|bedrijf|handels|byggeri|bygg|byra|firma)\b"
    r"|\b(?:group|groupe|gruppo|grupo|grupa|holding|company|agency|studios?|solutions|systems|technologies"
    r"|consulting|services|partners|associates|industries|laboratories|labs|bank|banque|banca"
    r"|banco|university|universite|universita|universidad|universidade|uniwersytet|institut|institute|instituto|istituto|foundation|fondation"
    r"|fondazione|fundacion|fundacja|fundacao|association|hotel|restaurant|restaurante|ristorante|trattoria|osteria|school|college|hospital|clinic|clinica|clinique"
    r"|etablissements|ets|societe|cabinet|atelier|agence|agenzia|agencia|ministry|ministerium|museum|musee|museo"
    r"|theater|theatre|insurance|logistics|logistik|logistica|media|ventures|capital|zaklad|przedsiebiorstwo|biuro|kancelaria"
    r"|sklep|hurtownia|pracownia|maison|domaine|chateau|boulangerie|garage|garaz|imprimerie|menuiserie|officina|azienda|ditta"
    r"|impresa|studio|farmacia|pharmacie|pharmacy|bakery|brewery|kitchen|cafe|bar|bistro|bistrot|pub|gallery|galerie|galleria|galeria"
    r"|construcciones|talleres|taller|bodegas|bodega|panaderia|inmobiliaria|imobiliaria|transportes|comercio"
    r"|construtora|oficina|padaria|firma|klinika|nakladatelstvi|truhlarstvi|stavebni|stavby|makina|sanayi|ticaret|insaat|tekstil|gida|otomotiv"
    r"|bt|gyar|muhely|iroda|lab|works|foods|motors|design|designs|software|digital|energy|energie|trading|imports?|exports?"
    r"|farm|farms|estate|realty|properties|roofing|plumbing|builders|landscaping|interiors)\b"
)
_JOB = re.compile(
    r"\b(?:ceo|cto|cfo|coo|cmo|cio|vp|pdg|drh|director|directora|diretora?|directeur|directrice|direttore"
    r"|direttrice|direktor\w*|direktur|direktoer|\w*manager|\w*managerin|managing|chief|head of|head|founder|cofounder|owner|president|presidente"
    r"|presidenta|engineer|ingenieure?|ingenieurin|ingenier[oa]|ingegnere|engenheir[oa]|developer|consultant\w*"
    r"|consultora?|consulente|sales|executive|officer|partner|partnerin|associate|assistante?|assistent"
    r"|assistentin|assistente|asistente|asistent\w*|advis[eo]r|analyst|architect|architecte|architekt"
    r"|architektin|architetto|arquitet[oa]|arquitect[oa]|designer|designerin|accountant|attorney|lawyer"
    r"|solicitor|specialist|specialista|specjalist\w*|especialista|coordinator|koordinator\w*|representative|agent|broker|editor|producer"
    r"|chair(?:man|woman)?|secretary|treasurer|technician|buyer|inhaber|inhaberin|vertrieb\w*|inh|gf|prop"
    r"|prokurist|prokuristin|sachbearbeiter\w*|referent|referentin|vorstand\w*|gesellschafter\w*"
    r"|rechtsanwalt|rechtsanwaltin|notar|notarin|facharzt|facharztin|arzt|arztin|\w*meister|\w*meisterin"
    r"|makler|maklerin|gutachter\w*|techniker|technikerin|entwickler|entwicklerin|responsable"
    r"|gerante?|gerente|chef|cheffe|commerciale?|comercial|conseill\w*|avocate?|chargee? d\w*"
    r"|fondat\w*|fundador|fundadora|comptable|adjointe?|jefe|jefa|soci[oa]|abogad[oa]|advogad[oa]"
    r"|propietari[oa]|asesora?|administradora?|responsabile|amministrat\w*|titolare|avvocato"
    r"|avvocata|geometra|einkauf|einkaufer\w*|verkauf|verkaufer\w*|fotograf\w*|photograph\w*|tischler\w*|schreiner\w*|betreuung|betreuer\w*"
    r"|surveyor|realtor|scientist|business development|operations|lead|leader|team ?lead|marketing|purchasing|procurement"
    r"|eigenaar|eigenares|zaakvoerder|bestuurder|directie|adviseur|medewerker|accountmanager|verkoper|vertegenwoordiger"
    r"|kierownik|dyrektor|prezes|wlasciciel\w*|handlowiec|ksiegow\w*|prawnik|radca|projektant\w*|doradca|inzynier"
    r"|jednatel\w*|reditel\w*|obchodni|ucetni|vedouci|majitel\w*|konatel\w*|riaditel\w*|veduci|obchodny|poradce|poradkyne"
    r"|ugyvezeto|igazgato|vezeto|ertekesitesi|tulajdonos|mernok|munkatars"
    r"|mudur\w*|genel mudur|satis|satin alma|muhendis\w*|uzman\w*|yonetici|kurucu|danisman\w*|sorumlusu|temsilcisi|avukat|muhasebe"
    r"|adm direktor|direktør|saelger|salgschef|konsulent|ejer|indehaver|medarbejder|daglig leder|selger|radgiver|radgivare|saljare|agare|vd|chef|konsult|ekonom"
    r"|toimitusjohtaja|myyntipaallikko|johtaja|paallikko|asiantuntija|yrittaja|insinoori|asiakkuus\w*"
    r"|socio|socia|diretor|vendedor\w*|encarregad[oa]|proprietari[oa]|contabilista|tecnic[oa]|engenheiro|consultor|comercial"
    r"|administrator|inginer|vanzari|manager|avocat|consilier)\b"
    r"|(?:fuhrer|fuehrer|fuhrung|leiter|leitung|berater|planer|monteur|pfleger|arbeiter|gestalter|trainer|lehrer)(?:in)?\b"
)
_JOB_IN_OTHER_SCRIPTS = re.compile(
    "директор|менеджер|руководитель|инженер|специалист|начальник|бухгалтер|консультант|керівник|фахівець|управител|"
    "διευθ|υπεύθυν|μηχανικ|σύμβουλ|πωλήσ|מנהל|מנכ|יועץ|מהנדס|部長|課長|係長|社長|取締役|代表|主任|店長|営業|经理|總經理|总监|工程师|主管|董事|主任|"
    "대표|이사|부장|과장|차장|팀장|대리|사원|مدير|مهندس|مستشار"
)
_STREET = re.compile(
    r"(?:strasse|str|weg|platz|allee|gasse|ring|damm|ufer|chaussee|markt|steig|straat|laan|plein|kade|gracht|dijk|singel|gatan|vagen|gade|vej"
    r"|gata|veien|vei|katu|tie|tanu)(?=\Z| \d)"
    r"|\b(?:street|st|road|rd|avenue|ave|av|boulevard|blvd|bd|lane|ln|drive|dr|court|square|sq|rue|close|crescent|terrace|way|mews|highway|hwy"
    r"|parkway|pkwy|gardens|unit|building|bldg|level"
    r"|chemin|quai|impasse|route|cours|allee|via|viale|piazza|piazzale|corso|largo|vicolo|strada|calle|c|avda|avenida|cl|ctra|carretera|poligono|pol ind"
    r"|paseo|plaza|carrer|suite|ste|floor|etage|po box|postfach|postbus|postboks|apartado|casella postale|boite postale|bp"
    r"|rua|travessa|praca|alameda|rodovia|quadra|colonia|col|blvd"
    r"|ul|ulica|al|aleja|aleje|os|osiedle|pl|plac|ulice|nam|namesti|trida|nabrezi|namestie"
    r"|utca|u|ut|ter|korut|krt|cad|caddesi|cd|sok|sokak|sokagi|sk|mah|mahallesi|bulvari|blv|san sit|osb|bolgesi|no"
    r"|calea|soseaua|sos|bulevardul|trg|cesta)\b"
)
_STREET_IN_OTHER_SCRIPTS = re.compile(
    r"улица|ул\.|проспект|пр-т|пр\.|переулок|пер\.|шоссе|наб\.|вул\.|бул\.|площадь|пл\.|οδός|λεωφ|λεωφόρος"
    r"|רחוב|רח'|שדרות|丁目|番地|番|号|路|街|道|로 ?\d|길 ?\d|شارع"
)
_SINCE = re.compile(
    r"\b(?:since|seit|depuis|dal|desde|anno|est|established|founded|gegrundet|fonde\w*|fundad[oa]|sinds|siden|sedan|od roku|rok zal|zalozeno"
    r"|alapitva|kurulus)\b"
)


def has_legal_form(text: str) -> bool:
    return any(_is_form(text, match) for match in _LEGAL_FORM.finditer(text)) or bool(
        _EAST_ASIAN_FORM.search(text)
    )


def legal_form_countries(text: str) -> frozenset[str]:
    """Return the countries of the legal form in a name; none if it has no form."""
    match = next((each for each in _LEGAL_FORM.finditer(text) if _is_form(text, each)), None)
    if match is None:
        return frozenset()
    form = match[0]
    return frozenset(
        code
        for codes, pattern in LEGAL_FORMS.items()
        if re.fullmatch(rf"(?:{pattern})\.?", form)
        for code in codes.split()
    )


def _is_form(text: str, match: re.Match[str]) -> bool:
    """Whether a match is a legal form: one that is also a word only at the end, after the name."""
    bare = match[0].strip()
    if match.start() == 0 and bare not in {"ООО", "ОАО", "ЗАО", "ПАО", "ИП", "ТОВ", "ФОП"}:
        return False
    return (bare.rstrip(".") not in _ONLY_AT_END and bare not in _ONLY_AT_END) or (
        not text[match.end() :].strip(" .,)")
    )


def is_legal_form(text: str) -> bool:
    """Whether the text is only a legal form, such as the second line of a long company name."""
    rest = _LEGAL_FORM.sub("", text)
    return rest != text and not normalize(rest).replace("co", "").strip(" ")


def without_legal_forms(text: str) -> str:
    """Return the name of an organization without its legal forms; the whole name if nothing is left."""
    found = [
        each for each in _LEGAL_FORM.finditer(text) if _is_form(text, each) or each.start() == 0
    ]
    for each in reversed(found):
        text = f"{text[: each.start()]} {text[each.end() :]}"
    return _EAST_ASIAN_FORM.sub(" ", text)


def sounds_like_firm(text: str) -> bool:
    return bool(_FIRM.search(normalize(text)))


def sounds_like_job(text: str) -> bool:
    return bool(_JOB.search(normalize(text)) or _JOB_IN_OTHER_SCRIPTS.search(text.lower()))


def has_founding_year(text: str) -> bool:
    return bool(_SINCE.search(normalize(text)))


def sounds_like_street(text: str) -> bool:
    return bool(_STREET.search(normalize(text)) or _STREET_IN_OTHER_SCRIPTS.search(text.lower()))
