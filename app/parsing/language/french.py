from app.parsing.language.phrases import Language

FRENCH = Language(
    questions="""
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
    no_issues="""
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
        (problème|souci|panne|fuite|erreur|affaire|tout|cela|c'est|question) (est |a été |a pu être |s'est |est maintenant |est désormais |est déjà |est enfin |bien |maintenant |rentré dans l'ordre|désormais |enfin )*(résolue?s?|réglée?s?|réparée?s?|corrigée?|arrangée?)
        (tout )?(est )?rentré dans l'ordre
        (fonctionne|marche|tourne|chauffe|fonctionnent|marchent) (maintenant |à nouveau |de nouveau |bien |très bien |parfaitement |désormais |enfin |à merveille|nickel)+
        (est|sont) (finalement |bien |enfin |entre-temps |entretemps |ce matin |aujourd'hui |bien )+arrivée?s?
        merci (pour|de) (la |votre |l')(réparation|intervention|dépannage|remplacement|aide) (rapide|si rapide|efficace)?
    """,
)
