from app.parsing.language.phrases import Language

TURKISH = Language(
    code="tr",
    common_words="""
        oldu olmuş her şey sizi beni sizden bunu şu ki ya hâlâ artık bugün dün yarın bütün tüm benim sonunda zaman yine siz
        ve bir bu için çok ile da de ne var yok mı mi mu mü ben biz siz bizim sizin merhaba
        teşekkürler teşekkür ederim olarak gibi daha kadar sonra önce ama değil olan olur size
        bize bana iyi günler lütfen evet hayır nasıl hangi tane istiyorum
    """,
    questions="""
        (?!por |para |de |su |en |con |per |martedi |lunedi |venerdi |giovedi |si |no |a )\\w+ (mı|mi|mu|mü)(?= ?(?:[?.!,;|]|$|acaba|yoksa|ki))
        \\w+ (mısınız|misiniz|musunuz|müsünüz|mıyız|miyiz|mıyım|miyim|mıdır|midir|mudur|müdür|mıydı|miydi)
        (ne kadar|ne zaman|nasıl|nerede|nereye|nereden|hangi|kaç|kaça|kaçta|neden|niçin|niye|kim|saat kaçta|ne tür|ne gibi) ?(\\w+)?(?! (tanışmıştık))
        (merak ediyorum|öğrenmek (istiyorum|isterim|istedim)|sormak (istiyorum|istedim|isterim)|sorum var|bir sorum|bilgi alabilir)
        (anlamadım|anlayamadım|bilmiyorum)
        (bir gelişme|haber) var
    """,
    requests="""
        (eki|dosyayı|faturayı|belgeyi|bağlantıyı) (\\w+ )?(göremiyorum|bulamıyorum|göremedim|bulamadım)
        (o zaman|peki|tamam) (\\w+ ){0,3}(alıyorum|alıyoruz|alayım|istiyorum)
        (saati|tarihi|günü) (\\w+ )?(kararlaştır|belirle|netleştir)\\w+
        (seçin|seçiniz|yazın|yazınız|söyleyin) ?
        lütfen
        (rica ederiz|rica ediyorum|rica ediyoruz|rica edeceğim|rica olunur)
        \\w+(menizi|manızı|mesini|masını) (rica ederim|rica ederiz|bekliyorum|istiyorum|isterim)
        (istiyorum|istiyoruz|isterim|isteriz|istiyordum|isterdim|ihtiyacım|ihtiyacımız|arıyorum|arıyoruz|bekliyorum|bekliyoruz|lazım|gerekiyor|gerek var|tercih ederim|ilgileniyorum|ilgileniyoruz)
        (gönderin|gönderiniz|gönderir|arayın|arayınız|bildirin|bildiriniz|haber verin|yazın|iptal edin|değiştirin|onaylayın|iletin|söyleyin|ayırın|kaydedin|getirin|verin|güncelleyin|kontrol edin|gönderirseniz|ararsanız|bildirirseniz|haber verirseniz|dönüş yap~)
        (cevap|yanıt|haber|dönüş|fatura|teklif) (\\w+ )?(alamadım|alamadık|gelmedi|bekliyorum|bekliyoruz|almadım)
        (hâlâ|hala|henüz) (\\w+ )?(gelmedi|almadım|alamadım|cevap|bekliyorum|bekliyoruz|haber)
        (iptal|ertelemek|değiştirmek|ertele~) (etmek|istiyorum|istiyoruz|gerek~|zorunda)?
        (gelemeyeceğim|gelemiyorum|gelemeyiz|katılamayacağım|olmuyor maalesef)
        (unuttum|unutmuşum|kaybettim|bıraktım)
        (yerine|en kısa sürede|acil|acilen|mümkün olan en kısa|şimdiden teşekkür~|peşinen)
        (hakkında|konusunda|ile ilgili|hatırlatma|hatırlatmak)
        (iş başvurusu|başvuru|özgeçmiş|cv)
        (alayım|alalım|alıyorum|alıyoruz|kabul ediyoruz|kabul ediyorum|sipariş ediyorum|sipariş etmek|başlayabilirsiniz|sipariş vermek|alacağım)
        > evet,? (lütfen|isterim|alayım)
        (olursa|olsa) (\\w+ )?(sevinirim|seviniriz|memnun olurum|iyi olur)
        (sevinirim|seviniriz|memnun olurum|memnun oluruz|makbule geçer)
    """,
    pauses="""
        (düşünmek|karar vermek|değerlendirmek) için (\\w+ )?(birkaç|biraz|bir|iki|üç) (güne|gün|zamana|zaman|haftaya|süreye) (ihtiyacım|ihtiyacımız|gerek)( var)?
        (size|sana) (\\w+ )?(döneceğiz|döneceğim|döneriz|dönerim|yazacağız|yazacağım|haber (vereceğiz|vereceğim|veririz|veririm))
    """,
    no_requests="""
        (anlayışınız~|sabrınız~) (\\w+ ){0,2}(rica ed|bekl)\\w+
        (\\w+ ){0,3}kusura bakmayın
        ne zaman (isterseniz|uygun olursa|müsait olursanız)
        acelesi yok ?<rest>
        (böyle|aynen) devam ed\\w+
        (sorunuz|sorularınız|herhangi bir soru~|başka bir soru~|bir şey|ihtiyacınız) (\\w+ )?(olursa|varsa|olduğunda|olur ise) ?<rest>
        (çekinmeden|çekinmeyin) ?<rest>
        (nasılsınız|nasılsın|nasıl gidiyor|ne var ne yok|iyi misiniz|iyi misin|keyifler nasıl) ?\\?+
        neden olmasın ?[?.!]
        (umarım) (iyisinizdir|her şey|iyi) ?<rest>
        rica ederim
    """,
    tags="""
        (değil mi|tamam mı|olur mu|öyle değil mi|doğru mu|tamam) ?\\?+
    """,
    look_aheads="""
        > (?!(\\w+ ){0,6}(ceva\\w{2,12}|yanıt\\w{0,9}|dönüş\\w{0,9}|haber\\w{0,9}|karar\\w{0,9}|onay\\w{0,9}|görüşler\\w{0,9}|fikr\\w{0,9}|teklif\\w{0,9}|mülakat\\w{0,9}) )(\\w+ ){0,6}(dört gözle|sabırsızlıkla|heyecanla|sevinçle) (bekliyorum|bekliyoruz)
        (\\w+ ){0,2}(ziyaretinizi|sizi|gelişinizi|hepinizi) (\\w+ )?(bekliyorum|bekliyoruz|bekleriz)
    """,
    hopes="""
        (umarım|umarız|umuyorum|umuyoruz) (?![^.!?;|,]{0,80}(teklif|öneri|taslak|tasarım|fikir|fiyat))(\\w+ ){0,5}(beğenirsiniz|beğenmişsinizdir|hoşunuza gider|memnun kalırsınız|memnun kalmışsınızdır|keyfini çıkarırsınız)
    """,
    offers="""
        (teklif|teklifimiz|teklifiniz|fiyat teklifi) (ekte|ektedir|ilişikte~)
        (eksik|gerekiyor|lazım) ?
        (ekte|ektedir|ekteki|aşağıda|teklifimiz|teklifimizi|başvurumu|özgeçmişimi|fiyat teklifi~) … (ektedir|teklif~|sunuyoruz|bulabilirsiniz|geçerli~|özgeçmiş~|bilgilerinize|gönderiyorum|gönderiyoruz)
        (geçerlidir|geçerli)
        (teklif ediyoruz|öneriyoruz|öneriyorum|sunuyoruz|başvuruyorum|başvurmak istiyorum|pozisyonu için|sunabiliriz)
        (cevabınızı|dönüşünüzü|yanıtınızı|haberinizi|onayınızı) (\\w+ )?(bekliyorum|bekliyoruz|bekler~|rica~|alınca|alır almaz)
        (haber verirseniz|onaylarsanız|bildirirseniz|onay verirseniz)
        (ne dersiniz|ne düşünüyorsunuz|fikriniz)
        (ödenmemiş|vadesi|vadesi geçmiş|son ödeme)
        (görüşmek isterim|tanışmak isterim|mülakat)
    """,
    orders="""
        (sipariş) (ediyorum|ediyoruz|vermek istiyorum|vermek istiyoruz|etmek istiyorum|etmek isterim|vermek isterim)
        (teklifinizi|teklifi) (kabul ediyoruz|kabul ediyorum|onaylıyoruz|onaylıyorum)
        (\\d+|iki|üç|dört|beş|altı|on|yirmi|kırk) (\\w+ ){1,6}(istiyorum|istiyoruz|alayım|alalım|alacağım|rica ediyorum)
    """,
    complaints="""
        (paramı|paramızı|ücreti|\\d+ (liramı|liramızı|euromu|euromuzu|tl'mi)) (hemen |lütfen )?(geri )?(istiyorum|istiyoruz|talep ediyorum)
    """,
    issues="""
        (takılıyor|takıldı|sıkışıyor|gıcırdıyor|sürtüyor|titriyor|sızlıyor|kusuyor|topallıyor|kanıyor|öksürüyor|kokuyor|kapanıyor|donuyor|kabarıyor|kalkıyor|soyuluyor|soldu|çekti|söküldü|yırtıldı|ağrıyor|şişti|kaşınıyor)
        (garip|tuhaf|kötü|korkunç) (bir )?(ses|gürültü|koku)
        (kısa|uzun|küçük|büyük|dar|bol|tuzlu|soğuk|karanlık|bulanık) (olmuş|geldi|çıktı|çıkmış|kalmış)
        (seçtiğim|istediğim|sipariş ettiğim) (\\w+ )?değil
        (sadece|yalnızca) (\\w+ )?(geldi|sağlam|çalışıyor)
        (değişiminden|tamirden|ziyaretten|bakımdan) (beri|sonra) <rest>
        (çalışmıyor|çalışmadı|açılmıyor|kapanmıyor|ısıtmıyor|ısınmıyor|yazdırmıyor|uymuyor|tutmuyor|gelmedi|ulaşmadı|olmadı|başlamıyor|bağlanmıyor|giremiyorum|açamıyorum|yüklenmiyor|yanmıyor|şarj olmuyor|işe yaramadı|düzelmedi|akmıyor)(?! mı)
        (bozuk|bozuldu|kırık|kırıldı|kırılmış|çatlak|çatlamış|hasarlı|çizik|çizilmiş|soğuk|soğumuş~|küflü|yanık|yanmış|ıslak|yırtık|eksik|eksikti|damlatıyor|damlıyor|sızıyor|sızdırıyor|akıtıyor|kirli|ezilmiş|bayat|çürük|arızalı|arıza|yanlış|hatalı|sökülmüş|kopmuş|koptu|düştü|tıkandı|tıkalı|gıcırdıyor|ses yapıyor|lekeli|paslı)(?! (olmadı|değil))
        (yine|tekrar|hâlâ|hala) (\\w+ )?(bozuk|damlatıyor|çalışmıyor|açılmıyor|aynı|soğuk|yok|sızıyor|arıza~)
        (sadece|yalnızca) (\\w+ )(\\w+ )?(sağlam|geldi|çalışıyor|var)
        (sipariş etmiş~|istemiş~|sipariş verdim|istedim|sipariş ettim) (\\w+ ){0,5}(gelmiş|geldi|göndermiş~|gönderdiniz)
        (kimse|hiç kimse|öğretmen|usta|teknisyen) (\\w+ )?(gelmedi|yok|açmadı)
        (yoktu|yok) ?[.!|]
        (iki kez|iki defa|fazla|çift) (\\w+ )?(ücret|tahsil|fatura|çekilmiş|ödedim|kesilmiş)
        (faturada|fatura) (\\w+ ){0,4}(hata|yanlış|eski|hatalı)
        (şikayet~|memnun değil~|memnun kalmadım|hayal kırıklığı|rezalet|kabul edilemez|berbat)
        (geç geldi|saat geç|gün geç|gecikti|gecikme)
    """,
    no_issues="""
        (sorun|problem) (yok|değil)
        (hiç|hiçbir) (sorun|problem)
        gerek (kalmadı|yok)
    """,
    statements="""
        (güne|haftaya|saate|zamana|süreye|aya) (daha )?ihtiyac~
        > (evet|tabii|elbette|hayır),? (mümkün|olur|olabilir) ?<clause>
        (fiyatı|ücreti|tutarı) (\\w+ ){0,4}
        > (gerekirse|gerekiyorsa|isterseniz),? (arayın|yazın) ?<rest>
    """,
    thanks="""
        teşekkürler teşekkür tesekkurler tesekkur sağol sağolun sağ eyvallah tşk müteşekkirim
        teşekkürlerimle teşekkürü minnettarım
    """,
    agreements="""
        anlaştık bayıldım harikasınız onaylıyorum imzaladım kabul
        süper tamam tamamdır harika mükemmel peki olur anlaştık uygundur uyar güzel onaylıyorum
        onaylandı aldım alındı geldi anladım anlaşıldı elbette tabii ok okey eyvallah ödendi
        yapıldı hallettim halloldu çözüldü ulaştı memnuniyetle bravo kesinlikle muhteşem şahane
        not-aldım iyi
    """,
    greetings="""
        merhaba merhabalar selam selamlar sayın değerli sevgili günaydın bey hanım beyefendi
        hanımefendi iyi günler
    """,
    farewells="""
        saygılar saygılarımla saygılarımızla selamlar sevgiler sevgilerle görüşmek üzere hoşça
        kalın iyi günler akşamlar çalışmalar kolay gelsin dileklerimle
    """,
    courtesies="nasılsınız nasılsın naber nasıl gidiyor",
    valedictions="şimdiden dilerim",
    fillers="""
        ajandama yazdım anahtarları benim tarafımda yolunda kitabevinize açıklama şimdi firma sonunda ayırdığınız zaman çocuklar keçileri anlatıyor doktor hanım saat tarafımızda ekibinize
        çok ederim ederiz olun ol için hızlı cevabınız cevap yardımınız yardım bilgi bilgiler
        mesaj mail her şey herşey size sizlere bana bize da de ve bir bu şu o iyi günler
        haftalar hafta sonları akşamlar geceler tatiller çalışmalar kolay gelsin ayrıca tekrar
        yine dönüşünüz ilginiz emeğiniz desteğiniz sabrınız hizmet hizmetiniz ekip ekibe tüm
        bütün herkese elime bize bizim ben biz siz kadar görüşürüz artık böyle var oldu diye ile
    """,
    times="""
        pazartesi salı çarşamba perşembe cuma cumartesi pazar yarın bugün akşam sabah öğlen
        öğleden sonra haftaya hafta gelecek saat buçuk günü ocak şubat mart nisan mayıs haziran
        temmuz ağustos eylül ekim kasım aralık tl euro lira dokuzda onda sekizde dün gün
    """,
    closings="""
        (fiyat|tutar|plan|taslak|tarih|saat) (bize |bana |bizim için |benim için )?(de |da )?(uyar|uyuyor|uygun|tamam)
        kendinize iyi bakın
        (sadece )?(kablo|fiş|pil) (gevşemiş|çıkmış|bitmiş)
        rahatsız ettiğim için özür dilerim
        (her şey|hepsi) (yolunda|tamam|güzel|harika|hazır)
        (benim|bizim) (tarafımda|tarafımızda|için) (\\w+ ){0,2}(yolunda|tamam|sorun yok|uygun)
        (saat )?(\\d+|\\w+)('\\w+)? (oradayız|oradayım|geliyorum|geliyoruz)
        (orada|burada) (olacağız|olacağım|oluruz)
        ne zaman (isterseniz|uygun olursa|müsait olursanız)
        acelesi yok
        (böyle|aynen) devam ed\\w+
        (artık )?(ağrımıyor|acımıyor|sızlamıyor)
        (sonunda |başka |bir |başka bir )*(firma|firmayı|yer|usta) (seçtik|seçtim|bulduk|bulduk)
        (zaman|vakit) ayırdığınız için <clause>
        (en iyisisiniz|harikasınız|çok iyisiniz|süpersiniz|muhteşemsiniz)
        (çok )?(bayıldım|bayıldık|beğendim|beğendik|memnun kaldık|memnun kaldım) ?<clause>
        \\w+ (bayıldım|bayıldık)
        (katılımımı|randevumu|rezervasyonumu|tarihi|saati) (onaylıyorum|teyit ediyorum)
        (çözüldü|halloldu),? (sadece )?<clause>
        (ödemeyi|havaleyi|eft'yi|parayı) (yaptım|yaptık|gönderdim|gönderdik|yolladım)
        (için|yardımınız için|bilgi için|ilginiz için) (\\w+ )?(teşekkür~|sağ olun|sağolun)
        (çok |yine de |gene de |tekrar |şimdiden değil )*(teşekkür ederim|teşekkür ederiz|sağ olun|sağ ol|teşekkürler)
        (pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|yarın|o zaman|sonra|orada|haftaya|saat) ?(\\w+ )?(görüşürüz|görüşmek üzere|oradayım|oradayız|gelirim|geliriz)
        (görüşürüz|görüşmek üzere|hoşça kalın|kendinize iyi bakın)
        (bize|bana|tarih|saat|gün|o gün|evet,? o (tarih|gün)|bizim için) (\\w+ )?(uyar|uygun|olur|uygundur|iyi)
        (kulağa|gayet|çok) (\\w+ )?(iyi|güzel|hoş)( geliyor)?
        (hiç |hiçbir |bir )?(sorun|problem) (değil|yok)
        (rica ederim|önemli değil|olur böyle şeyler|ne demek|canınız sağ olsun|acelesi yok|merak etmeyin)
        (ödeme|havale|fatura|para|eft|ödemeyi|parayı|tutar) (\\w+ ){0,3}(yapıldı|yaptım|yaptık|gönderildi|gönderdim|ödendi|ödedim|çıktı|yatırıldı|yatırdım|yolda|geçtim) ?<clause>
        (mutlu|iyi|nice|hayırlı|kutlu|güzel|keyifli|başarılar|tebrikler|tebrik|geçmiş olsun|size de|sizlere de|bayramınız|afiyet) (yıllar|noeller|bayramlar|tatiller|hafta|günler|akşamlar|seneler|olsun|mutlu|dilerim|ederim|de|yolculuklar|çalışmalar|kutlu)? ?<clause>
        (artık )?(gerek|ihtiyaç|ihtiyacımız|ihtiyacım) (kalmadı|yok)
        (bu sefer |bu kez |maalesef )*(başka|bir başka) (\\w+ )?(firma~|birini|birisini) (\\w+ )?(seçtik|seçtim|bulduk|anlaştık|tercih ettik) ?<clause>
        (elime|elimize|paket|sipariş|ürün|ürünler|hepsi|bugün) (\\w+ ){0,3}(ulaştı|geldi|sağlam geldi|teslim edildi)
        (sorun|problem|konu) (\\w+ )?(çözüldü|halloldu|giderildi)
        (artık |şimdi )?(damlatmıyor|çalışıyor|düzeldi|gayet iyi çalışıyor)( (çok|gayet|iyi|güzel|saat gibi))*
        (harika|mükemmel|çok güzel|çok lezzetli|nefis|muhteşem) (\\w+ )?(oldu|olmuş|hizmet|iş|kurs|pasta|idi|di|du|ekip)
        (onaylıyorum|onaylıyoruz|teyit ediyorum|teyit ederim|teyit ederiz|randevuyu onaylıyorum)
        (pardon|özür dilerim|özür dileriz|kusura bakmayın) ?<clause>
        (buldum|bulduk) ?<clause>
        (bekleriz|bekleyeceğiz|orada olacağım|orada olacağız|bakacağım|bakarım|haber veririm|dönüş yaparım)
        (tavsiye edeceğim|herkese öneririm|tavsiye ederim)
    """,
    enclosures="""
        (sözleşmeyi|formu|belgeleri|parayı|fotoğrafları|havaleyi|anahtarları) (\\w+ )?(imzaladım|gönderdim|yolladım|doldurdum|aldım|teslim ettim|yaptım|attım|bıraktım)( ve \\w+)?
        (cumartesi |yarın |pazartesi |salı |çarşamba |perşembe |cuma )?(gelip )?(alırım|alacağım|uğrarım|gelirim|geleceğim)
        (\\w+ ){0,4}(ektedir|ekte|ektedirler|ekliyorum|ekledim|ekte gönderiyorum|ekte bulabilirsiniz)
        (istediğiniz|istediğiniz gibi|konuştuğumuz gibi|söz verdiğim gibi|talep ettiğiniz) ?(?!sipariş) <clause>
        işte (\\w+ ){0,4}
    """,
    decisive="""
        (ama|fakat|ancak|maalesef|lütfen|eğer|değil|istiyorum|istiyoruz|ne kadar|ne zaman|neden|nasıl|şimdiden|eksik|acil|iptal|şikayet|sipariş|gönderin|arayın|soru|iki tane|yoksa|veya|alayım|kabul|mı|mi|mu|mü|evet)
    """,
)
