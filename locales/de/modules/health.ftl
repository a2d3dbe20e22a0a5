module =
    .title = Gesundheit

emergency =
    .title = Im Notfall
    .s1 = Rufen Sie bei Lebensgefahr { $tel-emergency } an.
    .s2 = Der Anruf ist kostenlos.
    .s3 = Sagen Sie, wo Sie sind und was passiert ist.
    .s4 = Sie können in der Einrichtung um Sprachmittlung bitten.
    .notes = Üben Sie den Anruf im Rollenspiel ohne Telefon: Wo? Was? Wer? Schreiben Sie die Adresse des Hauses gut sichtbar auf.
    .ask = In der Küche liegt ein Mann und antwortet nicht. Was sagen Sie am Telefon?
    .minutes = 6

# Bereitschaftsdienst: doctors on call for illness that does not threaten life. Give the German word in brackets.
doctor-on-call =
    .title = Krank, aber keine Lebensgefahr
    .s1 = Fragen Sie das Team nach ärztlicher Hilfe.
    .s2 = Sie können auch { $tel-doctor } anrufen.
    .s3 = Dort hilft der ärztliche Bereitschaftsdienst.
    .s4 = Der Anruf ist kostenlos und immer möglich.
    .s5 = Rufen Sie bei Lebensgefahr { $tel-emergency } an.
    .notes = Lassen Sie Beispiele sortieren: Notruf, Bereitschaftsdienst oder Arztpraxis.
    .ask = Omar hat am Abend Ohrenschmerzen. Welche Hilfe ist die richtige, und warum?
    .minutes = 5

# Behandlungsschein: a paper with which the authority pays for the treatment. Give the German word in brackets; people will hear it.
treatment-certificate =
    .title = Der Behandlungsschein
    .s1 = In der Arztpraxis brauchen Sie oft einen Behandlungsschein.
    .s2 = Fragen Sie das Team, wo Sie ihn bekommen.
    .s3 = Nehmen Sie ihn zum Termin mit.
    .s4 = Im Notfall bekommen Sie auch ohne ihn Hilfe.
    .notes = Zeigen Sie ein Muster ohne Namen. Erklären Sie, wer ihn in diesem Haus ausgibt.
    .ask = Selma hat morgen einen Termin beim Arzt. Was braucht sie vorher, und wer gibt es ihr?
    .minutes = 5

at-the-doctor =
    .title = Ihr Besuch beim Arzt
    .s1 = Sagen Sie dem Team, dass Sie krank sind.
    .s2 = Fragen Sie nach Termin, Behandlungsschein und Sprachmittlung.
    .s3 = Zeigen Sie den Behandlungsschein in der Praxis.
    .s4 = Erzählen Sie von Schmerzen, Medikamenten und Allergien.
    .s5 = Fragen Sie, bis Sie alles verstehen.
    .notes = Legen Sie die Schritte als Karten aus und lassen Sie die Gruppe ordnen.
    .ask = Bilal ist krank. Was tut er zuerst, und was kommt danach?
    .minutes = 5

# Schweigepflicht: the duty of doctors and their staff to keep secret what patients tell them.
interpreter =
    .title = Sprachmittlung beim Arzt
    .s1 = Es ist wichtig, dass Sie beim Arzt alles verstehen.
    .s2 = Bitten Sie vor dem Termin um Sprachmittlung.
    .s3 = Kinder sollen nicht für ihre Eltern übersetzen.
    .s4 = Die Praxis hat Schweigepflicht: Sie erzählt nichts weiter.
    .notes = Auch Verwandte sollen nicht übersetzen. Üben Sie den Satz: Ich brauche Sprachmittlung.
    .ask = Warum sollen Kinder beim Arzt nicht für ihre Eltern übersetzen?
    .minutes = 5

pharmacy =
    .title = Die Apotheke
    .s1 = Medikamente bekommen Sie in der Apotheke.
    .s2 = Für manche Medikamente brauchen Sie ein Rezept vom Arzt.
    .s3 = Sagen Sie, welche Medikamente Sie schon nehmen.
    .s4 = Fragen Sie, wie Sie das Medikament nehmen.
    .s5 = Bei einer Vergiftung hilft auch diese Nummer: { $tel-poison }.
    .notes = Bringen Sie leere Packungen mit. Suchen Sie gemeinsam Name, Menge und Tageszeit.
    .ask = Rima bekommt ein neues Medikament. Was fragt sie in der Apotheke?
    .minutes = 4

# Hebamme: a midwife. The number is for pregnant women in distress.
pregnancy =
    .title = Schwangerschaft und Geburt
    .s1 = Fragen Sie das Team nach einer Ärztin oder Hebamme.
    .s2 = Hebammen helfen vor, bei und nach der Geburt.
    .s3 = Rufen Sie bei großen Sorgen { $tel-pregnant } an.
    .s4 = Der Anruf ist kostenlos und immer möglich.
    .s5 = Dort sprechen Menschen viele Sprachen.
    .notes = Bieten Sie ein Gespräch nur unter Frauen an. Fragen Sie nicht vor der Gruppe, wer schwanger ist.
    .ask = Wer kann einer schwangeren Frau hier helfen?
    .minutes = 4

