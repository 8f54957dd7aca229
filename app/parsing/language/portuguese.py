from app.parsing.language.phrases import Language

PORTUGUESE = Language(
    code="pt",
    common_words="""
        ficou fica foi era estava ele ela eles isto isso aqui lá depois antes agora tudo todos cada onde porque sem só mesma mesmo pelos pelas num numa nos nas lhe terça quarta quinta sexta hoje ontem amanhã sou fiz acabei vou
        o a os as um uma de do da dos das e que é em no na não para por com se como mas mais ao
        já foi está são tem tenho temos meu minha seu sua nosso nossa vos vosso eu nós obrigado
        obrigada bom dia olá ainda muito também isso este esta quando você vocês pode podem
        até pelo pela gostaria
    """,
    questions="""
        ^ (e |ou |mas |então |olá |bom dia |boa tarde |ok |obrigad~ |para \\w+ )*(quanto|quantos|quantas|quando|onde|como|qual|quais|porque|por que|quem|o que|a que horas|até que horas|que) (?!(sempre|combinado|pedido|habitual|bom|pena|acordado|prometido|solicitado|ótimo|pediu))\\w+
        ^ (e |ou |mas |então |olá |bom dia |boa tarde |ok )*(posso|podemos|pode|podem|poderia|poderiam|podia|podiam|tem|têm|há|seria possível|é possível|vendem|aceitam|fazem|fazes|abrem|trabalham|preciso de|tenho de|devo|dá para|entregam|ainda há|ainda têm|vocês|estão) (\\w+)
        (queria|queríamos|gostaria|gostava|gostaríamos|gostávamos|quero|queremos|preciso|precisamos) (\\w+ )?(saber|perguntar|entender|esclarecer)
        (uma|outra|mais uma|tenho uma|duas) (pequena |última |rápida )*(pergunta|dúvida|questão|perguntas|dúvidas)
        (não) (percebo|percebi|entendo|entendi|compreendo)
        (diga|digam|dizer|saber|confirme)-?(me|nos)? (só |se |quando |quanto |quem |como |qual |onde )+
        (alguma|há|tem) (novidade|novidades|notícia|notícias)
    """,
    requests="""
        não (vejo|vemos|encontro|encontramos) (o |a |nenhum |nenhuma |qualquer )?(anexo|ficheiro|documento|link|fatura)
        (falta|fica|resta) (só |apenas |ainda )?(por )?(combinar|acertar|definir|decidir|confirmar|marcar|saber)
        (?<!não\\s)(era|seria|é) preciso (\\w+)
        (tenho|temos|vou ter) (mesmo )?(de|que) (\\w+ )?(desmarcar|cancelar|adiar|anular|alterar)
        (o dia |dia )?(\\d+|segunda|terça|quarta|quinta|sexta) não (me |nos )?(dá|consigo|posso|podemos|convém|serve)
        (podem|pode|podes) (avançar|começar|bloquear|reservar|enviar|faturar|imprimir|encomendar|preparar|prosseguir)
        (fico|fiquei|ficámos) com (uma |umas |algumas )?(dúvida|dúvidas|o quarto|a|o|os|as|dois|duas)
        (depois|logo) (me |nos )?(diz|dizem|confirma|confirmam)
        não sei (como|quando|onde|se|qual) (\\w+)
        (por favor|se faz favor|por gentileza|sff|faz favor|pf|pff)
        (agradeço|agradecemos|agradecia|agradecíamos|agradeceria|peço|pedimos|solicito|solicitamos|solicita-se) (\\w+ )?(que|o|a|um|uma|se|me|resposta|envio|confirmação|orçamento|informação|pagamento|para|desde)
        (queria|queríamos|gostaria|gostaríamos|gostava|gostávamos|quero|queremos|preciso|precisamos|precisava|precisávamos|procuro|procuramos|desejo|desejamos|pretendo|pretendemos|preferia|prefiro|preferíamos|interessa-me|interessa-nos)(?! (agradecer|só agradecer|dizer obrigad~))
        (envie|enviem|mande|mandem|ligue|liguem|diga|digam|confirme|confirmem|informe|informem|avise|avisem|inscreva|inscrevam|reserve|reservem|marque|marquem|desmarque|desmarquem|cancele|cancelem|altere|alterem|reenvie|reenviem|entregue|entreguem|traga|tragam|faça|façam|coloque|coloquem|retire|retirem|envia|manda|liga|diz|responda|respondam|contacte|contactem|guarde|guardem|ponha|ponham|mude|mudem|verifique|verifiquem|corrija|corrijam|emita|emitam|anote|anotem)(-(me|nos|lhe|o|a|os|as))? (\\w+)
        (continuo|continuamos|estou|estamos|fico|ficamos) (\\w+ )?(à espera|a aguardar|aguardando|no aguardo)
        (aguardo|aguardamos|espero|esperamos) (\\w+ )?(a|o|resposta|uma|retorno|contacto|contato|confirmação|notícias|a sua|vossa|pela)
        (no aguardo|à espera|a aguardar)
        (ainda não|até agora não|não) (recebi|recebemos|tive|tivemos|obtive|tenho) (\\w+ )?(resposta|orçamento|fatura|notícias|confirmação|nada|qualquer|retorno)
        (cancelar|desmarcar|alterar|adiar|mudar|remarcar|anular|antecipar) (a|o|minha|meu|nossa|nosso|para) … (consulta|encomenda|marcação|reserva|pedido|data|morada|contrato|visita|hora|segunda|terça|quarta|quinta|sexta)
        (não) (posso|podemos|consigo|vou poder|vamos poder) (ir|vir|comparecer|estar)
        (ficou|ficaram|ficou de|ficaram de|iam|ia|devia) (de )?(me )?(ligar|enviar|dizer|mandar|avisar|contactar)
        (deixei|esqueci-me|esqueci|perdi|deixámos) (\\w+ ){0,3}(aí|o|a|do|da|meu|minha)
        (em vez de|em vez|o mais rápido possível|com urgência|urgente|assim que possível|o quanto antes|desde já agradeço|obrigado desde já|antecipadamente|de antemão|desde já)
        (antes|melhor) (às|na|no|em|por escrito) (\\w+)
        (é por causa|trata-se|é sobre|venho por este meio|a propósito|relativamente|em relação)
        (candidato-me|candidatar-me|candidatura|currículo|procuro emprego|cv)
        ((levamos|levo)(?= (um|uma|dois|duas|três|quatro|\\d+|este|esta|estes|estas|os dois|as duas))|ficamos com|fico com|aceitamos|aceito|encomendamos|encomendo)
        > sim,? (por favor|quero|se faz favor|gostaria)
        (nesse caso|então|ok|está bem),? (sejam|quero|dois|duas|\\d+|pode|levo|fico|ponha)
        (seria|era|ficava|ficaria) (\\w+ )?(ótimo|bom|útil|grat~|possível|melhor) (se|que|ter)?
        (lembrete|relembro|relembrar)
        levamos
    """,
    pauses="""
        (preciso|precisamos|precisava|precisávamos) (ainda )?(de )?(mais )?(uns|alguns|um pouco|algum|dois|um|mais)? ?(de )?(dias|tempo|dia|semana)( mais)? para (pensar|falar|decidir|conversar|refletir|discutir)(-\\w+)?( (com (minha|meu|nossa|nosso|a minha|o meu|a nossa|o nosso) \\w+|em (casa|família)|sobre|isso|nisso|melhor|bem))*(?= e | ?(?:[.,!|]|$))
        (tenho|temos) (ainda )?(de|que) pensar( (nisso|melhor|bem))*(?= e | ?(?:[.,!|]|$))
        (tenho|temos) (ainda )?(de|que) (falar|conversar) (com (minha|meu|nossa|nosso|a minha|o meu|a nossa|o nosso) \\w+|com (a família|o banco|a família)|em (casa|família))(?= e | ?(?:[.,!|]|$))
        (e )?(depois )?(dizemos|digo|avisamos|aviso|damos|dou) ?(algo|alguma coisa|notícias|uma resposta)?(?= ?(?:[.,!|]|$))
    """,
    no_requests="""
        (gostaria|gostaríamos|queria|queríamos|quero|queremos) (de )?(expressar|manifestar|transmitir|deixar) (\\w+ ){0,3}(reconhecimento|gratidão|agradecimento|apreço|admiração|satisfação)
        (gostaria|gostaríamos|queria|queríamos|quero|queremos) (de )?(dar os parabéns|felicitar|elogiar)
        tenho (de|que) dizer que
        já não (preciso|precisamos|procuro|procuramos|quero|queremos)
        não (preciso|precisamos|procuro|procuramos) mais
        prefiro (esperar|assim|deixar|não)
        (pedimos|peço|agradecemos) (\\w+ ){0,3}(compreensão|desculpas?|paciência)
        (queira|queiram) desculpar
        (aceito|aceitamos) com (todo o |muito )?(gosto|prazer)(?! (\\w+ ){0,3}(orçamento|proposta))
        (aceito|aceitamos) (\\w+ ){0,4}convite
        (desejamos|desejo)(-lhe|-te|-vos)? (\\w+ ){0,2}(sorte|sucesso|felicidades|melhor)
        (era|é) (mesmo )?(isto|isso) (o )?que (eu )?(queria|queríamos|precisava|precisávamos|procurava|faltava)
        que rapidez
        (posso|podemos) confirmar (a hora|a visita|o dia|segunda|terça|quarta|quinta|sexta|sábado|domingo)(?![^.!?;|]{0,60}\\?)
        (quando|assim que) (puder|puderem|quiser|der jeito|lhe der jeito)
        (era|é) (mesmo )?o que (eu )?(queria|queríamos|precisava|esperava|procurava)
        que (boa|bom|pena|alegria|maravilha|simpatia|amável|bela)
        (só )?(queria|queríamos|gostaria de) (\\w+ )?(agradecer|dar os parabéns)
        (qualquer|se|caso|para qualquer|em caso de) (tiver |tiverem |tenha |houver |precisar |surgir |qualquer |alguma |mais |de )*(dúvida|dúvidas|questão|questões|problema|coisa|esclarecimento|pergunta|perguntas|ajuda|informação) <rest>
        não hesite~ <rest>
        (estou|estamos|fico|ficamos) (\\w+ )?(ao dispor|à disposição|disponível) ?<rest>
        (olá |oi )?(tudo bem|como está|como estás|como vai|tudo bom|como estão|como vão) ?(consigo|contigo|vocês)? ?\\?+
        porque não ?[?.!]
        (espero|esperamos) que (esteja~|estejam|esteja|tudo|tenha|este) <rest>
        (obrigad~|agradeço|agradecemos)\\s(\\w+\\s)?(por|pela|pelo|pelas|pelos|a) [^.!?;|,]{0,90}
        não se preocupe~ ?<rest>
        de nada
    """,
    tags="""
        (certo|não é|ok|pode ser|está bem|né|não|sim|combinado|verdade|correto) ?\\?+
    """,
    look_aheads="""
        mal (posso|podemos) esperar (por|para) <clause>
        (espero|esperamos) (poder )?(vê-l\\w{1,2}|ver-te|ver-vos|revê-l\\w{1,2}|recebê-l\\w{1,2}|receber-vos|contar com|voltar a ver|encontrá-l\\w{1,2}) ?<clause>
        (aguardo|aguardamos|esperamos|espero) (com (\\w+ )?)?(alegria |ansiedade )?(a |pela )?(vossa|sua|tua) (visita|vinda|chegada|presença) ?<clause>
        (estou|estamos|fico|ficamos) (\\w+ )?(ansios~|entusiasmad~|desejos~) (por|para|de|com)(?! (\\w+ ){0,3}(resposta|ouvir|saber|notícias|falar|conversar)(?!\\w)) <clause>
        (será|seria|é|foi) um (\\w+ )?(prazer|gosto) (voltar a )?(recebê|vê|revê|atendê|trabalhar|receber|ver|acolher)(-\\w+)? ?<clause>
    """,
    hopes="""
        (espero|esperamos|esperando) que (?![^.!?;|,]{0,80}(orçamento|proposta|oferta|esboço|projeto|projecto|candidatura|perfil|ideia))(\\w+ ){0,5}(agrade|goste~|gosto|agrado|desfrute~|aproveite~|satisfação|corra) ?<clause>
    """,
    offers="""
        falta-?(nos|me)? (\\w+ )?(a|o|uma|um|sua|seu) ?<rest>
        (faltam|falta)-?(nos|me) <rest>
        (em anexo|anexo|segue|seguem|junto|envio|enviamos|segue em anexo|abaixo) … (orçamento|proposta|candidatura|currículo|oferta|cotação)
        (o nosso|a nossa|este|esta|o|a) (orçamento|proposta|preço|oferta) … (válid~|em anexo|é de|até)
        válid~ (até|por)
        (oferecemos|propomos|proponho|podemos oferecer|candidato-me|candidatar-me|candidatura)
        (fico|ficamos|aguardo|aguardamos|à espera|no aguardo|espero) (\\w+ ){0,3}(resposta|aguardar|aguardo|retorno|notícias|contacto|confirmação|decisão)
        (assim que|logo que|quando) (tiver|receber|tivermos|recebermos|confirmar|der) <rest>
        (teria|terei|teríamos) (\\w+ )?(gosto|prazer)
        (o que|que) (lhe|te|vos) parece
        (espero|esperamos) que (\\w+ )?(agrade|goste~|interesse|seja|vá)
        (a sua|vossa|tua) (decisão|resposta|opinião|confirmação|aprovação)
        (venceu|vencida|em atraso|por pagar|pagamento no prazo|em dívida)
        (não tive|sem) (\\w+ )?(resposta|notícias)
    """,
    orders="""
        o mesmo (da|que da) (última|outra) vez
        (encomendamos|encomendo) (\\w+)
        (gostaria|gostaríamos|queria|queríamos|quero|queremos|gostava) (\\w+ )?(de )?encomendar <rest>
        (aceitamos|aceito|aprovamos) (o|a|vosso|vossa|seu|sua) (\\w+ )?(orçamento|proposta)
        (queria|queríamos|quero) (\\w+ )?(\\d+|dois|duas|três|quatro|seis|dez|doze|vinte|quarenta) (\\w+)
        (inscreva-me|inscrevam-me|inscreva-nos)
        (em anexo|segue|seguem) (\\w+ )?(a nossa|a|nossa|o nosso) (encomenda|pedido|nota de encomenda)
    """,
    complaints="""
        (quero|queremos|queria|exijo|exigimos|pretendo|gostaria de) (reaver|recuperar) (o meu|o nosso|os meus|os nossos|os) (dinheiro|\\d+)
        (quero|queremos|queria|exijo|exigimos) (o meu|o nosso|os meus|os nossos|os) (dinheiro|\\d+( ?€| euros)?) (\\w+ )?de volta
    """,
    issues="""
        (tínhamos|tinham|foi|estava) (combinado|acordado|ajustado) (\\w+ )?menos
        página (vazia|em branco)
        (quero|queremos|exijo) (\\w+ )?(o meu|os meus|o nosso|os nossos|o) (dinheiro|\\d+ ?€?) de volta
        (cobraram|faturaram|debitaram)-?(me|nos)? (\\w+ )?(duas vezes|em duplicado|a dobrar|o dobro)
        (encrava|encravar|encravou|emperra|emperrou|range|ranger|arrasta|vibra|descola|descolou|desbota|desbotou|encolheu|encolher|solta-se|levanta-se|desfia|rasgou|rasgou-se|abriu-se|abana|vomita|coxeia|sangra|tosse|derreteu|racha|ceder|cedeu)(?! (a sua|o seu))
        (voltou|voltaram|volta|continua|continuam|começou) a (\\w+ )?(\\w+ar|\\w+er|\\w+ir)(?! (comer|andar|trabalhar bem|vender))
        (faz|fazem|fazia) (um|uns|muito) (\\w+ )?(barulho|ruído|ruídos|chiar|cheiro|estalido)
        (barulho|ruído|cheiro) (\\w+ )?(estranho|horrível|esquisito|insuportável)
        não (entra|entram|funciona|acende|fecha|abre|cabe|encaixa|sai|sobe|desce|corresponde|segura|aquece|arranca|reconhece|está (pront|limp|corret|bem|na|no)\\w{0,2})(?! (bem|jeito))
        (ficou|ficaram|está|estão|estava|estavam|veio|vieram|chegou|chegaram|saiu|saíram) (\\w+ ){0,3}(curt|larg|apertad|desfocad|tremid|escur|suj|fri|podr|manchad|amarrotad|descosid|encolhid|atrasad|em baixo|partid|rachad|queimad|murch|mal feit|por acabar|pequen|grandes? demais|fora do ar|inacessível|ilegíve)\\w{0,2}
        (curt|larg|grand|pequen|apertad|salgad|dur|cedo|tarde)\\w{0,2} (demais|de mais)
        (estão|está) a (levantar|descolar|cair|soltar|rachar|pingar|verter|abrir|ceder|descascar|falhar|apodrecer)
        (costura|alça|fecho|sola|salto|botão|pega|parafuso|cabo|perna) (\\w+ )?(abriu|soltou|partiu|rebentou|caiu|descoseu|cedeu|encrav\\w+)
        (dói|dói-me|doem|doem-me|incha|inchou|sangra) (\\w+ ){0,5}(que|desde|depois)
        (ferida|gengiva|dente|pele|olho|pata) (está|ficou) (\\w+ )?(vermelh|inchad|infetad|irritad)\\w
        (não) (é|era) (a|o) (\\w+ )?que (escolhi|pedi|encomendei|queria|combinámos|pedimos)
        (está|vem|aparece) escrito (\\w+ ){1,3}(e|mas) <rest>
        (chegou|chegaram|veio) (\\w+ ){0,4}(com (\\w+ )?(hora|horas|dias) de atraso)
        (reembolso|devolução) (\\w+ ){0,2}não (está|chegou|caiu|apareceu)
        (não) (funciona|funcionam|liga|arranca|fecha|abre|aquece|imprime|serve|servem|encaixa|carrega|cabe|chegou|chegaram|veio|vieram|apareceu|consigo (entrar|abrir|imprimir|aceder)|responde|bate certo|está certo|coincide|aceita|ajudou|resultou|descarrega|me caiu|caiu)(?! (bem na|na sexta))
        (partid~|rachad~|avariad~|avariou|estragad~|danificad~|riscad~|fria|frio|frias|frios|gelad~|bolorent~|queimad~|molhad~|encharcad~|rasgad~|amassad~|sujo|suja|duro|duros|torto|vazi~|incomplet~|entupid~|soltou-se|caiu|descolou|desligou-se|rebentou|trocad~|com defeito|estragou|azed~|crua?|murch~)(?! (mas já|na minha caixa))
        (pinga|pingar|verte|vaza|range|abana|encrava|pisca|cheira a|deita fumo|a deitar|só deita|fuga|infiltração)
        (falta|faltam|faltava|faltavam|faltou|sem) (\\w+)
        (só|apenas|somente) (\\w+ ){1,2}(d[ao]s|das|dos) (\\w+)
        (continua|continuam|outra vez|de novo|novamente|ainda|também) (\\w+ )?(avariad~|sem|a pingar|não|igual|na mesma|o mesmo|partid~|mal)(?! (recebi|sei|tive|decid~))
        (pedi|pedimos|encomendei|encomendámos) (\\w+ ){1,4}(e|mas|,) (\\w+ )?(mandaram|veio|recebi|chegou|enviaram|entregaram|trouxeram)
        (ninguém) (\\w+ )?(apareceu|veio|atende|abriu|estava)
        (errad~|antig~|trocad~) (na|no|em)
        (tamanho|cor|morada|nome|modelo|valor|fatura|quantidade|artigo|preço|data) (\\w+ )?(errad~|antig~|trocad~|incorret~)
        (fatura|factura|recibo) (\\w+ ){0,5}(erro|errad~|nome antigo|antig~|duas vezes|incorret~|mesmo erro)
        (mesmo|um) (erro|problema|defeito)(?! (meu|nosso))
        (cobraram|cobrado|faturaram|debitaram|pago) (\\w+ ){0,5}(duas vezes|em duplicado|a mais|o dobro)
        (desde|depois) (d[ao]|que|a|o) (\\w+ )?(atualização|actualização|reparação|visita|instalação) (\\w+ ){0,6}(não|só|erro|deixou)
        (não|nada) (estou|estamos|fiquei|ficámos) (nada |muito |lá muito )?(content~|satisfeit~)
        (desiludid~|desapontad~|insatisfeit~|inaceitável|vergonha|reclamação|reclamar|péssim~|lamentável|chatead~)
        (risco|riscos|buraco|mancha|fenda|racha|amolgadela|fissura) (no|na|em)
        (tarde demais|horas depois|com atraso|dias de atraso|horas de atraso)
    """,
    door_notes="""
        (a nossa|a|o nosso|o|a minha) (campainha|intercomunicador|elevador|cancela|número da (porta|casa))(?![^.!?|]{0,80} (outra vez|continua|ainda|desde|vosso|vossa|vocês|que montaram|que puseram)(?!\\w)) <clause>
    """,
    no_issues="""
        (primeira|segunda|última|foto) (está|ficou) (um pouco|um bocado|ligeiramente) (desfocada|escura|tremida)
        (lava-loiça|lavatório|sanita|ralo|cano) entupid\\w
        entupid\\w
        ainda não (\\w+ )?(chegou|recebi|recebemos) (\\w+ )?(orçamento|fatura|resposta|confirmação|declaração|recibo|certificado)
        não recebi (\\w+ )?(orçamento|fatura|declaração|recibo|certificado|confirmação)
        falta (por )?(combinar|acertar|definir|decidir|confirmar|marcar)
        só (falam|fala) d\\w{1,2}
        (sem|não há|nenhum) (problema|problemas|pressa|stress)
        (já não|não) (pinga|verte|vaza)
    """,
    statements="""
        (aceito|aceitamos) (\\w+ ){0,2}(com (todo o |muito |todo |o maior )?(gosto|prazer)) ?<clause>
        (obrigad~|agradecemos|agradeço) (pela |a )?(sua |tua |vossa )candidatura
        (escolhemos|optámos por|selecionámos) outr~ (candidat~|pessoa) ?<clause>
        (preciso|precisamos) (de )?((?!sua|seu|suas|seus|que)\\w+ ){0,4}(dias?|semanas?|horas?|minutos|mês|meses|tempo)(?! (\\w+ ){0,3}(seu|vosso|antecedência))
        > (sim|claro|com certeza|não),? (é|seria|será|dá) (\\w+ )?(possível|para|certo|verdade) ?<clause>
        (o |nosso )?(preço|custo|valor|total) (é|será|seria|fica) (de|em)? ?<clause>
        > se (precisar|for preciso|necessário),? <rest>
    """,
    solved="""
        desde ((?!não|nem|nunca)\\w+ ){1,8}(lindamente|perfeito|na perfeição|às mil maravilhas|como nov[oa]|quentinh[oa])
        já não (pinga|verte|chia|cheira|range|dói|vibra|treme|faz (\\w+ )?(barulho|ruído)|encrava)( (desde|depois) <clause>)?
        (?<!não\\s)(deixou|parou) de (pingar|verter|chiar|cheirar|ranger|doer|vibrar|tremer|fazer (barulho|ruído))( (desde|depois) <clause>)?
        (barulho|ruído|cheiro|zumbido|mancha|nódoa) (já )?(desapareceu|passou|foi-se)( (desde|depois) <clause>)?
        (problema|avaria|assunto) (já |está |ficou |foi )*(resolvid|reparad|solucionad)[oa]
    """,
    unsolved="""
        (fiz|feito|tentei|segui|fizemos) …… (nem a (mais pequena|mínima|menor)|nenhuma) diferença(?! (entre|para))
        (barulho|ruído|cheiro|zumbido|manchas?|nódoas?|dor|dores|fuga|problema|avaria|erro|defeito) (\\w+ ){0,2}não (desapareceu|desapareceram|passou|passaram|se foi|saiu|saíram|(está|ficou|foi) (\\w+ )?(resolvid|reparad|solucionad|arranjad)[oa])
        não (deixou|parou|deixa|para) de (pingar|verter|chiar|cheirar|ranger|doer|vibrar|tremer|apitar|fazer (barulho|ruído))
        desde a (vossa|sua) (visita|reparação) (está|continua|nada) (\\w+ )?(na mesma|igual|mudou)(?= ?(?:[.,!|]|$))
    """,
    thanks="""
        obrigado obrigada obrigados obrigadas obrigadíssimo agradeço agradecemos obg agradecido
        agradecida agradecer brigado obrigadinho grato grata thx
    """,
    agreements="""
        adorei adoraram perfeitos perfeitas encantada encantado impecáveis recebidos certinho percebi notícia melhores parabéns maravilhosa
        perfeito ótimo óptimo excelente combinado certo bem recebido recebida confirmado
        confirmada entendido percebido claro fixe feito impecável maravilha maravilhoso
        fantástico ok okay concordo espetáculo sim-senhor igualmente pago tratado resolvido
        bestial parabéns anotado registado porreiro super bom boa perfeita
    """,
    greetings="""
        olá oi caro cara caros exmo exma exmos senhor senhora senhores sr sra dr bom boa bons
        dia tarde noite prezado prezada estimado
    """,
    farewells="""
        cumprimentos cpts cumps abraço abraços beijinhos beijos atenciosamente cordialmente
        atentamente melhores com os saudações até um abç
    """,
    salutations="boas viva alô ei",
    courtesies="tudo bem como está estão vai",
    valedictions="fique bem desde já bom dia de trabalho",
    fillers="""
        fato trabalho cuidado cuidada livraria simpatia ontem crianças filhas filhos convidados resultado parte minha ordem ficou esclarecimento tempo seu boa vista próxima doutor doutora ter esteja vontade continuem continuação estou são estão sempre aqui só queria
        muito muita muitíssimo mil pela pelo pelas pelos por a o os as e de da do em um uma
        resposta rápida ajuda informação mensagem tudo atenção paciência disponibilidade mais
        vez novamente de novo já está fica assim me nos para mim nós também bom fim semana dia
        resto tarde noite trabalho excelente ótima continuação serviço equipa email mail
        esclarecimento orçamento fatura incómodo vocês você vos senhor é foi era que isso aqui
        então pois bem agora trabalha às mil maravilhas toda todos vosso vossa seu sua no na ao
        eu desejo
    """,
    times="""
        segunda terça quarta quinta sexta sábado domingo amanhã hoje logo manhã tarde noite
        semana próxima próximo feira segunda-feira terça-feira quarta-feira quinta-feira sexta-
        feira hora horas às à janeiro fevereiro março abril maio junho julho agosto setembro
        outubro novembro dezembro euros euro ontem dez onze nove oito sete três dois uma meia
    """,
    closings="""
        (boa|feliz|santa) páscoa
        (tanto|é) (me|nos) (faz|indiferente|igual)
        tanto me faz
        tanto faz
        (fica|ficamos|pode ser|vamos|digamos|marcamos|então)( (para|na|no|com|então))* (segunda|terça|quarta|quinta|sexta|sábado|domingo)(-feira)?( (então|de manhã|à tarde|às \\w+))*
        até (ao )?dia \\d{1,2}
        (ok,? |está bem,? )?(eu )?(trato|tratamos) (disso|do assunto|de tudo)
        (está bem,? |ok,? |certo,? )?(então )?(fica|deixamos|ficamos) (tudo )?(assim|como está)( então)?
        (sem|nenhuma) (objeções|objeção)( da (minha|nossa) parte)?
        (quarta|quinta|segunda|terça|sexta)(-feira)? (dá-nos|dá-me) jeito
        obrigad[oa]s? por (terem|ter|teres|virem|vir) (?!.{0,80}(mas |pode|podia))<clause>
        e (por )?(terem|ter|deixado|deixarem|deixar) (?!.{0,80}(mas |pode|podia))<clause>
        obrigad[oa] pel[oa] (orçamento|proposta|oferta)
        (a |o )?(encomenda|pacote|caixa|entrega) (já )?(chegou|cá está)( (hoje|ontem|de manhã|bem|esta manhã))*
        (tudo|está tudo|e tudo) (inteiro|intacto|completo|em ordem|bem)
        (a )?transferência (já )?(saiu|seguiu|está feita|foi feita)( (hoje|ontem|de manhã))?
        (o|esse|este|a|essa|esta) (preço|valor|custo|plano|esboço|data|hora|quantia) (está|serve|parece|convém|fica) ?(-nos|-me)? ?(bem|certo|ótimo|correto)?( para (nós|mim))?
        (concordamos|concordo|estamos de acordo|estou de acordo) com (o|a|os|as) (preço|valor|plano|datas?|condições)
        (era|é) (mesmo )?(isto|isso) (o )?que (eu )?(queria|queríamos|precisava|precisávamos|procurava|faltava)
        (posso|podemos) confirmar (a hora|a visita|o dia|segunda|terça|quarta|quinta|sexta|sábado|domingo)(-feira)?
        negócio fechado
        (passe bem|fique bem|cuide-se|cuidem-se)
        não é (preciso|necessário)
        (está|fica|ficou) na (minha |nossa )?agenda
        (acabámos|acabei|acabamos) por (escolher|optar) [^.!?;|,]{0,40}
        confirmo (a )?(minha|nossa) (presença|vinda|marcação)( (no|na|em) \\w+)?
        (é|era|foi) (mesmo )?(o que|exatamente o que) (eu )?(queria|queríamos|precisava|esperava|procurava)
        (quando|assim que) (puder|puderem|quiser|der jeito|lhe der jeito)
        que (boa|ótima|bela|excelente) notícia
        que pena
        (continuem|continue) assim
        (são|és|é) (\\w+ )?(os melhores|as melhores|o melhor|a melhor|fantástic~|incríve~|um espetáculo|5 estrelas)
        (já )?não (me |lhe )?(dói|doem|incomoda)( (nada|mais))?
        sim,? (segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|dia \\d+|às \\d+) (\\w+ )?(dá-me jeito|dá jeito|serve|está bem|pode ser|convém|fica bem)
        sim,? (está certo|certo|exato|é isso|correto|confirmo|pode ser|tudo bem)
        (da|por) (minha|nossa|mim) (parte )?(está |fica )?(tudo )?(bem|ok|em ordem|certo)
        (está|estão|ficou) tudo (em ordem|bem|certo|resolvido|tratado)
        (já )?(está|ficou) (tudo )?(resolvid|feit|tratad|pag|enviad|assinad|arranjad)\\w{1,2}( e \\w+)?
        era (só )?(um|uma) (cabo|fio|pilha|engano|confusão|mal-entendido|fusível)( \\w+)?
        (não há|sem) problema (com|pelo|pela) (o|a)? ?(atraso|demora|mudança)
        (esteja|fique) à vontade
        fica (assim|combinado|para a próxima)
        (o|a|os|as|tudo|vossa|vosso) (\\w+ ){0,3}(é|ficou|ficaram|estava|estavam|foi|foram|está|são) (\\w+ ){0,2}(impecáve|maravilh|perfeit|delicios|espetacula|fantástic|excelente|lind|ótim|fabulos|sucesso)\\w{0,4} ?<clause>
        (as|os|a|o|toda) (\\w+ ){1,3}(adoraram|adorou|gostaram|ficaram encantad~|só falam) ?<clause>
        (adorei|adorámos|adoro) <clause>
        (estou|estamos|ficámos|fiquei) (\\w+ )?(encantad|content|feliz|felizes|satisfeit|rendid)\\w{0,2}(?! (se|em saber)) ?<clause>
        (parabéns|bravo|felicitações) (pel\\w|a|à|ao|aos) ?<clause>
        só (falam|fala) d\\w{1,2} \\w+
        (chegou|chegaram) (\\w+ )?(hoje|ontem|bem|esta manhã)
        não,? (muito )?obrigad~
        (obrigad~|agradeço|agradecemos|agradecer)\\s(\\w+\\s){0,2}(por|pela|pelo|pelas|pelos|a) <clause>
        (queria|queríamos|quero|gostaria|só queria) (\\w+ )?(de )?(agradecer) ?<clause>
        (mesmo assim|na mesma|ainda assim|de qualquer forma|mas),? (muito )?obrigad~
        obrigad~ (na mesma|mesmo assim|de qualquer forma)
        até (segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|logo|breve|já|lá|à próxima|então|para a semana|mais|à vista)( (feira|logo|então|à tarde|tarde))*
        (vemo-nos|falamos|a gente se vê|encontramo-nos|lá estarei|lá estaremos)( (então|na|no|amanhã|segunda|terça|quarta|quinta|sexta|depois))*
        (parece|soa|fica|está|essa data|esse dia|para mim|para nós|sim,? essa data|pode ser|por mim)(-me| me| nos)? ?(parece |fica |está |dá-nos |dá-me |convém |é |muito |tudo )*(bem|ótimo|perfeito|combinado|jeito|bom|certo|ok|ótima)
        (dá-nos|dá-me) jeito
        (está )?tudo (bem|certo|ok|em ordem|claro|resolvido|tratado|esclarecido)
        (de|estou de|estamos de) acordo
        (sem|não há|nenhum) (problema|problemas|pressa|stress)
        (de nada|ora essa|não tem de quê|não faz mal|não se preocupe|não se preocupem|acontece|com certeza|com todo o gosto|fica para a próxima|assim farei|farei isso|disponha|imagine)
        (transferência|pagamento|fatura|dinheiro|o pagamento|a transferência|a fatura) (já |está |foi |seguiu |acabou de |hoje |ontem )*(feit~|efetuad~|enviad~|pag~|realizad~|seguiu|liquidad~|saiu|ser feit~|de manhã|hoje|a caminho) ?<clause>
        (já |acabei de |acabo de |hoje |acabámos de )*(paguei|pagámos|transferi|transferimos|pagar|transferir|fiz a transferência|fiz o pagamento|fazer a transferência|fazer o pagamento|liquidei) ?<clause>
        (feliz|boas|bom|boa|bons|votos|parabéns|tenha|tenham|desejo|desejamos|bem-haja|felicidades|continuação|excelente|resto|melhoras|boa sorte|próspero) (natal|ano|festas|fim|fim-de-semana|férias|páscoa|dia|semana|viagem|noite|de|um|uma|bom|boa|aniversário|sorte|trabalho|domingo|feriado|tarde|continuação|pela|a)? ?<clause>
        (desta vez |afinal |entretanto |já )*(escolhemos|escolhi|optámos|optei|decidimos|encontrámos|encontrei|arranjámos) (\\w+ ){0,2}(outr~|por outr~|alguém|uma solução|não) ?<clause>
        (já não|não) (é preciso|é necessário|preciso|precisamos)( (de|mais))?
        (chegou|chegaram|recebi|recebemos|recebido|recebid~) (\\w+ )?(tudo|bem|hoje|direitinho|em bom estado|em perfeitas condições|em ordem|inteir~|a (fatura|encomenda)|o (email|pacote))( (hoje|ontem|direitinho|bem|tudo|obrigad~))*
        (já não|deixou de) (pinga|verte|faz barulho|pingar)
        (agora |já |está |tudo )*(funciona|resolvido|trabalha|arranjado|tratado) (\\w+ )?(bem|perfeitamente|na perfeição|às mil maravilhas|lindamente|tudo)
        (a fuga|o problema|a avaria) (desapareceu|está resolvid~|já está)
        (excelente|ótimo|bom|fantástico|impecável) (serviço|trabalho|atendimento|curso|bolo|equipa)
        (estava|foi|era|ficou|estavam|é) (tudo |muito |um |uma |mesmo )*(delicios~|ótim~|maravilhos~|perfeit~|espetacular|prazer|excelente|lind~|fantástic~|sucesso) ?<clause>
        (vou|vamos) (recomendar|voltar) ?<clause>
        (recomendo|recomendarei|voltaremos|voltarei) ?<clause>
        (confirmo|confirmamos|confirmad~) (\\w+ ){0,6}
        (desculpe|desculpem|desculpa|lamento|peço desculpa|pedimos desculpa|perdão) (\\w+ )?(pel[ao]|o|a|incómodo|qualquer) <clause>
        já (encontrei|encontrámos|apareceu)(?! (um|uma|uns|umas)(?!\\w)) ?<clause>
        (encontrei|encontrámos)(-(o|a|os|as)| (tudo|a fatura|o recibo|o email|a chave|as chaves|o ficheiro|o anexo|o livro|a carteira|os óculos)) ?<clause>
        apareceu(?! (um|uma|uns|umas)(?!\\w)) ?<clause>
        (aguardamos|aguardo|esperamos|espero|passo|vou|estarei|estaremos|digo|aviso|depois digo|eu digo) (\\w+ )?(até|por|na|no|aí|lá|alguma coisa|às|então) (\\w+ ){0,3}
        (isso |assim )?(responde|esclarece|ajudou|ajuda) (\\w+ ){0,4}
        fico contente ?<clause>
    """,
    enclosures="""
        ^ (em anexo|anexo|segue em anexo|aqui vai)(?= ?$)
        (como|conforme) (pedido|combinado|prometido|solicitado|pediu),? (aqui (vão|estão) |seguem |em anexo |as |umas |uma |duas |três |\\d )*(fotos?|fotografias?|imagens)( (do|da|dos|das)( \\w+)?)?
        a (primeira|segunda|última)( foto)? (está|ficou) (um pouco |um bocado |ligeiramente )+(desfocada|escura|tremida|pequena)(,? (desculpe|desculpem|desculpa))?
        (as |as nossas )?(medidas|dimensões) são( de)? \\d{1,5} ?(cm|mm|m)? (por|x) \\d{1,5} ?(cm|mm|m)?(,? (altura|profundidade|largura|comprimento)( de)? \\d{1,5} ?(cm|mm|m)?)*
        fotos? em anexo
        sim,? (o preço|a data|o valor|a hora|esse preço|esse dia|isso) (está|fica|serve|parece|é|convém)(-nos|-me)?( (bem|ótimo|bom|ok|certo|para (nós|mim)))*
        (sim,? |não,? )?(a|a minha|a nossa|o|o nosso|o meu) (morada|número|nome|telefone|endereço|conta|hora) (é|continua|está|mantém-se) ?(a |o )?(mesma|mesmo|igual|certa|certo|correta|correto)
        (sim,? |não,? )?(a|a minha|a nossa|o|o nosso|o meu) (morada|número|nome|telefone|endereço|conta|hora) não mudou
        (aceito|aceitamos) (com (muito |todo o )?gosto |com prazer |a vossa oferta |o lugar )+e (envio|enviamos|anexo|devolvo|junto) (em anexo )?(o|o meu|o nosso) (contrato|formulário|documento)( (assinado|preenchido))*
        (o |a |meu |minha |nosso )?(contrato|cheque|pagamento|formulário|documento|transferência|questionário|comprovativo) (está |foi |já |\\w+ ){0,2}(assinad|enviad|pag|feit|preenchid|entregue|seguiu)\\w{0,2}( (e \\w+|hoje|ontem))*
        (fiz|fizemos|acabei de|acabámos de|já) (\\w+ )?(fazer|transferência|pagamento|pagar|paguei|enviei|enviar|assinei|mandei|assinar|preenchi|recolhi|entreguei) ?<clause>
        (paguei|enviei|mandei|assinei|preenchi|levantei|deixei as chaves) ?<clause>
        (passo|passarei|passamos|vou|vamos|irei) (a |por aí )?(buscar|levantar|recolher|buscá-l\\w|levantá-l\\w|pensar|ver|ler|aí)( (n?o|na|em|no|segunda|terça|quarta|quinta|sexta|sábado|amanhã|nisso))*
        (vejo|veja|verei|vou ver|trato|tratarei) (isso|disso|o assunto) ?<clause>
        lá (estarei|estaremos) ?<clause>
        (já )?(tenho|temos) (as chaves|a chave|os documentos|tudo)
        aqui (está|estão|vai|vão|tem) (?!(a minha|o meu|a nossa|o nosso|a|o) (encomenda|pedido|lista|reclamação|orçamento|currículo|proposta)) ?<clause>
        (como|conforme|tal como) (pediu|pediram|solicitado|combinado)
        (em anexo|anexo|segue|seguem|segue em anexo|aqui (está|vai|vão|estão|tem)|junto envio|junto|envio|enviamos) (em anexo |anexo |o |a |os |as |um |uma )*(?!(encomenda|orçamento|candidatura|currículo|meu currículo|nossa encomenda|proposta|reclamação)) ?<clause>
        (como|conforme|tal como) (pedido|combinado|solicitado|prometido|pediu|pediram|acordado),? <clause>
        (foto|fotos|contrato|formulário|comprovativo|documento|documentos) (\\w+ )?(em anexo|assinad~|preenchid~|anexo)
    """,
    setbacks="""
        (desculpe |desculpa |desculpem |lamento )?(estou|estamos|está|(o meu|a minha|o nosso|a nossa) (\\w+ )?\\w+ está) (muito |ainda |todos |bastante )*(doentes?|constipad[oa]s?|de cama|com (gripe|febre|covid)|no hospital|internad[oa]|engripad[oa]s?)
        (desculpe |desculpa |desculpem |lamento )?(tenho|apanhei|temos|apanhámos|(o meu|a minha) (\\w+ )?\\w+ (tem|apanhou)) (uma |a |um )?(gripe|febre|covid|varicela|amigdalite)
    """,
    postponements="""
        (arranjamos|encontramos|marcamos|combinamos|arranjaremos|marcaremos|vemos|logo vemos) (depois )?(outra|outro|uma nova|um novo) (data|dia|marcação|hora|altura)
        (ligo|telefono|escrevo|aviso|digo)(-lhe|-vos)? (quando|assim que|logo que) ((?!mas|pode)\\w+ ){0,3}(melhor|bem|boa|bom|curad[oa]|recuperad[oa]|passar)
    """,
    objections="""
        não (me|nos) (escrev|envi|contact|mand|lig|incomod)\\w{1,4} …
        (parem|pare|deixem|deixe) de (me |nos )?(escrever|enviar|mandar|ligar|contactar)
        (retir|remov|elimin|apag)\\w{1,4}(-me|-nos| me| os meus dados| o meu (nome|email|endereço)) …
        (apagar|eliminar|apagamento de|eliminação de) (todos )?os meus dados
    """,
    decisive="""
        (gostaria|gostava|gostariam|quer|querem|pretende|procura|interessa)
        (um (email|mail|sms)|uma mensagem|nova morada|novo (número|iban)|dano|desastre|horrível|à espera|aguardo)
        (erro|problema|avaria|reembolso|sem resposta|há (dias|semanas|um mês)|alterar|mudar|acrescentar|quatro|cinco|seis|impossível)
        (mas|porém|infelizmente|por favor|se|não|preciso|queria|quanto|quando|porque|como|antecipadamente|desde já|falta|faltam|urgente|cancelar|reclamação|encomenda|envie~|mande~|ligue~|diga~|pergunta|dúvida|aceitamos|dois|duas|três|antes|ou|traga~|reenvie~|levamos|sim)
    """,
)
