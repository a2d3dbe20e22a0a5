# LAMSA, SiSa, MiiDU, MeMoGa are names of an organisation and its offers: keep them in Latin letters on all these pages. Add no conditions, hours or amounts.
module =
    .title = Menschen, die Ihnen helfen

# Landesnetzwerk der Migrantenorganisationen in Sachsen-Anhalt: the state network of migrants' associations in Saxony-Anhalt; LAMSA's full name. Migrantenorganisation: an association that migrants run themselves; German word in brackets.
lamsa =
    .title = Das ist LAMSA
    .s1 = LAMSA ist das Landesnetzwerk der Migrantenorganisationen in Sachsen-Anhalt.
    .s2 = Viele Vereine arbeiten in diesem Netzwerk zusammen.
    .s3 = LAMSA hilft mit Sprache, Ausbildung, Arbeit und Freiwilligendienst.
    .s4 = Das Team sagt Ihnen, wie Sie LAMSA erreichen.
    .notes = Zeigen Sie, wie man LAMSA von hier aus erreicht. Erzählen Sie von einer Person, die dort arbeitet.
    .ask = Warum arbeiten viele Vereine zusammen? Was können sie so besser?
    .minutes = 5

# Sprachmittlung: a person who interprets; use the same everyday word as on the other pages.
sisa =
    .title = SiSa: Sprachmittlung
    .s1 = SiSa bedeutet Sprachmittlung in Sachsen-Anhalt.
    .s2 = Eine Person übersetzt, was Sie und andere sagen.
    .s3 = Das ist wichtig, zum Beispiel im Amt oder beim Arzt.
    .s4 = Sagen Sie dem Team: Ich brauche Sprachmittlung.
    .notes = Üben Sie den letzten Satz laut auf Deutsch. Zeigen Sie auch die Sätze zum Zeigen auf dem Bildschirm.
    .ask = Wo ist es besonders wichtig, jedes Wort zu verstehen?
    .minutes = 5

# Unterkunft: the shelter, the reception centre. The red button opens Help on this screen.
violence =
    .title = Schutz vor Gewalt
    .s1 = Sie haben ein Recht auf Schutz, auch in der Unterkunft.
    .s2 = LAMSA arbeitet für Schutz vor Gewalt in Unterkünften.
    .s3 = Sprechen Sie mit dem Team oder fragen Sie LAMSA.
    .s4 = Rufen Sie in Gefahr die Polizei an: { $tel-police }.
    .s5 = Der rote Knopf zeigt Ihnen weitere Hilfe.
    .notes = Fragen Sie niemanden nach eigenen Erlebnissen. Zeigen Sie den roten Knopf und wie man die Hilfe versteckt.
    .ask = Was macht ein Haus für alle sicherer?
    .minutes = 5

# Erstorientierung: first orientation. Wegweiserkurs: the free course in reception centres ("signpost course"); German name in brackets.
first-orientation =
    .title = Kurse zur Erstorientierung
    .s1 = Im Wegweiserkurs sprechen Sie über das Leben in Deutschland.
    .s2 = Sie hören von Ihren Rechten und stellen Fragen.
    .s3 = Auch LAMSA bietet Erstorientierung in Einrichtungen an.
    .s4 = Fragen Sie das Team nach dem nächsten Kurs.
    .notes = Nennen Sie Tag, Raum und Sprache des nächsten Kurses.
    .ask = Welche Themen soll der nächste Kurs haben?
    .minutes = 4

# Duale Ausbildung: training in a company and a vocational school at the same time; German words in brackets.
miidu =
    .title = MiiDU: Hilfe zur Ausbildung
    .s1 = MiiDU begleitet Menschen in die duale Ausbildung.
    .s2 = Dort lernen Sie einen Beruf in Betrieb und Schule.
    .s3 = MiiDU ist ein Angebot für Migrantinnen und Migranten.
    .s4 = Fragen Sie das Team oder LAMSA nach MiiDU.
    .notes = Den ganzen Weg zeigt die Kachel Ausbildung und Arbeit. Wer mitmachen kann, sagt LAMSA.
    .ask = Lena möchte Malerin werden. Wie findet sie den Weg zur Ausbildung?
    .minutes = 4

memoga =
    .title = MeMoGa: Rat für die Arbeit
    .s1 = MeMoGa ist ein Mentoring für den Weg in die Arbeit.
    .s2 = Eine Person mit Erfahrung hört Ihnen zu.
    .s3 = Sie planen zusammen den nächsten Schritt.
    .s4 = Fragen Sie das Team oder LAMSA nach MeMoGa.
    .notes = Den ganzen Weg zeigt die Kachel Ausbildung und Arbeit. Wer mitmachen kann, sagt LAMSA.
    .ask = Wobei hilft ein Mensch, der die Arbeitswelt hier gut kennt?
    .minutes = 4

