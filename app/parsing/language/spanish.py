from app.parsing.language.phrases import Language

SPANISH = Language(
    questions="""
        (podría|podrían|puede|pueden|podrías|puedes|podéis|podríais|podríamos|podemos|puedo|sería|tiene|tienen|tenéis|hacen|venden|ofrecen|disponen) (usted~|vosotros|decirme|decirnos|enviarme|enviarnos|mandarme|mandarnos|indicarme|indicarnos|confirmarme|confirmarnos|confirmar|enviar|mandar|ayudarme|ayudarnos|hacerme|hacernos|pasarme|pasarnos|darme|darnos|llamarme|llamarnos|revisar|cambiar|venir|informarme|explicarme|explicarnos|posible|recomendarme|en stock|disponible~|ya|alguna?|facilitarme)
        (podría|podrían|podríais|podrías)
        (sería|es) posible
        (cuánto|cuánta|cuántos|cuántas) \\w+
        (cuándo|dónde|cómo|cuál|cuáles|por qué) \\w+
        qué (precio|plazo|medida|modelo|tipo|tamaño|horario|día|me|nos|coste|diferencia)
        (quisiera|quisiéramos|me gustaría|nos gustaría|querría|quería|queríamos|necesito|necesitamos) (saber|preguntar|consultar)
        (me|nos) (pregunto|preguntamos|gustaría saber)
        (saber|decirme|decirnos|indicarme|indicarnos) (si|cuándo|cuánto|cuál|cómo|dónde|qué)
        hay alguna (novedad|noticia)
    """,
    requests="""
        por favor
        (le|les|os|te) (ruego|rogamos|agradecería|agradeceríamos|pido|pedimos|solicito|solicitamos)
        (ruego|rogamos|solicito|solicitamos|agradecería|agradeceríamos)
        (quisiera|quisiéramos|me gustaría|nos gustaría|querría|querríamos|necesito|necesitamos|busco|buscamos|deseo|deseamos)
        (envíe|envíen|mande|manden|llame|llamen|diga|digan|confirme|confirmen|dé|indique|indiquen|póngase|pónganse|avise|avisen)(me|nos|se)
        (quedo|quedamos) (a la espera|a la espera de|en espera|pendiente~)
        (a la espera de|en espera de) (su|vuestra|tu|sus|noticias|respuesta)
        (solicitud|petición) de (presupuesto|cita|información|catálogo|visita)
        (anular|cancelar|cambiar|aplazar) (mi|nuestro|nuestra|el|la) (pedido|cita|visita|contrato|reserva)
    """,
    orders="""
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
    no_issues="""
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
        (problema|avería|incidencia|error|asunto|tema|fuga|todo|eso|esto) (ya )?(está |ha sido |quedó |ha quedado |se ha |se |fue |ha |ya )+(solucionad|resuelt|arreglad|reparad|solucionó|resolvió|arregló)\\w{0,2}
        (funciona|va|funcionan|marcha|calienta) (ya |ahora |otra vez |de nuevo |muy |todo )*(perfectamente|bien|de nuevo|otra vez|de maravilla|correctamente|perfecto)
        (ya |finalmente |por fin |al final )+(ha |han |nos ha |me ha |está |lo hemos |la hemos |lo he )*(llegado|llegó|recibido|aquí)
        gracias por (la|su|vuestra|tu|el) (rápida |pronta )?(reparación|ayuda con|sustitución|reemplazo|solución)
    """,
)
