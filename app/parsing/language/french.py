from app.parsing.language.phrases import Language

FRENCH = Language(
    code="fr",
    common_words="""
        ai as a est-ce dans tout tous toute rien encore déjà fait peu ces leur leurs lui me m'a n'ai vos été quand dont jusqu' alors donc comme très sera serait faut
        le la les un une des du de et est vous je nous ne pas pour que qui avec sur dans en ce
        cette votre vos mon ma mes notre nos il elle on au aux mais ou si plus bien avez sont
        suis ai avons été être c'est j'ai d'un n'est merci bonjour a à ça cela depuis chez tout
        par se sans aussi oui non
    """,
    questions="""
        > (et |ou |mais |alors |sinon |bonjour |ok |merci |pour \\w+ )*(combien|comment|quand|pourquoi|où|quel|quelle|quels|quelles|lequel|laquelle|lesquels|que|qui|qu'|d'où|avec quoi|à quelle heure|jusqu'à quelle heure|jusqu'à quand) (\\w+ )?(est|sont|serait|seraient|faut|puis|peut|pouvez|pourriez|allez|aurez|en|avez|ça|je|on|nous|vous|il|elle|coûte|coûtent|coûterait|dois|doit|se|taille|modèle|délai|prix|type|jour|faire|temps|jours|prennent|conseillez|me|préférez)
        on fait comment
        (c'est|ça|cela) (coûte |fait |serait |ferait |vaut )*(combien|quand|possible|comment|où)
        il (vous |te )?(reste|resterait|faut compter|faut) … (place|places|combien|encore)
        il (vous )?reste (encore )?(de la|des|une|un|du)
        (prenez|pensez|faites|avez|auriez|êtes|seriez|travaillez|ouvrez|fermez|livrez|voulez|souhaitez|connaissez|comptez|venez|passez|dites|diriez|allez|aviez|étiez|serez|aurez)[ -]vous
        (as|peux|pourrais|veux|viens|sais|penses|prends|es)[ -]tu
        > (et |mais |alors |aussi |bonjour |salut )*tu (peux|pourrais|as|viens|veux|sais|penses)
        > (et |mais |alors |bonjour |est-ce que )*vous (pouvez|pourriez|auriez|avez|faites|prenez|êtes|vendez|livrez|acceptez) (me |m'|nous |aussi |encore |encore des |des |une |un |la |les |déjà |toujours )+
        (quelqu'un|on|ça|cela|je|il|elle) (pourrait|peut|peux|dois|devrait|faut|va|irait)[ -](il|on|elle|je|t-il|t-on)
        (j'aimerais|je voudrais|nous aimerions|nous voudrions|je souhaiterais|je voulais|voulais|il faudrait|j'aurais besoin|avant de \\w+|avons besoin) … (savoir|demander|connaître|comprendre)
        (une|autre|dernière|deux|quelques|j'ai une) (petite |dernière |autre |simple |rapide )*(question|questions|renseignement)
        (je|nous) (ne comprends|ne comprenons|comprends|n'ai|n'avons) (pas|pas bien|pas très bien|mal|pas compris) (le|la|les|ce|cette|pourquoi|comment|bien|votre|à quoi|l'|tout)
        (dites|dis|indiquez|précisez|confirmez)-(moi|nous|le-moi) (juste |seulement |simplement |aussi )*(si|quand|ce|qui|combien|comment|laquelle|lequel|où|à)
        (des|du|avez-vous des|y a-t-il du|quoi de) (nouvelles|neuf|nouveau) (?!(produits|clients))
        (qu'en|que|qu') (dites|pensez|diriez)[ -]vous
        je (me demande|me demandais|ne sais pas) (si|quand|comment|quel~|où)
        (pouvez|pourriez|pourrez|avez|auriez|seriez|êtes|faites|vendez|livrez|proposez|savez|acceptez|réparez)[ -]vous
        (peux|pourrais|as|aurais)[ -]tu
        (puis-je|peut-on|pourrait-on|serait-il|est-il|y a-t-il|est-ce|a-t-il|a-t-elle|est-elle|dois-je|faut-il)
        est-ce (que|qu')
        serait-il possible
        (quel|quelle|quels|quelles) (est|sont|serait|seraient|taille|modèle|délai|prix|type|jour)
        (combien|comment) \\w+
        (quand|pourquoi|où) (est|sont|serait|puis|peut|pouvez|pourriez|allez|aurez|en|avez)
        (je|nous) (voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions) … savoir
        (je me demande|nous nous demandons|j'aimerais savoir)
        (savoir|demander|dire|préciser|indiquer) (si|quand|combien|comment|quel~)
    """,
    requests="""
        (ne|n'|je) ?(vois|trouve|voyons|trouvons) (pas|aucune?|nulle part) (de |la |le |l'|d')?(pièce jointe|fichier|document|lien|facture|annexe)
        (fichier|pièce jointe|pdf|document) (\\w+ ){0,2}ne s'ouvre (pas|plus)
        d'accord (pour|avec) (le|la|les|l'|votre) ?(forfait|menu|formule|devis|modèle|prix|offre|option|pack|proposition|tarif)
        (on|nous) (garde|gardons|signe|signons|part sur|partons sur) (?!(le contact|espoir)) ?(\\w+)
        > va pour (deux|trois|un|une) (?!fois)\\w+
        vous pouvez (y aller|lancer|commencer|démarrer|bloquer|réserver|procéder|commander|envoyer|facturer|expédier|livrer|annuler|imprimer)
        il (faudrait|faudra|conviendrait) (\\w+)
        (je|nous) (vous )?laisse (me|nous) (recontacter|rappeler|dire|tenir|répondre|confirmer|indiquer|proposer)
        vous (me|nous) (direz|confirmerez|préviendrez|tiendrez|rappellerez|enverrez|donnerez)
        (reste|restera|reste encore|reste donc) à (fixer|convenir|définir|décider|choisir|confirmer|caler|savoir|voir pour)
        (je|nous) (dois|devons|devrai|suis obligée?|suis contrainte?) (\\w+ )?(annuler|reporter|décaler|déplacer|renoncer|repousser)
        (repousser|avancer|décaler|reporter|déplacer) (de|d'|à|au) (\\w+)
        (j'aurais|j'ai) (encore |une |juste |aussi )*(une )?(interrogation|doute|demande|requête|remarque à)
        (est|train|vol|voiture) (\\w+ )?(supprimé|annulé) (\\w+ )?(je|nous)
        (échéance|expire|périmée?|à renouveler|à refaire) (\\w+ ){0,2}(ce mois|mois|semaine|semaines|le|bientôt)
        doit passer (le|la|au|chez) (\\w+)
        (tout |ça |cela )?dépend (du|de la|de|des)
        (j'imagine|je suppose|je pense|nous supposons),? (que|compris|inclus|non)?
        (compris|inclus|incluse|comprise),? (j'imagine|je suppose)
        vous avez (le|la) (chantier|commande|travail|marché)
        il me faudra (un|une|la|le)
        (ce serait|serait) (mieux|bien|plus simple|possible|préférable) (si|pour|le|à|mercredi|jeudi)
        nous (sommes|serons) (\\w+ )(au lieu|et non|maintenant)
        (il n'y avait pas|sans|oublié) (de |la |l'|le )?(pièce jointe|fichier joint)
        (je|on) n'arrive pas à (ouvrir|lire|trouver|télécharger)
        > (la|le|les) (\\w+) (svp|plutôt|alors|finalement)
        > comme (d'habitude|toujours|la dernière fois)
        c'est (très |assez |vraiment )?(urgent|pressé)
        n'oubliez pas
        > (cherche|cherchons|recherche)
        (devis|rappel|rendez-vous|catalogue|infos?) (\\w+ ){0,6}svp
        j'aurai(s)? (besoin|une|un|droit)
        (j'en|je|on|nous|nous en) (prendrai|prends|prend|prendrons|veux|veut|prendra|voudrais)(?! (note|bonne|soin|le temps))
        (lequel|laquelle|lesquels|lesquelles) (des|de|vous|tu|me)
        vous pourriez (\\w+)
        (je suis|on est|nous sommes) (partant~|preneu~)
        (amenez|livrez|apportez|attendez|venez|prenez|mettez|gardez|envoyez|faites|comptez)(-\\w+)? (le|la|les|mon|ma|lundi|mardi|mercredi|jeudi|vendredi|pour|avant|plutôt|à)(?! temps)
        (adresse|numéro|nom|mail|rib) (a changé|a été modifié~|devient|sera)
        (devons|dois|doit|faut|préférons|préfère) (\\w+ )?(annuler|reporter|décaler)
        (comment|combien) ?[|.!]
        ça se passe comment
        (tu|vous) (me|nous) (mets|mettez|envoies|envoyez|dis|dites|rappelez|tiens|tenez|préviens|prévenez|confirmez|faites)
        (vous m'avez|tu m'as) (convaincu~|décidé~)
        (changé d'avis|réflexion faite)
        (resté|restée|restés) chez vous
        (que je|pour que je) (sache|puisse savoir)
        (merci|prière) (de|d'|par avance de|d'avance de|de bien vouloir) ?(?!(m'avoir|nous avoir|l'avoir|votre|vos|tout|ton|ne pas vous|avoir|m'avoir|rien|votre|cette|ce))(ne |me |m'|nous |bien vouloir |le |la |les |l'|lui |leur |vous |y |en )*\\w+(er|ir|re|oir)
        veuillez
        (je|nous) (vous )?(prie|prions|demande|demandons|saurais gré|serais reconnaissant~|serions reconnaissants) (de|d'|si|pour|par)
        (?:(?:prie|prions)) de
        (pourriez|pouvez|voudriez|voulez)[ -]vous
        (je|nous) (voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|désire|désirons|cherche|cherchons|recherche|recherchons|veux|voulons|préfère|préférerais|préférerions|préférons)
        (j'aimerais|j'aimerai|j'attends|j'aurais besoin|j'ai besoin|nous avons besoin|nous aurions besoin|il me faut|il nous faut|il me faudrait|il nous faudrait|me faut|nous faut|j'ai toujours besoin|on a besoin|on aurait besoin|j'apprécierais)
        (rappelez|appelez|envoyez|contactez|dites|confirmez|faites|renvoyez|transmettez|donnez|mettez|gardez|tenez|laissez|prévenez|indiquez|livrez|apportez|inscrivez|réservez|expliquez|répondez|passez|retirez|comptez|notez|ajoutez|prévoyez|proposez|enlevez|retournez|adressez|communiquez|préparez|avertissez|rajoutez|changez|corrigez)-(moi|nous|le|la|les|m'en|nous-le|lui|en|m'|y)
        > (et |alors |puis |donc |aussi |bonjour |ok |dans ce cas |si possible |non |oui |très bien |sinon )*(rappelez|envoyez|contactez|confirmez|renvoyez|transmettez|annulez|modifiez|changez|corrigez|livrez|apportez|réservez|inscrivez|pensez|retirez|sonnez|prévoyez|passez|mettez|notez|ajoutez|supprimez|décalez|reportez|répondez|déplacez|proposez|enlevez|gardez|facturez|prévenez|enregistrez|vérifiez|regardez|tenez)(?! vous bien)
        (envoie|rappelle|dis|appelle|donne|passe|mets|tiens|fais|confirme|réponds|garde)-(moi|nous|m'en|le)
        (attends|attendons|attend|suis en attente|reste dans l'attente|restons dans l'attente) (toujours |encore |donc |avec impatience |déjà )*(votre|vos|la|le|une|un|de|d'|depuis|ma|mon|notre|des|sa)(?! (lundi|mardi|mercredi|jeudi|vendredi|samedi))
        (dans l'attente|en attente|en espérant|au plaisir) (?!de vous (revoir|retrouver|voir|recevoir|accueillir))(de|d'une|d'un|que|vous) (votre|vos|vous|une|recevoir|lire|réponse|retour|répondrez)
        (sans|pas eu|pas reçu|aucune|n'ai pas|n'avons pas|toujours pas|pas encore) (de |encore |eu |reçu |eu de |votre |vos |de votre |la |le |de vos |une )*(réponse|retour|nouvelles|devis|facture|confirmation|nouvelle|rappel|message)
        (demande|demandes|besoin|demander) (de|d'un|d'une|d'|un|une|le|la) ?(devis|rendez-vous|rappel|renseignement~|information~|rdv|catalogue|documentation|tarifs?|stage|report|annulation)
        s'il (vous|te) pla[iî]t
        (svp|stp)
        (annuler|reporter|déplacer|modifier|décaler|changer|résilier|avancer) (ma|mon|notre|le|la|ce|cette|mes|nos|à|au) … (commande|rendez-vous|rdv|visite|contrat|date|réservation|cours|abonnement|séance|lundi|mardi|mercredi|jeudi|vendredi|samedi|livraison|adresse)
        (je|nous) (ne )?(peux|pouvons|pourrai|pourrons|pourrais) (pas|plus|malheureusement pas) (venir|être|assister|me libérer|honorer|y être)
        (un|j'ai un|nous avons un) empêchement
        (est|serait|sera) (très |fort |vraiment )*(gentil|aimable|apprécié|bienvenu~|sympa|bien|possible|mieux|préférable|urgent|idéal)( (de|si|que|d'|pour))
        (m'|nous |me )(aiderait|arrangerait|serait utile|rendrait service|conviendrait mieux|intéresse|intéresserait|feraient plaisir|ferait plaisir|manque)
        (intéressé~|intéressés|intéressées) (par|pour)
        (serait|serais|suis|sommes|serions) (très |aussi |également |toujours |vivement )*(intéressé~|preneur|preneuse|preneurs|à la recherche|candidat~)
        (dès que possible|au plus vite|rapidement svp|au plus tôt|en urgence|d'urgence|dans les meilleurs délais|dans les plus brefs délais)
        (d'avance|par avance)
        (me permets|me permettre) (de|d') (vous )?(relancer|recontacter|rappeler|écrire|contacter|demander)
        (je|nous) (me permets|nous permettons) de revenir vers vous
        (petite|simple|gentille) (relance|piqûre de rappel|rappel)
        petit rappel
        (vous|tu) (deviez|devais|aviez dit|m'aviez dit|aviez promis|avais dit) <rest>
        (plutôt|mais plutôt|à la place) (à|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|en|vers|que)
        (candidature|postuler|je postule|mon cv|mon curriculum|lettre de motivation)
        (oublié|laissé|perdu) (mon|ma|mes|un|une|notre|nos) … (chez vous|hier|aujourd'hui|dans votre|sur place|au|à)
        à propos (de|du|de la)
        (au sujet|concernant) (de |du )?(ma|mon|la|le|notre|votre|mes)
        > oui,? (merci de|avec plaisir|je veux bien|volontiers|s'il)
        (et|mais|puis|donc|finalement|alors) (vendredi|lundi|mardi|mercredi|jeudi|samedi|ça) ne (va|vont|marche|convient) (pas|plus)
        on (part|parti) sur
        > (alors |donc |dans ce cas |d'accord |ok |et )*(mettez|passez|mets|prenez|comptez|disons|partons)
        (je|on|nous) (prends|prend|prenons|retiens|retenons|valide|validons|accepte|acceptons|vais prendre|réserve|réservons) (la|le|les|en|deux|trois|votre|une|un|celle|celui|aussi|plutôt)(?! (note|bonne note|train|bus))
        (bon pour accord)
        (veuillez|prière de|merci (de|d')) (me|m'|nous|bien|vouloir|rappeler|envoyer|confirmer|répondre|indiquer|transmettre|corriger|modifier|annuler|prendre)
        (pourriez|pouvez)-vous
        (je|nous) (voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|désire|désirons|cherche|cherchons|recherche|recherchons)
        (j'ai|nous avons|j'aurais|nous aurions) besoin
        (rappelez|appelez|envoyez|contactez|dites|confirmez|faites)-(moi|nous)
        (dans l'attente|en attente) de (votre|vos|vous)
        (demande|besoin) (de|d'un|d'une|d') (devis|rendez-vous|rappel|renseignement~|information~|rdv|catalogue)
        s'il vous pla[iî]t
        (annuler|reporter|déplacer|modifier) (ma|mon|notre|le|la) (commande|rendez-vous|rdv|visite|contrat)
    """,
    orders="""
        (la )?même (chose|commande) que (la )?dernière fois
        bon pour accord …… (lancer|commencer|démarrer|procéder)
        (je|nous) (vous )?(commande|commandons)(?! (n'|a |est|de|du|d'|numéro))
        (je|nous) (vous )?(passe|passons) commande
        (par la présente|par ce mail|par ce courriel|ci-dessous),? (je|nous) (vous )?(commande|commandons|passe~ commande|confirm~ (notre|ma) commande)
        (je|nous) (voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|désire|désirons|veux|voulons|tiens à) (vous |vous en |en |aussi |également |donc |re)*(commander|passer (une |la |notre |ma |cette )?(nouvelle |petite )?commande|recommander)
        (ci-joint|ci-jointe|en pièce jointe|en annexe|vous trouverez ci-joint|veuillez trouver ci-joint|veuillez trouver en pièce jointe) (le |la |notre |mon |ma |un |une |nouveau |nouvelle |trouver |vous trouverez )*(bon de commande|commande)
        (notre|ma|mon|le) (bon de )?commande (est )?(ci-joint~|en pièce jointe|en annexe|ci-dessous|est la suivante)
        (merci de|veuillez|prière de) (bien vouloir )?(nous |me )?(livrer|expédier) (\\d+|un|une|deux|trois|quatre|cinq|six|dix|douze|vingt|les|la commande suivante|l')
        (merci de|veuillez|prière de) (bien vouloir )?(nous |me )?(envoyer|faire parvenir) (\\d+|deux|trois|quatre|cinq|six|dix|douze|vingt) (pompes|tuyaux|joints|cartons|pièces|unités|mètres|boîtes|bouteilles|exemplaires|paquets|rouleaux|filtres|sacs|palettes|lots)
        (merci de|veuillez) (bien vouloir )?(enregistrer|noter|prendre en compte|traiter|accepter) (ma|notre|la|cette) (nouvelle |présente )?commande (suivante|ci-dessous|ci-jointe|de|d'|pour|:)
        (j'accepte|nous acceptons|je confirme|nous confirmons|je valide|nous validons) (votre|le|l'|notre|ma) … (devis|offre|proposition|commande)
        (bon pour accord|devis signé|devis accepté)
        (je|nous) (vous )?(prends|prenons) (les |en )?(\\d+|deux|trois|quatre|cinq|dix)
        (je|nous) (vous )?(passe|passons) (une |la |notre |ma |cette )?(nouvelle |petite )?commande
        (même|la même) commande que (la dernière|le mois|l'an|d'habitude)
    """,
    order_topics="(notre |ma |nouvelle |une |petite |votre nouvelle )*(bon de commande|commande|recommande)",
    no_orders="""
        commande … (annul~|modif~|non|pas|incompl~|retard~|statut|suivi|confirm~|reçu~|expédi~|endommag~|manqu~|en attente|où|erreur|erron~|abîm~|livrée|jamais|toujours)
        commande (électrique|à distance|vocale|numérique)
        à l'ordre (du|de)
        (suivi|confirmation|annulation|statut|modification) (de|d') … commande
    """,
    issues="""
        plus (aucune? |une goutte d')(\\w+ )?(eau|chauffage|courant|lumière|électricité|connexion|signal|réseau|son|image)
        personne ne s'est (\\w+ )?(montré|pointé)
        page (vide|blanche)
        (n'|ne )(\\w+ ){1,3}que (\\w+ ){1,3}sur (\\w+)
        (n'ai|n'avons) (\\w+ )?pas (eu|reçu|récupéré|retrouvé) (mes|nos|ma|mon|notre) (?!(attestation|facture|devis|réponse|reçu|confirmation|contrat)) ?(\\w+)
        (réservé|demandé|commandé|choisi) (\\w+ ){1,4}(et|mais) (on|vous) (m'a|m'avez|nous a|nous avez) (donné|mis|servi|attribué|livré) <rest>
        aucune trace (de|du) (votre|notre|mon|ma|livreur|colis|technicien) ?(\\w+)?
        me (fait|font) mal
        (personne|aucun \\w+) (ne |n')(\\w+ ){0,2}(répond|vient|vu|ouvre|prévenu|décroche|rappelé|venu|présenté)
        (froid|froide|froids|tiède|gelé~) (\\w+ ){0,2}(à|en|depuis|dans) (l'arrivée|arrivant|la livraison|hier|ce matin|lundi)
        (trop|beaucoup trop) (tard|court~|long~|petit~|grand~|salé~|sucré~|cuit~|serré~|large~|étroit~|fort|sombre~|foncé~|clair~|dur~)(?! (pour (moi|nous|lundi|mardi)))
        (fait|fais|faites) (erreur|une erreur) (sur|dans|de)
        (pas|plus) (du tout )?(étanche|droit|droite|d'aplomb|à la bonne taille|à l'heure|au rendez-vous|celle commandée|celui commandé)
        (s'est|se sont) (\\w+ )?(fendu|fissuré|décollé|décroché|détaché|éteint|arrêté|bloqué|cassé|déchiré|ouvert|effondré|écroulé|défait|dévissé|renversé|infiltré)\\w{0,3} (\\w+ ){0,3}(depuis|après|au bout|dès|cette nuit|hier|ce matin|en|à|tout|sur|dans)
        (au bout de|après) (\\w+ )?(\\w+ )?(jours?|semaines?|heures?|mois|lavages?|utilisations?) <rest>(ne |n'|plus|cassé|lâché|décollé|tombé|fissur|rouill|déteint|panne|troué|usé)\\w{0,3}
        (n'a|n'ont|n'avait|n'avaient) (\\w+ )?(ni|aucun~|pas de|pas d'|pas la|pas le) <rest>
        (tout|tous|toutes|moitié|plupart|certain~|deux|trois|un|une) (\\w+ ){0,3}(est|sont|était|étaient) (\\w+ )?(cassée?s?|fêlée?s?|abîmée?s?|mortes?|morts?|fanée?s?|flétrie?s?|périmée?s?|écrasée?s?|fondue?s?|brisée?s?|pourrie?s?|moisie?s?|vides?|manquante?s?)
        (infiltration|inondation|court-circuit|coupure|coupures|dégât des eaux|surchauffe|disjoncteur|moisissures?|champignons?|cafards?|punaises?|souris|fourmis) (\\w+ )?(dans|sur|au|à|de|sous|chez|depuis|partout|saute)
        (odeur|odeurs) (\\w+ )?(de|d'|insupportable|bizarre|forte) (\\w+)
        (livré|livrée|livrés|envoyé|reçu|servi|posé|installé|monté|imprimé) (\\w+ ){0,3}(au lieu|à la place|et non|alors que|à l'envers|de travers|sans)
        (m'a|m'avez|nous a|a été|nous avez) (prélevé|débité|facturé|compté) (\\d+ ?€? ?|\\w+ ){1,4}(deux fois|alors|au lieu|en trop)
        (moitié|plupart) (des|de) (\\w+ )?(reste|restent|sont|est|était|étaient) (\\w+)
        (sur|des) (deux|trois|quatre|cinq|six|huit|dix|douze|vingt) (\\w+ ){1,2}(, )?il n'y en a <rest>
        n'en (chauffe|marche|fonctionne) que <rest>
        (est|était|a été) mal (orthographiée?|écrite?|imprimée?|posée?|montée?|fixée?|cousue?|réglée?|collée?|coupée?|rangée?|emballée?)
        (malade|malades|indigestion) (\\w+ ){0,3}(toute la nuit|depuis|après)
        (avait|aviez|avez) promis (\\w+ ){1,8}(, |et |mais )<rest>
        (n'a|n'ont|ne s'est|ne se sont) (\\w+ )?jamais (\\w+)(?! (été aussi|été si))
        (déjà) (mort~|cassé~|hs|fichue?|foutue?|en panne|usée?)
        (avec|avait|ayant) (une|des|plusieurs|un) (rayures?|taches?|trou|trous|bosse|accroc|fissure|éclat)
        (voyant|témoin|alarme) (\\w+ ){0,3}(allumé|clignote|rouge|sonne|reste|s'allume)
        (fait|font|faisait|faisaient) (toujours |encore |de nouveau )?(un|du|des|de drôles de) (\\w+ )?(bruits?|vacarme|boucan|grincements?|odeur)
        (affiche|affichent|affichait) (toujours |encore |juste |seulement )?(une page|un écran|n'importe quoi|un message)
        (coince|coincent|frotte|frottent|racle|gondole|cloque|cloquent|déteint|déteignent|s'effrite|s'effritent|se fissure|se soulève|se soulèvent|se décolle|se défait|se défont|se déforme|se décroche|s'effiloche|se détend|refuse de|refusent de|rame|bugue|ressaute|claque|chuinte|bourdonne|hulule|s'ouvre tout seul|se ferme mal|ferme mal|s'emballe|cale|calent|dégouline|infiltre|gratte)(?! (votre|vos|de l'acompte))
        (chien|chienne|chat|chatte|cheval|lapin|il|elle) (\\w+ )?(boite|vomit|saigne|tousse|se gratte|ne mange plus|tremble)
        (mal|douleur|douleurs) (\\w+ ){0,5}(que vous avez|depuis (votre|vos|l'|la|le|ma|notre)|après (votre|vos|l'|la|le))
        (que vous (m'avez|nous avez|lui avez|avez) \\w+) (\\w+ ){0,4}(ne|n'|me (donne|fait|provoque)|fait mal|fuit|est (faux|fausse|trop|mal|à refaire))
        (rouge|rouges|gonflée?s?|enflée?s?|infectée?s?|douloureu~|irritée?s?|plaques) (\\w+ ){0,3}(depuis|après)
        (plaie|gencive|dent|cicatrice|peau|œil|patte|joue) (est|reste) (\\w+ ){0,2}(rouge|gonflée?|enflée?|infectée?|douloureu~|chaude|irritée?)
        (contenait|contenaient|contient|il y avait|trouvé|avec) (\\w+ ){0,4}(pourri|moisi|périmé|cassé|abîmé|rayé|taché|défectueu|fêlé|froissé|rance|avarié|gâté|véreu|écrasé)\\w{0,3}
        (venu|rentré|revenu|sorti|ressorti|reparti)e?s? (\\w+ ){0,4}(en larmes|en pleurs|déçu~|avec un trou|avec une tache|plus petit~|rétréci~)
        (lui a|m'a|nous a|leur a) (\\w+ )?(crié|hurlé|insulté|mal parlé|raccroché|ignoré|bousculé)
        (impolie?|malpolie?|désagréables?|grossi(er|ère)|agressi(f|ve)) (avec|au|à|et|envers)
        (n'était|n'étaient|n'est|ne sont) (toujours |encore |même |absolument )*(pas|plus) (\\w+ )?(dans|sur (mon|notre|place)|prête?s?|propres?|finie?s?|terminée?s?|à jour|correct~|exact~|celui|celle|celles|ceux|la (couleur|taille|bonne|même|date)|le (modèle|bon|même|montant)|les bon~|ce que|étanche~|droite?s?|d'accord avec)
        (n'a|n'ont) (\\w+ )?(pas|jamais) (fini|terminé|rappelé|livré|prévenu|répondu|respecté|tenu|remis|rendu|fonctionné|marché)
        (ça|cela|elle|il) (recommence|a recommencé|a rechuté|a relâché|rechute)
        (tache|taches|odeur|bruit|bruits|fuite|problème|panne|erreur|moisissure|humidité) (est|sont) (\\w+ )?(revenue?s?|de retour|toujours (là|visible~|présente?))
        rien n'y fait
        (essayé|redémarré|relancé|réessayé|rappelé|testé) (\\w+ ){0,4}(rien|sans succès|en vain|sans résultat|toujours pareil|impossible)
        (sans succès|sans effet|aucun effet|aucun résultat)
        (été |m'a |m'avez |nous avez |avez )?(débitée?s?|prélevée?s?|facturée?s?|comptée?s?) (\\w+ )?(deux|trois) fois
        (deux|double) (prélèvements?|débits?|paiements?|facturation)
        (couture|poignée|charnière|sangle|fermeture|anse|semelle|talon|bouton|ourlet|vis|câble|joint|courroie|pied) (\\w+ )?(a|ont|est|s'est) (\\w+ )?(lâché|cédé|craqué|sauté|parti|tombé|cassé|décollé|décousu|rompu|dévissé|défait)\\w{0,2}
        (est|sont|était|étaient|restée?s?|devenue?s?) (\\w+ )?(floues?|sombres?|illisibles?|inaccessibles?|injoignables?|indisponibles?|méconnaissable~|introuvables?|bloquée?s?|froissée?s?|rétrécie?s?|déformée?s?|décousue?s?|pourrie?s?|à refaire|de travers|hors ligne)
        (?<!je\\s)(?<!nous\\s)(?<!on\\s)(?<!vous\\s)(?<!tu\\s)(ne|n') (se )?(?!(se|me|nous|vous|lui|leur|te|le|la|les|y|en) )(?!(fuit|coule|goutte|grince|sonne|fait|est|sera|reste|souhait|désir|veu|viens|travail|serai|figur|cherch|pren|dor|tousse|mont|condui|enten|voi|voy|peu|pouv|sai|marche pour|boite|vomit|saigne|ai|as|avons|avez)\\w{0,4} )\\w+ (\\w+ )?plus(?! (que|de|besoin|tard|tôt|jamais|mal))
        facture (\\w+ ){0,3}(plus (élevée|chère)|supérieure) (que|au|à)
        (y a|comporte|contient|il y a) (une|des|plusieurs) (fautes?|erreurs?|coquilles?)
        (rhume|allergie|réaction|boutons|plaques|démangeaisons|fièvre) (\\w+ )?(depuis|après|suite)
        (ce n'est|c'était|ce n'était) pas (ce qui était|ce qu'on avait|ce que nous avions|comme) (\\w+)
        même (bruit|odeur|panne|souci)
        (plus|trop|beaucoup plus) (court|courte|long|longue|petit|petite|grand|grande|foncé|clair)s? que (prévu|demandé|convenu|ce que|commandé)
        (sont|est) devenue?s? (orange|vert~|noir~|dur~|aigre~|gris~)
        (goût|odeur|bruit|sens) (de savon|de brûlé|bizarre|étrange|anormal|suspect)
        (n'est|n'était) pas (accepté~|reconnu~|valable|celui|celle|ce)
        (toujours|encore) trop (\\w+)
        (l'écran|il|elle|tout) reste (noir|éteint|froid|bloqué|vide|fermé)~?
        (rien ne se passe|il ne se passe rien) ?(quand|lorsque)?
        vous avez (oublié|confondu|perdu|cassé|abîmé|interverti|mélangé) (le|la|les|mon|ma|mes|de|nos|un|une)
        (pas|plus) d'eau chaude
        (jours?|semaines?|heures?) de retard
        (écrit|orthographié|imprimé) (mon|notre|le) nom
        (j'ai|on a|nous avons) (appelé|téléphoné|écrit) (\\w+ )?(trois|deux|plusieurs|\\w+) fois
        (s'est|a) (déchiré~|cassé~|lâché|rompu~|brisé~)
        (livré~|arrivé~|venu~) sans (le|la|les|mes|aucun~)
        (eau|l'eau|huile|fumée) (traverse|passe|coule|suinte|s'infiltre|goutte|sort)
        (commandé|demandé) (\\w+ ){1,4}(, |\\. |et )(ce que|reçu|j'ai reçu|et reçu|j'ai ici|on a eu) <rest>
        commandé (\\w+),? reçu (\\w+)
        (ne|n') (\\w+ )?(va|vont|convient|tient|marche) (\\w+ )?(pas|plus|non plus)( (non plus|bien))?(?! (pour moi|lundi|mardi|mercredi|jeudi|vendredi|samedi))
        (est|était) fermée? alors que
        (donné|vendu|livré|envoyé|servi|mis) (le|la|les|du|un|une|des) (mauvais|mauvaise|mauvaises)
        (mène|mènent) nulle part
        (il y a|il y avait|trouvé) (un|une|des|du) (vers|cheveu|cheveux|moisi|insecte|insectes|verre|caillou|asticots)
        (imprimé~|monté~|posé~|est) (à l'envers|de travers|à l'envers)
        (code|carte|clé|porte|site|lien|bouton) (\\w+ ){0,3}(marche|fonctionne|ouvre) pas
        (sent|sentent|sentait) (\\w+ )?(le|la) (brûlé|moisi|gaz|fumée|renfermé)
        même (code|erreur|panne|problème|bruit|message|faute)
        (tourne dans le vide|personne ne peut (payer|entrer|se connecter))
        (furieux|furieuse|pas préparé)
        (sur|des) (les |mes |nos |six |huit |dix |douze |\\d+ )+(\\w+ ){0,3}(il n'y en a|n'y en a|il n'en|seulement|que|seuls?) <rest>
        (seulement|seuls|que|plus que) (\\w+ )(sur|des) (les |\\w+ )(\\w+ )?(est|sont|arrivés?|fonctionnent|marchent|intacts?)
        (il|qu'il) (manque|manquait|me manque|nous manque|nous manquait) <rest>
        (\\w+ )(manque|manquent|manquait|manquaient)(?! (pas|de rien|beaucoup))
        (est|sont|était|étaient|arrivé|arrivée|arrivés|arrivées) (encore |tout |toute |tous |toutes |complètement |à moitié |déjà |malheureusement |à peine |de nouveau |vraiment |très )*(cassé|fêlé|fendu|abîmé|rayé|ébréché|taché|trempé|moisi|rassis|froid|glacé|glacial|tiède|brûlé|cru|pourri|écrasé|déchiré|éventré|rouillé|immangeable|flou|illisible|bancal|tordu|percé|bouché|bloqué|coincé|vide|sec|dur|mouillé|humide|sale|défectueux|incomplet|inutilisable|endommagé|décollé|périmé|en panne|hors service|introuvable|coupé|faux|fausse|erroné|trop (petit|grand|court|long|large|étroit|tard|salé|sec|cuit|sombre|fort))(e|s|es|te|tes|se|ses|euse|euses|che|ches)?(?! de \\w+ (chez|à la maison))
        (à peine|pas|plus|même pas|ni) (assez )?(tiède|chaud|chaude|chauds|frais|fraîche|cuit|cuite|propre|étanche|droit|lisible|mangeable|conforme~|satisfait~|content~|ce que j'avais|celui que|celle que|complet|complète)
        (fuit|fuient|fuyait|goutte|gouttent|coule|recoule|suinte|grince|grincent|tremble|clignote|vibre|ronfle|siffle|bipe|sent le brûlé|sent mauvais|pue|se décolle|se décollent|se détache|se bloque|se coupe|s'arrête|s'éteint|s'est éteint|s'est arrêté~|s'est décollé~|s'est cassé~|s'est détaché~|s'est bloqué~|s'est décousu~|s'est fendu~|saute|sautent|disjoncte|plante|plantent|bugge|bugue|rouille|moisit|déborde|est tombé~|patine|chauffe trop)
        (ne|n') ?(\\w+ ){0,3}(marche|marchent|fonctionne|fonctionnent|démarre|démarrent|s'allume|s'ouvre|ferme|ferment|se ferme|tient|tiennent|entre|entrent|rentre|chauffe|imprime|charge|répond|répondent|correspond|correspondent|colle|part|tourne|refroidit|s'éteint|coule|arrive|peux|arrivons) (\\w+ )?(pas|plus|toujours pas|jamais|que par)(?! (lundi|mardi|mercredi|jeudi|vendredi|samedi|venir|être (là|présent)|avant|me libérer|nous déplacer))( (entrer|sortir|ouvrir|imprimer|lire|me connecter|nous connecter|à (ouvrir|imprimer|me connecter|entrer)|bien|correctement|du tout))?
        (ne|n') (\\w+ ){0,2}(marche|marchent|fonctionne|fonctionnent|démarre|démarrent) (toujours |encore |vraiment )*(pas|plus)
        (personne|aucun \\w+|le prof|le livreur|le technicien|votre \\w+) (n'est|n'a|ne s'est|n'était) (\\w+ ){0,2}(venu|passé|présenté|arrivé|là|ouvert|répondu|livré|rappelé|prévenu)
        (toujours|encore) (pas|aucun|aucune) (de |d')?(\\w+)( (en salle|depuis|à|livré~|arrivé~|reçu~))?(?! (réponse|retour|nouvelles|facture|devis|confirmation|décidé))
        (n'est|n'a|ne sont|n'ont|n'ai|n'avons) (toujours |encore |jamais |pas )+(été |encore |toujours )*(livré|arrivé|reçu|réparé|remboursé|venu|résolu|installé|changé|corrigé|crédité)(e|s|es)?(?! (de|votre|vos|la|une) (réponse|retour|nouvelles|devis|facture|confirmation))
        (commandé|demandé|commandés|demandée?) (\\w+ ){1,5}(,|et|mais|\\.) ?(\\w+ ){0,3}(reçu|reçois|livré|arrivé|eu|donné)
        (reçu|livré|envoyé|servi|arrivé) (un|une|le|la|les|des|du) (\\w+ )?(mauvais|mauvaise|mauvaises|autre|autres|erroné~)
        (mauvais|mauvaise|mauvaises|vieux|vieille|ancien|ancienne|autre) (taille|couleur|adresse|nom|modèle|montant|date|quantité|article|pièce|référence|prix|numéro|raison sociale|produit|parfum)
        (au lieu|à la place) (de|du|des|d') <rest>
        (erreur|faute|coquille|erreurs|fautes) (sur|dans|de (livraison|facturation|prix|taille|montant|frappe|nom))
        (même|la même|une|encore une|des) (erreur|faute|problème|panne|défaut|erreurs|fautes)(?! (est|de ma part|de notre part))
        (facturé|débité|compté|prélevé|encaissé|payé|facturés?) (\\w+ ){0,4}(deux fois|en double|trop|à tort|en trop)
        (trou|trous|tache|taches|rayure|rayures|fissure|fissures|fuite|fuites|bosse|accroc|moisissure|éclat|éclats|cheveu|défaut|fêlure|bulles) (dans|sur|au|à la|à|en|le long|sous|de \\w+ centimètres)
        (a|ont|avez) (\\w+ ){0,1}(rayé|abîmé|cassé|taché|endommagé|bloqué|renversé|laissé|oublié|écrasé|inondé|percé|détérioré) (le|la|les|mon|ma|mes|notre|nos|un|une|l'|tout|des)
        (vos|votre) (ouvriers?|livreurs?|techniciens?|équipe|collègues?|employés?|gars|plombier|camion|camionnette|chauffeur) (a|ont|est|sont|bloque|n'a|n'est|n'ont) <rest>
        (de l'eau|eau|l'eau|fumée|gaz|huile) (coule|fuit|goutte|tombe|sort|plein|partout|dans|sous|du plafond|par|au)
        (plus|pas|sans) (d'|de )?(eau chaude|eau|chauffage|courant|électricité|internet|lumière|prof|couverts|image|son|pression|connexion)
        (de nouveau|à nouveau|encore|toujours) (en panne|la même chose|le même|cassé~|bloqué~|bouché~|une fuite|faux|froid|pareil|du mal|des problèmes?)
        (recommence|recommencé|a recommencé|revenu|remis|remise|retombé~) (à|de|en|sonner|fuir|comme avant|aussitôt|déjà|au même point)
        (ça|il|elle|cela) (a tenu|n'a tenu|a marché|a fonctionné|tient|a duré) (une|un|deux|que|à peine|seulement|quelques) <rest>
        (ça|cela) (n'a|ne) (rien|pas) (changé|aidé|servi|résolu|suffi)
        (attend|attends|attendons|attendu|attente) (depuis|toujours|encore|en vain|plus d'une|une heure|\\d+ (min|minutes|heures)|dehors) <rest>
        (arrivé|arrivée|livré|venu|livrée) (\\w+ ){0,3}(après|trop tard|en retard|avec \\w+ (heures?|jours?) de retard|le lendemain)
        (retard|heures de retard|jours de retard|en retard) (de|sur|sans|depuis|pour|encore)
        (depuis|après) (la|votre|le|cette|l'|une|deux|trois|\\d+) … (mise à jour|passage|réparation|visite|intervention|installation|lavage|lavages|semaine|semaines|jours?|mois) …… (ne|n'|plus|pas|erreur|cassé~|décollé~|fuit|vide~|blanc~|lâché|tombé~|arrêté~)
        (déçu|déçue|déçus|mécontent|mécontente|insatisfait~|inadmissible|inacceptable|scandaleux|honteux|dommage que|dommage qu'|lamentable|pas content|pas contente|pas satisfait~|ras le bol)
        (porte|portes|magasin|boutique) (close|fermée?s?|fermé) (alors|malgré|à)
        par contre <rest>(plus|pas)
        (ne|n') (\\w+ )?(fonctionne|fonctionnent|marche|marchent|démarre|démarrent|s'allume|chauffe|répond|tourne|pompe|imprime|s'ouvre|charge) (toujours |vraiment |malheureusement |même )*(pas|plus)
        (n'arrive|ne parviens|n'arrivons|ne parvenons|ne peux|ne peut|ne pouvons) (toujours |même )*(pas|plus) (à )?(plus )?(me connecter|nous connecter|se connecter|accéder|ouvrir|payer|imprimer|allumer|démarrer|valider|m'identifier|finaliser)
        (est|sont|était|étaient|a été|ont été|est arrivé~|sont arrivé~|arrive|reçu~) (malheureusement |déjà |encore |de nouveau |complètement |totalement |tout |toute |toujours |tombée |tombé |bien |à nouveau |légèrement |partiellement |très )*(cassé~|endommagé~|défectueu~|abîmé~|en panne|hors service|brisé~|fissuré~|percé~|inutilisable~|détérioré~|rayé~|hs|bloqué~)
        (tombe|tombé|tombée|retombé~) … en panne
        (est|sont) (encore |de nouveau |à nouveau |déjà |toujours |souvent )*en panne
        (une|la|cette|notre|ma) (panne|fuite|dysfonctionnement) (de|d'|sur|depuis|ce|cette|est|du|importante|à|au)
        (j'ai|nous avons|il y a|avons|constatons|constate) (eu |toujours |à nouveau |encore )?(une|un|des) (grosse |grave |importante |gros )?(panne|fuite|dysfonctionnement|fuites)
        (il y a|j'ai|nous avons|avons|rencontre|rencontrons|ai) (toujours |encore |malheureusement |à nouveau |un |une |des |de |gros |petit |sérieux |eu |depuis \\w+ )*(problème|problèmes|souci|soucis) (avec|sur|de) (la|le|les|votre|notre|ma|mon|l') ?(dernière |nouvelle |\\w+ )?(commande|livraison|facture|pompe|machine|appareil|chaudière|produit|logiciel|compte|connexion|site|imprimante|moteur|colis|installation|application|chauffage|système|paiement|mise à jour|matériel|portail)
        (message|code) d'erreur
        erreur (\\d+|e\\d+|s'affiche|lors|quand|au moment)
        (affiche|affichent|donne|renvoie|indique) (une|toujours une|l'|encore une) ?erreur
        (ne|n') (m'|nous |nous a |m'a |est |sont |a |ai |ont |avons |avez )+(toujours |encore |jamais |rien |pas |malheureusement |été |à ce jour )+(arrivé~|reçu~|livré~|parvenu~|venu~|expédié~|remboursé~|réparé~|résolu~)
        (pas|jamais|rien|toujours pas|toujours rien) (encore |été |bien )*(arrivé~|reçu|livré~|parvenu~) (ma|notre|la|le|les|mon|à ce jour|depuis|malgré|alors|et|mais|votre)
        toujours (pas|rien) (été )?(reçu|arrivé~|livré~)
        (j'attends|nous attendons|attend|attends|attendons) (toujours|encore|depuis|en vain) …… (commande|livraison|colis|pompe|technicien|remboursement|pièces?|marchandise|avoir|réparation)
        où (est|en est|sont|se trouve) (donc |passé~ )?(ma|notre|mon|la|le|mes|nos) … (commande|livraison|colis|pompe|pompes|marchandise|tuyaux|technicien)
        (commande|livraison|colis|marchandise|technicien) … (est|a|sont) (toujours |encore |déjà |maintenant |plus de |\\d+ jours |une semaine )*(de |en )?(retard|perdu~|introuvable)
        (devait|devaient|aurait dû|auraient dû) (être |nous être |m'être )?(livré~|arriver|ici|parvenir|venir) …… (mais|et|or)
        (reçu|livré|envoyé|expédié) (le mauvais|la mauvaise|les mauvais|les mauvaises|un mauvais|une mauvaise|de mauvais)
        (erreur|erreurs) (de|dans|sur) (la |le |ma |notre |votre |ta |l')*(livraison|facture|facturation|commande|référence|quantité|colis|article)
        (il manque|manque|manquent|il nous manque|il me manque) …… (commande|livraison|colis|carton|palette)
        (commande|livraison|colis) (reçue? )?(est |était |a été |livrée )*(incomplet|incomplète|erronée?)
        facture … (est|semble) (fausse|erronée|incorrecte|inexacte)
        (facturé|débité|prélevé|facturée) (deux fois|en double|à tort|trop)
        (fuit|fuient|surchauffe|disjoncte|plante|goutte) (depuis|encore|toujours|de|à|sans|et|quand|dès|au|par|beaucoup|constamment)
        (eau|huile|fumée|gaz) (coule|sort|fuit|s'échappe|s'écoule)
        (personne|technicien|livreur|réparateur|dépanneur) (n'est|n'est pas|n'est toujours pas|ne s'est|ne s'est pas) (jamais |pas |toujours |encore )*(venu|passé|présenté)
        (pas|toujours pas|jamais|pas encore) (été )?(résolu|réparé~|réglé)
    """,
    complaints="""
        (veux|voudrais|voulons|voudrions|souhaite|souhaitons|exige|exigeons|aimerais|tiens à) (\\w+ )?(récupérer|ravoir) (mon argent|notre argent|l'argent|(mes|nos|les) \\d+( ?€| euros)?)
        (veux|voulons|souhaite|exige) (que l'on me |qu'on me |que vous me |être |me faire )?rembours~
        (je|nous) (tiens|tenons|souhaite|souhaitons|voudrais|voudrions|veux|voulons|dois|devons|viens|venons) (à |vous |donc |par la présente )*(me plaindre|nous plaindre|faire une réclamation|déposer une réclamation|porter réclamation|formuler une réclamation|réclamer)
        (ma|notre|une|cette|ceci est une|présente) (nouvelle |deuxième |troisième |première )?réclamation (concernant|au sujet|suite|pour|relative|reste|est|du|n'|à)
        (suis|sommes|étions) (très |vraiment |extrêmement |profondément |plus que |franchement |assez )*(déçue?s?|mécontente?s?|insatisfaite?s?|furieu~|outrée?s?|scandalisée?s?)
        (est|c'est|sont) (tout simplement |vraiment |absolument |totalement |tout à fait |proprement )*(inacceptable~|inadmissible~|scandaleu~|intolérable~|honteu~)
        (demande|demandons|exige|exigeons|veux|voulons|souhaite|souhaitons|attends|attendons|réclame|réclamons) (donc |le |un |mon |notre |être |immédiatement |à être |toujours |encore )*(remboursement|remboursé~)
        (merci de|veuillez) (bien vouloir )?(me|nous) rembourser
        mise en demeure
    """,
    issue_topics="""
        réclamation
        plainte
        (problème|problèmes|souci|soucis) (avec|de|sur|technique|urgent|après)
        (urgent |gros |encore un )?(problème|panne|fuite|souci|dysfonctionnement|urgence) ?!* ?$
        (panne|fuite|dysfonctionnement|défaut|avarie|casse) (de|d'|du|sur|à|au|dans|totale|importante)
        (pompe|machine|chaudière|appareil|imprimante|site|moteur|lave-vaisselle|chauffage) (est |toujours |encore |de nouveau )*(en panne|cassée?|défectueu~|hs|hors service|qui fuit|bloquée?)
        en panne
        (commande|livraison|colis|marchandise|article|produit|pièces?|facture) (est |toujours |encore |jamais |arrivée? |reçue? |non |pas )*(incomplète?|endommagée?s?|cassée?s?|abîmée?s?|en retard|erronée?|non reçue?|non livrée?|pas reçue?|jamais reçue?|pas arrivée?|défectueu~|manquante?s?|non conforme)
        (retard|erreur) (de|d'|dans|sur) (livraison|la livraison|ma livraison|commande|facturation|facture|la facture|ma commande|ma facture|votre facture)
        ne (fonctionne|marche|démarre|chauffe) (plus|pas)
        (message|code) d'erreur
        (plus|pas) (d'eau|de chauffage|d'eau chaude|d'électricité|de courant)
        demande de remboursement
        où est
    """,
    door_notes="""
        (notre|la|ma|le|l') ?(sonnette|interphone|digicode|ascenseur|barrière|numéro de (la )?maison)(?![^.!?|]{0,80} (encore|toujours|depuis|vous|votre|vos)(?!\\w)) <clause>
    """,
    no_issues="""
        (adresse|numéro|nom|heure|rib|date) n'a pas changé
        (trouverons|trouvera|trouverai|fixerons|conviendrons|chercherons|prendrons|verrons) (bien |d'|de )?une autre date
        (première|deuxième|dernière|photo) est (un peu|légèrement|assez) (floue|sombre)
        (fichier|pièce jointe|pdf|document) (\\w+ ){0,2}ne s'ouvre (pas|plus)
        (espère|espérons) que (cela|ça|ce) (ne pose|n'est|ne posera) (pas )?(de|un|aucun)? ?problème
        ne (me|nous) (convient|va|arrange) pas
        (nous|me) manque (\\w+ )?(votre|son|l'|leur) (adresse|numéro|rib|réponse|accord)
        (problème|souci) avec (le |la |l')?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|date|heure|rendez-vous)
        (s'il|s'il en|si) (vous |en |il |me )*manque <rest>
        (n'ai|n'avons) (\\w+ )?(pas|jamais|rien) (\\w+ )?(reçu|eu) (\\w+ ){0,3}(l'|d'|une |un )?(attestation|certificat|facture|reçu|duplicata|devis|réponse|confirmation|contrat|compte rendu|résultats|convocation|programme|documents?)
        (bloque|bloqué|coincée?) (au|en|dans les|à) (travail|boulot|bureau|réunion|embouteillages|bouchons|maison)
        (évier|lavabo|wc|toilettes|canalisation|douche|siphon) (\\w+ )?(est|sont) (\\w+ )?bouchée?s?
        (plus|mieux) (aucun|pas|rien) (bruit|mal|de douleur)
        (fait|fais) (plus|moins) (de bruit|mal)
        (aucune|pas de) (tache|trace)
        plus une (seule )?goutte
        (il )?(me |nous )?manque (encore |toujours |juste |seulement |donc )*(la|une|votre|le) (facture|reçu|confirmation|devis)
        (erreurs|problèmes) sur votre (site|page)
        sinon <rest>
        (aucun|pas de|sans|nul) (souci|problème|problèmes|soucis|erreur)
        (plus|pas) de (problème|souci|fuite)
        (ne|n') (\\w+ ){0,2}(fuit|coule|goutte) plus
        (pas|plus|aucun|aucune|sans|jamais|sans aucun|sans le moindre|pas le moindre|pas eu) (de |d'|un |le |gros |grand |autre )*(problème|problèmes|souci|soucis|panne|pannes|erreur|erreurs|défaut|défauts|réclamation|difficulté|difficultés|fuite|fuites)
        (ne |n')(\\w+ )*(pas|jamais|rien|toujours) … reçu~ … (facture|réponse|devis|confirmation|offre|catalogue|mail|courriel|reçu)
        (facture|réponse|devis|confirmation|offre|catalogue) (ne|n') … (arrivée?|parvenue?|reçue?)
        (est-ce|serait-ce|c'est) (que cela pose |un |que c'est un |vraiment un )*problème (si|de|pour|\\?)
        (pose-t-il|pose|poserait) (un|pas de) problème
        (pas|rien|aucun~|jamais|plus) (\\w+ )?(cassé~|endommagé~|défectueu~|abîmé~|déçu~|en panne|mécontent~)
        (ne|n') (\\w+ )?(marche|marchent|fonctionne|va) (pas |malheureusement )*(pas )?(pour|avec) (moi|nous|mon|notre)
        (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|date|heure|jour|créneau|heures) (malheureusement )?ne (marche|fonctionne|va|convient) (malheureusement )?pas
        (si|en cas de|en cas d'|au cas où|que se passe-t-il si|dans le cas où) [^.,;|!?]{0,80}(panne|casse~|endommagé~|défectueu~|problème|fuite|ne fonctionne pas|ne marche pas|retard|réclamation)
        (réparez|réparer|réparation|rachetez|reprise|reprenez|recyclez|réparation de) (-vous |vous )?(des |les |d'|de |de vieilles |de vieux )*(\\w+ )?(cassé~|en panne|défectueu~|hors service)
        (gestion|traitement|taux|service|politique) (des|de|d') (réclamations?|pannes?|erreurs?|retours?|remboursements?)
    """,
    solved="""
        (est|sont) (maintenant |bien |complètement |enfin |de nouveau |tout à fait )*(guérie?s?|cicatrisée?s?|rétablie?s?|remise?s? sur pied)
        depuis ((?!pas|plus|aucun|ne|jamais)\\w+ ){1,8}(fait bon|à merveille|parfait|parfaitement|nickel|comme neuve?)
        (fuit|goutte|coule|grince|vibre|claque|siffle|tremble|fume|bourdonne) plus(?! (que|fort|vite|qu'avant))( (depuis|après) <clause>)?
        plus (une seule |aucune? |une )(goutte|fuite|bruit|odeur|douleur)(?! (de|du|des|d)\\b)
        (tout |ça |il |elle |cela )(marche|fonctionne|remarche|refonctionne|est réparé|est réglé|est résolu|est rentré dans l'ordre) (à nouveau|de nouveau|bien|parfaitement|très bien|maintenant|désormais)
        (problème|souci) (est )?(réglé|résolu)
        (problème|souci|panne|fuite|erreur|affaire|tout|cela|c'est|question) (est |a été |a pu être |s'est |est maintenant |est désormais |est déjà |est enfin |bien |maintenant |rentré dans l'ordre|désormais |enfin )*(résolue?s?|réglée?s?|réparée?s?|corrigée?|arrangée?)
        (tout )?(est )?rentré dans l'ordre
        (fonctionne|marche|tourne|chauffe|fonctionnent|marchent) (maintenant |à nouveau |de nouveau |bien |très bien |parfaitement |désormais |enfin |à merveille|nickel)+
        (est|sont) (finalement |bien |enfin |entre-temps |entretemps |ce matin |aujourd'hui |bien )+arrivée?s?
        merci (pour|de) (la |votre |l')(réparation|intervention|dépannage|remplacement|aide) (rapide|si rapide|efficace)?
        (bruit|fuite|odeur|grincement|bourdonnement|tache) (a |est )(enfin |complètement |totalement |maintenant )*(disparue?|partie?|parti|cessé)( (depuis|après) <clause>)?
        (a|ont) (enfin |bien )?(cessé|arrêté) de (couler|goutter|fuir|grincer|vibrer|siffler|trembler|claquer)( (depuis|après) <clause>)?
    """,
    unsolved="""
        (fait|essayé|suivi) …… (pas la moindre|aucune) différence(?! (entre|pour))
        (bruit|fuite|odeur|grincement|bourdonnement|taches?|douleurs?|problème|souci|panne|défaut|erreur) ?(n'a|n'est|n'ont|ne sont|a|est|ont|sont|ne s'est|s'est) (toujours )?pas (\\w+ ){0,2}(disparue?s?|partie?s?|passée?s?|cessé|réparée?s?|réglée?s?|résolue?s?|corrigée?s?)(?! tout de suite)
        (n'a|n'ont|a|ont) (toujours )?pas (\\w+ )?(cessé|arrêté) de (couler|goutter|fuir|grincer|vibrer|siffler|trembler|claquer|sonner)
        depuis (votre|ton) (visite|passage|intervention|réparation),? (c'est|rien n'a) (\\w+ )?(pareil|la même chose|comme avant|changé)(?= ?(?:[.,!|]|$))
    """,
    pauses="""
        (il (me|nous) faut|il (me|nous) faudrait|(j'ai|nous avons) besoin d'?e?|(j'|nous )?aurions besoin d'?e?) ?(encore |un |une |de |quelques |peu |deux |trois |d')*(temps|jours|jour|semaines?|moment) (de réflexion|pour (en |y |nous )?(parler|réfléchir|discuter|décider|comparer|penser))( (en famille|avec (ma|mon|mes|notre|nos) \\w+|ensemble))*(?= et | ?(?:[.,!|]|$))
        (je|nous) (dois|devons|vais|allons|voudrais|voudrions|veux|voulons) (encore |d'abord |un peu |y )*réfléchir(?= et | ?(?:[.,!|]|$))
        (je|nous) (dois|devons|vais|allons|voudrais|voudrions|veux|voulons) (encore |d'abord |en )*(parler|discuter) (en famille|avec (ma|mon|mes|notre|nos) \\w+|avec la banque|entre nous)(?= et | ?(?:[.,!|]|$))
    """,
    no_requests="""
        (voudrais|voudrions|souhaite|souhaitons|veux|voulons) (vous )?(exprimer|témoigner|transmettre|adresser) (\\w+ ){0,3}(reconnaissance|gratitude|félicitations|admiration|satisfaction)
        (voudrais|voudrions|souhaite|souhaitons|veux|voulons) (vous )?(féliciter|complimenter)
        (m'|nous )intéresse~ (pas|plus)
        (je|nous) (vous |te )?(prie|prions|demande|demandons) (\\w+ )?(de |d')(bien vouloir )?(nous |m'|me |l'|les )?(excuser|pardonner)(?![^.!?;|]{0,80} et (de |d'))
        (je|nous) (comptons|compte|demandons|sollicitons|faisons appel) (sur|à) votre (\\w+ )?(compréhension|patience|indulgence)
        (restant|demeurant) (\\w+ ){0,2}(à votre|à ta|disponibles?) <rest>
        (malheureusement,? )?(nous avons|j'ai) le regret de vous (informer|annoncer|dire) que (votre candidature n'a pas été retenue|nous avons (retenu|choisi) (une |un |d')?autres? candidat~|le poste (est|a été) (déjà )?pourvu)
        (disons|prenons) (le |donc )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)( (alors|donc))?(?= ?(?:[.,!|]|$))
        merci d'(être|avoir) (\\w+ ){0,2}(venus?|venues?|passée?s?|aidée?s?|fait|réparé|laissé|pris)
        que (nous |j')(acceptons|accepte) (\\w+ )?avec (grand )?(plaisir|joie)
        (retenu|choisi|sélectionné|préféré) (une |un |d')?autres? (candidat~|profil~)
        (garderons|gardons|conservons|conserverons) (votre|ton) (dossier|cv|candidature)
        merci (\\w+ )?de (vous en |vous |t'en |t')être <clause>
        c'est (\\w+ )?(gentil|aimable|sympa|adorable) (d'avoir|à vous) <rest>
        (si|s'il) (besoin|nécessaire|il manque|vous manque|manque|faut|vous faut|vous en faut|vous avez besoin de|il faut) ?(\\w+ ){0,2}(quelque chose|autre chose|davantage|plus|quoi que ce soit|d'autre|besoin)?,? (dites|appelez|prévenez|rappelez|écrivez|contactez|faites)(-\\w+)?( signe| savoir)?(?! (de|à|ce|le|la))
        (dites|appelez|prévenez|rappelez|écrivez|contactez|faites|dis|appelle)(-\\w+)? (signe |savoir )?(s'il|si) [^.!?;|]{0,30}(quelque chose|autre chose|davantage|quoi que ce soit|un souci|un problème|besoin|une question)( \\w+){0,2}
        dites-(nous|moi) si (vous avez (d'autres|la moindre|le moindre|des questions|une question|des doutes|un doute|un souci|besoin)|besoin|quoi que) <rest>
        quand vous (pourrez|voulez|voudrez|aurez le temps|aurez un moment)
        (me|m'a|nous) (conviendra|a convaincue?s?)
        n'en (ai|avons) plus besoin
        (n'hésitez pas|n'hésite pas|surtout n'hésitez pas) (à|si|surtout|en) <rest>
        (si|en cas de|pour) (vous avez |tu as |vous aviez |vous avez la moindre |toute |toutes |tout |la moindre |une |des |d'autres |besoin |de )*(question|questions|besoin|doute|renseignement|problème|souci|autre chose|précisions?) <rest>
        (appelez|contactez|écrivez|appelle|rappelez)-(nous|moi) (si|en cas|au moindre|pour toute|quand vous) <rest>
        (je|nous) (reste|restons|suis|sommes|me tiens|nous tenons) (bien |entièrement |toujours |volontiers )*(à votre|à ta|à disposition|disponible) <rest>
        (comment|comment ça) (allez-vous|vas-tu|va|ça va|vont) ?(tout le monde|les enfants|bien)? ?\\?+
        (ça|tout) va (bien )?\\?+
        (vous|tu) (allez|vas|va) bien ?\\?+
        quoi de neuf ?\\?
        pourquoi pas ?[?.!]
        j'espère que (vous|tu|tout|ce message) <rest>
        je vous en prie
        (merci|remercie|remercions) (beaucoup |bien |infiniment |encore |vous |à vous )*(pour|de votre|de vos|de m'avoir|de nous avoir|d'être|d'avoir|de l'avoir) [^.!?;|,]{0,90}
        ne vous (en faites|inquiétez|dérangez|pressez) <rest>
        (veuillez|je vous prie d'|nous vous prions d'|je vous prie de|nous vous prions de) (agréer|croire|recevoir|trouver) <rest>
        (prenez|prends) (votre|ton) temps
        vous (pouvez|pourrez) (y |le |la |les |venir |passer |me joindre |compter )+
        (passez|passe) (une|un) (bonne|bon|excellente|excellent|belle) <rest>
    """,
    tags="""
        (n'est-ce pas|d'accord|ok|hein|non|oui|c'est ça|c'est bien ça|pas vrai|compris|ça va|ça marche|c'est bon|ça vous va|vous voyez) ?\\?+
    """,
    look_aheads="""
        (je me|nous nous) réjoui\\w{1,5} (\\w+ ){0,2}(de|du|à|que|d'\\w+)(?! (\\w+ ){0,3}(réponse|retour|décision|nouvelles|lire|avis|entretien|recevoir|appel|échanger|discuter)(?!\\w)) <clause>
        (au plaisir|dans l'attente|impatiente?s?|dans la joie) de (vous|te|notre|une|la|travailler|votre (visite|venue|passage)|prochaine)(?! (\\w+ ){0,3}(réponse|retour|décision|nouvelles|lire|avis|entretien|recevoir|appel|confirmation|accord|échanger|discuter|commande)(?!\\w)) <clause>
        (j'ai |nous avons )?(\\w+ )?hâte de(?! (\\w+ ){0,2}(lire|recevoir|connaître|échanger|discuter|savoir)(?!\\w)) <clause>
        (ce sera|c'est|ce serait) (\\w+ ){0,3}(plaisir|joie) de (vous|te) (revoir|voir|accueillir|recevoir|retrouver|servir) ?<clause>
        (j'espère|nous espérons|en espérant) (bientôt )?(vous|te) (revoir|voir|accueillir|retrouver) ?<clause>
    """,
    hopes="""
        (j'espère|nous espérons|en espérant) (que |qu')(?![^.!?;|,]{0,80}(offre|devis|proposition|projet|candidature|esquisse|profil|idée))(tout|vous|cela|ça|il|elle|ils|elles|votre|le|la|les|l'\\w+) <clause>
    """,
    offers="""
        (voici|voilà|ci-joint|ci-dessous) (l'(offre|estimation)|(notre|mon|le) (devis|offre|prix)|notre offre)
        (nous le ferions|nous la ferions|nous le réaliserions|je le ferais) (volontiers|avec plaisir)
        (pas encore|toujours pas) reçu (votre|le|la|l') ?(acompte|règlement|paiement|réponse|accord|dossier|formulaire)
        (laisse|laissons) (choisir|décider|me dire|nous dire) <rest>
        (trouverez|voici|ci-joint|ci-dessous) … (estimation|chiffrage|tarif~|proposition)
        (à disposition|à votre disposition) pour (un|une) (entretien|rencontre|rendez-vous|essai)
        (pourrions|pourrais|pouvons) (commencer|démarrer|intervenir|débuter) (en|dès|le|la)
        (ci-joint|ci-jointe|ci-après|en pièce jointe|vous trouverez|voici|joint|je vous envoie|je vous adresse|nous vous adressons|nous vous envoyons|je vous transmets|veuillez trouver|ci-dessous) … (offre|devis|proposition|candidature|cv|curriculum|tarif)
        (notre|mon|l'|cette|le|votre) ?… (offre|devis|proposition|prix|tarif) … (valable|valide|ci-joint~|s'élève|est de|reste|joint~|en pièce jointe|jusqu'au)
        (offre|devis|proposition|prix) … (valable|valide|jusqu'au|jusqu'à)
        (valable|valide) (jusqu'au|jusqu'à|pour)
        (je|nous) (vous )?(propose|proposons|offre|offrons|pouvons vous proposer|peux vous proposer|pourrais vous proposer)
        (candidature|je postule|je me porte candidat~|poste de|mon cv)
        (serais|serions|serait) (très |vraiment )*(heureux|heureuse|ravi~|enchanté~|honoré~) (de|d'|que|si)
        (dans l'attente|en attente|j'attends|nous attendons|en espérant|au plaisir de|je reste dans l'attente|impatient~)
        (dès que|dès|aussitôt que|une fois que|quand|lorsque) (j'ai|j'aurai|nous avons|nous aurons|vous|votre|réception) … (accord|feu vert|retour|réponse|confirmation|signé|validation|validé|ok)
        (dès|à) réception de votre
        (j'espère|nous espérons|en espérant) (que|qu'|qu'elle|qu'il) … (plaira|convient|conviendra|intérêt|intéressera|retiendra|vous)
        (vous plaît|vous intéresse|vous convient|votre choix|votre décision|votre avis|votre accord|votre réponse|votre retour)
        (échue|échéance|impayée~|en souffrance|reste due|en retard de paiement|relance|rappel de paiement|non réglée)
        (laquelle|lequel|lesquelles) (vous|de|préférez)
        (pas eu|sans|aucune|pas de) … (nouvelles|réponse|retour) (de vous|de votre part|depuis)
        (où vous en étiez|où vous en êtes|où cela en est|faire le point|relancer)
        d'ici (lundi|mardi|mercredi|jeudi|vendredi|samedi|le \\d+|la fin) … (dites|confirm~|réponse|retour|savoir)
    """,
    statements="""
        (que |qu')?(nous |j')?(acceptons|accepte) (\\w+ ){0,3}avec (grand |beaucoup de |le plus grand )?(plaisir|joie) ?<clause>
        (merci|remercions|remercie) (\\w+ )?(pour|de) (votre|ta|l'envoi de votre) candidature
        > (nous )?(avons |a été )(finalement )?(retenu|choisi|sélectionné) (une |un |d')?autres? candidat~ ?<clause>
        (garderons|gardons|conservons|conserverons) (votre|ton) (dossier|cv|candidature)
        (il (me|nous) (faut|faudra|faudrait)|(j'ai|nous avons|j'aurai|nous aurons) besoin) (de |d')?((?!votre|vos|vous)\\w+ ){0,4}(jours?|semaines?|heures?|minutes?|mois|(plus de |de |du )temps)(?! (\\w+ ){0,3}(de votre|vous|vos))
        il (me|nous) (faut|faudra) (\\w+ )?jusqu'(à|au) (\\w+)
        (veuillez (nous |m')?(excuser|pardonner)|merci de (bien vouloir )?(nous |m')?(excuser|pardonner)) <clause>
        (veuillez|merci de|pensez à|prière de) (bien |ne pas |toujours |toujours bien )*(conserver|garder|rincer|nettoyer|laver|vider|vidanger|éviter|entreposer|stocker|fermer|laisser|arroser|utiliser|attendre|noter|respecter|manipuler|protéger|ranger|éteindre|débrancher|lire|suivre|stationner)
        (que vous vous souveniez|que vous vous souvenez|si vous vous souveniez|que vous pensiez|si vous pensiez|de penser) (de|à) (moi|nous)
        (gardez|garder|gardiez|conserver|conserviez) (\\w+ ){0,3}(en tête|en mémoire|mon dossier|ma candidature)
        (pensez|penser) à (moi|nous)
        > (oui|bien sûr|en effet|tout à fait|absolument|sans problème|non),? (c'est|cela est|ce sera|il est|nous) (tout à fait )?(possible|prévu|faisable|compris|inclus) ?<clause>
        (le |son |notre )?(prix|tarif|coût|montant|total) (est|serait|sera|reste|s'élève) (de|à) <clause>
        (il|elle|cela|ça|la \\w+|le \\w+|l'\\w+) (coûte|dure|commence|coûtera|durera|se termine|ouvre|ferme|prend|pèse|mesure) <clause>
        > (comptez|prévoyez|prenez-le|prenez-la|prenez-les|évitez|laissez|rincez|appliquez|branchez|appuyez|redémarrez|rechargez|conservez|gardez|nettoyez) (environ |bien |au moins |simplement |deux |trois |une |un |le |la |les |avec |à |\\d+ )* ?<clause>
        il (suffit|suffira) (de|d') <clause>
        > si (besoin|nécessaire),? <rest>
        (appelez|contactez|écrivez)-(moi|nous) au (moindre|besoin) <clause>
    """,
    thanks="merci mercis remerciements remercie remercions mrci thx",
    agreements="""
        d'acc validée parfaits conquis conquise ravis enchanté enchantée bluffé émerveillé sublime sublimes superbe superbes félicitations chapeau top magnifiques délicieux excellente excellents formidables adorables merveille
        parfait parfaite super génial top d'accord entendu noté reçu convenu excellent nickel
        impeccable impec parfaitement ok okay magnifique formidable merveilleux
        compris validé réglé bien confirmé fait chouette extra bravo idem pareillement super ça-
        marche ravi ravie
    """,
    greetings="""
        bonjour bonsoir salut cher chère chers chères madame monsieur mme messieurs mesdames
        coucou hello bjr m re
    """,
    farewells="""
        cordialement cdlt cdt salutations bientôt bises bisous amicalement sincèrement
        respectueusement bien bonne belle à meilleures sincères amitiés distinguées
    """,
    salutations="rebonjour cc",
    courtesies="ça va comment allez-vous vas-tu tout bien j'espère",
    valedictions="respectueuses avance d'avance anticipés journée soirée très au plaisir",
    fillers="""
        chers toute l'année maison enfants petits merveilles attention attentions gentils gentilles superbe soigné soignée travail docteur ainsi continuez simplement mot petit côté mieux fois ensemble prochain prochaine fait faite là place poste adresse bonne c'est ce d'avoir déjà calme précieux précieuse sincère vif vive chaleureux chaleureuse chaleureusement professionnalisme sérieux clientèle fidèle
        beaucoup bien infiniment mille un une grand à vous toi et pour votre ta ton la le les l
        cette ce réponse aide retour message information infos rapide rapidité tout toute encore
        très c'est c noté bonne belle bon journée soirée week-end weekend semaine après-midi
        vacances bientôt de du des en moi nous me mon ma notre nos vos mes alors donc aussi
        c'était vraiment tellement j'ai j'en nous en fait est était on je sera cela ça convient
        efficacité gentillesse disponibilité patience accueil explications précisions mail
        courriel conseils cordiale équipe l'équipe service avec plaisir au aux comme toujours
        par qui que merveille meilleurs vœux il elle ils elles lui leur femme mari famille amis
        enfants mère patron collègue étaient avait été marche fonctionne roule roulettes réparé
        résolu neuf arrivé arrivée arrivés état hier soir stage gâteau repas cours rencontre
        rencontrer spam indésirables dossier dérangement désagrément fois autre fournisseur
        choisi viré payé compte justificatif agenda côté déménagement anniversaire chance succès
        transmis entendre content contente heureux heureuse plus vite rapidement tard cœur tard
        délicieux magnifique professionnel gentil sympa maintenant cet ces chaque juste moment
        vient venons chose
    """,
    times="""
        h30 ce matin soir week-end dix-huit quinze seize dix-sept quatorze treize vingt
        lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd'hui matin midi après-
        midi soir prochain prochaine semaine heures heure h à vers dès avant janvier février
        mars avril mai juin juillet août septembre octobre novembre décembre dix onze douze neuf
        huit sept six cinq quatre trois deux une demie et quart euros euro eur ce hier
    """,
    rejections="""
        (mais )?(malheureusement,? )?(nous avons|j'ai|on a) (finalement |malheureusement |depuis )*(retenu|choisi|sélectionné|préféré|opté pour) (une |un |d')?(autres? (candidat~|profil~|personne|fournisseur|entreprise|offre|devis|artisan|prestataire|cabinet)|quelqu'un d'autre)
        (malheureusement,? )?(nous avons|j'ai) le regret de vous (informer|annoncer|dire) que (votre candidature n'a pas été retenue|nous avons (retenu|choisi) (une |un |d')?autres? candidat~|le poste (est|a été) (déjà )?pourvu)
        (malheureusement,? )?(le|ce) (poste|logement) (est|a été) (malheureusement |déjà |depuis )*pourvu
    """,
    consolations="""
        (nous )?(garderons|gardons|conservons|conserverons) (volontiers )?(votre|ton) (dossier|cv|candidature)( (dans|en) (notre|nos) (base|base de données|vivier|dossiers|fichiers))?
        (nous|je) vous (souhaitons|souhaite) (bonne chance|plein succès|une bonne continuation|beaucoup de succès|bonne continuation|le meilleur)( (dans|pour) (votre|vos|la suite de votre|la suite de vos) (\\w+ )?(recherches?|parcours|avenir|carrière|projets?))?
    """,
    closings="""
        (joyeuses|bonnes) pâques
        (les deux|n'importe|tous les deux|toutes les deux) (me|nous) (vont|conviennent|va|convient)( (bien|très bien|parfaitement))?
        (ça|cela) m'est égal
        (disons|prenons|va pour|partons sur|on dit|on part sur|on prend) (le |sur le |donc )*(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)( (alors|donc|matin|après-midi|à \\w+))*
        (très bien,? |ok,? |bon,? |d'accord,? )?(on|nous) (le |la |les )?(laisse|laissons|reste|restons|garde|gardons) (ça |les choses |tout )?(comme ça|ainsi|là-dessus|tel quel)( alors)?
        (ok,? |d'accord,? )?(je|on|nous) (m'en|s'en|nous en) (occupe|occupons|charge|chargeons)
        aucune (objection|remarque)( de (ma|notre) (part|côté))?
        pas d'objection( de (ma|notre) (part|côté))?
        (je|nous) (vous |te )?confirm(e|ons) (bien )?(le|notre|mon) (rendez-vous|rdv|passage)( (de|du|pour|à|le) [^.!?;|,]{1,30})?
        (ah )?(d'accord|ok|je vois),? je comprends( mieux)?( maintenant)?
        merci (\\w+ )?(d'être|d'avoir|de vous être) (?!.{0,80}(mais|pourriez|pouvez|si ))(\\w+ ){0,2}(venus?|venues?|passée?s?|aidée?s?|intervenue?s?|occupée?s?|fait|réparé|laissé|pris) ?<clause>
        et (d'avoir|de m'avoir|de nous avoir|d'être) (?!.{0,80}(mais|pourriez|pouvez|si ))(\\w+ ){0,3}(laissé|fait|pris|été|resté|venus?|nettoyé|rangé) ?<clause>
        merci (beaucoup |bien )?(pour|de) (votre|le|ce|la|cette) (devis|offre|proposition)( (rapide|détaillée?|détaillé))?
        bonne (continuation|route)
        (le |la |les )?(colis|paquet|commande|livraison) (est|sont|a été) (bien )?(arrivée?s?|là|livrée?s?)( (ce matin|aujourd'hui|hier|à l'instant))?
        tout est (intact|là|complet|entier|en ordre|arrivé)
        (le )?(virement|paiement|règlement) (est |a été )?(parti|fait|effectué|lancé)( (aujourd'hui|hier|ce matin|ce jour))?
        (le|ce|votre|cet|cette|la) (prix|montant|tarif|plan|projet|somme|date|devis|offre) (nous|me) (va|convient|plaît|semble) ?(très |tout à fait |parfaitement )*(bien|correcte?|parfaite?)?
        (nous sommes|je suis|on est) d'accord (avec|pour|sur) (le|ce|votre|la|les|cette) (prix|montant|tarif|plan|projet|somme|dates?|devis)
        (c'est |c'était )?(exactement|pile|tout à fait|justement) (ce qu'il (me|nous) (fallait|faut)|ce que (je|nous) (cherchais|cherchions|voulais|voulions)|ce dont (j'avais|nous avions) besoin)
        (oui,? )?faisons comme (ça|cela)
        (je peux|je puis|nous pouvons) confirmer (le rendez-vous|la date|l'heure|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
        merci (\\w+ )?de (vous en |t'en )être (occupé~|chargé~)
        marché conclu
        (prenez|prends) (bien )?soin de (vous|toi)
        (aucun|pas de) (souci|problème) pour (le|ce|la|cette) (retard|délai|changement|décalage|attente)
        (non,? )?pas besoin(?! (de|d'))
        si (vite|bien|rapidement|gentil\\w{0,3}|rapide)
        (quelle |c'est une |une )?(très )?(bonne|excellente|belle) nouvelle
        c'est (\\w+ )?(gentil|aimable|sympa|adorable) (d'avoir|à vous d'avoir) [^.!?;|,]{0,60}
        c'est (exactement|juste|tout à fait|précisément) ce (qu'il (nous |me )?fallait|que (je|nous) (voulais|voulions|cherchais|cherchions|souhaitais))
        c'était (juste|seulement|simplement) (un|une) (\\w+ ){0,2}\\w+
        profitez (bien )?(de|des|du|d') [^.!?;|,]{0,60}
        (super|belle|jolie|magnifique|très belle) (boutique|librairie|équipe|salle|maison|adresse|école)
        (les enfants|mes enfants|tout le monde|nos invités) (en )?(parle|parlent) (encore|toujours)( (de|des|du) \\w+)?
        merci à \\w+ (\\w+ )?(pour|d'|de) <clause>
        tout (était|est) (vraiment |absolument )?(parfait|super|génial|délicieux|magnifique|impeccable)
        oui,? (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\\d+ ?h\\d*) (me |nous )?(convient|va|ira|marche)( (bien|très bien|parfaitement))?
        vous êtes (un ange|un amour|une perle|adorable~|un chef)
        marché conclu
        (je|nous) (m'en|nous en) réjoui\\w{1,4}
        (vous|tu) devriez (avoir|recevoir) (le (paiement|virement|règlement)|la somme|l'argent|les \\d+)( ?€)?( (demain|lundi|mardi|mercredi|jeudi|vendredi|bientôt|d'ici \\w+))?
        (c'est|ce serait|c'était) finalement (\\w+ )?(trop cher|hors budget|au-dessus de \\w+ \\w+)( pour (nous|moi))?
        (cette année |cette fois |finalement |pour l'instant )*(nous|on|je) (laissons|laisse|renonçons|renonce|passons|passe) (tomber|notre tour|mon tour|cette fois)?,? ?(mais (merci|j'apprécie|nous apprécions) ?((pour|de|vos|votre|l') ?(\\w+ ?){1,3})?)?
        (si|s'il) (besoin|nécessaire|il manque|vous manque|manque|faut|vous faut|vous en faut|vous avez besoin de|il faut) ?(\\w+ ){0,2}(quelque chose|autre chose|davantage|plus|quoi que ce soit|d'autre|besoin)?,? (dites|appelez|prévenez|rappelez|écrivez|contactez|faites)(-\\w+)?( signe| savoir)?(?! (de|à|ce|le|la))
        (dites|appelez|prévenez|rappelez|écrivez|contactez|faites|dis|appelle)(-\\w+)? (signe |savoir )?(s'il|si) [^.!?;|]{0,30}(quelque chose|autre chose|davantage|quoi que ce soit|un souci|un problème|besoin|une question)( \\w+){0,2}
        grâce à vous
        continuez (ainsi|comme ça|comme cela)
        (bien|bon) fait
        (vous|tu) (avez|as) (bien|très bien|parfaitement) fait
        (vous êtes|tu es|c'est) (vraiment |juste |tout simplement )*(au top|les meilleurs|le meilleur|la meilleure|formidables?|géniaux|géniale?|adorables?|super|extra|parfaits?|merveilleu~|gentils?|une équipe \\w+)
        ne changez (surtout )?rien
        ne vous excusez (surtout )?pas
        (aucune|pas d'|rien d') ?urgen(ce|t)
        quand vous (pourrez|voulez|voudrez|aurez le temps|aurez un moment)
        (ce|ça) sera pour (une|la) (autre|prochaine) fois
        (une|à la) prochaine( fois)?
        tant pis
        (à toute|à plus|à très bientôt|à très vite|à tout à l'heure|à tantôt|à demain)
        (je|nous|on) n'(ai|avons|a) plus (besoin|de questions?)( de (rien|quoi que ce soit))?
        (cela|ça) arrive (à tout le monde|aux meilleurs|souvent|même aux meilleurs)
        (prenez|prends) (votre|tout votre|le|tout le) temps
        oui,? (c'est|cela|ça) (bien |tout à fait |exactement )?(ça|cela|la bonne \\w+|le bon \\w+|exact|juste|correct|moi|noté|bon|ok|nous)
        oui,? (pour |pour le |le |à |vers )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\\d+ ?h\\d*|\\d+) (\\w+ )?(me|nous|m'|c'est|ça|cela|est) (convient|va|arrange|parfait|bon|ok|noté|bien|très bien|me va|nous va|marche)( (bien|très bien|parfaitement|aussi|à \\w+))*
        (comme|tel que|ainsi que) (demandé|convenu|promis|prévu)
        oui,? (exactement|tout à fait|en effet|parfaitement|absolument|c'est bon|avec plaisir pour|volontiers pour|comme prévu)
        (c'est|tout est) (parfait|très bien|super|bien|bon|impeccable) (comme|ainsi)( ça| cela)?
        (je|nous) (suis|sommes) (vraiment |très |absolument |tellement |plus que |tous |toutes |tout à fait )*(ravie?s?|enchantée?s?|contente?s?|satisfaite?s?|conquise?s?|heureu~|comblée?s?|bluffée?s?|émue?s?|touchée?s?|soulagée?s?)(?! (si|de (savoir|recevoir|pouvoir))) ?<clause>
        (tout |tous |toute |toutes |le |la |les |l'|votre |vos |mon |ma |mes |notre |nos |ce |cette |ces |vous |on |il |elle |ils |elles )(\\w+ ){0,4}(est|sont|était|étaient|êtes|étiez|fut|a été|ont été) (\\w+ ){0,2}(impeccable|sublime|magnifique|superbe|parfait|excellent|génial|formidable|délicieu|adorable|merveilleu|fantastique|au top|réussi|conqui|ravi|enchanté|bijou|merveille|régal|perle|bonheur|splendide|exquis|remarquable|bluffant|soigné|aux anges)\\w{0,4} ?<clause>
        (les|mes|nos|tous|toute|mon|ma|tout) (\\w+ ){1,3}(ont|a|sont|est|était|étaient|avons|avait) (\\w+ ){0,2}(adoré|conqui|ravi|enchanté|content|apprécié|aimé|régalé|émerveillé|ému|bluffé|aux anges)\\w{0,3} ?<clause>
        (nous|j'|on) ?(en )?(avons|ai|a) (\\w+ )?(pleuré|adoré|ri|été (conqui|touché|ravi|ému|bluffé)\\w{0,2}) ?<clause>
        (j'|nous |on )(adore|adorons) <clause>
        (bravo|félicitations|chapeau|un grand bravo|mille bravos|compliments|mes compliments|toutes nos félicitations) (à|pour|aux|au|d'|de) ?<clause>
        (juste |simplement |un simple mot |un petit mot |un mot |quelques mots |quelques lignes )+(pour )?(vous |te )?(féliciter|remercier|dire (bravo|merci)) ?<clause>
        (je|nous) (tenais|tenions|voulais|voulions) (à )?(vous |te )?(dire|faire savoir|faire part|signaler) (que|combien|à quel point|de) (\\w+ ){0,7}(mieux|ravi|content|heureu|satisfait|super|parfait|magnifique|adoré|impeccable|reconnaissan|génial)\\w{0,4} ?<clause>
        (mon|ma|mes|notre|nos|le|la|les|il|elle|tout|ils|elles) (\\w+ ){0,2}(va|vont|se porte|se portent|mange|remange|remarche|roule|dort|marche|fonctionne|tourne) (\\w+ )?(mieux|bien|très bien|parfaitement|à merveille|normalement|comme (un|une) \\w+|à nouveau|de nouveau) ?<clause>
        (la |le |les |sa |ma )?(douleur|douleurs|fièvre|problème|souci|tache|odeur|bruit|fuite|gêne|boutons?|plaques?) (a|est|sont|ont) (\\w+ )?(passée?s?|disparue?s?|partie?s?|résolue?s?|réglée?s?|terminée?s?)
        (tout|les \\w+|la \\w+|le \\w+|mes \\w+|ils|elles|il|elle) (est|sont) bien (arrivée?s?|reçue?s?|partie?s?|rentrée?s?|là) ?<clause>
        (nous|on) (sommes|est) (bien|tous bien|bien tous) (rentrés?|arrivés?) ?<clause>
        (l'équipe|toute la famille|les enfants|mes parents|ma famille|mon mari|ma femme) (\\w+ )?(vous )(remercie|remercient|embrasse|embrassent|salue) ?<clause>
        (à l'année prochaine|longue vie|vivement) ?<clause>
        (noté|entendu|d'accord|ok|parfait|convenu|c'est noté|bien noté) (donc |alors )?(pour |à |le |de |dès )(le |la )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\\d+|ce soir|midi|samedi)( (à|de|devant|chez|vers|dans|au|aux|sur|matin|soir|midi|h\\d*|et demie) [^.!?;|,]{0,60})?
        (excellent|superbe|merveilleux|magnifique|beau|bon|très bon|super|agréable) (séjour|accueil|moment|week-end|travail|service|repas|souvenir|cours|stage|résultat) ?<clause>
        (nous|on|je|j') ?(reviendrons|reviendra|reviendrai|vous recommande|recommanderai|recommanderons) ?<clause>
        (virement|paiement|règlement) (de|pour) la facture (\\d+ )?(effectué|fait|envoyé)( (ce matin|hier|aujourd'hui))?
        c'est (ma faute|inscrit|moi)
        (je comprends|j'ai compris) (mieux|maintenant)?
        contente?s? qu'on y soit arrivés?
        (cela|ça) m'a (bien |beaucoup |énormément |vraiment )*(aidée?|servi)
        (nous|j'|on) ?(avons|ai|a) (\\w+ )?(choisi|trouvé|opté pour) (\\w+ )*(quelqu'un d'autre|une solution|une autre \\w+|un autre \\w+)
        entre-temps
        (j'ai|nous avons) (bien )?(les|la|le) (clés?|colis|documents?|papiers|photos?)
        je (ferai|fais) (ça|cela|comme ça)
        (plus|pas) nécessaire,? (mais )?merci
        comme (demandé|convenu),? le (formulaire|document|contrat) (\\w+)
        (ça|cela) marche (comme sur des roulettes|comme ça|maintenant)
        confirmé (pour )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|le|à) <clause>
        j'en parlerai <clause>
        (plus|pas) nécessaire
        oui,? (bien sûr|cette date|ce jour|c'est parfait|parfait|ça marche|d'accord|ça va|volontiers|c'est bon)( (nous|me))?( (convient|va|arrange|marche|bien|très bien|parfaitement))*
        (cette fois,? )?(nous|on|j') ?(avons|a|ai) (choisi|pris|retenu) (un|une|quelqu'un) autre( \\w+)?
        c'est (dans|sur) (mon|notre|l') ?(agenda|calendrier)
        j'(apporterai|apporte|emmène|amène) <clause>
        j'y serai
        (prenez|prends) (votre|ton) temps
        rien ne presse
        nous avons tout ce qu'il (nous )?faut
        (bien )?transmis( à \\w+ \\w+)?
        (ça|cela) (me|nous) (paraît|semble|va) (bien|très bien|parfait|correct|ok)
        (non,? )?c'est tout( pour (moi|l'instant))?
        (dommage|tant pis),? mais merci( (d'avoir|pour|de) .{0,40})?
        (pour confirmation|je confirme) <clause>
        (je|nous) (laisserai|laisserons|patiente|patientons|attends sagement) <clause>
        rien d'urgent
        plus une (seule )?goutte
        (est|fonctionne|marche) comme neuf
        (répond|répondu) à (ma|mes|toutes mes|notre) questions?
        non,? merci( beaucoup)?
        (merci|remercie|remercions|mercis|remercier) (beaucoup |bien |infiniment |encore |vous |à vous |mille fois |à tous |vivement |sincèrement |tous |toutes )*(pour|de votre|de vos|de m'avoir|de nous avoir|d'être|d'avoir|de l'avoir|du|de la|de cette|de ce|de tout|de) <clause>
        (juste |seulement )?(un mot |un petit mot )?(pour|je voulais|je tenais à|nous tenions à|nous voulions) (juste |simplement |vous |te |tous |dire un grand )*(remercier|dire merci) ?<clause>
        (merci|grand merci) (quand même|tout de même|malgré tout|encore|à vous|à vous aussi|d'être passé~)
        (à|a) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|bientôt|tout à l'heure|plus tard|plus|très bientôt|la semaine prochaine|très vite|tantôt|la prochaine|après|ce soir|tout de suite|samedi prochain)
        (on se voit|on s'appelle|nous nous voyons|on se parle|rendez-vous) (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|bientôt|à|alors|le)( (alors|donc|matin|\\d+ h|\\d+))*
        au (revoir|plaisir)( de vous (revoir|voir))?
        (ça|cela|c'|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|l'heure|la date|cette date|le rendez-vous|l'horaire|tout|\\d+ h|neuf heures|dix heures|oui) ?(tout |me |nous |lui |ira |est |va |sera |vous )*(va|convient|conviennent|ira|marche|roule|joue|est parfait|est bon|est bien|est noté|est ok|est très bien|très bien|parfait|est d'accord|est entendu|arrange|est tout bon|est super|est en ordre|est clair)( (bien|très bien|parfaitement|à tous|pour moi|pour nous|tout à fait|alors|comme ça|merci|de mon côté))*
        c'est (bon|noté|parfait|entendu|d'accord|bien noté|très bien|super|ok|réglé|fait|gentil|très gentil|adorable|validé|compris|clair|tout bon|bon à savoir|en ordre|reçu|bien reçu|tout à fait ça)( (pour (moi|nous)|merci|à vous|de votre part))*
        (bien|bonne) (reçu|reçue|reçus|réception|noté|notée|entendu|note)( (merci|de votre (mail|message)))*
        (j'|nous |j'en |on )?(ai |avons |a |en )*(bien |tout )*(reçu|noté|compris|prends note|prends bonne note|prenons note|prenons bonne note|prends)( (le|la|les|votre|vos|bonne|note|colis|document~|mail|message|facture|tout|merci|commande|photos?))*
        (aucun|pas de|sans|nul) (problème|problèmes|souci|soucis|urgence|mal)( (pour (moi|nous)|du tout))?
        (de rien|je vous en prie|avec plaisir|il n'y a pas de quoi|pas de quoi|ce n'est rien|pas grave|ce n'est pas grave|rien de grave|bien volontiers|volontiers|tout à fait|bien sûr|bien entendu)
        (ne vous|ne t') ?(en faites|inquiétez|inquiète|en fais|pressez|tracassez) pas( (ça|cela|tout))?
        (ça|cela) arrive( à tout le monde)?
        (ce n'est|c'est|n'est|ne sera) (plus|pas|plus la|pas la) (la peine|nécessaire|utile|d'actualité|besoin|pressé)
        (n'|nous n'|je n'|on n')?(en )?(ai|avons|a) (plus|finalement plus) (besoin|l'utilité)( d'aide)?
        (je|nous|on) (viens de|venons de|vient de|ai|avons|j'ai) (juste |bien |déjà |aujourd'hui )*(régler|virer|payer|effectuer|faire|réglé|viré|payé|effectué|fait le virement|versé|verser|envoyer le (virement|règlement)) <clause>
        (paiement|virement|règlement|facture|la facture|le virement|le paiement|l'acompte|acompte|le règlement|somme) (est |a été |bien |vient d'être |a |sont )*(effectué|réglé|réglée|parti|fait|envoyé|payé|payée|exécuté|passé|versé|émis|en route) ?<clause>
        (nous|j'|on|avons|ai) (avons |ai |a )?(cette fois |finalement |entre-temps |déjà |donc |malheureusement )*(choisi|trouvé|opté|décidé de (ne pas|prendre|faire appel)|retenu) (pour |cette fois |finalement |une |un |quelqu'un |autre |d'autre )+<clause>
        (joyeux|joyeuse|bonne|bon|bonnes|belle|belles|excellente|excellent|meilleurs|toutes mes|félicitations|heureuse|douce|agréable) (noël|noëls|année|anniversaire|fêtes|fin|vacances|journée|soirée|weekend|week-end|semaine|continuation|route|voyage|chance|rentrée|après-midi|dimanche|vœux|pâques|rétablissement|appétit|courage|félicitations|réception|nuit|fêtes) ?<clause>
        (je|nous) (vous|te) (souhaite|souhaitons) <clause>
        (de même|à vous aussi|vous aussi|toi aussi|à vous de même|pareillement|également|vous de même)( (et|bonne|année|à vous))*
        (service|travail|accueil|équipe|résultat|gâteau|repas|stage) (est |était |vraiment |toujours |très |tout à fait )*(impeccable|parfait|excellent|super|génial|au top|remarquable|formidable|délicieux|magnifique|réussi|superbe|irréprochable) ?<clause>
        (je|nous) (vous |ne manquerai pas de vous |n'hésiterai pas à vous )*(recommanderai|recommanderons|recommande|recommandons|reviendrai|reviendrons|recommander) ?<clause>
        (c'était|c'est|était|étaient|tout était|est) (vraiment |très |tout |un |une |super |trop |absolument |si )*(délicieux|délicieuse|parfait|parfaite|super|génial|magnifique|excellent|réussi|réussie|plaisir|bon|bonne|beau|belle|formidable|merveilleux|agréable|régal|succès|impeccable)(?! (mais|si|de savoir|de recevoir|de pouvoir)) ?<clause>
        (nous|on|je|j'|tout le monde|tous|les enfants|mes invités|les invités) (nous |me |s'est |se |a |avons |sommes |ai |ont |est |sont )*(régalés?|adoré|passé (un|une|de)|aimé|apprécié|amusés?|ravis?|ravie|enchantés?|contents?|contente|satisfaits?|satisfaite)(?! (mais|de (savoir|recevoir))) ?<clause>
        (cela|ça|ce qui|c') (a |m'|m'a |me |nous |nous a |répond |est )*(aidé|répond|clair|rassure|suffit|aide|convient|éclairci)( (à (ma|mes|nos|toutes mes) questions?|beaucoup|bien|énormément|parfaitement|la situation))*
        (tout est|tout|le problème est|c'est|problème|la fuite est|l'affaire est) (bien |désormais |maintenant |enfin |rentré |en )*(réglé|résolu|arrivé|en ordre|réparé|rentré dans l'ordre|clair|réparée|bon|intact|réglée|parfait|en état|bien arrivé) ?<clause>
        (ça|il|elle|cela|tout) (marche|fonctionne|remarche|refonctionne|tourne|roule) (\\w+ ){0,2}(maintenant|à nouveau|de nouveau|parfaitement|bien|très bien|à merveille|comme (sur|une|un) \\w+ ?\\w*|impeccable|désormais|enfin)
        (ne|n') (\\w+ )?(fuit|coule|goutte|grince|sonne) plus
        (colis|paquet|commande|pièce|livraison|tout|gâteau|document~|il|elle) (est |bien |sont |a été )*(arrivé|arrivée|arrivés|reçu|reçue|livré) ?<clause>
        (je|nous|on) (confirme|confirmons|vous confirme|vous confirmons|confirme bien) (le|la|les|notre|mon|ma|bien|que|pour|lundi|mardi|mercredi|jeudi|vendredi|samedi|ma présence|notre présence)? ?<clause>
        (rendez-vous|rdv|date|présence|réception|heure|horaire) (est |bien |bien noté )*(confirmé|confirmée|noté|notée|pris|enregistré)
        (j'|nous |je )(attends|attendrons|attendrai|serai|serons|passe|passerai|passerons|viendrai|viendrons|regarde|regarderai|réfléchis|vous tiens au courant|tiendrai au courant|vous redis|vous recontacte|vous recontactons|vous recontacterai|vous recontacterons|te tiens au courant|vous attends|vous attendons|le fais|le ferai|m'en occupe|vais regarder|vais y réfléchir|prendrai)( (jusqu'à|jusqu'au|vendredi|lundi|mardi|mercredi|jeudi|samedi|là|à|donc|alors|demain|heures?|\\d+|prêt~|présent~|sur place|au courant|dès que possible))* ?
        (désolé|désolée|pardon|excusez-moi|mes excuses|toutes mes excuses|navré|navrée) (du|de|pour|de la|d'avoir) <clause>
        (retrouvé|trouvé|retrouvée)(?! (un|une|des|le|la)) ?<clause>
        (il|c'|elle) (était|étaient) (dans|en) (les |le |mes )?(indésirables|spams?|courriers?) ?<clause>
        (prenez|prends) (soin|bien soin) <clause>
        (au plaisir|impatient~|hâte) (de|d'y|d'être|d')? ?(vous (voir|revoir|rencontrer)|y être|lundi|mardi|jeudi|vendredi|samedi)? ?<clause>
        (heureux|heureuse|content|contente|ravi|ravie|contents|ravis) (de l'entendre|de l'apprendre|pour vous|que (ça|cela|tout) (marche|fonctionne|convienne))
        pour info
    """,
    enclosures="""
        ^ (ci-joint|en pièce jointe|en pj|voici)(?= ?$)
        (comme|tel que) (convenu|demandé|promis|souhaité|discuté),? (voici |ci-joint |ci-jointes |les |une |deux |trois |quelques |\\d )*(photos?|images?|clichés?|scans?)( (du|de la|des|de l'\\w+|de mon|de ma|de notre)( \\w+)?)?
        (la|le) (première|premier|deuxième|seconde|second|dernière|dernier)( photo)? est (un peu |légèrement |assez )+(floue?|sombre|petite?)(,? (désolée?|pardon))?
        (les |nos )?(dimensions|mesures|cotes) (sont|font)( de)? \\d{1,5} ?(cm|mm|m)? (sur|x|par) \\d{1,5} ?(cm|mm|m)?(,? (hauteur|profondeur|largeur|longueur)( de)? \\d{1,5} ?(cm|mm|m)?)*
        photos? (jointes?|ci-jointes?|en pj|en pièce jointe)
        oui,? (le prix|le tarif|le montant|la date|l'heure|le délai|ça|cela|c'est|ce prix|ce jour) ?(nous |me |m')?(convient|va|est|conviennent)?( (bien|parfaitement|très bien|bon|ok|parfait|pour (moi|nous)))*
        (oui,? |non,? )?(l'adresse|le numéro|mon adresse|notre adresse|le nom|l'heure|le rib) (est|reste) (toujours |bien |encore )*(la même|le même|bonne|correcte|valable|inchangée?|exacte)
        (oui,? |non,? )?(l'adresse|le numéro|mon adresse|notre adresse|le nom|l'heure|le rib) n'a pas changé
        (j'accepte|nous acceptons|j'accepte donc) (votre offre |votre proposition |le poste )?(avec (grand |beaucoup de |le plus grand )?plaisir |volontiers )?et (je |nous )?(vous )?(joins|joignons|renvoie|envoie|retourne|adresse)( ci-joint)? (le|mon|notre|votre) (contrat|formulaire|document)( (signé|complété|rempli))*
        merci (pour|de) (votre|le) devis,? bien reçu
        voici les mesures : [\\w ,.x×]{1,40}
        la photo,? comme (convenu|promis|demandé)
        (images?|photos?|documents?|mesures) ci-(dessous|joint\\w{0,2}|après)
        (comme|tel que) (promis|convenu|demandé),? (une|la|les|des) (images?|photos?|plan|mesures)
        (je |nous |on )?(passerai|passerons|passe|viendrai|viendrons|passera) (la|le|les|l'|vous) (prendre|chercher|récupérer|voir|retirer|déposer)( (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|matin|soir))*
        (je |j'|nous |on )(vous |lui |leur |l'|les |la |le |y |en |m'en |me |suis )*(ai|avons|a|viens de|venons de|vient de) (donc |bien |déjà |tout |juste |aussi |enfin |finalement |bien |tous |toutes |aujourd'hui )*(viré|virer|envoyé|envoyer|transmis|transmettre|signé|signer|(renvoyé|retourné) (le|la|les) (contrat|formulaire|dossier|questionnaire|bail|papiers|documents?)|payé|réglé|posté|rempli|remplir|complété|récupéré|récupérer|retrouvé|imprimé|téléchargé|déposé|déposer|fait|versé|validé|prévenu|informé|partagé|rentrée?s?|mis (de côté|en copie)|laissé (les|la|une|un|le) (clés?|clefs?|chèque|mot|dossier|enveloppe|double)) <clause>
        (c'est|voilà c'est|tout est) (fait|envoyé|signé|réglé|payé|parti|posté|rempli|viré)
        (je|nous|on) (vous |te |le |la |les |l'|lui |y |en |m'en |nous en )*(passerai|passerons|passera|passe|passons|viendrai|viendrons|viendra|apporterai|apporterons|transmets|transmettrai|transmettons|transmettrons|ferai|ferons|serai|serons|sera|tiens au courant|tiendrai|tiendrons|enverrai|enverrons|réglerai|réglerons|virerai|virerons|paierai|regarderai|regarde|relirai|testerai|essaierai|essaye|préviens|préviendrai|récupère|récupérerai|réfléchis|réfléchirai|attendrai|attendrons|vais (y )?(réfléchir|regarder|essayer|lire|tester|m'en occuper|faire|le faire|vérifier|relire)) ?<clause>
        (le |la |l'|mon |ma |notre |les |mes )?(contrat|chèque|paiement|formulaire|dossier|courrier|questionnaire|document|attestation|règlement|virement|bail|bulletin|solde) (est |vient d'être |a été |sera )?(\\w+ )?(signé|parti|envoyé|renvoyé|rempli|complété|fait|réglé|posté|expédié|retourné)e? <clause>
        (le |la |l'|mon |ma |notre )?(contrat|chèque|paiement|formulaire|dossier|courrier|questionnaire|document|attestation|règlement|virement|bail) (vient de partir|part aujourd'hui|part demain|est en route)
        (voici|voilà),? (ma|mon|mes|notre|nos|le|la|les|l') ?(carte|rib|iban|photo|photos|adresse|numéro|mesures|pièce|attestation|justificatif|copie|formulaire|plan) ?<clause>
        (rendez-vous|rdv|à) (\\w+ )?(devant|chez|sur place|à l'|au|à la) <clause>
        (voici|voilà|ci-joint|ci-jointe|ci-joints|ci-jointes|en pièce jointe|en pj|joint|je joins|vous trouverez ci-joint|veuillez trouver ci-joint|je vous envoie|je vous transmets|nous vous envoyons|je vous joins) (les |le |la |l'|un |une |mon |ma |mes |notre |nos |deux |trois |comme |donc |aussi |également |ci-joint )*(?!(commande|candidature|offre|devis|réclamation|bon de commande|cv)) ?<clause>
        (comme) (convenu|demandé|promis|discuté|souhaité|prévu|annoncé|vu ensemble),? (voici |ci-joint |je vous envoie |en pièce jointe )*(le |la |les |l'|un |une |mon |ma |mes |notre |nos |deux )*(?!(commande|devis|cv)) ?<clause>
        (la |le |les |l'|ma |mon |mes |notre )?(photo|photos|image|images|contrat|formulaire|document|documents|scan|justificatif|plan|plans|fichier|fichiers|liste|attestation|copie|pièces|mesures|dessin|dessins|papiers|relevé) (est |sont |en |signé |signée |rempli |remplie |comme |demandé~ |que vous )*(ci-joint~|joint~|pièce jointe|pj|convenu|demandé~|promis|vouliez|signé~|rempli~|souhaité~) ?<clause>
    """,
    setbacks="""
        (désolée? |pardon |excusez-moi |navrée? )?(je suis|nous sommes|il est|elle est|(mon|ma|notre) (\\w+ )?\\w+ est) (très |vraiment |encore |tous |bien |assez )*(malades?|souffrante?s?|alitée?s?|grippée?s?|à l'hôpital|au lit|hospitalisée?|positifs?|positive)
        (désolée? |pardon |excusez-moi |navrée? )?(j'ai|nous avons|(mon|ma|notre) (\\w+ )?\\w+ a) (attrapé |chopé |de la |la |une |le |un |du )*(grippe|covid|fièvre|angine|gastro|varicelle|rhume|bronchite)
    """,
    postponements="""
        (nous|on|je) (trouverons|trouvera|trouverai|fixerons|fixera|conviendrons|chercherons|prendrons|prendra|verrons|verra)( bien| d'| pour| de)? ?(d')?(une |un )(autre |nouvelle |nouveau )(date|jour|rendez-vous|moment|rdv|créneau)( (ensemble|plus tard))?
        (je|on|nous) (vous )?(rappelle|rappellerai|recontacte|recontacterai|réécris|recontacterons|rappelons|fais signe|ferai signe)( alors)? (dès que|quand|une fois que) (je|nous|il|elle|ça|tout) ((?!mais|pouvez)\\w+ ){0,3}(mieux|guérie?s?|rétablie?s?|remise?s?|debout|passé)
    """,
    objections="""
        ne (m'|nous |me )(écrivez|écris|contactez|envoyez|appelez|sollicitez|démarchez) (plus|pas|rien)
        (cessez|arrêtez) (de |d')(m'|nous |me )?(écrire|envoyer|contacter|appeler|solliciter)
        (retir|supprim|enlev|désinscri|désabonn|efface)\\w{1,5}([- ])?(moi|nous|mes (données|coordonnées)|mon adresse)
        (de |d')(me|nous|m') ?(retirer|supprimer|désinscrire|désabonner|enlever|effacer) (de|du|des) …
        (supprimer|effacer|suppression de|effacement de) (toutes )?mes (données|coordonnées)
    """,
    decisive="""
        (aimerait|aimeraient|aimerais|aimerions|voudrait|voudraient|souhaite\\w{0,6}|désire\\w{0,6}|cherche\\w{0,3}|veut|veulent|intéresse\\w{0,5})
        ((un|mon|notre|ce|plusieurs) (mail|message|courriel|e-mail|sms|courrier)|nouvelle adresse|nouveau (numéro|rib|compte)|nouvel iban|changé)
        (erreur|problème|souci|panne|sans réponse|avocat|impossible|remboursement|vais prendre|allons prendre|prendrai|il y a|depuis|ajouter|modifier|changer d'|dégât|fuite|cassé|quatre|cinq|six)
        (ne|pas|dommage|après|alors que|trop|mais|cependant|toutefois|malheureusement|par contre|s'il vous plaît|svp|si|sauf|sinon|plutôt|pas encore|toujours pas|besoin|faut|voudrais|pourriez|pouvez|veuillez|combien|quand|pourquoi|comment|ou|d'avance|par avance|avance|manque|facture manquante|urgent|annulation|annuler|annulez|réclamation|commande|devis|livraison|demande|rappel|rappelez|envoyez|dites|confirmez|question|prends|prenons|prenez|mettez|m'envoyer|nous envoyer|me rappeler|bien vouloir|d'ici|avant|allez-y|accepte|deux|trois|oui)
    """,
)
