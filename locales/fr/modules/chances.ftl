module =
    .title = Vos possibilités

learn-german =
    .title = Apprendre l’allemand
    .s1 = L’allemand vous aide pour les achats, chez le médecin et au travail.
    .s2 = Demandez un cours d’allemand à l’équipe du centre.
    .s3 = Exercez-vous chaque jour avec quelques mots.
    .s4 = Quand on apprend, tout le monde fait des fautes.
    .s5 = Cet écran peut montrer l’allemand à côté de votre langue.

certificates =
    .title = Rassembler vos papiers
    .s1 = Rassemblez vos diplômes et certificats (Zeugnisse) d’école, de cours et de travail.
    .s2 = Après chaque cours, demandez une attestation (Bescheinigung).
    .s3 = Prenez des photos de vos papiers.
    .s4 = Gardez les originaux dans un endroit sûr.
    .s5 = Il vous manque des papiers ? Notez ce que vous avez appris.

strengths =
    .title = Vos points forts
    .s1 = Vous savez faire beaucoup de choses, même sans diplôme (Zeugnis).
    .s2 = Peut-être savez-vous bien cuisiner, coudre, réparer ou écouter.
    .s3 = Chaque langue aussi est un point fort.
    .s4 = Demandez aux autres ce que vous savez bien faire.
    .s5 = Dites à l’équipe du centre ce que vous aimez faire.

my-plan =
    .title = Votre plan
    .s1 = Choisissez un but qui est important pour vous.
    .s2 = Cherchez une petite étape vers ce but.
    .s3 = Écrivez ou dessinez cette étape.
    .s4 = Choisissez un jour pour cette étape.
    .s5 = Parlez de votre plan à quelqu’un.

small-steps =
    .title = De petits pas
    .s1 = Attendre longtemps peut être très dur.
    .s2 = De petits pas chaque jour peuvent donner de la force.
    .s3 = Apprenez un mot ou allez vous promener.
    .s4 = Certains jours, se reposer suffit.
    .s5 = Si tout devient trop dur, parlez avec l’équipe du centre.

volunteering =
    .title = Le bénévolat (Ehrenamt)
    .s1 = Beaucoup de personnes aident volontairement, par exemple dans une association (Verein).
    .s2 = Cela s’appelle le bénévolat, et c’est sans salaire.
    .s3 = Vous rencontrez des gens et vous pratiquez l’allemand.
    .s4 = C’est vous qui décidez si vous voulez faire du bénévolat.
    .s5 = Demandez à l’équipe du centre où vous pouvez aider.

bfd =
    .title = BFD : aider volontairement
    .s1 = BFD veut dire service volontaire fédéral (Bundesfreiwilligendienst) : vous aidez volontairement pendant un certain temps.
    .s2 = C’est possible, par exemple, avec des enfants ou dans le sport.
    .s3 = Demandez au conseil juridique (Rechtsberatung) si vous avez besoin d’une autorisation.
    .s4 = Dites à l’équipe du centre que vous voulez participer.
    .s5 = Demandez à LAMSA des informations sur les places, la durée et l’argent de poche (Taschengeld).

mentoring =
    .title = Le mentorat (Mentoring)
    .s1 = Une mentore ou un mentor a beaucoup d’expérience.
    .s2 = Cette personne vous écoute et vous donne des conseils.
    .s3 = Vous posez vos questions et vous décidez vous-même.
    .s4 = MeMoGa est le mentorat de LAMSA pour le travail.
    .s5 = Demandez à l’équipe du centre comment joindre LAMSA.

whom-to-ask =
    .title = À qui pouvez-vous poser des questions ?
    .s1 = Demandez d’abord à l’équipe de votre centre.
    .s2 = Le conseil juridique (Rechtsberatung) répond aux questions sur l’asile et l’autorisation de travail (Arbeitserlaubnis).
    .s3 = LAMSA répond aux questions sur la formation (Ausbildung), le mentorat et le service volontaire.
    .s4 = Dans une association de migrants (Migrantenorganisation), quelqu’un parle peut-être votre langue.
    .s5 = Vous pouvez demander un interprète (Sprachmittlung).

q-no-papers =
    .title = Vous n’avez pas de diplômes (Zeugnisse). Que pouvez-vous faire ?
    .a1 = Je ne peux rien faire.
    .a1-why = Ce que vous savez faire reste avec vous. Il y a des services de conseil pour cela.
    .a2 = J’écris ce que je sais faire.
    .a2-why = Bonne réponse. Ainsi, les autres peuvent voir ce que vous savez faire.
    .a3 = Je demande à un service de conseil.
    .a3-why = Bonne réponse. Un service de conseil aide aussi quand il manque des papiers.

q-today =
    .title = Vous voulez apprendre un métier. Qu’est-ce qui vous aide déjà aujourd’hui ?
    .a1 = J’apprends quelques mots d’allemand.
    .a1-why = Bonne réponse. Plus tard, l’allemand vous aidera dans votre métier.
    .a2 = Je peux seulement attendre.
    .a2-why = Attendre est dur. De petits pas sont déjà possibles aujourd’hui.
    .a3 = Je rassemble mes papiers.
    .a3-why = Bonne réponse. Plus tard, vous aurez peut-être besoin de ces papiers.

q-who-decides =
    .title = Qui décide si vous faites du bénévolat (Ehrenamt) ?
    .a1 = L’équipe du centre.
    .a1-why = L’équipe peut donner un conseil. C’est vous qui décidez.
    .a2 = Ma famille.
    .a2-why = Votre famille peut donner son avis. C’est vous qui décidez.
    .a3 = Moi-même.
    .a3-why = Bonne réponse. Le bénévolat est toujours un libre choix.

q-heavy-day =
    .title = Aujourd’hui, tout est très dur. Que pouvez-vous faire ?
    .a1 = Je me repose.
    .a1-why = Bonne réponse. Se reposer donne aussi de la force.
    .a2 = Je parle avec quelqu’un.
    .a2-why = Bonne réponse. L’équipe du centre vous écoute.
    .a3 = Je garde cela pour moi.
    .a3-why = Vous pouvez aller chercher de l’aide. Beaucoup de gens ont des jours difficiles.
