"""The labels of phone numbers, e-mail and web addresses on cards, by language and kind."""

from collections.abc import Mapping
from typing import Literal

Kind = Literal["mobile", "chat", "fax", "home", "work"]

# Words are patterns; a blank between words may be missing, a point may follow each.
LABEL_WORDS: Mapping[str, Mapping[Kind, str]] = {
    "en": {
        "mobile": "mobile|mob|cell|cellphone|cell phone|cellular|mobile phone",
        "fax": "fax|facsimile",
        "home": "home|private",
        "work": "phone|ph|telephone|tel|direct line|direct dial|direct|ddi|did|switchboard|main|landline"
        "|office|work|hotline|toll ?-?free|freephone|reception|call",
    },
    "de": {
        "mobile": "mobil|mobiltelefon|mobilfunk|mobilnummer|handy|natel|funk",
        "fax": "fax|telefax",
        "home": "privat",
        "work": "telefon|tel|fon|festnetz|durchwahl|zentrale|direkt|direktwahl|büro|buero|rufnummer"
        "|geschäftlich|ruf|praxis|notdienst",
    },
    "fr": {
        "mobile": "portable|port|mobile|cellulaire|gsm",
        "fax": "fax|télécopie|télécopieur|telecopie",
        "home": "domicile|privé",
        "work": "téléphone|telephone|tél|tel|standard|ligne directe|direct|fixe|bureau|tph",
    },
    "it": {
        "mobile": "cellulare|cell|cel|mobile",
        "fax": "fax",
        "home": "casa|abitazione|privato",
        "work": "telefono|tel|ufficio|centralino|diretto|fisso|studio",
    },
    "es": {
        "mobile": "móvil|movil|celular|cel|móv|mov",
        "fax": "fax",
        "home": "casa|particular|domicilio",
        "work": "teléfono|telefono|tel|tfno|tlf|tlfno|telf|tfn|centralita|directo|oficina|conmutador"
        "|fijo",
    },
    "pt": {
        "mobile": "telemóvel|telemovel|tlm|telem|celular|cel|móvel",
        "fax": "fax",
        "home": "casa|residência|residencia",
        "work": "telefone|telef|tel|fone|tlf|fixo|escritório|escritorio|geral|direto|ramal",
    },
    "nl": {
        "mobile": "mobiel|mob|gsm",
        "fax": "fax",
        "home": "privé|thuis",
        "work": "telefoon|tel|kantoor|doorkiesnummer|doorkies|direct|algemeen|vast",
    },
    "da": {
        "mobile": "mobil|mob|mobiltelefon",
        "fax": "fax|telefax",
        "home": "privat",
        "work": "telefon|tlf|tel|direkte|dir|kontor|hovednummer",
    },
    "no": {
        "mobile": "mobil|mob|mobiltelefon",
        "fax": "faks|fax|telefaks",
        "home": "privat",
        "work": "telefon|tlf|tel|sentralbord|direkte|kontor",
    },
    "sv": {
        "mobile": "mobil|mob|mobiltelefon",
        "fax": "fax",
        "home": "hem|bostad",
        "work": "telefon|tel|tfn|växel|direkt|kontor",
    },
    "fi": {
        "mobile": "matkapuhelin|matkapuh|mobiili|gsm|mob",
        "fax": "faksi|fax",
        "home": "koti",
        "work": "puhelin|puh|vaihde|tel|toimisto",
    },
    "pl": {
        "mobile": "komórka|kom|tel kom|telefon komórkowy|komórkowy|komorka|mob",
        "fax": "faks|fax",
        "home": "dom|prywatny",
        "work": "telefon|tel|biuro|centrala|stacjonarny|tel stacj",
    },
    "cs": {
        "mobile": "mobilní telefon|mobil|mob|mobilní",
        "fax": "fax",
        "home": "domů|soukromý",
        "work": "telefon|tel|kancelář|ústředna|pevná linka",
    },
    "sk": {
        "mobile": "mobilný telefón|mobil|mob",
        "fax": "fax",
        "home": "súkromný",
        "work": "telefón|tel|kancelária|ústredňa|pevná linka",
    },
    "hu": {
        "mobile": "mobiltelefon|mobil|mob",
        "fax": "fax",
        "home": "otthon",
        "work": "telefon|tel|iroda|központ|vezetékes",
    },
    "tr": {
        "mobile": "cep telefonu|cep tel|cep|gsm|mobil",
        "fax": "faks|fax|belgegeçer",
        "home": "ev",
        "work": "telefon|tel|ofis|santral|sabit|iş",
    },
    "ro": {
        "mobile": "telefon mobil|mobil|mob",
        "fax": "fax",
        "home": "acasă",
        "work": "telefon|tel|birou|fix|centrală",
    },
    "hr": {
        "mobile": "mobitel|mob|gsm|mobilni|mobilni telefon",
        "fax": "faks|fax|telefaks",
        "home": "kuća",
        "work": "telefon|tel|ured|pisarna|stacionarni",
    },
    "et": {"mobile": "mobiil|mob|gsm", "fax": "faks", "work": "telefon|tel"},
    "lt": {"mobile": "mobilus|mob", "fax": "faksas|faks", "work": "telefonas|tel"},
    "lv": {"mobile": "mobilais|mob", "fax": "fakss|fax", "work": "tālrunis|tālr|tel"},
    "ru": {
        "mobile": "мобильный|моб|сотовый|сот|моб тел|мобильный телефон",
        "fax": "факс",
        "home": "дом|домашний",
        "work": "телефон|тел|раб|рабочий|офис|приемная|приёмная|т",
    },
    "uk": {
        "mobile": "мобільний|моб|моб тел",
        "fax": "факс",
        "home": "дом",
        "work": "телефон|тел|офіс",
    },
    "bg": {"mobile": "мобилен|моб|gsm|джиесем", "fax": "факс", "work": "телефон|тел|офис"},
    "sr": {"mobile": "мобилни|моб|мобилни телефон", "fax": "факс", "work": "телефон|тел"},
    "el": {
        "mobile": "κινητό|κινητο|κιν|κιν τηλ",
        "fax": "φαξ|fax|φαχ",
        "home": "οικία",
        "work": "τηλέφωνο|τηλεφωνο|τηλ|γραφείο|τηλ κέντρο",
    },
    "he": {"mobile": "נייד|סלולרי|טלפון נייד", "fax": "פקס", "work": "טלפון|טל|משרד"},
    "ar": {"mobile": "جوال|موبايل|محمول|نقال", "fax": "فاكس", "work": "هاتف|تلفون|مكتب"},
    "ja": {
        "mobile": "携帯電話|携帯番号|携帯|モバイル",
        "fax": "ファックス|ファクス|ファクシミリ|fax",
        "work": "電話番号|電話|直通|代表|tel",
    },
    "zh": {
        "mobile": "移动电话|行動電話|手机号码|手机|手機|移动",
        "fax": "传真|傳真",
        "work": "电话|電話|座机|总机|直线|办公电话",
    },
    "ko": {
        "mobile": "휴대폰|휴대전화|핸드폰|모바일|이동전화",
        "fax": "팩스",
        "work": "대표전화|전화번호|전화|사무실|직통",
    },
    "vi": {"mobile": "di động|đtdđ|dđ", "fax": "fax", "work": "điện thoại|đt"},
    "id": {"mobile": "ponsel|hp|seluler", "fax": "faksimile|faks|fax", "work": "telepon|telp|kantor"},
    "th": {"mobile": "มือถือ", "fax": "โทรสาร|แฟกซ์", "work": "โทรศัพท์|โทร"},
    "": {
        "mobile": "\U0001f4f1|gsm",
        "chat": "whats ?app|wa|wapp|viber|signal|telegram|threema|wechat|line|kakaotalk|zalo|imessage",
        "fax": "\U0001f4e0|℻",
        "work": "☎|☏|✆|\U0001f4de|📞",
    },
}  # fmt: skip

MAIL_AND_WEB_WORDS = (
    r"e ?-? ?mail|mail|courriel|mél|correo(?: electrónico)?|e-post|epost|sähköposti|posta|e-posta"
    r"|eposta|pec|email address|адрес|почта|эл\.? ?почта|пошта|имейл|メール|邮箱|电子邮件|電子郵件|이메일"
    r"|דוא\"ל|מייל|البريد|e|✉|web(?:site|seite|stránka|oldal)?|internet|homepage|site|sito(?: web)?|sitio(?: web)?"
    r"|página(?: web)?|www|url|w|strona|сайт|ウェブ|网址|網址|홈페이지|אתר|ιστοσελίδα|hemsida|hjemmeside|kotisivu|@"
)