# Bundesfreiwilligendienst, also BFD: a voluntary service of the German state for the good of all; German name in brackets.
bfd =
    .title = BFD: Freiwilligendienst
    .s1 = BFD heißt Bundesfreiwilligendienst.
    .s2 = Sie helfen eine Zeit lang freiwillig und lernen Neues.
    .s3 = Fragen Sie vorher, ob Sie eine Erlaubnis brauchen.
    .s4 = Fragen Sie das Team oder LAMSA nach dem BFD.
    .notes = Den ganzen Weg zeigt die Kachel Ihre Chancen. Nennen Sie keine Beträge und keine Dauer.
    .ask = Was kann man lernen, wenn man eine Zeit lang freiwillig hilft?
    .minutes = 4

# Verein: an association; German word in brackets. "Orte": the room of this screen with a list and a map of places.
associations =
    .title = Vereine im ganzen Land
    .s1 = In vielen Städten gibt es Vereine von Migrantinnen und Migranten.
    .s2 = Dort finden Sie Menschen, Rat und vielleicht Ihre Sprache.
    .s3 = Viele Vereine gehören zu LAMSA.
    .s4 = Fragen Sie das Team nach einem Verein in der Nähe.
    .notes = Suchen Sie gemeinsam einen Verein auf der Karte.
    .ask = Was tun Menschen zusammen in einem Verein?
    .minutes = 5

# This page is for staff and associations that would like to take volunteers. Servicestelle: an office that answers questions; German word in brackets.
service-point =
    .title = Servicestelle für Vereine
    .s1 = Diese Seite ist für Vereine und Einrichtungen.
    .s2 = Möchten Sie Freiwillige im Bundesfreiwilligendienst aufnehmen?
    .s3 = Die Servicestelle von LAMSA ist für Ihre Fragen da.
    .s4 = Bitten Sie LAMSA um ein Gespräch.
    .notes = Diese Seite hilft Teams und Vereinen, die Freiwillige aufnehmen möchten. Im Kurs können Sie sie auslassen.
    .ask = Wobei können Freiwillige in einem Verein helfen?
    .minutes = 3

q-interpreter =
    .title = Sie verstehen das Amt nicht. Was hilft?
    .a1 = Mein Kind übersetzt.
    .a1-why = Für Kinder ist das oft zu schwer. Bitten Sie um Sprachmittlung.
    .a2 = Ich bitte um Sprachmittlung.
    .a2-why = Richtig. Das Team kann nach SiSa fragen.
    .a3 = Ich sage einfach Ja.
    .a3-why = Ein Ja kann wichtige Folgen haben. Bitten Sie zuerst um Sprachmittlung.
    .notes = Üben Sie den Satz: Ich brauche Sprachmittlung.
    .ask = Ein Kind soll im Amt übersetzen. Warum ist das für das Kind schwer?
    .minutes = 4

q-training =
    .title = Sie möchten eine Ausbildung machen. Wen fragen Sie?
    .a1 = Niemanden, ich bin neu hier.
    .a1-why = Auch neue Menschen dürfen fragen. Das Team hilft Ihnen gern.
    .a2 = Das Team der Einrichtung.
    .a2-why = Richtig. Das Team kann LAMSA für Sie finden.
    .a3 = Das Angebot MiiDU bei LAMSA.
    .a3-why = Richtig. MiiDU begleitet Menschen in die duale Ausbildung.
    .notes = Mehrere Antworten stimmen. Danach ordnen alle die anderen Angebote: Sprache, Rat, Freiwilligendienst, Verein.
    .ask = Viktor denkt: Ich bin neu, ich frage lieber niemanden. Was sagen Sie ihm?
    .minutes = 4

q-find-lamsa =
    .title = Sie suchen LAMSA oder einen Verein. Was hilft?
    .a1 = Ich frage das Team.
    .a1-why = Richtig. Das Team kennt den Weg.
    .a2 = Ich warte, bis jemand kommt.
    .a2-why = Warten kann lange dauern. Sie dürfen selbst fragen.
    .a3 = Ich suche am Bildschirm bei den Orten.
    .a3-why = Richtig. Dort finden Sie Orte und Menschen.
    .notes = Mehrere Antworten stimmen. Suchen Sie gemeinsam bei den Orten auf dem Bildschirm.
    .ask = Olga geht zum ersten Mal zu einem Verein. Was fragt sie dort?
    .minutes = 4
