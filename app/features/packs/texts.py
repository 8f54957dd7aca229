"""The ready-made templates, each in every language: plain, warm, short, and about one person.

The names say what each is for, in the language of the workspace. The English one is the key of a template.
"""

from typing import NamedTuple

from app.engine.vocabulary import Language


class Text(NamedTuple):
    subject: str
    body: str


def _english(subject: str, *paragraphs: str) -> Text:
    signature = "Kind regards\n{{ me.name }}\n{{ business.name }}"
    return Text(subject, "\n\n".join(("{{ person.salutation }},", *paragraphs, signature)))


def _german(subject: str, *paragraphs: str) -> Text:
    signature = "Herzliche Grüße\n{{ me.name }}\n{{ business.name }}"
    return Text(subject, "\n\n".join(("{{ person.salutation }},", *paragraphs, signature)))


REPLY = "Reply to a message"
THANK_FOR_MEETING = "Thank you for the meeting"
THANK_FOR_INTERVIEW = "Thank you for the interview"
THANK_FOR_PURCHASE = "Thank you for the purchase"
THANK_FOR_BUSINESS = "Thank you for the business"
THANK_FOR_REFERRAL = "Thank you for the referral"
INTRODUCE = "Introduction"
INTRODUCE_AGAIN = "Second introduction"
KEEP_IN_TOUCH = "Keep in touch"
CHASE = "Ask again"
PROMISED = "As promised"
BUY_AGAIN = "Buy again"
ASK_REFERRAL = "Ask for a referral"
INFORM_REFERRAL = "You were referred"
GREET = "Greeting"

GERMAN_NAMES = {
    REPLY: "Antwort auf eine Nachricht",
    THANK_FOR_MEETING: "Dank für das Treffen",
    THANK_FOR_INTERVIEW: "Dank für das Vorstellungsgespräch",
    THANK_FOR_PURCHASE: "Dank für den Einkauf",
    THANK_FOR_BUSINESS: "Dank für den Auftrag",
    THANK_FOR_REFERRAL: "Dank für die Empfehlung",
    INTRODUCE: "Vorstellung",
    INTRODUCE_AGAIN: "Zweite Vorstellung",
    KEEP_IN_TOUCH: "In Kontakt bleiben",
    CHASE: "Nachfrage",
    PROMISED: "Wie zugesagt",
    BUY_AGAIN: "Wieder einkaufen",
    ASK_REFERRAL: "Bitte um eine Empfehlung",
    INFORM_REFERRAL: "Sie wurden empfohlen",
    GREET: "Glückwunsch",
}

