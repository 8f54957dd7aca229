from app.parsing.language.phrases import Language

SPANISH = Language(
    code="es",
    common_words="""
        mí vale porque eso ese ella ellos esos hasta nada algo solo sólo otra otro vez ahora día hace ser sido estado estoy estamos están eran tiene tienen tenemos tan cada donde quien entre sino mucho mucha nuestro nuestra vuestro vuestra esa así bien quedamos
        el la los las un una de del y en que es con por para se su sus mi mis no lo le les os
        nos me te ya está están son han he hemos ha hay muy pero más si como cuando al todo
        también sin sobre desde hasta gracias hola buenos días yo tengo usted ustedes puede
        pueden fue era este esta esto qué
    """,
    questions="""
        ^ (y |pero |hola |ok |vale |gracias )*cómo (llego|llegamos|puedo|podemos|hago|hacemos|funciona|pago|pido|reservo|se|está|están|van|hay|quedó|contrato)(?! (acordó|acordado|pidió|ve|dijo))
        ^ (y |o |pero |entonces |hola |vale |gracias |ok |perfecto |bueno |buenos días |buenas |para \\w+ |al final )*(cuánto|cuánta|cuántos|cuántas|cuándo|dónde|cuál|cuáles|por qué|quién|quiénes|a qué hora|hasta qué hora|de qué|en qué|qué|cuanto|cuantos|donde|cual) (?!(siempre|acordado|hablamos|quedamos|me pidió|quería|querían|acordamos|pidió|pidieron|le|les|os|te|bien|gustes|prefiera|guste|quiera|quieras|si|el|la|lo que|amable|bueno|bien|alegría|rico|ya|en|a|usted|convenimos))\\w+
        ^ (y |hola |oye |perdona |perdone )*(está|están|estará|estarán) (ya )?(list|terminad|arreglad|reparad)[oa]s? (ya )?(el|la|los|las|mi|mis|nuestr[oa]s?) (\\w+)
        ^ (y |o |pero |entonces |hola |vale |bueno |buenas |me )*(puedo|podemos|puede|pueden|podría|podrían|podrías|puedes|podéis|podríais|tienen|tenéis|tienes|tiene usted|hay|queda|quedan|sería|es posible|hacen|hacéis|venden|aceptan|aceptáis|abren|abrís|sabe|saben|sabéis|me daréis|me darán|os quedan|les queda|le queda|tengo que|tenemos que|debo|debemos|hace falta|me puede|me pueden|me podría|me podrían|nos pueden|nos puede|nos podrían|me puedes|me podéis|me dan|me mandan|me pasas|me envías|me confirma|me confirman|está incluido|están abiertos|trabajan|trabajáis|reparan|incluye)
        (me|nos|te|le|les) (podría|podrían|puede|pueden|puedes|podrías|podéis) (decir|enviar|mandar|confirmar|llamar|pasar|dar|hacer|explicar|indicar|ayudar|reservar|guardar)
        (dígame|dime|díganme|decidme|decirme|decirnos|saber|avísenme|confírmeme|indíqueme|saben|sabéis) (sólo |solo |por favor |si |también )*(si|cuándo|cuánto|cuál|cómo|dónde|qué|quién|a qué)
        (una|otra|mi|la última|dos|unas|alguna|tengo una) (pequeña |última |breve |rápida |otra )*(pregunta|preguntas|duda|dudas|consulta)(?! (está|queda|ha quedado|resuelta))
        (no) (entiendo|entendemos|me queda claro|comprendo|acabo de entender)
        (alguna|hay|algo) (novedad|noticia|noticias|novedades|de nuevo)
        (en qué|a qué) (punto|fase)
        (quisiera|quería|queríamos|querría|me gustaría|nos gustaría|necesito|necesitaría|necesitamos|antes de decidir~) … (saber|preguntar|consultar|conocer|preguntarles?)
        (podría|podrían|puede|pueden|podrías|puedes|podéis|podríais|podríamos|podemos|puedo|sería|tiene|tienen|tenéis|hacen|venden|ofrecen|disponen) (usted~|vosotros|decirme|decirnos|enviarme|enviarnos|mandarme|mandarnos|indicarme|indicarnos|confirmarme|confirmarnos|confirmar|enviar|mandar|ayudarme|ayudarnos|hacerme|hacernos|pasarme|pasarnos|darme|darnos|llamarme|llamarnos|revisar|cambiar|venir|informarme|explicarme|explicarnos|posible|recomendarme|en stock|disponible~|ya|alguna?|facilitarme)
        (podría|podrían|podríais|podrías)
        (sería|es) posible
        (cuánto|cuánta|cuántos|cuántas) \\w+
        (cuándo|dónde|cómo|cuál|cuáles|por qué) \\w+
        qué (precio|plazo|medida|modelo|tipo|tamaño|horario|día|coste|diferencia)
        > (y |pero |hola |entonces )*qué (me|nos)
        (quisiera|quisiéramos|me gustaría|nos gustaría|querría|quería|queríamos|necesito|necesitamos) (saber|preguntar|consultar)
        (me|nos) (pregunto|preguntamos|gustaría saber)
        (saber|decirme|decirnos|indicarme|indicarnos) (si|cuándo|cuánto|cuál|cómo|dónde|qué)
        hay alguna (novedad|noticia)
    """,
    requests="""
        no (veo|vemos|encuentro|encontramos) (el |la |ningún |ninguna )?(adjunto|archivo|documento|fichero|enlace|factura)
        (me|nos) falta (todavía |aún )?(el|la|su) (número|dirección|fecha|nombre|teléfono) de
        (archivo|fichero|adjunto|pdf|documento) (\\w+ ){0,2}no se (abre|puede abrir|deja abrir)
        (dígame|dime|díganme|diga|díganos|avíseme) (\\w+ ){0,4}(si le|si les|si te|si os|cuándo|qué|cuál)
        de acuerdo con (el|la|su|los) (paquete|menú|presupuesto|oferta|modelo|opción|precio|tarifa|propuesta)
        (dejamos|nos quedamos con|elegimos|cogemos) (el|la) (menú|paquete|modelo|opción|habitación|tarifa|grande|azul)
        (espero|esperamos|aguardo|quedo esperando) (su|tu|el|la|vuestr~|una|un) (presupuesto|respuesta|oferta|confirmación|llamada|propuesta|contestación|noticias|factura|envío|copia|devolución)
        (elija|elijan|escoja|escojan|elige|decida) (entre|una|uno|el|la|los|las|cuál|si)
        > (pues |entonces |bueno |venga )*(el|la|los|las) de (?!las )\\w+
        (falta|queda|faltaría|quedaría|quedan) (por |pendiente )?(concretar|fijar|acordar|decidir|definir|confirmar|saber|cerrar|ver)
        (habría|hay|habrá|habría) que (\\w+)
        (pueden|puede|podéis|puedes) (empezar|comenzar|bloquear|reservar|proceder|enviar|facturar|lanzar|anular|imprimir|preparar|encargar|tramitar|mandarl[oa]|empezarl[oa])
        (ya )?(me|nos) (dirá|dirán|dirás|contará|contarán|avisará|avisarán|confirmará|confirmarán|llamará)
        (tengo|tenemos|debo|debemos) que (\\w+ )?(anular|cancelar|aplazar|cambiar|posponer|renunciar)
        (me|nos) (queda|surge|asalta|quedan) (\\w+ )?(duda|dudas|pregunta)
        (tren|vuelo|coche) (\\w+ )?(cancelado|anulado|averiado)
        (han|me han) cancelado (el|mi) (tren|vuelo)
        le toca (la|el|una|otra) (vacuna|revisión|cita|limpieza)
        (tiene|tengo|tenemos) que pasar (la|el|por)
        (ando|voy|estoy|estamos) (detrás de|buscando|en busca|tras)
        (y )?(el|la|los|las) (\\w+) (cómo|cuándo|cuánto|dónde|qué) (va|van|está|están|llega|llegan|cuesta|tal|sale)
        no sé (cómo|cuándo|dónde|si|qué|cuál) (\\w+)
        depende (del|de la|de|de los)
        (supongo|imagino|me imagino) (que)?
        (el (trabajo|encargo|pedido) es (suyo|vuestro|tuyo))
        (recuérdeme|recuérdame|recuérdenme) (\\w+)
        (sería|mejor|nos viene mejor|me viene mejor) (mejor|el|si|por|a|posible)
        (seremos|somos|vamos a ser) (\\w+ )(en vez|en lugar|ahora|y no)
        (no había|sin|falta el|no venía) (ningún )?(adjunto|archivo)
        no (puedo|consigo|logro) (abrir|leer|encontrar|descargar)
        > (la|el) (\\w+) (entonces|mejor|por favor|al final)
        > como siempre,? (por favor|\\w+)
        es (muy )?urgente(?! ninguna)
        > (me |nos |y |pero )*corre (mucha )?prisa(?! ninguna)
        no (se olviden|olviden|olvide|te olvides)
        > (busco|buscamos|se busca)
        (dirección|número|nombre|cuenta|correo|teléfono) (ha cambiado|cambia|es ahora|nueva es|será)
        (esperen|espere|esperad) (a|hasta|con|para)
        (ponme|póngame|ponnos|pónganos) (\\w+)
        (aparte|incluido),? supongo
        me (has|ha|han|habéis) convencido
        (lo he pensado mejor|cambiado de (idea|opinión))
        (se quedó|se ha quedado|se me quedó) (allí|ahí|en su|con)
        (cuénteme|cuéntame|cuéntenos) (\\w+)
        por favor
        (hagan|haga|hágame|háganme|haz|hazme|haced) (el|usted el) favor
        (le|les|os|te) (ruego|rogamos|agradecería|agradeceríamos|agradecerían|pido|pedimos|solicito|solicitamos|escribía|escribo|escribimos|llamo|contacto|paso)(?! (mucho|su|tu|vuestra|todo))
        (ruego|rogamos|solicitamos|agradecería|agradeceríamos|se ruega|se agradece)
        > (por la presente |también |además |le |les |os )*solicito
        (quisiera|quisiéramos|me gustaría|nos gustaría|querría|querríamos|necesito|necesitamos|necesitaría|necesitaríamos|busco|buscamos|deseo|deseamos|quiero|queremos|queríamos|preferiría|preferimos|prefiero|me interesa|nos interesa|me interesaría|me hace falta|nos hace falta|me hacen falta|me harían falta|me vendría|nos vendría|me vendrían|me urge|nos urge|me ayudaría|quisiera)(?! (dar|darles|darle|daros|agradecer~|daros|que pasen|desear~))
        (envíe|envíen|mande|manden|llame|llamen|diga|digan|confirme|confirmen|dé|indique|indiquen|póngase|pónganse|avise|avisen|pase|pasen|devuélva|reserve|reserven|guarde|guarden|apunte|apunten|apúnte|inscríba|inscríban|ponga|pongan|cambie|cambien|anule|anulen|cancele|cancelen|mánde|mánden|envíe|envíen|lláme|llámen|dígan|dí|díga|avíse|avísen|confírme|confírmen|páse|pásen|resérve|guárde|apúnten|póngan|explíque|facilíte|facilíten|remíta|remítan|déje|déjen|hága|hágan|tráiga|tráigan)(me|nos|lo|la|los|las|melo|mela|noslo|se)
        > (y |pues |entonces |vale |también |ok |de acuerdo |hola |sí |no )*(envíen|envíe|manden|mande|llamen|llame|digan|confirmen|confirme|indiquen|avisen|anulen|anule|cancelen|cambien|cambie|quiten|quite|pongan|apunten|reserven|reserve|traigan|traiga|entreguen|facturen|corrijan|revisen|miren|tengan en cuenta|pasen|devuelvan|reenvíen|reenvíe|añadan|modifiquen|guarden|borren|den de baja|avísame|avisa|mándame|envíame|dime|llámame|pásame|ponme|ponnos|apúntame|resérvame|tráeme|cuéntame|mándanos|envíanos|confírmame|dame|hazme|que sean|que alguien)
        (quedo|quedamos|sigo|seguimos|estoy|estamos|sigue) (todavía |aún |siempre )*(a la espera|en espera|pendiente~|esperando|a su espera|aguardando)
        (a la espera|en espera) (de)?
        (solicitud|petición|pedir|pido|solicitar) (de )?(presupuesto|cita|información|catálogo|visita|hora|precio~|un presupuesto|una cita)
        (anular|cancelar|cambiar|aplazar|mover|adelantar|retrasar|posponer|darme de baja|dar de baja) (mi|nuestro|nuestra|el|la|los|las|a|para|otra)? ?(pedido|cita|visita|contrato|reserva|fecha|hora|suscripción|clase|curso|lunes|martes|miércoles|jueves|viernes)
        (no) (puedo|podré|podremos|podemos|voy a poder) (ir|venir|asistir|acudir|pasar|llegar)
        (no puede ser|me ha surgido|ha surgido|me surgió)
        (aún|todavía|sigo|seguimos|hasta ahora|a día de hoy) (no |sin )(\\w+ )?(recibido|recibir|tener|tenido|respuesta|noticias|he|hemos|ha|nos|me)
        (no|sin) (he|hemos|me han|nos han|tengo|tenemos|tener|recibir) … (respuesta|noticias|contestación|contestado|contestación|contestaron)
        (quedaron|quedó|quedaste|quedasteis|iban|ibais|iba|prometieron|dijeron) (usted )?(en|a|que) (me |nos )?(avisar~|llamar~|mandar~|enviar~|decir~|contestar~|pasar~|traer~|llamarían|vendrían)
        (pero )?mejor (a las|el|los|por|en|si|para|otro) (\\w+)
        (en vez|en lugar) de
        (lo antes posible|cuanto antes|urgente|urgentemente|a la mayor brevedad|con urgencia)
        (de antemano|por adelantado|anticipadas)
        (curr[ií]culum|cv|solicitud de empleo|candidatura|postular~|optar al|me postulo)
        (me dejé|me he dejado|nos dejamos|olvidé|he olvidado|se me olvidó|perdí|dejé) (el|la|mi|los|las|un|una|mis)
        (es por|se trata de|es sobre|es acerca|les escribo por|le escribo por|acerca de|en relación con|respecto a)
        (recordatorio|le recuerdo|les recuerdo|recordarle|recordarles)
        > (vale |pues |entonces |sí |ok |de acuerdo )+(ponme|ponga|póngame|que sean|me llevo|me quedo|quiero|me pone|apúnteme|dos|tres|\\d+|el paquete|la grande)
        (me llevo(?! (hasta|al?|de|en))|nos llevamos(?! (hasta|al|bien|muy))|me quedo con|nos quedamos con|aceptamos|acepto|damos el visto bueno) (\\w+)
        > sí,? (por favor|claro que|quiero|me interesa|encantad~)
        (interesad~) (en|por)
        por favor
        (le|les|os|te) (ruego|rogamos|agradecería|agradeceríamos|pido|pedimos|solicito|solicitamos)
        (ruego|rogamos|solicitamos|agradecería|agradeceríamos)
        (quisiera|quisiéramos|me gustaría|nos gustaría|querría|querríamos|necesito|necesitamos|busco|buscamos|deseo|deseamos)
        (envíe|envíen|mande|manden|llame|llamen|diga|digan|confirme|confirmen|dé|indique|indiquen|póngase|pónganse|avise|avisen)(me|nos|se)
        (quedo|quedamos) (a la espera|a la espera de|en espera|pendiente~)
        (a la espera de|en espera de) (su|vuestra|tu|sus|noticias|respuesta)
        (solicitud|petición) de (presupuesto|cita|información|catálogo|visita)
        (anular|cancelar|cambiar|aplazar) (mi|nuestro|nuestra|el|la) (pedido|cita|visita|contrato|reserva)
    """,
    orders="""
        lo mismo (que|de) (la )?(última|otra) vez
        (quisiera|quisiéramos|me gustaría|nos gustaría|querría|querríamos|quiero|queremos|deseo|deseamos|necesitamos|necesito|quería|queríamos) (hacerles? |hacer |realizar |realizarles? |formalizar |tramitar |pasarles? |cursar |efectuar )(un |el |otro |nuestro |este |el siguiente )*(nuevo |pequeño |siguiente )?pedido
        (quisiera|quisiéramos|me gustaría|nos gustaría|querría|querríamos|quiero|queremos|deseo|deseamos|quería|queríamos) (también |volver a |además )*(pedir|pedirles|pedirle|encargar|encargarles|encargarle) (\\d+|un|una|dos|tres|cuatro|cinco|seis|diez|doce|veinte|otras?|otros?|más|el|la|los|las)(?! (presupuesto|cita|favor|información|oferta|disculpas?|cambio|catálogo|consejo|factura|duplicado|copia|reembolso|devolución|hora|precio|ayuda|visita))
        (adjunto|adjuntamos|adjunta|les adjunto|le adjunto|les adjuntamos|les envío|le envío|les enviamos|le enviamos|les paso|remito|remitimos|les remito|les remitimos) (encontrará~ |adjunto |a continuación |el |nuestro |mi |un |nuevo |la |nuestra |les |le )*(pedido|orden de compra|hoja de pedido|nota de pedido)
        (hacemos|hago|realizamos|realizo|pasamos|paso|cursamos|les hacemos|les hago|confirmamos|confirmo|formalizamos|formalizo) (el |un |este |nuestro |mi |el siguiente |les |otro )*(nuevo |siguiente )?pedido(?! (recibido|anterior))
        (nuestro|mi) (nuevo )?pedido (va |es |está |sería )?(adjunto|el siguiente|a continuación|como sigue)
        (por favor|ruego|rogamos|les ruego|les rogamos) (nos |me |que nos |que me )?(sirvan|envíen|envíennos|envíenme|manden|mándennos|suministren|suministrarnos|sírvannos|remitan|servirnos) (\\d+|dos|tres|cuatro|cinco|seis|diez|doce|veinte|el siguiente pedido|los siguientes)
        (sirvan|sírvannos|envíennos|suminístrennos|mándennos) (por favor )?(\\d+|dos|tres|cuatro|cinco|seis|diez|doce|veinte|el siguiente pedido|los siguientes)
        (aceptamos|acepto|damos por aceptado|doy por aceptado|aprobamos|apruebo|damos el visto bueno a) (su|el|la|vuestro|vuestra|tu) … (presupuesto|oferta|propuesta)
        (presupuesto|oferta) (queda |está )?(aceptad|aprobad)[oa]
        (por la presente|mediante este correo|con este correo|por medio del presente) …… (pedido|encargamos|encargo|pedimos)
        (les|le) (encargo|encargamos|pido|pedimos) (\\d+|dos|tres|cuatro|cinco|seis|diez|doce|veinte|otras?|otros?|el siguiente material)
        (el|lo) mismo (pedido )?(que|de) (la última vez|el mes pasado|siempre|el último pedido)
        (tomen|tome|anoten|anote|tramiten|tramite) (por favor )?(nota (de|del) |el siguiente |este |nuestro |mi |el )+(nuevo |siguiente )?pedido
        (me quedo|nos quedamos|cogemos|cojo) (con )?(las |los )?(\\d+|dos|tres|cuatro|cinco|diez)
    """,
    order_topics="(nuestro |mi |nuevo |un |otro |pequeño |hoja de |orden de |nota de )*(pedido|orden de compra|compra|encargo)",
    no_orders="""
        pedido … (anula~|cancela~|modifica~|cambi~|no|sin|incomplet~|retras~|estado|seguimiento|confirm~|recibid~|enviad~|dañad~|falta~|pendiente|dónde|error~|equivocad~|erróne~|roto)
        (estado|seguimiento|confirmación|anulación|cancelación|modificación) (de|del) … pedido
        (he|hemos|habíamos|había) pedido
        pedido de (información|ayuda)
        orden (del|de) (día|trabajo|pago)
    """,
    issues="""
        (página|pantalla) (vacía|en blanco)
        (solo|sólo) (han|ha|hemos|me|nos) (\\w+ ){1,3}(de las|de los|de) (\\w+)
        (demasiado|muy) (tarde|fuerte|caliente|frío|fría|apretad~|suelt~) (para|y|como|que)
        (se|se me|se nos) (\\w+ )?(cayó|rompió|soltó|abrió|apagó|paró|despegó|rajó|hundió|desprendió|quemó|fundió|descosió|encogió|atascó|inundó|desinfló|pinchó|derritió)
        (a los|al cabo de|después de|tras|con) (\\w+ )?(dos|tres|pocos|cuatro|un|una) (días|semanas|horas|meses|lavados|usos|día|semana|lavado) (\\w+ ){0,4}(no|se|ya|dejó|rompió|falla|cayó|perdió|oxid|destiñ)\\w{0,5}
        (hay|había|tenemos|tengo|salen|han aparecido|aparecieron) (\\w+ )?(humedad|humedades|moho|hormigas|cucarachas|chinches|ratones|bichos|goteras|grietas|manchas|burbujas|rayas)
        (todos|todas|todo|dos|tres|una|uno|alguno|algunos|algunas|varios|varias) (\\w+ ){0,3}(llegó|llegaron|estaba|estaban|está|están|venía|venían) (\\w+ )?(rot|marchit|mustí|caduc|aplastad|podrid|vací|derretid|mal|abiert|golpead)\\w{0,4}
        (ni) (siquiera )?(funciona|enciende|abre|cabe|se abre|llegó|avisaron|llamaron|contestaron)
        (nos|me) (dejaron|dejó|dejasteis) (\\w+ )?(plantad|sin|tirad|esperando|la puerta|todo)\\w{0,2}
        (sabe|saben|sabía|huele|huelen|olía) (\\w+ )?(a|mal|raro|fatal|quemado)
        (tardaron|tardó|han tardado|tardaba) (\\w+ ){1,4}(en|más|hora|horas)
        (equivocad|erróne|incorrect)[oa]s? (en|con|de|el|la)
        (cobrado|cobraron|cargaron|facturado|facturaron) (\\d+|\\w+) ?(€|euros)? (dos veces|aunque|de más|en vez|y habíamos|cuando)
        (cobrado|cobraron|facturaron) [^.!?;|]{0,20}(dos veces|aunque habíamos|cuando habíamos)
        (solo|sólo) (calienta|funciona|calientan|funcionan|sirve|va) (la mitad|uno|una|dos|medio) ?(\\w+)?
        (en el|en la|en los|dentro) (\\w+ )?(había|habían|encontré|hemos encontrado|encontramos) (un|una|unos|unas|algo) (\\w+ )?(pelo|pelos|gusano|gusanos|moho|cristal|bicho|bichos|insecto|piedra|plástico|tornillo)
        (pasó|pasamos|estuvo|estuvimos|hemos pasado) (\\w+ ){0,3}(vomitando|enferm~|en urgencias|con fiebre|sin dormir|esperando)
        (con) (un|una|unos|unas) (\\w+ )?(arañazo|arañazos|golpe|raya|mancha|manchas|agujero|grieta|abolladura|roto|rozadura)
        (queda|quedan|quedó|quedaron|es|son|está|están) (\\w+ ){0,3}(centímetros?|metros?|tallas?) (más |demasiado )?(cort|larg|anch|estrech|pequeñ|grand)\\w{1,2}
        (prometieron|prometió|aseguraron|garantizaron|dijeron que) (\\w+ ){1,8}(y|pero) (nos|me|no) <rest>
        (hace|hacen|hacía) (un|mucho|unos|otra vez un) (\\w+ )?(ruidos?|crujido|pitido|chirrido|olor)
        (ruido|olor|dolor) (\\w+ )?(rar[oa]|extraño|tremendo|horrible|infernal|fuerte|insoportable|terrible|espantoso)
        (se|se me) (\\w+ )?(engancha|atasca|atora|levanta|levantan|desprenden|desmorona|agrieta|agrietan|deshilacha|descose|destiñe|destiñó|encoge|encogió|encogido|dobla|traba|desarma|despegan|afloja|suelta|descuelga)
        se (están|está|ha|han) (levantando|despegando|cayendo|agrietando|pelando|deshaciendo|soltando|hundiendo|pudriendo|encogido|levantado|desteñido|descolgado|abierto|despintado)
        (sigue|siguen|continúa|continúan|ha empezado|empieza) (\\w+ )?(chirriando|rozando|goteando|fallando|perdiendo|crujiendo|pitando|oliendo|haciendo|saliendo|doliendo|cojeando|vomitando|sangrando|igual|sucio|sucia|a \\w+ar)
        (roza|rozan|cojea|vomita|sangra|tose|destiñe|cruje|crujen|pita|vibra|tiembla|chirrían|rechina) ?(\\w+ )?(desde|por|mucho|todavía|aún|otra vez|después|cuando|más|al|abajo)
        (todavía|aún|sigue) (roza|rozando|chirría|cruje|gotea|duele|huele|suena|pierde|falla)
        (perro|perra|gato|gata|caballo|conejo) (\\w+ )?(no ha dejado de|vomita|cojea|sangra|no come|se rasca|tose)
        (me|nos|le) (duele|dolía|molesta|sangra|pica|arde|marea|marean|aprieta|aprietan) (\\w+ ){0,5}(que|desde|después|tras|de lejos|y no)
        (herida|encía|muela|cicatriz|piel|ojo|pata|rodilla) (está|sigue|la tengo) (\\w+ ){0,2}(roj|hinchad|infectad|irritad|inflamad|morad)\\w{1,2}
        (provocado|causado|salido|producido) (\\w+ )?(sarpullido|alergia|ronchas|granos|manchas|irritación|reacción)
        (mitad|parte|mayoría) (de los|de las|del|de la) (\\w+ )(estaba|estaban|venía|venían|llegó|llegaron|está|están) <rest>
        (podrid|mohos|pasad|caducad|rotos?|rotas?|rayad|manchad|agriet|pich)\\w{0,3} (en la caja|al abrir|cuando)
        (venía|venían|llegó|llegaron|salió|salieron|ha salido|han salido|ha vuelto|volvió|vuelto|quedó|quedaron|ha quedado|estaba|estaban|están|está|llegado) (\\w+ ){0,4}(podrid|oscur|borros|movid|sin terminar|a medias|con un agujero|con una mancha|con un roto|encogid|dobla|arrugad|desenfocad|cortad|quemad|despintad|descosid|desteñid|sin lavar|agujeread|equivocad|ilegible)\\w{0,2}
        (lleva|llevan|llevamos) (\\w+ )?(caíd|parad|rot|sin funcionar|bloquead|colgad|sin)\\w{0,3} ?(desde|\\w+)?
        (pone|ponía|pusieron|aparece|sale|figura) (\\w+ ){1,3}y (mi|nuestra|nuestro|el|la|es|se) (\\w+ ){0,3}(llama|es|era)
        (está|viene|tiene|tienen|salió|aparece) mal (\\w+ )?(el|la|los|las|escrit~|puest~|cosid~|montad~|impres~|calculad~)?
        (fecha|dirección|hora|cantidad|importe|nombre|talla|color|modelo|número) (\\w+ ){0,6}no (es|era|son|está) (correct|la|el|l[oa]s|así|bien)\\w{0,3}
        (no|tampoco) (estaba|estaban|está) (\\w+ )?(en (la|el|mi|su)|list~|prepara~|termina~|limpi~|hecho|hecha|bien \\w+|donde)(?! (seguro|segura|casa))
        (ese|este|esa|esta|eso|esto) no (es|era) (el|la|lo) (\\w+ )?que
        (todavía|aún|sigue sin) (\\w+ )?(no )?(está|estar|aparece|aparecer|abonad~|ingresad~) (en (mi|la|nuestra) (cuenta|tarjeta|banco))
        (nos dieron|me dieron|pusieron|trajeron|nos dio|me tocó) (\\w+ ){1,4}(en vez|en lugar|y no)
        (reservé|reservamos|pedí|pedimos|contraté|elegí) (\\w+ ){1,6}(y|pero) (nos|me) (\\w+)
        (en vez|en lugar) de (los |las |el |la )?(\\d+ (euros|€)|\\w+ euros|lo (prometid|acordad)~)
        (dos|doble|doblemente|segundo) (cargos?|cobros?|recibos?|pagos?) (por|de|en|del)
        (cobrad|cargad|pasad)\\w (\\w+ ){0,2}(dos cargos|dos veces|doble|de más|\\d+ euros (en vez|en lugar|y no))
        (misma|mismo|idéntic[oa]) (avería|error|problema|fallo|ruido|fuga|mancha)
        (vuelve|volvió|ha vuelto|vuelven) a (pasar|ocurrir|suceder|atascar~|enganchar~|salir|doler|fallar|encenderse|romper~)
        (reiniciado|intentado|probado|reinstalado|reiniciar|intento|pruebo|he hecho) (\\w+ ){0,5}(y nada|sin éxito|sin resultado|no hay manera|y sigue|pero nada|y tampoco)
        no hay (manera|forma|modo) (de|que|\\w+)
        (sin éxito|sin resultado|ni caso)
        (mancha|manchas|olor|ruido|humedad|goteras?|error|fuga|problema) (ha|han|ha vuelto|sigue|siguen|volvió) (\\w+ )?(a )?(salido|aparecido|salir|aparecer|ahí|vuelto|igual|otra vez)
        (costura|asa|correa|tacón|suela|botón|bisagra|cremallera|tornillo|cable|pata|mango|tirador) (se|ha|han|está|no) (\\w+ )?(\\w+)
        se (abrió|partió|soltó|descosió|rajó|desprendió|quebró|cayó|despegó|encogió|fundió|estropeó|dobló|atascó) (la|el|una|un|por|al|enseguida|a los|otra)
        (salió|volvió|ha salido|llegó) (\\w+ )?(llorando|disgustad~|enfadad~|mare~)
        (le|me|nos) (gritó|insultó|trató mal|contestó mal|colgó|ignoró|ha gritado|han tratado)
        (maleducad|groser|antipátic|desagradable|borde)\\w{0,2} (con|al|y|que)
        (no coge|no cogen|no contesta|no contestan|no responde|no atiende) (\\w+ )?(el teléfono|al teléfono|a mis|nadie|los)
        a medias(?! (con|entre))
        (desde|tras|después de) (su|la|el|que) (visita|reparación|cambio|revisión|instalación|operación|le cambiaron|cambiaron|toma|baño|obra|arreglo) (\\w+ ){0,3}(\\w+ ){0,6}(ruido|no|pierde|gotea|pita|luz|fuga|huele|para de|raro|rara|vomita|cojea|peor)
        (faltan|falta|les faltan|le falta|nos falta|nos faltan) (\\w+ )?(centímetros|piezas|tornillos|páginas|platos|cajas|dos|tres|una pieza|la base|el mando|la tapa|el cable|la llave)
        (demasiado|muy) (cort|larg|pequeñ|grand|anch|estrech|salad|sec|dur|dulce|oscur|apretad)\\w{1,2}(?! (para mí|plazo))
        (no|nunca|jamás) (\\w+ )?(llegó|vino|apareció|funcionó|encendió|devolvieron|terminaron|contestaron|cumplieron)
        ya no (se |me |nos |le )?(?!(me|se|nos|le|lo|la|te|les) )(?!(hace|hay|gotea|pierde|falla|pita|duele|sale|es|está|corre|necesit|quier|pued|busc|trabaj|viv|cuent|teng|tien|import|suena|vomita|cojea|sangra|va a|estoy|interesa|molesta|huele|preocup)\\w{0,4} )\\w+(a|e|an|en)\\b
        se oye (\\w+ ){0,3}(agua|ruido|goteo|gotear|golpes)
        (eso|esto) no (es|era) lo que (\\w+ )?(habíamos|hablamos|acordamos|dijimos|quedamos)
        (el |la )?mism[oa] (ruido|olor|problema|fallo|error)
        (más|mucho más|demasiado) (cort|larg|pequeñ|grand|oscur|clar)\\w{1,3} (de lo|que) (\\w+)
        (se quedó|se ha quedado|salió|quedó) (naranja|verde|negr~|dur~|agri~)
        (sabía|sabe|olía|huele) a (\\w+)
        (no es|no ha sido|no fue|no está) (aceptad~|válid~|reconocid~|incluid~|el que|la que)
        (todavía|sigue) demasiado (\\w+)
        (pantalla|se queda|sigue) (\\w+ )?(en negro|negra|apagad~|frí~|bloquead~|colgad~)
        no (pasa|ocurre|sucede) nada (cuando|al|si)
        (se han|os habéis|se ha|habéis|han) (olvidado|confundido|equivocado|perdido|roto|estropeado)
        sin agua caliente
        (con|de) (\\w+ )?(días|semanas|horas) de retraso
        (escrito|escribieron|puesto) mal (mi|nuestro|el) nombre
        (ruido|olor|sabor) (rar~|extrañ~|horrible|a quemado)
        (he llamado|hemos llamado|he escrito) (\\w+ )?veces
        (llegó|ha llegado|vino|entregado) sin (el|la|los|las|tornillos|tapa)
        (entrando|saliendo|cayendo|goteando) (agua|humo)
        (pedí|pedimos|encargué) (el|la|los|las|un|una) (\\w+)\\. (lo que|pero|me|y) <rest>
        (no) (descarga|encaja|traga|desagua)
        (ya no|no) (estaba|estaban|está|venía) (\\w+ )?(caliente|fresc~|limpi~|complet~)
        (rayaron|rompieron|mancharon|golpearon|dejaron|bloquearon) (el|la|los|las|todo)
        se mueven?(?! (por|a))
        tampoco (encaja|funciona|sirve|va|vale|cierra)
        (impres~|puest~|montad~|colgad~) (al|del) revés
        (había|hay|encontré) (un|una|unos|unas)? ?(pelo|pelos|gusanos?|moho|cristal|bicho|bichos|insectos?|piedra) (en|dentro|de)
        sigue (\\w+ )?(sin (cerrar|abrir|arrancar|funcionar|encender|calentar)|oliendo|goteando|igual|roto|rota)
        (no lleva|no conduce) a (ninguna parte|ningún)
        ponía (\\w+ ){1,3}en (vez|lugar) de
        (apareció|vino|se presentó|se presento) nadie
        (a pitar|a sonar|a gotear|a fallar) otra vez
        (nadie puede|se queda pensando)
        dejó solo <rest>
        (de|de los|de las) (\\w+ ){1,3}(solo|sólo|solamente|únicamente) <rest>
        (solo|sólo|solamente|únicamente) (\\w+ ){1,2}(de las|de los|de) (\\w+ ){0,3}(ha|han|llegó|llegaron|funciona|funcionan|está|están|eran|enter~)
        (falta|faltan|faltaba|faltaban|faltó|faltaron)(?! (poco|mucho|un mes|una semana|dos semanas|días)) (\\w+)
        (sin) (luz|agua|agua caliente|calefacción|internet|cubiertos|tapa|profesor|conexión|corriente|cobertura|asa|tornillos|instrucciones)
        (está|están|estaba|estaban|llegó|llegaron|ha llegado|han llegado|vino|vinieron|viene|vienen|venía|salió|quedó) (ya |todo |toda |todos |todas |completamente |medio |muy |casi |otra vez |totalmente |un poco |demasiado |como )*(rot|averiad|estropead|dañad|roto|agrietad|rayad|manchad|mojad|empapad|fri|helad|quemad|crud|podrid|mohos|dur|secos?|aplastad|abiert|oxidad|torcid|suci|vací|borros|ilegible|atascad|bloquead|floj|suelt|cortad|caducad|equivocad|incomplet|defectuos|inservible|pasad|agri|salad|deformad|desgarrad|golpead|abollad|partid|despegad|descolorid|mal|tibi|destrozad|tarde|cambiad)\\w{0,3}
        (no) (\\w+ ){0,2}(funciona|funcionan|arranca|arrancan|enciende|encienden|cierra|cierran|abre|abren|calienta|calientan|imprime|carga|cargan|encaja|encajan|coincide|coinciden|sirve|sirven|responde|va|van|corta|sube|baja|entra|entran|ajusta|enfría|sale|conecta|cuadra|cuadran|pega|llega|deja|puedo (entrar|abrir|imprimir|conectarme|usar~|acceder|pagar|cerrar|leer)|podemos (entrar|abrir|imprimir|conectar~|usar~|acceder|pagar|cerrar|salir))(?! (bien (el|la|los|a)|a ser posible|a poder|el (lunes|martes|miércoles|jueves|viernes)))
        (sigue|siguen|continúa|vuelve|vuelven|volvió|ha vuelto|otra vez|de nuevo) (a )?(sin (arrancar|funcionar|venir|llegar|agua|luz|solución|enviar)|goteando|gotear|fallando|fallar|roto|rota|igual|mal|perdiendo|saliendo|apagarse|parars~|lo mismo|saltar|con el mismo|haciendo ruido|pitar|sonar|oler)
        (gotea|gotean|pierde agua|pierde|fuga|chorrea|cojea|cojean|chirría|se mueve|se atasca|se bloquea|se apaga|se para|se cae|se cayó|se ha caído|se rompió|se ha roto|se ha parado|se paró|se despega|se ha despegado|se desprende|se soltó|se ha soltado|se descosió|se ha descosido|se quemó|se estropeó|se ha estropeado|parpadea|huele|salta el|se cuelga|se desconecta|echa humo|se ha apagado|se ha oxidado|se funde|hace un ruido|se ha hundido|se inunda|dejó de (funcionar|ir|calentar|sonar|salir)|ha dejado de)(?! (escribir|a usted|ver))
        (cae|sale|entra|gotea|hay) (agua|humo|gas|aceite|agua del|mucha agua)
        (nadie|el profesor|el profe|el técnico|el repartidor|el fontanero|ningún \\w+|vuestro \\w+|su \\w+) (no )?(ha |se |me |nos |había )*(venido|vino|apareció|aparecido|presentó|presentado|abrió|contesta|contestó|llegó|llegado|pasó|pasado|recogió)
        (no) (ha|han|me ha|me han|nos han|nos ha) (llegado|venido|aparecido|entregado|devuelto|reparado|solucionado|ingresado|abonado|traído|recogido|arreglado)
        (pedí|pedimos|encargué|encargamos|había pedido|habíamos pedido|compré|pedido) (\\w+ ){1,5}(,|y|pero) ?(me |nos |y |pero |lo que )*(han|ha|mandaron|enviaron|llegó|trajeron|llegaron|he recibido|recibí|recibimos|dieron|vino|ha llegado)
        (mandado|enviado|enviaron|mandaron|entregado|trajeron|recibido|servido|llegado) (un |una |el |la |los |las |otra |otro )?(\\w+ )?(equivocad~|incorrect~|otro|otra|mal|que no era|distint~)
        (talla|color|dirección|nombre|modelo|importe|cantidad|artículo|pieza|número|fecha|precio|tamaño|sabor|pedido|cif|razón social) (está |es |son |que viene |no )*(equivocad~|incorrect~|mal|erróne~|antigu~|viej~|anterior|es correcto|coincide)
        (en la|la|su) factura (\\w+ ){0,4}(sigue|aparece|está|pone|hay|viene|tiene|trae|figura) (\\w+ ){0,3}(mal|antigu~|viej~|error|equivocad~|incorrect~|anterior|erróne~)
        (error|errores|fallo|fallos|equivocación|errata) (en|de) (la|el|mi|su|los|las|nuestro|nuestra)? ?(factura~|pedido|envío|entrega|cuenta|recibo|talla|tarta)
        (mismo|el mismo|un|otro|hay un|da un|sale un|me da|me sale) (error|fallo|problema|defecto)(?! mío)
        (cobrado|cobraron|facturado|cargado|pagado|cargaron|descontado) (\\w+ ){0,4}(dos veces|doble|de más|por duplicado|duplicado)
        (grieta|grietas|raja|agujero|agujeros|mancha|manchas|rasguño|arañazo|arañazos|golpe|abolladura|fuga|moho|goteras?|desconchón|raya|rayas|bulto) (en|de|por|del|al)
        (ha|han|hemos|habéis) (rayado|roto|manchado|estropeado|dañado|bloqueado|dejado|golpeado|inundado|abollado|rayados) (el|la|los|las|mi|nuestro|nuestra|toda|todo|un|una)
        (su|sus|vuestro|vuestros) (operarios?|repartidor|repartidores|técnicos?|empleados?|compañeros?|furgoneta|camión|gente|chico|chicos) (ha|han|no|está|bloquea|dejó|dejaron|rompió|rompieron|rayó|rayaron|fue|fueron) <rest>
        (duró|aguantó|funcionó|ha durado|ha aguantado|fue bien) (un|una|dos|solo|sólo|apenas|unas|unos) <rest>
        (esperando|esperamos|esperé|espera|llevamos|llevo) (\\w+ ){0,3}(desde|media hora|una hora|horas|dos horas|\\d+ minutos|minutos|fuera|en la puerta|esperando)
        (llegó|llegaron|llegara|vino|ha llegado) (\\w+ ){0,3}(tarde|cuando ya|después de|con retraso|con \\w+ (horas?|días?) de retraso)
        (retraso|horas tarde|días tarde|(?<!la\\s)(?<!esta\\s)tarde) (de|en|con|y)
        (desde|tras|después de) (la|el|su|que) (actualización|reparación|visita|instalación|cambio|vinieron|último|arreglo|revisión) …… (no|solo|error|falla|deja|se|sin)
        (decepcionad~|decepción|enfadad~|indignad~|vergüenza|inaceptable|inadmisible|lamentable|pésim~|chapuza|insatisfech~|descontent~|lástima que|no (estoy|estamos|quedé|quedamos|quedo) (nada |muy |del todo )?(content~|satisfech~)|muy mal)
        (no) (es|era|son|eran) (lo|el|la|los|las) que (\\w+ )?(pedí|pedimos|pedido|encargué|acordamos|quería|esperaba|aparece|salía|encargamos)
        (no ayudó|no sirvió de nada|no ha servido|no ha cambiado nada|no se ha solucionado|no se arregló|de vuelta al principio|igual que antes|está otra vez igual)
        (no|ya no|tampoco|deja de|dejó de|ha dejado de|han dejado de|sigue sin|siguen sin) (me |nos |se |le )*(funciona|funcionan|funcionar|arranca|arrancan|arrancar|enciende|encienden|encender|calienta|calentar|imprime|imprimir|carga|responde|responder|bombea|bombear|abre|marchar)(?! (bien )?(para|el lunes|el martes|el viernes))
        (está|están|estaba|estaban|ha llegado|han llegado|llegó|llegaron|vino|vinieron|venía|viene|vienen|resultó|ha quedado|se ha|se han|ha salido) (ya |otra vez |de nuevo |muy |completamente |totalmente |bastante |todo |toda |parcialmente |el |la |ambas |otra |muy |de forma )*(rot|averiad|estropead|dañad|defectuos|agrietad|golpead|inutilizad|estropeó)\\w{1,3}
        (se ha|se han|se me ha|se nos ha|se nos han|se me) (vuelto a |otra vez |de nuevo |ya )*(roto|averiado|estropeado|parado|quemado|romper|averiar|estropear|bloqueado)
        (se )?(rompió|averió|estropeó|quemó|bloqueó)
        (mi|nuestra|nuestro|la|el) (bomba|máquina|equipo|caldera|aparato|motor|impresora) (averiad|rot|estropead|defectuos)[oa]
        (una|la|hay una|tenemos una|tengo una) (avería|fuga|gotera) (en|de|desde|grave|importante|urgente|del)
        (mensaje|código) de error
        (da|sale|aparece|muestra|me da|nos da|dando|me sale|nos sale|indica) (un|el|este|siempre el|siempre un) (mensaje de |código de )?error
        error (\\d+|e\\d+|al|en la factura|en el pedido|en nuestra factura|en mi factura)
        (hay|tengo|tenemos|he tenido|hemos tenido|surgido|teniendo|existe) (un |una |muchos |varios |algunos |serios? |graves? |otro |el mismo |otra vez |de nuevo )*(problema|problemas|incidencia|incidencias) (con|en) (la|el|los|las|su|mi|nuestro|nuestra|vuestra|un|una) (última |último |nueva |nuevo |\\w+ )?(pedido|entrega|factura|bomba|máquina|equipo|caldera|producto|programa|cuenta|acceso|impresora|motor|paquete|instalación|aplicación|sistema|pago|actualización|envío|mercancía|servicio|portal|contrato|material)
        (no|aún no|todavía no|sigue sin|siguen sin|seguimos sin|sigo sin|no nos|no me|nunca) (nos |me |ha |han |hemos |he |se |aún |todavía |había )*(llegado|llegar|llega|recibido|recibir|entregado|entregar|aparecido|venido|enviado|reembolsado|solucionado|resuelto|reparado|arreglado|llegó|vino|se presentó|presentado)
        (sigo|seguimos|llevo|llevamos|estoy|estamos|continuamos|continúo) (todavía |aún |ya |\\w+ \\w+ |una semana |dos semanas |\\d+ días )*esperando (el|la|los|las|mi|nuestro|nuestra|un|una|al|que llegue) (\\w+ )?(pedido|entrega|paquete|bomba|técnico|reembolso|piezas|material|envío|mercancía|abono|reparación|devolución)
        (dónde|donde|qué pasa con|qué ha pasado con) (está|están|anda|se encuentra|)? ?(mi|nuestro|nuestra|mis|nuestros|el|la) … (pedido|entrega|paquete|bomba|bombas|envío|mercancía|técnico|material)
        (pedido|entrega|envío|paquete|mercancía|técnico|material) … (está|lleva|va|tiene|viene|se ha|llega) (ya |ya con |con |\\w+ \\w+ de |dos semanas de |\\d+ días de |muy |mucho |un )*(retraso|retrasad[oa]|perdid[oa]|extraviad[oa]|extraviado)
        (debía|debían|tenía que|tenían que|debería|deberían|iba a|iban a) (haber )?(llegar|llegado|entregarse|estar aquí|venir|recibir|recibirse|haber llegado) …… (pero|y|sin embargo)
        (han|hemos|he|me han|nos han|has) (nos |recibido |enviado |mandado |entregado |servido |llegado )+(el|la|los|las|un|una|unos|unas)? ?(\\w+ )?(equivocad|erróne|incorrect)\\w{1,3}
        (falta|faltan|faltaba|faltaban|nos falta|nos faltan|me faltan) …… (pedido|entrega|paquete|caja|envío|palé)
        (pedido|entrega|paquete|envío) (ha llegado |llegó |está |estaba |vino |viene )*(incomplet|equivocad|erróne)\\w
        factura … (está|es|no es|tiene|contiene|viene) (mal|incorrecta|correcta|equivocada|errónea|errores|un error)
        (cobrado|facturado|cargado) (dos veces|de más|por duplicado|doble|por error|indebidamente)
        (pierde|gotea|sale|sobrecalienta|recalienta) (agua|aceite|humo|mucho|gas|desde|por|constantemente)
        (no puedo|no podemos|no consigo|no conseguimos|no me deja|no nos deja|imposible|no logro) (acceder|entrar|iniciar sesión|conectarme|conectarnos|pagar|abrir|imprimir|arrancar|encender|finalizar|encenderla|completar)
        (nadie|técnico|repartidor|el mensajero) (no )?(ha |se ha |se )*(venido|presentado|aparecido|vino|apareció|presentó)
        (vuelve|vuelven|ha vuelto) a (perder|gotear|fallar|romperse|pararse|dar)
        se (para|apaga|bloquea|cuelga) (cada|constantemente|continuamente|sol[oa]|todo el tiempo|otra vez|siempre)
        (salta|saltan) (el|los|la) (diferencial|automático|plomos|alarma)
    """,
    complaints="""
        (quiero|queremos|quisiera|quisiéramos|exijo|exigimos) (\\w+ )?recuperar (mi|nuestro|el) dinero
        (quiero|queremos|exijo) (\\w+ )?(que me devuelvan|mi dinero|mis \\d+|que nos devuelvan|el dinero) ?(de vuelta)?
        (quiero|queremos|quisiera|quisiéramos|deseo|deseamos|me gustaría|debo|tengo que|tenemos que|me veo obligad[oa] a) (presentar|poner|formular|hacer|interponer|presentarles) (una|mi|nuestra) (queja|reclamación)
        (quiero|queremos|quisiera|quisiéramos|tengo que|debo|me gustaría) (quejarme|quejarnos|reclamar)
        (nuestra|mi|esta|presente|segunda|tercera) (queja|reclamación) (por|sobre|de|formal|es|sigue|del)
        (estoy|estamos|quedado|me siento|nos sentimos) (muy |bastante |realmente |sumamente |tan |totalmente )*(decepcionad|descontent|insatisfech|indignad|molest|disgustad|enfadad)\\w{1,3}
        (es|resulta|me parece|nos parece|parece) (totalmente |realmente |absolutamente |del todo |simplemente |completamente )*(inaceptable|inadmisible|intolerable|una vergüenza|vergonzoso|indignante)
        (exijo|exigimos|quiero|queremos|solicito|solicitamos|espero|esperamos|pido|pedimos|reclamo|reclamamos) (que (me|nos) (devuelvan|reembolsen)|el reembolso|la devolución|el abono|un reembolso|mi dinero)
        (devuélvanme|devuélvannos|devuelvan|reembolsen) (el|mi|nuestro|me el|nos el) (dinero|importe)
        hoja de reclamaciones
    """,
    issue_topics="""
        (reclamación|queja|incidencia)
        (problema|problemas|incidencia) (con|en|de|urgente|técnic~|tras)
        (urgente |gran |otro )?(problema|avería|fuga|emergencia|fallo|incidencia) ?!* ?$
        (avería|fuga|fallo|rotura|defecto) (en|de|del|urgente|grave)
        (bomba|máquina|caldera|equipo|impresora|motor|web|aparato|calefacción) (está |otra vez |sigue |ha llegado )*(averiad|rot|estropead|defectuos|parad)\\w
        (bomba|máquina|caldera|equipo|impresora|web|motor) (que |ya )?no (funciona|arranca|enciende|imprime|calienta)
        no funciona
        (pedido|entrega|envío|paquete|mercancía|material|piezas|factura|artículo) (no |ha llegado |llegó |aún |todavía |sin |está |sigue |con )*(incomplet~|dañad~|rot[oa]s?|equivocad~|erróne~|retras~|no recibid~|sin recibir|recibid[oa] roto|defectuos~|perdid~|sin llegar|incorrect~|llegado|recibid[oa] dañad[oa])
        (retraso|error|demora) (en|de|del) (la |el |mi |nuestra |nuestro |su |un )*(entrega|pedido|envío|factura|facturación|suministro)
        (mensaje|código) de error
        sin (agua|calefacción|agua caliente|luz|corriente)
        (solicitud|petición) de (reembolso|devolución)
        dónde está
    """,
    door_notes="""
        (nuestro|el|mi|la|nuestra) (timbre|portero automático|telefonillo|interfono|ascensor|barrera|número de (la )?casa)(?![^.!?|]{0,80} (otra vez|sigue|desde|ustedes|usted|su|sus|instal\\w+|pusieron|revisaron|vosotros)(?!\\w)) <clause>
    """,
    no_issues="""
        (primera|segunda|última|foto) está (un poco|algo|bastante) (borrosa|oscura|movida)
        (archivo|fichero|adjunto|pdf|documento) (\\w+ ){0,2}no se (abre|puede abrir|deja abrir)
        espero (que )?no (haya|sea) (un |ningún )?(problema|inconveniente)
        (ya )?no me duele
        (nos|me) falta (\\w+ )?(su|la|el) (dirección|número|cuenta|respuesta|firma)
        (problema|problemas) con (el|la) (el |la )?(lunes|martes|miércoles|jueves|viernes|sábado|domingo|fecha|hora|cita)
        (si|lo ha|lo han) (lo )?(ha |han )?recibido por error <rest>
        (me|nos) (haría|haría|hace|harían|hacen) falta <rest>
        ¿? ?(están|está|estáis|estarán) abiert\\w{1,2} (\\w+ ){0,3}(el|los|por|en|a|hoy|mañana|este)
        si (le |les )?(falta|faltan) <rest>
        (no|sin) (\\w+ )?(he|hemos|me ha|ha|recibido) (\\w+ ){0,3}(certificado|justificante|recibo|duplicado|contrato|informe|resultados|programa|documentos?|convocatoria)
        falta (por )?(concretar|fijar|acordar|decidir|definir|confirmar|saber|cerrar|ver)
        (fregadero|lavabo|desagüe|váter|ducha|tubería) (\\w+ ){0,2}atascad~
        se me ha atascado
        (me |nos )?falta (todavía |aún |solo |sólo )*(la|una|su) (factura|confirmación)
        (errores|problemas) en (su|vuestra|tu) (web|página|sitio)
        (no |ya no |que no )?(hace|hacen|haga|hará) falta
        (ningún|sin|no hay) (problema|problemas|inconveniente)
        ya no (gotea|pierde|falla)
        (no|ningún|ninguna|sin|ni un|sin ningún|sin ninguna|no hay|no hubo|nunca|cualquier|algún) (ha habido |tengo |tenemos |hemos tenido |he tenido |ningún |ninguna |es |hay |hubo |más |mayor |ningun |tuvimos |tiene |da |un |una )*(problema|problemas|avería|averías|error|errores|incidencia|incidencias|queja|quejas|inconveniente|fallo|fallos|fuga|fugas|reclamación|reclamaciones)
        (no|sin|nunca|tampoco) … (recibido|recibir|llegado|llegar) … (factura|respuesta|presupuesto|confirmación|oferta|catálogo|correo|recibo)
        (factura|respuesta|presupuesto|confirmación|oferta|catálogo) … no … (llegado|recibido|llegó)
        (es|sería|hay|habría|supone) (un |algún |eso un )?problema (si|en|que|para)
        (no|nada|ningun~|nunca|tampoco) (\\w+ ){0,3}(rot[oa]s?|dañad~|averiad~|defectuos~|decepcionad~|estropead~|descontent~|equivocad~)
        (si|en caso de|en caso de que|por si|qué pasa si|qué ocurre si|cuando) [^.,;|!?]{0,80}(rompe|avería~|rot[oa]|dañad~|defectuos~|no funciona|problema~|fuga|retraso|reclamación|estropea)
        (lunes|martes|miércoles|jueves|viernes|sábado|domingo|fecha|hora|día|cita|horario) (no|tampoco) (me |nos )?(funciona|va|viene|puedo|podemos)
        (reparan|reparáis|repara|compran|compra|reciclan|recogen|reparación de|arreglan) (ustedes )?(las |los |de )?(\\w+ )?(rot|averiad|estropead|defectuos)[oa]s
        (gestión|política|tasa|servicio|departamento|tratamiento) de (quejas|reclamaciones|errores|incidencias|averías|devoluciones)
    """,
    solved="""
        (?<!no\\s)(?<!no\\sse\\s)(?<!nunca\\s)(ya |se ha |se han |está |están |ha |han )+(completamente |totalmente |bien )?(curad|recuperad|cicatrizad)\\w{1,2}
        desde ((?!no|ni|nunca|tampoco)\\w+ ){1,8}(de maravilla|perfecto|perfectamente|como nueva?|como la seda)
        ya no (gotea|pierde|chirría|huele|duele|vibra|cruje|tiembla|zumba|hace (\\w+ )?ruido|se atasca)( (desde|tras|después) <clause>)?
        ni una? (sola |solo )?(gota|ruido|arañazo)(?! (de|del)\\b)
        (problema|avería|incidencia|error|asunto|tema|fuga|todo|eso|esto) (ya )?(está |ha sido |quedó |ha quedado |se ha |se |fue |ha |ya )+(solucionad|resuelt|arreglad|reparad|solucionó|resolvió|arregló)\\w{0,2}
        (funciona|va|funcionan|marcha|calienta) (ya |ahora |otra vez |de nuevo |muy |todo )*(perfectamente|bien|de nuevo|otra vez|de maravilla|correctamente|perfecto)
        (ya |finalmente |por fin |al final )+(ha |han |nos ha |me ha |está |lo hemos |la hemos |lo he )*(llegado|llegó|recibido|aquí)
        gracias por (la|su|vuestra|tu|el) (rápida |pronta )?(reparación|ayuda con|sustitución|reemplazo|solución)
        (?<!no\\s)(?<!no\\sha\\s)(dejó|ha dejado|dejado) de (gotear|perder agua|chirriar|oler|doler|vibrar|crujir|hacer ruido)( (desde|tras|después) <clause>)?
        (ruido|olor|goteo|zumbido|mancha) (ya )?(ha desaparecido|desapareció|se ha ido|se fue)( (desde|tras|después) <clause>)?
    """,
    unsolved="""
        (hecho|hice|probado|seguido|hicimos) …… (ni la más mínima|ni la menor|ninguna) diferencia(?! (entre|para))
        (ruido|olor|goteo|zumbido|manchas?|dolor|fuga|problema|avería|incidencia|error|defecto) (\\w+ ){0,2}no (ha desaparecido|desapareció|han desaparecido|se ha ido|se fue|se han ido|ha pasado|se ha pasado|se pasa|está (\\w+ )?(resuelt|solucionad|arreglad)\\w|ha quedado (resuelt|solucionad|arreglad)\\w|se ha (resuelto|solucionado|arreglado)|ha sido (resuelt|solucionad|arreglad)\\w|han? (resuelto|solucionado|arreglado))
        no (ha dejado de|dejó de|ha parado de|paró de|para de|deja de) (gotear|perder|chirriar|oler|doler|vibrar|crujir|pitar|hacer ruido)
        desde (su|vuestra|la) (visita|reparación) (está|sigue|todo sigue|todo está|nada ha) (\\w+ )?(igual|como antes|cambiado)(?= ?(?:[.,!|]|$))
    """,
    pauses="""
        (necesito|necesitamos|necesitaría|necesitaríamos|me hacen falta|nos hacen falta|nos hace falta|me hace falta) (todavía |aún |un |una |unos |algunos |par |de |poco |más |dos |tres )*(días|día|tiempo|semanas?)( más)? para (pensar|hablar|decidir|comentar|consultar|valorar|reflexionar)\\w{0,3}( (con (mi|mis|nuestro|nuestra|nuestros) \\w+|en (casa|familia)|bien))*(?= y | ?(?:[.,!|]|$))
        (tengo|tenemos|quiero|queremos) (que )?(todavía |aún )?pensarl\\w( bien)?(?= y | ?(?:[.,!|]|$))
        (tengo|tenemos|quiero|queremos) (que )?(todavía |aún )?(hablar|comentar|consultar)l\\w (todavía |aún )?(con (mi|mis|nuestro|nuestra|nuestros) \\w+|con el banco|en (casa|familia))(?= y | ?(?:[.,!|]|$))
        (y )?(ya )?(le|les|os|te) (diremos|avisamos|aviso|avisaremos|contestamos|contestaremos) ?(algo|pronto|la semana que viene)?
    """,
    no_requests="""
        (quisiera|quisiéramos|deseo|deseamos|quiero|queremos|me gustaría) (expresar|transmitir|manifestar|hacer llegar)~ (\\w+ ){0,3}(reconocimiento|gratitud|agradecimiento|admiración|felicitación|felicitaciones|satisfacción|enhorabuena)
        (quisiera|quisiéramos|deseo|deseamos|quiero|queremos|me gustaría) felicitar~
        tengo que decir que
        (ya )?no (me|nos) interesa~
        ya no (busco|buscamos|deseo|deseamos)
        (le|les|te|os) (rogamos|ruego|pedimos|pido) (que )?(\\w+ ){0,2}(disculp|perdon)\\w+(?![^.!?;|]{0,80} y (que|nos) )
        (le |les |te |os )?(pedimos|rogamos|agradecemos|pido) (\\w+ )?(su |tu |vuestra )?(comprensión|paciencia|disculpas?)
        (lamentamos|sentimos) (informarle|comunicarle|decirle) (de )?que (su candidatura no ha sido seleccionada|hemos (elegido|escogido|seleccionado) (a )?otr~ (candidat~|persona)|el puesto (ya )?(está|ha sido) cubierto)
        (como|tal como) (me )?(pediste|pidió|pedisteis|pidieron)
        (acepto|aceptamos) (encantad~|con (mucho )?gusto)(?! (\\w+ ){0,2}(presupuesto|oferta|propuesta))
        (acepto|aceptamos) (\\w+ ){0,4}invitación
        (le |te |os |les )?deseamos (\\w+ ){0,2}(suerte|éxito~|mejor)
        (elegido|escogido|elegimos|escogimos|decidido por) (a )?otr~ (candidat~|persona|candidatura)
        así es como <clause>
        no (cambie|cambien|cambies|toque|toquen) nada
        dejé (las llaves|la llave|el sobre|los papeles|el dinero)
        (le|les|os|te) (pedimos|pido) (disculpas|perdón)
        confirmo (mi|la|nuestra) (asistencia|presencia|cita)
        si (le |les )?(falta|necesita|necesitan|hace falta|surge|hay|ve) ?(algo|más|otra cosa|algún problema|alguna duda|cualquier cosa|algo más)?,? (llame|llámeme|llámenos|avíseme|avísenos|dígame|escríbame|avise|avisen|dime|avísame)(?! (a|de|el|cuánto))
        (llame|llámeme|llámenos|avíseme|avísenos|dígame|dígannos|escríbame|avise|avisen|llamen|dime|avísame) (por favor )?si (le |les )?(falta|necesita|necesitan|hace falta|surge|hay|ve) (algo|más|otra cosa|algún problema|alguna duda|cualquier cosa|algo más|nada más)( \\w+)?
        (tienen|tenéis|hacen|hacéis) (un|una|unos|unas) (\\w+ ){0,2}(precios[oa]|maravill|estupend|fantástic|joya|magnífic)\\w{0,3}
        ^ ¿? ?(hola |buenas )*cómo va ?\\?
        cuando (pueda|puedan|puedas|quiera|quieran|le venga bien)
        (lo que|justo lo que|como|tal y como|tal como) (quería|queríamos|necesitaba|buscaba|esperaba|deseaba)
        qué (detalle|bien|alegría|ilusión|maravilla|gusto|buena|bonito|suerte|amable|rápid~|lástima|pena)
        es un placer
        (ya )?no (lo |la |los |las |nos )?(necesit~|hace falta|hará falta)( más)?
        como (quedamos|acordamos|hablamos|dijimos|convenimos|siempre|nuevo|quería)
        (que|como) me (pidió|pidieron|pediste|dijo)
        todo lo que necesitamos
        como (me|nos|le|les) (pidió|pidieron|pediste|dije)
        (?:me alegro|si hay algo) <rest>
        (no dude|no duden|no dudes|no dudéis) en <rest>
        (si|para|ante|por si) (tiene |tienen |tienes |tenéis |necesita |necesitan |necesitas |hay |surge |cualquier |alguna |hubiera |quieres |quiere )*(alguna |cualquier |más |otra |algo |duda |problema )*(duda|dudas|pregunta|preguntas|consulta|problema|algo más|cualquier cosa|aclaración|inconveniente|información adicional) <rest>
        (llámenos|llámeme|escríbanos|escríbeme|contacte|contáctenos|avísenos|avísame|avise|dígame|llame|llamen) (si|cuando|ante|para|por) (?=[^.!?;|]{0,80}(cualquier|algo|algún|alguna|dudas?|problema|falt|necesit|preguntas?|más|hace falta)) <rest>
        (quedo|quedamos|estoy|estamos) (siempre |para lo que necesite |totalmente )*(a su|a tu|a vuestra|para) (entera )?(disposición|lo que|servirle~|cualquier) <rest>
        ¿? ?(hola |buenas )?(qué tal|cómo está|cómo están|cómo estás|cómo va todo|cómo te va|todo bien|qué pasa) ?(todo|estás|está|usted|ustedes|todos|el fin de semana|la familia)* ?\\?
        ¿? ?por qué no ?\\?
        (espero|esperamos) que (esté|estén|estés|todo|este|tenga|se encuentre|os|le|les) <rest>
        (gracias|agradezco|agradecemos)\\s(\\w+\\s){0,3}(por|su|tu) [^.!?;|,]{0,90}
        de nada
        no se preocupe~ <rest>
        (que|le|les|os) (tenga|tengan|tengas|tengáis|deseo|desean|vaya|pase|pasen|pases|disfruten|disfrute) <rest>
        (dé|dele|déle|den) (recuerdos|saludos) <rest>
    """,
    tags="""
        ¿? ?(verdad|no|ok|vale|de acuerdo|sí|eh|cierto|no es así|no es cierto|está bien|te parece|le parece|entendido|correcto|no cree|no crees) ?\\?+
    """,
    look_aheads="""
        (espero|esperamos|deseo|deseamos) (poder )?(verl\\w{1,2}|veros|verte|vernos|volver a ver\\w{1,3}|recibirl\\w{1,2}|recibiros|saludarl\\w{1,2}|conocerl\\w{1,2}|atenderl\\w{1,2}|contar con (usted|ustedes|vosotros)|(su|vuestra|tu) visita) ?<clause>
        (será|sería|es|ha sido|fue) un (\\w+ )?(placer|gusto) (poder )?(volver a )?(ver|recibir|atender|saludar|trabajar|acoger)\\w{0,3} ?<clause>
        (tengo|tenemos) (\\w+ )?(muchas )?ganas de(?! (\\w+ ){0,2}(saber|recibir noticias|hablar|conocer su)) <clause>
        (me|nos) (alegra|alegro|alegramos|ilusiona|hace ilusión) (\\w+ ){0,2}(poder )?(trabajar|colaborar|verl\\w{1,2}|recibirl\\w{1,2}|volver) ?<clause>
    """,
    hopes="""
        (espero|esperamos|esperando|confío en|confiamos en) que (?![^.!?;|,]{0,80}(oferta|presupuesto|propuesta|boceto|proyecto|candidatura|perfil|idea|respuesta|conteste|responda))(\\w+ ){0,5}(guste~|agrado|agrade~|disfrute~|encante~|satisfacción|gusto|sirva~|vaya) ?<clause>
    """,
    offers="""
        (nos|me) (encantaría|gustaría|alegraría) (poder )?(hacerlo|hacérselo|realizarlo|hacerla)
        (lo haríamos|lo haría) (encantad~|con (mucho )?gusto)
        (todavía|aún) no hemos recibido (su|el|la) (señal|pago|respuesta|confirmación|formulario)
        (nos|me) falta (\\w+ )?(su|tu|la|el|una|un) (\\w+)
        (optar|aspirar) (a|al) <rest>
        (estimación|presupuesto) …
        (adjunto|adjunta|adjuntamos|le adjunto|les adjunto|le enviamos|les enviamos|le envío|les envío|aquí|encontrará|le remito|les remito|a continuación|en el adjunto|le paso) … (oferta|presupuesto|propuesta|candidatura|currículum|curriculum|cv|tarifa|solicitud)
        (nuestra|nuestro|la|el|esta|este|su|mi) … (oferta|presupuesto|propuesta|precio) … (válid~|vigente|adjunt~|asciende|es de|hasta|va adjunt~|queda)
        (válid~|vigente) (hasta|por|durante)
        (oferta|presupuesto|precio~) … (válid~|vigente|hasta el)
        (le|les|te|os) (ofrecemos|ofrezco|proponemos|propongo|puedo ofrecer|podemos ofrecer|podría ofrecer)
        (ofrecemos|ofrezco|proponemos|propongo)
        (me postulo|solicito el puesto|candidatura|me presento|optar al puesto|optar a la plaza|mi candidatura|puesto de|presento mi)
        (quedo|quedamos) (a la espera|en espera|pendiente~|atent~)
        (a la espera|en espera|espero|esperamos|esperando|aguardo) (de |con )?(su|tu|sus|vuestra|noticias|respuesta|contestación|recibir|saber|confirmación|que)
        (en cuanto|tan pronto como|cuando|una vez) (tenga|tengamos|reciba|recibamos|me confirme|nos confirme|tengo|nos dé|me dé|esté) …
        (encantad~|gustaría|placer|agradecería|alegraría|gusto|encantaría) (de )?… (entrevista|conocer~|conversar|reunir~|hablar|recibir|saber|charla)
        (espero|esperamos|confío) que … (guste|interese|sea de|convenza|agrade|le|les|encaje|parezca)
        (su|tu) (decisión|respuesta|opinión|conformidad|visto bueno|confirmación|elección|ok|aprobación|valoración)
        (venció|vencida|vencido|vencimiento|pendiente de pago|impagad~|sin pagar|reclamación de pago)
        (cuál|cual) (prefiere|prefieren|prefieres|le gusta)
        (no he|no hemos|sin) (vuelto a )?(recibido|tener|tenido|saber|sabido|oído) … (noticias|respuesta|nada|usted)
        (en qué quedó|cómo va|cómo sigue|en qué punto|qué ha decidido|qué le parece)
        antes del (lunes|martes|miércoles|jueves|viernes|\\d+) …
    """,
    statements="""
        (le|les|te|os|se lo) (contesto|contestaré|respondo|responderé|llamo|llamaré|aviso|avisaré|digo|diré|escribo|escribiré|confirmo|informo|envío|enviaré) ……
        (acepto|aceptamos) (\\w+ ){0,2}(encantad~|con (mucho |todo el )?gusto|con placer) ?<clause>
        (agradecemos|agradezco|gracias por) (\\w+ ){0,2}candidatura
        (elegido|escogido|elegimos|escogimos|decidido por) (a )?otr~ (candidat~|persona) ?<clause>
        (necesito|necesitamos|necesitaremos|(me|nos) (falta|faltan|hace falta|hacen falta)) ((?!su|sus|que|usted)\\w+ ){0,4}(días?|semanas?|horas?|minutos?|mes|meses|(más |algo de |de )+tiempo)(?! (\\w+ ){0,3}(usted|ustedes|su|antelación))
        (necesito|necesitamos) (\\w+ )?hasta (\\w+)
        (me|nos) alegraría que se acord~ de (mí|nosotros)
        ((le|les|te|os) (rogamos|ruego|pedimos|pido) que )?(\\w+ )?(disculpe|disculpen|perdone|perdonen) (el|la|los|las|mi|nuestro|nuestra|que) (?![^.!?;|]{0,80}y (que|nos) )<clause>
        (por favor,? )?> ?(guarde|limpie|lave|enjuague|vacíe|evite|conserve|mantenga|cierre|use|utilice|espere|riegue|proteja|aparque|tenga cuidado) <clause>
        por favor,? (no )?(guarde|limpie|lave|enjuague|vacíe|evite|conserve|mantenga|cierre|use|utilice|espere|riegue|proteja|aparque|tenga) <clause>
        (se|te) (acordara|acuerde|acordase|acordaran|acuerden|acordaras) de (mí|nosotros|nosotras)
        (que|si) (me|nos) (tuviera|tenga|tuviese|tengan|recordara|recuerde|recordase) (en cuenta|en mente)?
        (piense|piensen|acuérdese|acuérdense|recuérdeme|recuérdenos) (en|de)? ?(mí|nosotros|nosotras)?
        > (sí|claro|por supuesto|en efecto|desde luego|sin problema|no),? (es|sería|será|está) (perfectamente |totalmente )?(posible|previsto|incluido|correcto|viable) ?<clause>
        (el |su |nuestro )?(precio|coste|importe|total|tarifa) (es|sería|será|son|asciende) (de|a)? ?<clause>
        (le|les|te|os) (llamo|escribo|confirmo|aviso|contacto) (mañana|hoy|el|esta|en cuanto|luego|ahora|la) <clause>
        > si (hace falta|es necesario|lo necesita|necesita algo|surge algo),? <rest>
        > (calcule|cuente con|tómelo|tómela|tómese|aplique|deje|evite|guárdelo|enjuague|reinicie|basta con|recuerde|conserve) <clause>
        (basta|bastará) con <clause>
    """,
    thanks="""
        gracias agradecido agradecida agradecidos agradezco agradecemos agradecer grcs thx
    """,
    agreements="""
        anotado oki okey enhorabuena felicidades ánimo adoro encantados encantadas fenomenal bravo mejores preciosos preciosas deliciosos estupenda estupendos maravillosa impecable impecables perfectas perfectos
        perfecto perfecta genial estupendo bien recibido vale acuerdo conforme entendido
        confirmado correcto listo excelente fenomenal guay claro hecho anotado apuntado
        fantástico maravilloso maravilla buenísimo encantado encantada igualmente bueno buena
        acordado aceptado pagado resuelto solucionado super súper ok okey ideal enterado
        magnífico
    """,
    greetings="""
        hola buenos buenas días tardes noches estimado estimada estimados querido querida señor
        señora sr sra don doña apreciado muy
    """,
    farewells="""
        saludos saludo cordial cordiales cordialmente abrazo abrazos atentamente atte besos beso
        hasta un cuídese cuídate adiós chao afectuoso
    """,
    salutations="hey",
    courtesies="qué tal todo cómo está están estás va bien",
    valedictions="antemano sldos quedo su disposición a que tenga buen día",
    fillers="""
        fotos comida quedaron quedó quedado catering invitadas son una unos regalo regalos entradas
        resultado hijas este estos tienda amigas clientes todos todas
        vosotros vosotras sois son somos tienen tenéis librería tienda clínica taller niños niñas hijo hija hijos invitados doctor doctora cuidado cuidada detalle líneas unas dos pensar estancia rapidez profesionalidad amabilidad sencillamente aclaración aviso aclararlo explicación explicaciones tanto tantas igual correcta dirección hecho así sigan seguid siga sigue adelante parte mí vez será próxima casa rural comida gestión gestiones precioso preciosa verdad sinceras sincero
        muchas muchísimas mil muy por la su tu vuestra vuestro rápida rápido pronta respuesta
        ayuda información info mensaje correo atención todo toda todos de nuevo bien un una y
        buen buena día fin semana el los las lo que es me nos parece así queda quedo os le les
        también en a al con para ya más con tan eso esto entonces pues sí tarde noche finde
        vacaciones equipo del servicio paciencia amabilidad trabajo mi mis nuestra nuestro yo
        nosotros usted ustedes siempre tiempo molestia molestias presupuesto mucho aclarar
        corazón fue está estamos estoy había feliz pronto luego él ella ellos ellas mujer marido
        familia amigos niños madre jefe compañero era eran sido funciona va reparado resuelto
        llegado estado ayer anoche curso tarta comida clase placer conocerles conoceros spam
        carpeta vez otro otra proveedor elegido transferido pagado cuenta justificante agenda
        parte mudanza cumpleaños suerte éxito pasado oír saber contento contenta delicioso
        precioso profesional simpático ahora esta estos cada justo momento calma tomese tómese
        son cosas pasan contaré diré realmente
    """,
    times="""
        lunes mediodía minutos
        lunes martes miércoles jueves viernes sábado domingo mañana hoy tarde noche mediodía
        semana próxima próximo que viene hora horas h a las la enero febrero marzo abril mayo
        junio julio agosto septiembre octubre noviembre diciembre una dos tres cuatro cinco seis
        siete ocho nueve diez once doce y media cuarto euros euro eur ayer
    """,
    rejections="""
        (pero )?(lamentablemente,? |desgraciadamente,? |por desgracia,? )?(hemos|he) (finalmente )?(elegido|escogido|seleccionado|optado por|decidido contratar) (a )?(otr~ (candidat~|persona|proveedor|empresa|oferta|presupuesto|taller)|alguien más)
        (lamentamos|sentimos) (informarle|comunicarle|decirle) (de )?que (su candidatura no ha sido seleccionada|hemos (elegido|escogido|seleccionado) (a )?otr~ (candidat~|persona)|el puesto (ya )?(está|ha sido) cubierto)
    """,
    consolations="""
        (conservaremos|guardaremos|conservamos|guardamos|mantendremos) (con gusto )?su (currículum|cv|candidatura|documentación)( en nuestr~ (base de datos|archivo|bolsa|ficheros?))?
        le (deseamos|deseo) (mucha suerte|mucho éxito|lo mejor|todo lo mejor)( (en|para) su (\\w+ )?(búsqueda|futuro|carrera|camino))?
    """,
    closings="""
        (así )?lo (hacemos|haremos|dejamos|dejaremos)( así)?(?= ?(?:[.,!|]|$))
        felices pascuas
        (feliz|buena) semana santa
        (me|nos) (da|es) (igual|lo mismo|indiferente)
        (los dos|las dos|cualquiera|ambos)( días| fechas)? (me|nos) (va|van|viene|vienen|sirve|sirven)( bien| perfecto)?
        (pongamos|digamos|dejemos|quedamos|mejor|entonces|lo dejamos para|quedemos)( (en|el|para el|para))* (lunes|martes|miércoles|jueves|viernes|sábado|domingo)( (entonces|por la (mañana|tarde)|a las \\w+))*
        (vale,? |ok,? |de acuerdo,? )?(yo )?(me|nos) (encargo|encargamos|ocupo|ocupamos)( (yo|de ello|de eso))?
        (de acuerdo,? |vale,? |bien,? )?(entonces )?(lo )?(dejamos|dejémoslo|queda|quedamos) (así|como está)( entonces)?
        (ninguna|sin) (objeción|objeciones)( por (mi|nuestra) parte)?
        (confirmo|confirmamos|le confirmo|os confirmo) (la|mi|nuestra) (cita|visita|reserva)( (del|de|para|a) [^.!?;|,]{1,30})?
        gracias por (venir|haber|dejar|dejarlo|pasar|hacer|arreglar|ayudar)\\w{0,4} (?!.{0,80}(pero|podría|puede))<clause>
        y por (dejar|haber|hacer|ser|venir)\\w{0,4} (?!.{0,80}(pero|podría|puede))<clause>
        gracias por (su|tu|el|la|vuestro) (presupuesto|oferta|propuesta)
        (el |la )?(paquete|pedido|envío|caja) (ya )?(ha llegado|llegó|está aquí)( (esta mañana|hoy|ayer|bien|ya))*
        (todo|está todo|y todo) (entero|intacto|completo|en orden|perfecto|bien)
        (la )?transferencia (ya )?(ha salido|salió|está hecha|va)( (hoy|ayer|esta mañana|de camino))?
        (el|ese|este|la|esa|esta|su) (precio|importe|coste|cifra|cantidad|suma|plan|borrador|fecha|hora|plano) (nos|me) (parecen?|va|vienen?|encaja|cuadra) (muy |perfectamente |bien|perfecto|correct[oa]|perfecta)+
        (estamos|estoy) de acuerdo con (el|la|los|las|su) (precio|importe|coste|plan|plano|fechas?|condiciones|presupuesto)
        (es |era )?(justo|exactamente|precisamente) lo que (necesitaba|necesitábamos|buscaba|buscábamos|quería|queríamos|me hacía falta)
        (puedo|podemos) confirmar (la cita|la hora|la fecha|el (lunes|martes|miércoles|jueves|viernes|sábado|domingo))
        (cuídese|cuídense|cuídate|cuidaos)( mucho)?
        trato hecho
        (he|hemos) llorado( (al|de) (\\w+ ?){1,2})?
        no (cambie|cambien|cambies|toque|toquen) nada
        dejé (las llaves|la llave|el sobre|los papeles|el dinero)( (con|en|a) \\w+ \\w+)?
        (las|los|el|la) (entradas|libros|paquete|pedido|flores|fotos|billetes) (han )?(llegaron|llegó|llegado|ha llegado) (muy )?bien
        (pasaré|paso|pasamos) a (recoger|buscar|por)\\w{0,3}( (el|mañana|lunes|martes|miércoles|jueves|viernes|sábado))*
        (un )?(servicio|trato|trabajo) (estupendo|excelente|magnífico|fantástico|genial) (como siempre)?
        (queríamos|quería|quiero) (dar|darle|darles|daros|darte) las gracias ?(por [^.!?;|,]{0,80})?
        sí,? (el |la )?(el )?(lunes|martes|miércoles|jueves|viernes|sábado|domingo) (me|nos) va bien
        (solo|sólo) una nota
        (todo|todo estaba|todo estuvo|estaba todo) (perfecto|genial|estupendo|buenísimo|delicioso|maravilloso)
        lo he (liquidado|pagado|abonado)( todo)?( (hoy|ayer|esta mañana))?
        (su|la|mi) (factura|cuenta) (ya )?está (pagada|abonada|liquidada)
        (contad|cuenten|cuente) con(migo| nosotros)( (el|para|este) (\\w+ ?){1,3})?
        (tengo|tenemos) (muchas|muchísimas) ganas
        (mañana |pronto |el \\w+ )?deberían tener (el pago|el dinero|los \\d+|la transferencia)( ?€)?( mañana)?
        al final (es|nos resulta|resulta) (demasiado|muy) caro( para (nosotros|mí))?
        (este año |esta vez |de momento |al final )*(lo dejamos|lo dejo|paso|pasamos|renunciamos|no seguimos adelante),? ?(pero (gracias|valoro|valoramos|agradezco|agradecemos) ?((por|su|el|la|de) ?(\\w+ ?){1,3})?)?
        si (le |les )?(falta|necesita|necesitan|hace falta|surge|hay|ve) ?(algo|más|otra cosa|algún problema|alguna duda|cualquier cosa|algo más)?,? (llame|llámeme|llámenos|avíseme|avísenos|dígame|escríbame|avise|avisen|dime|avísame)(?! (a|de|el|cuánto))
        (llame|llámeme|llámenos|avíseme|avísenos|dígame|dígannos|escríbame|avise|avisen|llamen|dime|avísame) (por favor )?si (le |les )?(falta|necesita|necesitan|hace falta|surge|hay|ve) (algo|más|otra cosa|algún problema|alguna duda|cualquier cosa|algo más|nada más)( \\w+)?
        (no pasa nada|no importa|sin problema|no hay problema) (por|con) (el|la|lo) (retraso|demora|tardanza|cambio|hora)
        (los niños|las niñas|mis hij~|todos|mi hij~) no (paran|para|dejan|deja) de (hablar|jugar) (de|con) (\\w+ ){0,4}
        (sigan|seguid|siga|sigue) así
        (han|habéis|ha|has) hecho (muy )?bien
        (son|sois|eres|es usted) (\\w+ )?(los mejores|las mejores|el mejor|la mejor|geniales?|estupend~|increíbles?|maravillos~|un encanto|un sol|unos? cracks?|unos profesionales|fantástic~)
        (así|todo) (está|queda|es|va) (muy )?(perfecto|bien|genial|estupendo|estupendamente)
        no (cambie|cambien|cambies|toque|toquen) nada
        no (se|te|os) (disculpe|disculpen|disculpes|disculpéis|preocup~)
        (por mí|por nosotros|por mi parte|por nuestra parte|de mi parte) (vale|perfecto|ok|bien|genial|todo (\\w+ )?(bien|ok|correcto|perfecto|en orden)|sin problema)
        le pasa a cualquiera
        cuando (pueda|puedan|puedas|quiera|quieran|le venga bien)
        (otra vez será|para otra (vez|ocasión)|(a|en) la próxima|la próxima vez será)
        (qué) (pena|lástima|detalle|bien|alegría|ilusión|maravilla|gusto|buena noticia|bonito|amable|rápid~|suerte)( (que se haya acordado( de (mí|nosotros))?|saberlo|de (saberlo|oírlo)))?
        (buena|gran|excelente|estupenda) noticia
        (a usted|a ustedes|a ti|a vosotros)
        (gracias,? )?no necesit(o|amos) (nada )?más
        sí,? (el |la |a las |para el |el día )?(lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|\\d+) (\\w+ )?(me|nos) (va|viene|parece|encaja) (muy )?(bien|perfecto|genial)
        sí,? (la|el|los|las) (\\w+ )(es |está |son )(correct|exact)\\w{1,2}
        sí,? (es|está) (correct\\w|exact\\w|así|esa|ese)
        sí,? (exacto|correcto|eso es|así es|efectivamente|perfecto|todo bien|todo correcto|confirmado)
        (hemos|he) llegado (\\w+ )?bien ?<clause>
        (ya )?(no me|no le|no nos|ha dejado de|deja de) (duele|doler|molesta|molestar|pica|picar)( (nada|gracias))?
        (está|va|sigue|se encuentra|están|mi \\w+ está) (mucho |muy )?(mejor|bien|recuperad~|content~|feliz) ?<clause>
        (vuelve|ha vuelto) a (comer|andar|caminar|funcionar|jugar|dormir|ir|correr) ?<clause>
        (llegó|llegaron|ha llegado|han llegado) (\\w+ )?(esta mañana|hoy|ayer|bien|a tiempo|perfecto)
        es (justo|justamente|exactamente|precisamente) lo que (quería|queríamos|necesitaba|buscaba|esperaba|pedí)
        (tómese|tómense|tómate) (su|el|tu|todo el) tiempo( que necesite)?
        (estoy|estamos|han quedado|quedó|quedaron|quedaron todos) (\\w+ )?(encantad|content|feliz|felices|satisfech|enamorad|agradecid|emocionad)\\w{0,2}(?! (si|de (saber|recibir))) ?<clause>
        a (mis|mi|los|las|todos|nuestros|mis) (\\w+ )?(les|le) ha (encantado|gustado)( (mucho|muchísimo))?
        (los|las|mis|nuestros|todos|mi|a mis|a mi|a los|a todos|toda) (\\w+ ){0,3}(han|ha|quedaron|les|le|están|se|no paran de|están) (\\w+ ){0,3}(encantad|encantó|content|feliz|disfrut|hablar|gust|divert|divirti|emocion|agradec|felices)\\w{0,4} ?<clause>
        (me|nos) encanta~ ?<clause>
        (el |la |los |las |su |sus |vuestra |vuestro |todo |ese |esa |mi |tienen |tenéis )(\\w+ ){0,4}(es |son |está |están |estaba |estaban |quedó |quedaron |ha quedado |han quedado |fue |fueron |salió |una |un )(\\w+ )?(precios[oa]|maravill|estupend|impecable|perfect|delicios|espectacular|magnífic|fantástic|genial|excelente|buenísim|riquísim|encantador|fenomenal|bellísim|joya)\\w{0,4} ?<clause>
        (toda la familia|mi marido|mi mujer|los niños|mis padres|todo el equipo) (\\w+ )?(les|le|os|te) (agradece|agradecen|da las gracias|dan las gracias|manda|mandan) ?<clause>
        (estancia|trato|servicio|experiencia|trabajo|sitio|lugar|atención|comida) (\\w+ )?(estupend|maravillos|excelente|perfect|inmejorable|genial|fantástic|precios[oa]|impecable)\\w{0,3} ?<clause>
        (solo |sólo |simplemente |unas |unas pocas |cuatro )*(líneas|palabras)? ?(para|quería|quisiera) (\\w+ )?(felicitar|agradecer|dar)\\w{0,4} ?<clause>
        (quería|queríamos|quiero) (contarles|contarle|decirles|decirle|comentarles|haceros saber) que (\\w+ ){0,6}(mejor|encantad|content|feliz|perfect|maravill|genial|estupend|gracias)\\w{0,4} ?<clause>
        (enhorabuena|felicidades|felicitaciones|bravo|ánimo|mucho ánimo) (por|a|al|con|para) ?<clause>
        (va|funciona|anda|marcha|camina) (\\w+ )?(como nuev~|de maravilla|perfectamente|estupendamente|muy bien|de lujo|como la seda|fenomenal) ?<clause>
        (ya )?(está|están|ha quedado|quedó) (todo )?(solucionad|resuelt|arreglad|hech|firmad|pagad|enviad|en orden)\\w{0,2}( y \\w+)?
        (todo|está todo) (correcto|en orden|perfecto|bien|listo|en regla|estupendo)
        era (solo |sólo |simplemente )+(un|una|cosa de|culpa) <clause>
        era (un|una|el|la) (cable|enchufe|pila|batería|fusible|malentendido|despiste|confusión)( \\w+)?
        (quedamos|lo dejamos|queda|seguimos) (así|en eso)
        lo dejamos así
        (repetiremos|volveremos|regresaremos|les recomendaré) ?<clause>
        (de acuerdo|vale|ok|anotado|perfecto|entendido|apuntado),? (para |el |a las |hasta )+(el )?(lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|\\d+)( (a|de|por|en|delante|frente|sobre|hacia|h|hs|horas) [^.!?;|,]{0,60})?
        (transferencia|pago) de la factura (\\d+ )?(hecha|hecho|realizada)( (esta mañana|hoy|ayer))?
        (fue )?(culpa mía|error mío)
        (ah,? )?ahora lo entiendo
        totalmente de acuerdo
        me alegro de que <clause>
        (entretanto |ya |al final )*(hemos|he) (encontrado|elegido|hallado) (una solución|otra cosa|a otra persona|a alguien|otro \\w+|otra \\w+)
        ya no lo necesit~
        que (le|les|te|os) vaya (muy )?bien
        la foto,? como quedamos
        (la|el) (imagen|foto|documento|contrato) que me (pidió|pidieron|pediste)
        (queda |está )?confirmad~ (la|el|para) (\\w+)?( (del|el|de|para|a las|lunes|martes|miércoles|jueves|viernes|diez|\\d+))*
        (fue|ha sido) un (\\w+ )?(placer|gusto)( (\\w+)){0,4}
        (solo |sólo |simplemente )?(quería|queríamos|quiero) (\\w+ ){0,3}(gracias|agradecer~)( por (el|la|los|las|su|todo) ?(\\w+)?)?
        lo pasamos (\\w+ ){0,2}(bien|grande|genial|pipa)
        (va|está|funciona) (como|de) (nuevo|nueva|maravilla)
        ya no es (necesario|preciso)
        (todo )?(resuelto|solucionado|arreglado)
        suena (bien|genial|perfecto)
        (lo tengo|está|queda|lo tenemos|apuntado) en (la|mi|nuestra) agenda
        (llevaré|llevo|traeré|llevaremos) (la|el|las|los|mi|unas?) <clause>
        tenemos todo lo que (necesitamos|hace falta)
        (es|son|qué|muy) (usted |ustedes |muy )*(amable|amables)( de su parte)?
        se lo (he )?(pasado|comentado|dicho|paso) (a \\w+ \\w+)?
        como (me|nos) (pidió|pidieron|pediste)
        (no,? )?(ya está|eso es|es|está) todo
        (una pena|lástima|qué pena),? pero gracias( por \\w+)?
        (se confirma|confirmo) <clause>
        (dejo|dejamos|dejaré|dejaremos) (abiert~|la|el|las|los) <clause>
        (ya tengo|ya tenemos|tengo) (las|los|la|el) <clause>
        espero sin problema
        (no hay )?(ninguna|sin) prisa
        (va|funciona|está) como nuev~
        ni una gota
        de (diez|maravilla|acuerdo)
        (resuelve|responde a|aclara) (mi|mis|la) (duda|dudas|pregunta|preguntas)
        ya no hace falta
        no hace falta
        no,? (muchas )?gracias
        (gracias|agradezco|agradecemos|agradecid~)\\s(\\w+\\s){0,3}(por|de|su|tu|a) <clause>
        (solo |sólo |simplemente )?(quería|queríamos|quisiera|quería solo|era para|para) (solo |sólo |daros |darle |darles |dar |simplemente )*(las |agradecer~ |agradecerle~ |agradeceros |dar )+(gracias|por|su|la|el|todo)? ?<clause>
        (gracias) (de todas formas|igualmente|de todos modos|de todas maneras|a usted~|a ti|a vosotros|otra vez|de nuevo|mil)
        hasta (el|la|mañana|luego|pronto|entonces|otra|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ahora|siempre|la vista)( (lunes|martes|miércoles|jueves|viernes|sábado|domingo|próxima|semana|que viene|entonces|próximo|tarde))*
        (nos vemos|nos hablamos|hablamos|nos veremos|allí estaré|allí estaremos|ahí estaré|nos llamamos)( (el|la|mañana|pronto|entonces|luego|lunes|martes|miércoles|jueves|viernes|sábado|domingo|allí|semana que viene|a las|\\d+))*
        (me|nos|te|le|todo|eso|esa fecha|ese día|el|la hora|a las \\w+|a mí|por mí|por nosotros|sí,? esa fecha) ?(me |nos )*(va|viene|parece|suena|está|queda|conviene|encaja|vale) (muy |todo |perfectamente |muy )*(bien|perfecto|genial|estupendo|perfectamente|claro|de maravilla|fenomenal|correcto|estupendamente|en orden)
        (me|nos) (parece|viene|va|suena|encaja|conviene)( (bien|perfecto|genial))?
        (de|todo de|estoy de|estamos de|muy de) acuerdo( (con todo|en todo|entonces|con (el|la|los) \\w+))?
        (así|eso) (lo haré|lo haremos|haré|haremos|es|quedamos|queda)
        (no hay|ningún|sin) (problema|problemas|prisa|inconveniente)
        (de nada|no hay de qué|no pasa nada|no se preocupe|no se preocupen|no te preocupes|no os preocupéis|puede pasar|cosas que pasan|a ti|faltaría más|por supuesto|desde luego|con mucho gusto|un placer|encantad~|claro que sí|cómo no|igualmente|tranquil~)
        (bien |todo |ya lo he |lo he |lo hemos |ya lo hemos |ya |lo tengo |he |hemos |ya está |queda |correctamente )*(recibido|recibida|recibidos|recibidas|anotado|apuntado|enterado|entendido|leído|visto|llegado|confirmado|aceptado|confirmada)( (correctamente|el (correo|paquete|pedido)|la factura|todo|perfectamente|gracias|muchas gracias))*
        (acabo de|acabamos de|he|hemos|ya he|ya hemos|ya está|hice|hicimos|hoy he) (\\w+ )?(transferir|pagar|ingresar|pagado|transferido|ingresado|abonado|hacer la transferencia|hacer el pago|hacer el ingreso|realizado|realizada|hecha|abonar|la transferencia|hecho) <clause>
        (pago|transferencia|ingreso|factura|la factura|el pago|la transferencia|dinero|el dinero|el ingreso) (ya |está |ha sido |ha |fue |va |se ha |salió |realizad~ |hecha |hecho |quedó )*(enviad~|realizad~|pagad~|hech~|efectuad~|abonad~|salido|salió|en camino|ordenad~|emitid~|liquidad~|de camino|ayer|hoy|esta mañana) ?<clause>
        (esta vez |al final |finalmente |ya )*(hemos|he|nos hemos|me he|nos|elegimos|optamos) (\\w+ ){0,3}(elegido|decidido|encontrado|optado|contratado|escogido|decantado|por otra?|otra empresa|otro proveedor|a otra|otra opción) ?<clause>
        (ya no|no) (hace falta|es necesario|lo necesit~|la necesit~|necesit~|será necesario|corre prisa)( (más|ya|nada))*
        (feliz|felices|buen|buena|buenas|próspero|muchas felicidades|felicidades|enhorabuena|que tenga|que tengan|que tengas|que tengáis|que pase|que pasen|que pases|que paséis|disfrute|disfruten|disfruta|disfrutad|que vaya|que le vaya|que os vaya|suerte|mucha suerte|le deseo|les deseo|os deseo|les deseamos|le deseamos|saludos|recuerdos|un abrazo|mejores deseos) (navidad|navidades|año|fiestas|cumpleaños|fin|finde|día|semana|tarde|noche|viaje|vacaciones|verano|y|un|una|muy|a|bien|mucho|domingo|sábado|viernes|suerte|puente|todo|lo mejor|de|que se mejore)? ?<clause>
        (servicio|trabajo|atención|equipo|comida|tarta|curso|trato) (\\w+ )?(excelente|estupend~|fantástic~|perfect~|genial|impecable|inmejorable|maravillos~|buenísim~|magnífic~|fenomenal|de diez|de primera)(?! (pero|si)) ?<clause>
        (excelente|estupendo|fantástico|gran|buen|magnífico|perfecto|impecable) (servicio|trabajo|trato|equipo|curso|idea|noticia|resultado) ?<clause>
        (os|le|les|los|lo|la) (recomendaré|recomendaremos|recomiendo|recomendamos|volveremos|volveré) ?<clause>
        (volveremos|volveré|repetiremos|repetiré) ?<clause>
        (estaba|estuvo|fue|ha sido|quedó|ha quedado|está|estuvieron|estaban|era) (todo |muy |realmente |un |una |absolutamente |super )*(delicios~|perfect~|estupend~|genial|precios~|buenísim~|riquísim~|ric~|maravillos~|placer|gusto|éxito|bonit~|fantástic~|excelente|espectacular|encantador~|increíble)(?! (pero|si|saber)) ?<clause>
        (nos|me|a todos|a todos les|les|a mi \\w+ le) (ha |han |lo |la |hemos )*(encantó|encantado|gustó|gustado|pasamos|pasado|divertido|divertimos|ayudó|ayudado|servido|quedado) (\\w+ ){0,2}(mucho|muchísimo|muy bien|genial|a todos|bien|en grande|estupendamente|claro)? ?<clause>
        (eso|esto|con eso|con esto|así|ya|queda|ya queda) (me |nos |queda |está |lo |todo |mi |responde |aclara )*(aclara|claro|resuelve|resuelta|resuelto|aclarado|ayuda|contestad~|responde|basta|soluciona~|duda|pregunta|todo)+( (mi|la|duda|pregunta|todo|aclarad~|mucho|claro))*
        (ya |todo |problema |asunto |está |ahora |tema )*(solucionado|resuelto|arreglado|aclarado|en orden|funciona|va|en regla)( (todo|bien|perfectamente|muy bien|ya|de maravilla|perfecto|de nuevo|otra vez|genial|como la seda))*
        ya no (gotea|pierde|hace ruido|pita|sale agua|falla)
        (ha |han |ya ha |todo ha |ya |el paquete |el pedido |esta mañana |hoy )*(llegado|llegó|llegaron) (\\w+ ){0,2}(bien|perfecto|en perfecto estado|sano y salvo|entero|intacto|perfectamente|sin problemas|en buen estado|todo|hoy|esta mañana)( (esta mañana|hoy|todo|ayer))?
        (confirmo|confirmamos|le confirmo|les confirmo|os confirmo|te confirmo|queda confirmad~|confirmad~) (la |el |los |mi |nuestra |que |para |cita |asistencia |recepción |hora |todo |del |de |lunes|martes|miércoles|jueves|viernes)+ ?<clause>
        (cita|fecha|hora|reunión|recepción) (queda |está )?(confirmada|anotada|apuntada|confirmado|agendada)
        (entonces |pues )?(esperamos|espero|esperaremos|estaré|estaremos|allí|ahí|pasaré|paso|pasamos|iré|iremos|lo miro|lo miraré|lo haré|me lo miro|lo pensaré|le aviso|le avisaré|les aviso|les avisaré|te aviso|les digo algo|os digo algo|le digo algo|lo reviso|lo revisaré|lo veo|se lo digo|los espero|le espero|los esperamos|les esperamos)( (al|el|la|hasta|a las|en|con|gracias|pronto|mañana|lunes|martes|miércoles|jueves|viernes|casa|estaré|estaremos|calma|tranquilamente|\\d+|allí|cuando sepa algo|entonces))*
        (perdón|perdone|perdonen|disculpe|disculpen|disculpa|disculpad|lo siento|siento|lamento|mil disculpas|mis disculpas) (por |las |la |el |los |de |mucho )*(molestia~|retraso|tardanza|confusión|lío|malentendido|demora|error mío|despiste|jaleo|inconvenientes) ?<clause>
        (encontrado|encontrada|lo encontré|lo he encontrado|ya lo encontré|ya lo he encontrado|ya apareció|apareció)(?! (un|una)) ?<clause>
        (estaba|había ido|fue a parar) (en|a) (la carpeta de )?(spam|correo no deseado|la bandeja) ?<clause>
        (tomo|tomamos) (buena )?nota
        (me alegro|nos alegramos|qué bien|me alegra|nos alegra|qué alegría|qué bueno)( (mucho|de (saberlo|oírlo)|saberlo|que (funcione|le guste|todo)))*
        bueno (es )?saberlo
        (sí|vale|ok),? (perfecto|muy bien|me va bien|nos va bien|de acuerdo|claro|genial|está bien|esa fecha nos va bien|ese día nos va bien|estupendo)
    """,
    enclosures="""
        ^ (adjunto|adjunta|adjuntos|ahí va|aquí va|aquí van)(?= ?$)
        (como|tal como|según) (pediste|pidió|me pidió|me pediste|acordamos|acordado|lo acordado|quedamos|solicitado),? (aquí (van|están) |adjunto |le adjunto |las |unas |una |dos |tres |\\d )*(fotos?|imágenes|imagen)( (del|de la|de los|de las|de mi|de nuestro)( \\w+)?)?
        la (primera|segunda|última)( foto)? (está|ha salido|salió) (un poco |algo |bastante )+(borrosa|oscura|movida|pequeña)(,? (perdona|perdón|perdone|lo siento|disculpe))?
        (las |nuestras )?(medidas|dimensiones) (son|serían)( de)? \\d{1,5} ?(cm|mm|m)? (por|x) \\d{1,5} ?(cm|mm|m)?(,? (altura|alto|fondo|ancho|largo)( de)? \\d{1,5} ?(cm|mm|m)?)*
        adjunto (la |una )?fotos?
        sí,? (el precio|la fecha|el importe|ese precio|ese día|la hora|eso|todo) (nos |me )?(parece|va|está|viene|sirve|es)( (bien|perfecto|correcto|ok|perfectamente|genial))*
        (sí,? |no,? )?(la|mi|nuestra|el|nuestro) (dirección|número|nombre|teléfono|hora|cuenta) (es|sigue siendo|sigue|está) (la |el )?(misma|mismo|igual|correcta|correcto|bien)( de siempre)?
        (sí,? |no,? )?(la|mi|nuestra|el|nuestro) (dirección|número|nombre|teléfono|hora|cuenta) no ha cambiado
        (acepto|aceptamos) (encantad[oa]s? |con (mucho )?gusto |su oferta |el puesto )+y (le |les |os )?(adjunto|adjuntamos|envío|enviamos|devuelvo) (el|mi|nuestro) (contrato|formulario|documento)( (firmado|relleno|cumplimentado))*
        aquí van las medidas: [\\w ,.x×]{1,40}
        (encontrará|encontrarán|verá|verán) (las|la|el|los) (fotos?|documentos?|formulario|imágenes) (en el anexo|adjunt\\w{1,2}|abajo)
        como (le|les|te) prometí,? (una|la|las) (imagen|foto|fotos)
        (imagen|foto|fotos|documento) (abajo|adjunt\\w{1,2}|más abajo)
        (le|les|os|te|se) (lo |la |los |las |he |hemos )*(mandado|enviado|pasado|pago|paso|mando|envío|ingresado|hecho llegar|mandaré|enviaré|pasaré|traeré|llevaré)(?! (tres|dos|varios|un correo|un email|un mail)) <clause>
        (he|hemos|acabo de|acabamos de) (\\w+ )?(pagado|pagar|enviado|enviar|mandado|mandar|firmado|firmar|rellenado|rellenar|recogido|recoger|dejado las llaves|dejado la llave|transferido|ingresado|impreso|hecho|avisado|reenviado|entregado)(?! (un correo|un email|tres|varios)) <clause>
        (dejé|dejamos|recogí|recogimos|entregué) (las llaves|la llave|el sobre|los papeles|los documentos|todo) <clause>
        (el |la |mi |nuestro |su )?(contrato|cheque|pago|formulario|documento|transferencia|giro|cuestionario|expediente|ingreso|justificante) (\\w+ ){0,3}(firmad|enviad|salid|salir|rellen|pagad|hech|complet|entregad|camino)\\w{0,4}( (y \\w+|hoy|ayer|esta mañana|por correo|a tiempo))*
        (lo|la|los|las|le|les) (miro|miraré|veo|veré|reviso|revisaré|leo|leeré|pensaré|pienso|pensamos|haré|haremos|recojo|recogeré|mantendré|tendré|comentaré|hablaré|probaré|consultaré|espero|esperamos|esperaré) <clause>
        (paso|pasaré|pasaremos|pasamos|voy|vamos|iré|iremos|estaré|estaremos|me paso|nos pasamos|llegaré|llegaremos) (a (recoger|buscar|por)|el|sobre|hacia|por|allí|mañana|esta) ?<clause>
        (aquí|ahí) (tiene|tienen|tienes|va|van|está|están) (?!(mi|el|nuestro|la|un|una|nuestra) (pedido|encargo|lista|presupuesto|reclamación|queja|cv|currículum|oferta|solicitud|propuesta)) ?<clause>
        (aquí|adjunto|adjunta|adjuntos|adjuntas|adjuntamos|le adjunto|les adjunto|os adjunto|te adjunto|le envío|les envío|os envío|te envío|le mando|les mando|os mando|te mando|le paso|os paso|va adjunt~|en el adjunto|en adjunto|ahí va|ahí van) (va |van |está |están |tiene |tienen |tienes |le |les |el |la |los |las |un |una |mi |mis |nuestro |nuestra |dos |también |ya )*(?!(pedido|solicitud|candidatura|currículum|curriculum|oferta|presupuesto|reclamación|cv|orden)) ?<clause>
        (como|tal como|según) (acordamos|acordado|lo acordado|quedamos|pidió|pidieron|pediste|pedisteis|solicitado|lo hablado|hablamos|prometí|me pidió|me pidieron|se solicitó),? (aquí |adjunto |le envío |va |van |tiene )*(el |la |los |las |un |una )*(?!(pedido|presupuesto)) ?<clause>
        (la |el |las |los |mi |mis )?(foto|fotos|imagen|contrato|formulario|documento|documentos|escaneo|justificante|comprobante|plano|planos|lista|copia|archivo|papeles|medidas|certificado|recibo) (va |van |está |firmado |firmada |relleno |rellenado |cumplimentado |solicitado |que |como )*(adjunt~|pidió|pidieron|firmad~|acordado|quería|solicitad~|rellenad~|cumplimentad~|rellen~|querían|aquí) ?<clause>
    """,
    setbacks="""
        (perdón |perdona |perdone |lo siento |disculpe )?(estoy|estamos|está|(mi|nuestro|nuestra) (\\w+ )?\\w+ está|sigo) (muy |bastante |todavía |todos |aún )*(enferm[oa]s?|mal[oa]s?|con (gripe|fiebre|covid)|en (la )?cama|en el hospital|ingresad[oa]|resfriad[oa]s?|de baja)
        (perdón |perdona |perdone |lo siento |disculpe )?(tengo|he cogido|he pillado|tenemos|(mi|nuestro|nuestra) (\\w+ )?\\w+ tiene) (la |el |una |un )?(gripe|fiebre|covid|varicela|anginas|resfriado)
    """,
    postponements="""
        (ya )?(buscaremos|encontraremos|fijaremos|quedaremos|vemos|veremos|buscamos|pondremos) (para )?(otra|otro|una nueva|un nuevo) (fecha|día|cita|momento|hora)
        (le|os|te|les) (llamo|llamaré|escribo|escribiré|aviso|avisaré|digo) (cuando|en cuanto) ((?!pero|puede)\\w+ ){0,3}(mejor|bien|buen[oa]|recuperad[oa]|bueno|pase|pasado)
    """,
    objections="""
        no (me|nos) (escriban?|contacten?|envíen?|llamen?|manden?|molesten?) (más|nada|otra vez)?
        (dejen|deje|dejad) de (escribir|enviar|mandar|llamar|contactar|molestar)\\w{0,4}
        (quiten|quite|quítenme|bórrenme|borren|bórreme|elimínenme|elimine|eliminen|dar?me de baja|denme de baja|deme de baja)( (de|mis|mi) …)?
        (borrar|eliminar|supresión de|borrado de) (todos )?mis datos
    """,
    decisive="""
        (sería|serían|vendría|vendrían|precio|precios|gustaría|gustarían|encantaría|querría|quieren|quiere|interesa|interesaría|desea|desean|buscan?)
        ((un|mi|el|varios) (correo|mensaje|email|mail|sms)|nueva dirección|nuevo (número|iban|correo)|gotera|daño|daños|desastre|horrible|fatal)
        (error|problema|avería|fuga|devolución|reembolso|abogado|sin respuesta|desde hace|hace (días|semanas|un mes|una semana)|cambiar|añadir|modificar|sino|cuatro|cinco|seis|imposible|quitar)
        (lástima|tampoco|cuando ya|demasiado|pero|sin embargo|lamentablemente|por desgracia|desgraciadamente|por favor|si|salvo|excepto|mejor (el|a|por)|no|nunca|todavía|aún|necesito|necesitamos|quiero|quisiera|podría|podrían|puede|pueden|cuánto|cuándo|por qué|cómo|de antemano|por adelantado|falta|faltan|urgente|anular|anulen|cancelar|cancelen|reclamación|pedido|presupuesto ya|envíen|mande|manden|envíe|llame|llamen|diga|pregunta|duda|aceptamos|adelante|ponme|pónganme|apúnteme|antes de|antes del|o|quédense|dos|tres|haga|hagan|cambien|quiten|sí)
    """,
)
