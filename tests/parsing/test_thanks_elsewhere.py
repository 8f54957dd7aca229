"""Thanks in languages without phrases of their own, and what only begins so."""

import pytest

from app.parsing.reply_verdict import needs_reply

THANKS = (
    "Tusen takk!", "Kiitos paljon!", "Kiitos nopeasta vastauksesta.", "Ďakujem pekne!", "Hvala lepa!", "Hvala na odgovoru!",
    "Köszönöm a gyors választ!", "Mulțumesc frumos!", "Благодаря много!", "Спасибо большое!", "Спасибо за ответ, Анна!", "Щиро дякую!",
    "Ευχαριστώ πολύ!", "Moltes gràcies!", "Suur aitäh!", "Liels paldies!", "Labai ačiū!", "Eskerrik asko!",
    "Terima kasih banyak!", "Cảm ơn bạn nhiều!", "תודה רבה!", "شكرا جزيلا", "ممنون از پاسخ شما", "ありがとうございます。",
    "承知しました。早速のご返信をいただき、ありがとうございます。", "谢谢！", "收到，感谢您的回复。", "감사합니다.", "네, 답변 감사합니다.", "ขอบคุณครับ",
    "Kiitos!\n\nYstävällisin terveisin\nMatti Virtanen", "Спасибо!\n\nС уважением\nИван Петров", "Takk 🙏", "Dakujem za odpoved", "有難うございます",
)  # fmt: skip
MORE = (
    "Kiitos! Milloin pöytä on valmis?", "Kiitos, mutta hinta on väärä.", "Hvala, pošaljite račun.", "Köszönöm, kérem a számlát.",
    "Спасибо, но стол сломан.", "Спасибо, до вторника!", "谢谢，请发货。", "谢谢，什么时候发货？", "ありがとうございます。納期を教えてください。",
    "감사합니다. 가격을 알려 주세요.", "Mulțumesc anticipat", "Terima kasih, tolong kirim.", "Kiitos 2 kpl", "Kiitos http://lasku.example",
    "Takk, men lampen er ødelagt.", "Mila",
)  # fmt: skip


@pytest.mark.parametrize("is_continuation", [True, False], ids=["later", "first"])
@pytest.mark.parametrize("text", THANKS)
def test_thanks_ask_for_nothing_in_any_language(text, is_continuation):
    assert needs_reply(text, is_continuation=is_continuation) == ("no", "thanks_only")


@pytest.mark.parametrize("text", MORE)
def test_thanks_with_more_words_are_open(text):
    assert needs_reply(text)[0] != "no"


@pytest.mark.parametrize("unit", ["謝", "ありがとう", "네감사합니다", "kiitos ", "ขอบคุณมาก"])
def test_long_runs_are_read_in_time(unit):
    assert needs_reply(unit * 20_000, is_continuation=True)
