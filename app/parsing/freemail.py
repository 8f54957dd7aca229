"""Public e-mail providers: two people with the same provider need not have the same employer."""

DOMAINS = frozenset(
    """
    126.com 163.com 1und1.de a1.net alice-dsl.de alice.it aol.com aol.co.uk aol.de aol.fr aon.at
    arcor.de att.net bbox.fr bellsouth.net bigpond.com bk.ru blueyonder.co.uk bluewin.ch
    bol.com.br btinternet.com centrum.cz charter.net chello.at comcast.net cox.net daum.net
    email.com email.cz email.de ewe.net ewetel.net fastmail.com fastmail.fm free.fr freenet.de
    gazeta.pl gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.eu gmx.fr gmx.info gmx.li gmx.net gmx.org
    googlemail.com hanmail.net hey.com hispeed.ch home.nl hotmail.be hotmail.ch hotmail.com
    hotmail.co.uk hotmail.de hotmail.es hotmail.fr hotmail.it hotmail.nl icloud.com inbox.ru
    interia.pl kabelmail.de kpnmail.nl laposte.net libero.it list.ru live.at live.be live.ca
    live.com live.co.uk live.de live.dk live.fr live.it live.nl live.no live.se mac.com mail.com
    mail.de mail.ru mailbox.org me.com msn.com naver.com neuf.fr ntlworld.com o2.pl o2mail.de
    o2online.de onet.pl online.de onlinehome.de optusnet.com.au orange.fr outlook.at outlook.be
    outlook.com outlook.de outlook.dk outlook.es outlook.fr outlook.it pm.me posteo.de posteo.net
    proton.me protonmail.ch protonmail.com proximus.be qq.com rambler.ru rediffmail.com
    rocketmail.com rogers.com sbcglobal.net seznam.cz sfr.fr shaw.ca sina.com sky.com skynet.be
    sunrise.ch sympatico.ca t-online.de talktalk.net telefonica.net telenet.be telus.net terra.com.br
    terra.es tin.it tiscali.it tuta.com tuta.io tutanota.com tutanota.de ukr.net unitybox.de
    uol.com.br verizon.net virgilio.it virginmedia.com vodafone.de vodafonemail.de wanadoo.fr
    web.de wp.pl xs4all.nl ya.ru yahoo.at yahoo.ca yahoo.com yahoo.com.br yahoo.co.in yahoo.co.jp
    yahoo.co.uk yahoo.de yahoo.es yahoo.fr yahoo.it yandex.com yandex.ru ymail.com ziggo.nl zoho.com
    """.split()  # noqa: SIM905  # a list with one name per line would fill pages
)