# Impfpass: the booklet in which a doctor writes the vaccinations; give the German word in brackets.
vaccination =
    .title = Impfungen
    .s1 = Impfungen schützen Sie und Ihre Kinder vor Krankheiten.
    .s2 = Fragen Sie das Team nach dem nächsten Termin.
    .s3 = Nehmen Sie Ihren Impfpass mit, wenn Sie einen haben.
    .s4 = Sie dürfen vor der Impfung alles fragen.
    .s5 = Bewahren Sie den Impfpass gut auf.
    .notes = Zeigen Sie einen leeren Impfpass. Hören Sie Sorgen an und verweisen Sie auf die Ärztin.
    .ask = Ein Vater denkt über eine Impfung für sein Kind nach. Was kann er die Ärztin fragen?
    .minutes = 4

sorrow =
    .title = Trauer und schwere Erinnerungen
    .s1 = Krieg, Flucht und Verlust können krank machen.
    .s2 = Viele Menschen haben dann Angst oder schlafen schlecht.
    .s3 = Sie sind damit nicht allein.
    .s4 = Sprechen Sie mit dem Team, einer Ärztin oder einem Arzt.
    .s5 = Hilfe tut gut, auch nach langer Zeit.
    .notes = Fragen Sie nicht nach Erlebnissen. Beispiele: gehen, atmen, kochen, beten, Musik, reden.
    .ask = Was kann Menschen beruhigen, wenn sie traurig sind oder schlecht schlafen?
    .minutes = 5

# Telefonseelsorge: free telephone counselling, open to people of every belief and of none.
crisis =
    .title = Wenn Sie nicht mehr leben möchten
    .s1 = Bitte sprechen Sie jetzt mit einem Menschen.
    .s2 = Gehen Sie zum Team der Einrichtung.
    .s3 = Rufen Sie bei Lebensgefahr { $tel-emergency } an.
    .s4 = Die Telefonseelsorge hört immer zu: { $tel-counselling } oder { $tel-counselling-2 }.
    .s5 = Dort sprechen die Menschen meistens Deutsch.
    .notes = Lesen Sie diese Seite ruhig vor und bleiben Sie danach ansprechbar. Lassen Sie einen Menschen mit solchen Gedanken nicht allein.
    .ask = Ein Mensch ist sehr verzweifelt. Wer kann ihm sofort zuhören?
    .minutes = 3

q-chest-pain =
    .title = Sie haben starke Schmerzen in der Brust. Was tun Sie?
    .a1 = Ich rufe { $tel-emergency } an.
    .a1-why = Richtig. { $tel-emergency } ist kostenlos und immer erreichbar.
    .a2 = Ich warte bis morgen.
    .a2-why = Warten ist hier gefährlich. Rufen Sie sofort an.
    .a3 = Ich schreibe einen Brief.
    .a3-why = Ein Brief braucht zu viel Zeit. Ein Anruf hilft sofort.
    .notes = Sammeln Sie weitere Zeichen für Lebensgefahr.
    .ask = Jonas hat starke Schmerzen und möchte niemanden stören. Was sagen Sie ihm?
    .minutes = 4

q-fever =
    .title = Sie haben am Abend Fieber, aber keine Lebensgefahr. Was hilft?
    .a1 = Ich rufe { $tel-emergency } an.
    .a1-why = { $tel-emergency } ist für Lebensgefahr. Bei Fieber hilft meistens { $tel-doctor }.
    .a2 = Ich rufe { $tel-doctor } an.
    .a2-why = Richtig. Dort hilft der ärztliche Bereitschaftsdienst.
    .a3 = Ich sage niemandem etwas.
    .a3-why = Sie müssen nicht allein bleiben. Fragen Sie das Team.
    .notes = Sprechen Sie darüber, wann Fieber gefährlich ist, besonders bei kleinen Kindern.
    .ask = Mina ruft wegen Fieber an. Was soll sie am Telefon sagen?
    .minutes = 4

q-understand-doctor =
    .title = Sie verstehen die Ärztin nicht. Was können Sie tun?
    .a1 = Ich bitte um Sprachmittlung.
    .a1-why = Richtig. So verstehen Sie einander besser.
    .a2 = Ich sage einfach Ja.
    .a2-why = Ein Ja ohne Verstehen kann gefährlich sein. Bitte fragen Sie nach.
    .a3 = Ich frage noch einmal.
    .a3-why = Richtig. Sie dürfen so oft fragen, wie Sie möchten.
    .notes = Mehrere Antworten stimmen. Üben Sie den Satz: Bitte erklären Sie das noch einmal.
    .ask = Adam versteht die Ärztin nicht und sagt Ja. Warum tun Menschen das, und was hilft?
    .minutes = 4