_ENGLISH = {
    REPLY: _english(
        "Re: {{ message.topic | default: 'Your message' }}",
        "Thank you for your message of {{ message.date }}.",
        "If anything is still open after this, just write or call me.",
    ),
    THANK_FOR_MEETING: _english(
        "Thank you for our conversation",
        "It was good to meet you{% if event.name %} at {{ event.name }}{% endif %}"
        "{% if event.date %} on {{ event.date }}{% endif %}. Thank you for the time you took.",
        "If a question has come up since, just write or call me.",
    ),
    THANK_FOR_INTERVIEW: _english(
        "Thank you for the interview",
        "Thank you for the time you took for me{% if event.date %} on {{ event.date }}{% endif %}. "
        "Our conversation has made me want to work with you even more.",
        "If there is anything else that you would like to know, I am glad to answer.",
    ),
    THANK_FOR_PURCHASE: _english(
        "Thank you for your purchase",
        "Thank you for buying {{ purchase.items | join: ', ' | default: 'from us' }}"
        "{% if purchase.date %} on {{ purchase.date }}{% endif %}. I hope that all is as you wished.",
        "If anything is not, please tell me, and I will see to it.",
    ),
    THANK_FOR_BUSINESS: _english(
        "Thank you for your trust",
        "Thank you for choosing us{% if opportunity.title %} for “{{ opportunity.title }}”"
        "{% endif %}. I am looking forward to working with you.",
        "Whatever you need on the way: you can reach me directly.",
    ),
    THANK_FOR_REFERRAL: _english(
        "Thank you for the referral",
        "Thank you for referring {{ referral.name | default: 'others' }} to us. Your trust means a "
        "lot to me, and I will do my best to deserve it.",
    ),
    INTRODUCE: _english(
        "Good to meet you{% if event.name %} at {{ event.name }}{% endif %}",
        "It was good to meet you{% if event.name %} at {{ event.name }}{% endif %}."
        "{% if me.email %} You can reach me at {{ me.email }}.{% endif %}",
        "If there is anything I can do for you, just write or call me.",
    ),
    INTRODUCE_AGAIN: _english(
        "Did my message reach you?",
        "I wrote to you a while ago{% if event.name %} after {{ event.name }}{% endif %} and would "
        "still like to hear from you.",
        "A short word is enough, also if it is no.",
    ),
    KEEP_IN_TOUCH: _english(
        "How are you?",
        "It has been a while since we were in touch"
        "{% if message.topic %} about “{{ message.topic }}”{% endif %}. How have things been since?",
        "If there is anything I can do for you, I am glad to hear from you.",
    ),
    PROMISED: _english(
        "Re: {{ message.topic | default: 'As promised' }}",
        "As promised, I am coming back to you"
        "{% if message.topic %} about “{{ message.topic }}”{% endif %}.",
        "If anything is still open after this, just write or call me.",
    ),
    CHASE: _english(
        "Re: {{ message.topic | default: 'My question' }}",
        "On {{ message.date }} I sent you a question"
        "{% if message.topic %} about “{{ message.topic }}”{% endif %}. Have you had time to look "
        "at it?",
        "A short word is enough, also if it is no.",
    ),
    BUY_AGAIN: _english(
        "Do you need more?",
        "You last bought {{ purchase.items | join: ', ' | default: 'from us' }}"
        "{% if purchase.date %} on {{ purchase.date }}{% endif %}. Are you still happy with it, and "
        "is it time for more?",
        "Just tell me what you need, and I will see to it.",
    ),
    ASK_REFERRAL: _english(
        "Thank you for considering us",
        "Thank you for considering us"
        "{% if opportunity.title %} for “{{ opportunity.title }}”{% endif %}, even though it came "
        "out otherwise this time.",
        "If you know somebody whom we could help, I would be glad if you passed my name on. And "
        "please keep me in mind.",
    ),
    INFORM_REFERRAL: _english(
        "I have passed your name on",
        "I have passed your name on to {{ referral.name | default: 'an acquaintance' }}, so a call "
        "may come from there. I think that you would get on well.",
        "If you would rather not, just tell me.",
    ),
    GREET: _english(
        "{{ yearly_date.label | default: 'Best wishes' | capitalize }}",
        "All the best to you today{% if yearly_date.label %} ({{ yearly_date.label }}){% endif %}!",
    ),
}
_GERMAN = {
    REPLY: _german(
        "Re: {{ message.topic | default: 'Ihre Nachricht' }}",
        "vielen Dank für Ihre Nachricht vom {{ message.date }}.",
        "Falls danach noch etwas offen ist, schreiben Sie mir oder rufen Sie mich einfach an.",
    ),
    THANK_FOR_MEETING: _german(
        "Vielen Dank für das Gespräch",
        "vielen Dank für das gute Gespräch{% if event.date %} am {{ event.date }}{% endif %}"
        "{% if event.name %} ({{ event.name }}){% endif %} und für Ihre Zeit.",
        "Falls seither eine Frage aufgekommen ist, schreiben Sie mir oder rufen Sie mich einfach an.",
    ),
    THANK_FOR_INTERVIEW: _german(
        "Vielen Dank für das Vorstellungsgespräch",
        "vielen Dank für die Zeit, die Sie sich"
        "{% if event.date %} am {{ event.date }}{% endif %} für mich genommen haben. Das Gespräch "
        "hat mich darin bestärkt, dass ich gern bei Ihnen arbeiten möchte.",
        "Wenn Sie noch etwas wissen möchten, antworte ich gern.",
    ),
    THANK_FOR_PURCHASE: _german(
        "Vielen Dank für Ihren Einkauf",
        "vielen Dank für Ihren Einkauf{% if purchase.date %} vom {{ purchase.date }}{% endif %}"
        "{% if purchase.items %} ({{ purchase.items }}){% endif %}. Ich hoffe, dass alles so ist, "
        "wie Sie es sich gewünscht haben.",
        "Falls nicht, sagen Sie es mir bitte; ich kümmere mich darum.",
    ),
    THANK_FOR_BUSINESS: _german(
        "Vielen Dank für Ihr Vertrauen",
        "vielen Dank, dass Sie sich für uns entschieden haben"
        "{% if opportunity.title %} („{{ opportunity.title }}“){% endif %}. Ich freue mich auf die "
        "Zusammenarbeit.",
        "Was immer Sie unterwegs brauchen: Sie erreichen mich direkt.",
    ),
    THANK_FOR_REFERRAL: _german(
        "Vielen Dank für Ihre Empfehlung",
        "vielen Dank für Ihre Empfehlung{% if referral.name %} ({{ referral.name }}){% endif %}. "
        "Ihr Vertrauen bedeutet mir viel, und ich gebe mein Bestes, ihm gerecht zu werden.",
    ),
    INTRODUCE: _german(
        "Schön, Sie kennenzulernen{% if event.name %} ({{ event.name }}){% endif %}",
        "es war schön, Sie kennenzulernen{% if event.name %} ({{ event.name }}){% endif %}."
        "{% if me.email %} Sie erreichen mich unter {{ me.email }}.{% endif %}",
        "Wenn ich etwas für Sie tun kann, schreiben Sie mir oder rufen Sie mich einfach an.",
    ),
    INTRODUCE_AGAIN: _german(
        "Hat meine Nachricht Sie erreicht?",
        "vor einer Weile hatte ich Ihnen{% if event.name %} nach {{ event.name }}{% endif %} "
        "geschrieben und würde mich weiterhin freuen, von Ihnen zu hören.",
        "Ein kurzes Wort genügt, auch wenn es ein Nein ist.",
    ),
    KEEP_IN_TOUCH: _german(
        "Wie geht es Ihnen?",
        "wir haben eine Weile nichts voneinander gehört"
        "{% if message.topic %}, zuletzt ging es um „{{ message.topic }}“{% endif %}. Wie ist es "
        "Ihnen seither ergangen?",
        "Wenn ich etwas für Sie tun kann, melden Sie sich gern.",
    ),
    PROMISED: _german(
        "Re: {{ message.topic | default: 'Wie versprochen' }}",
        "wie versprochen melde ich mich bei Ihnen"
        "{% if message.topic %} zu „{{ message.topic }}“{% endif %}.",
        "Wenn danach noch etwas offen ist, schreiben Sie mir einfach, oder rufen Sie an.",
    ),
    CHASE: _german(
        "Re: {{ message.topic | default: 'Meine Frage' }}",
        "am {{ message.date }} hatte ich Ihnen eine Frage geschickt"
        "{% if message.topic %} („{{ message.topic }}“){% endif %}. Sind Sie schon dazu gekommen?",
        "Ein kurzes Wort genügt, auch wenn es ein Nein ist.",
    ),
    BUY_AGAIN: _german(
        "Brauchen Sie Nachschub?",
        "zuletzt haben Sie{% if purchase.date %} am {{ purchase.date }}{% endif %} bei uns "
        "eingekauft{% if purchase.items %} ({{ purchase.items }}){% endif %}. Sind Sie noch "
        "zufrieden, und ist es Zeit für Nachschub?",
        "Sagen Sie mir einfach, was Sie brauchen; ich kümmere mich darum.",
    ),
    ASK_REFERRAL: _german(
        "Vielen Dank, dass Sie an uns gedacht haben",
        "vielen Dank, dass Sie uns in Betracht gezogen haben"
        "{% if opportunity.title %} („{{ opportunity.title }}“){% endif %}, auch wenn es diesmal "
        "anders gekommen ist.",
        "Wenn Sie jemanden kennen, dem wir helfen können, freue ich mich, wenn Sie meinen Namen "
        "weitergeben. Und bitte behalten Sie mich im Gedächtnis.",
    ),
    INFORM_REFERRAL: _german(
        "Ich habe Sie empfohlen",
        "ich habe Sie empfohlen{% if referral.name %} ({{ referral.name }}){% endif %}; von dort "
        "könnte also ein Anruf kommen. Ich glaube, dass Sie gut zueinander passen.",
        "Falls Ihnen das nicht recht ist, sagen Sie es mir einfach.",
    ),
    GREET: _german(
        "{{ yearly_date.label | default: 'Alles Gute' | capitalize }}",
        "heute alles Gute für Sie{% if yearly_date.label %} ({{ yearly_date.label }}){% endif %}!",
    ),
}
TEXTS = {Language.ENGLISH: _ENGLISH, Language.GERMAN: _GERMAN}
