from app.parsing.language.phrases import Language

PORTUGUESE = Language(
    common_words="""
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
        (levamos|levo|ficamos com|fico com|aceitamos|aceito|encomendamos|encomendo)
        > sim,? (por favor|quero|se faz favor|gostaria)
        (nesse caso|então|ok|está bem),? (sejam|quero|dois|duas|\\d+|pode|levo|fico|ponha)
        (seria|era|ficava|ficaria) (\\w+ )?(ótimo|bom|útil|grat~|possível|melhor) (se|que|ter)?
        (lembrete|relembro|relembrar)
        levamos
    """,
    no_requests="""
        (qualquer|se|caso|para qualquer|em caso de) (tiver |tiverem |tenha |houver |precisar |surgir |qualquer |alguma |mais |de )*(dúvida|dúvidas|questão|questões|problema|coisa|esclarecimento|pergunta|perguntas|ajuda|informação) <rest>
        não hesite~ <rest>
        (estou|estamos|fico|ficamos) (\\w+ )?(ao dispor|à disposição|disponível) ?<rest>
        (olá |oi )?(tudo bem|como está|como estás|como vai|tudo bom|como estão|como vão) ?(consigo|contigo|vocês)? ?\\?+
        porque não ?[?.!]
        (espero|esperamos) que (esteja~|estejam|esteja|tudo|tenha|este) <rest>
        (obrigad~|agradeço|agradecemos) (\\w+ )?(por|pela|pelo|pelas|pelos|a) [^.!?;|,]{0,90}
        não se preocupe~ ?<rest>
        de nada
    """,
    tags="""
        (certo|não é|ok|pode ser|está bem|né|não|sim|combinado|verdade|correto) ?\\?+
    """,
    offers="""
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
        (encomendamos|encomendo) (\\w+)
        (gostaria|gostaríamos|queria|queríamos|quero|queremos|gostava) (\\w+ )?(de )?encomendar <rest>
        (aceitamos|aceito|aprovamos) (o|a|vosso|vossa|seu|sua) (\\w+ )?(orçamento|proposta)
        (queria|queríamos|quero) (\\w+ )?(\\d+|dois|duas|três|quatro|seis|dez|doze|vinte|quarenta) (\\w+)
        (inscreva-me|inscrevam-me|inscreva-nos)
        (em anexo|segue|seguem) (\\w+ )?(a nossa|a|nossa|o nosso) (encomenda|pedido|nota de encomenda)
    """,
    issues="""
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
        (mesmo|um) (erro|problema|defeito)
        (cobraram|cobrado|faturaram|debitaram|pago) (\\w+ ){0,5}(duas vezes|em duplicado|a mais|o dobro)
        (desde|depois) (d[ao]|que|a|o) (\\w+ )?(atualização|actualização|reparação|visita|instalação) (\\w+ ){0,6}(não|só|erro|deixou)
        (desiludid~|desapontad~|insatisfeit~|inaceitável|vergonha|reclamação|reclamar|péssim~|lamentável|chatead~)
        (risco|riscos|buraco|mancha|fenda|racha|amolgadela|fissura) (no|na|em)
        (tarde demais|horas depois|com atraso|dias de atraso|horas de atraso)
    """,
    no_issues="""
        (sem|não há|nenhum) (problema|problemas|pressa|stress)
        (já não|não) (pinga|verte|vaza)
    """,
    thanks="""
        obrigado obrigada obrigados obrigadas obrigadíssimo agradeço agradecemos obg agradecido
        agradecida agradecer brigado obrigadinho grato grata thx
    """,
    agreements="""
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
    fillers="""
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
        não,? (muito )?obrigad~
        (obrigad~|agradeço|agradecemos|agradecer) (\\w+ ){0,2}(por|pela|pelo|pelas|pelos|a) <clause>
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
        (já )?(encontrei|encontrámos|apareceu) ?(?!um) <clause>
        (aguardamos|aguardo|esperamos|espero|passo|vou|estarei|estaremos|digo|aviso|depois digo|eu digo) (\\w+ )?(até|por|na|no|aí|lá|alguma coisa|às|então) (\\w+ ){0,3}
        (isso |assim )?(responde|esclarece|ajudou|ajuda) (\\w+ ){0,4}
        fico contente ?<clause>
    """,
    enclosures="""
        (em anexo|anexo|segue|seguem|segue em anexo|aqui (está|vai|vão|estão|tem)|junto envio|junto|envio|enviamos) (em anexo |anexo |o |a |os |as |um |uma )*(?!(encomenda|orçamento|candidatura|currículo|meu currículo|nossa encomenda|proposta|reclamação)) ?<clause>
        (como|conforme|tal como) (pedido|combinado|solicitado|prometido|pediu|pediram|acordado),? <clause>
        (foto|fotos|contrato|formulário|comprovativo|documento|documentos) (\\w+ )?(em anexo|assinad~|preenchid~|anexo)
    """,
    decisive="""
        (mas|porém|infelizmente|por favor|se|não|preciso|queria|quanto|quando|porque|como|antecipadamente|desde já|falta|faltam|urgente|cancelar|reclamação|encomenda|envie~|mande~|ligue~|diga~|pergunta|dúvida|aceitamos|dois|duas|três|antes|ou|traga~|reenvie~|levamos|sim)
    """,
)
