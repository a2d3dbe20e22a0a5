module =
    .title = Leben in der Einrichtung

# "Das Team": always the staff of the reception centre. Sozialberatung: social workers who help with questions. Wachdienst: the guards. Hausausweis: a pass for this house. Give the last two German words in brackets.
team =
    .title = Das Team im Haus
    .s1 = Im Haus arbeiten verschiedene Menschen für Sie.
    .s2 = Die Sozialberatung hilft bei Fragen und Sorgen.
    .s3 = Der Wachdienst achtet auf die Sicherheit.
    .s4 = Am Eingang zeigen Sie oft Ihren Hausausweis.
    .s5 = Sie dürfen alle nach Namen und Aufgabe fragen.
    .notes = Stellen Sie die Menschen und ihre Aufgaben vor. Zeigen Sie ein Muster des Hausausweises, wenn es ihn in Ihrem Haus gibt.
    .ask = Olena hat ihren Hausausweis verloren. Wen im Haus fragt sie?
    .minutes = 5

# Aushang: a notice on the wall; give the German word in brackets.
post =
    .title = Ihre Post
    .s1 = Briefe von Behörden sind sehr wichtig.
    .s2 = Fragen Sie das Team, wo Sie Ihre Post bekommen.
    .s3 = Fragen Sie jeden Tag nach Post.
    .s4 = Manchmal steht auf einem Aushang, wer Post hat.
    .s5 = Niemand darf Ihre Briefe ohne Ihre Erlaubnis öffnen.
    .notes = Gehen Sie gemeinsam zur Stelle, wo es Post gibt. Erklären Sie, wie die Ausgabe in Ihrem Haus läuft.
    .ask = Mehmet wartet auf einen wichtigen Brief. Was tut er jeden Tag?
    .minutes = 4

# Bezahlkarte: a card with which one pays instead of cash; give the German word in brackets. No amounts.
money =
    .title = Essen, Kleidung und Geld
    .s1 = Im Haus bekommen Sie Essen und ein Bett.
    .s2 = Fragen Sie das Team nach Kleidung und Seife.
    .s3 = Manchmal bekommen Sie auch Geld oder eine Bezahlkarte.
    .s4 = Fragen Sie das Team, was für Sie gilt.
    .s5 = Bewahren Sie jeden Brief über Geld auf.
    .notes = Nennen Sie keine Beträge. Zeigen Sie, wo Ausgabe und Kleiderkammer sind und wer bei Fragen hilft.
    .ask = Selam hat keine warme Jacke. Wen fragt sie?
    .minutes = 4

room =
    .title = Ihr Zimmer
    .s1 = Ihr Zimmer ist Ihr privater Ort.
    .s2 = Andere sollen anklopfen, auch das Team.
    .s3 = Bitte klopfen Sie auch bei anderen an.
    .s4 = Fragen Sie, wo Sie Papiere sicher aufbewahren können.
    .s5 = Sagen Sie dem Team, wenn es im Zimmer Probleme gibt.
    .notes = Sammeln Sie kleine Absprachen: Licht, Besuch, Telefon.
    .ask = Ali und Tesfay teilen ein Zimmer. Welche Absprachen helfen beiden?
    .minutes = 5

# Nachtruhe: the time at night when everybody is quiet. Hausordnung: the rules of the house. Give both German words in brackets.
quiet =
    .title = Ruhe im Haus
    .s1 = Viele Menschen leben hier nah zusammen.
    .s2 = Manche schlafen schlecht oder haben kleine Kinder.
    .s3 = Darum gibt es eine Zeit für Nachtruhe.
    .s4 = Diese Zeit steht in der Hausordnung.
    .s5 = Bitten Sie das Team um Hilfe, wenn es laut ist.
    .notes = Zeigen Sie die Hausordnung in den Sprachen der Gruppe und erklären Sie den Grund jeder Regel.
    .ask = Warum gibt es eine Zeit für Nachtruhe? Welche Regel im Haus ist schwer?
    .minutes = 5

# Rauchmelder: the smoke detector on the ceiling. Fluchtweg: the way out in danger. Notausgang: the emergency exit. Give the German words in brackets.
safety =
    .title = Sicher wohnen
    .s1 = Rauchmelder warnen Sie früh vor Feuer.
    .s2 = Bitte decken Sie Rauchmelder nicht ab.
    .s3 = Halten Sie Türen und Fluchtwege frei.
    .s4 = Kochen und rauchen Sie nur, wo es erlaubt ist.
    .s5 = Fragen Sie heute, wo der Notausgang ist.
    .notes = Gehen Sie den Fluchtweg gemeinsam bis zum Sammelplatz. Lassen Sie den Alarm nicht ohne Ankündigung laufen; er kann Menschen erschrecken.
    .ask = Yusuf hängt ein Tuch über den Rauchmelder. Was sagen ihm die anderen?
    .minutes = 6

# First step: give the German word "Feuer" in brackets, so that people can call it. Sammelplatz: the place outside where everybody meets; give the German word in brackets.
fire =
    .title = Wenn es brennt
    .s1 = Rufen Sie laut: Feuer!
    .s2 = Gehen Sie schnell über die Treppe hinaus, nie im Aufzug.
    .s3 = Schließen Sie Türen hinter sich, aber ohne Schlüssel.
    .s4 = Rufen Sie draußen { $tel-emergency } an.
    .s5 = Warten Sie am Sammelplatz und gehen Sie nicht zurück.
    .notes = Üben Sie das Wort Feuer und den Weg nach draußen. Sprechen Sie vorher ab, wer Menschen mit Rollstuhl, kranken Menschen und Kindern hilft.
    .ask = Es brennt. Was tut Maryam zuerst, und was tut sie nicht?
    .minutes = 6

# Second sentence: it also holds for the staff and the guards.
protection =
    .title = Schutz vor Gewalt
    .s1 = Niemand darf Sie schlagen, bedrohen oder sexuell belästigen.
    .s2 = Das gilt für alle: Familie, Nachbarn und Personal.
    .s3 = Bitten Sie das Team um Schutz und ein sicheres Zimmer.
    .s4 = Rufen Sie in Gefahr die Polizei an: { $tel-police }.
    .s5 = Frauen finden Hilfe unter dieser Nummer: { $tel-violence-women }.
    .notes = Fragen Sie nicht nach eigenen Erlebnissen. Nennen Sie die Person, die im Haus für Schutz vor Gewalt da ist, und zeigen Sie den roten Knopf.
    .ask = Niemand darf Gewalt anwenden. Für wen im Haus gilt diese Regel?
    .minutes = 5

# Beschwerde: telling somebody in charge that something is wrong; give the German word in brackets.
complaint =
    .title = Sie dürfen sich beschweren
    .s1 = Sie dürfen sagen, wenn etwas nicht gut ist.
    .s2 = Sprechen Sie mit dem Team oder mit der Leitung.
    .s3 = Sie können auch eine Beratung außerhalb des Hauses fragen.
    .s4 = Schreiben Sie auf, was wann passiert ist.
    .s5 = Eine Beschwerde darf Ihrem Asylverfahren nicht schaden.
    .notes = Zeigen Sie, wo man sich in Ihrem Haus beschweren kann, auch ohne Namen. Üben Sie einen Satz: Ich möchte etwas sagen, das mich stört.
    .ask = Farid findet das Bad oft schmutzig. Bei wem darf er sich beschweren?
    .minutes = 4

# Landkreis: a district of Saxony-Anhalt; the sentence means towns of their own too. Zuweisung: the letter which says where to live. Give both German words in brackets.
moving-on =
    .title = Umzug in einen Landkreis
    .s1 = Viele Menschen ziehen später in einen Landkreis um.
    .s2 = Die Behörden entscheiden, wann und wohin.
    .s3 = Der Brief dazu heißt oft Zuweisung.
    .s4 = Sagen Sie dem Team früh, wo Ihre Familie wohnt.
    .s5 = Sagen Sie Ihre neue Adresse sofort dem Bundesamt.
    .notes = Zeigen Sie die Landkreise auf einer Karte. Versprechen Sie keinen Ort und keine Zeit; nennen Sie die Beratung für Fragen zu Familie und Krankheit.
    .ask = Leyla zieht in einen Landkreis um. Wem sagt sie ihre neue Adresse?
    .minutes = 5

q-fire =
    .title = Es brennt im Haus. Was tun Sie?
    .a1 = Ich packe zuerst meine Sachen.
    .a1-why = Ihr Leben ist wichtiger. Gehen Sie sofort hinaus.
    .a2 = Ich warne andere und gehe hinaus.
    .a2-why = Richtig. Rufen Sie draußen { $tel-emergency } an.
    .a3 = Ich fahre mit dem Aufzug.
    .a3-why = Ein Aufzug kann bei Feuer stehen bleiben. Die Treppe ist sicherer.
    .notes = Die Gruppe beschreibt den Weg in eigenen Worten.
    .ask = Wie kommt man von diesem Raum nach draußen?
    .minutes = 4

q-noise =
    .title = Ein Nachbar hört nachts laut Musik. Was können Sie tun?
    .a1 = Ich spreche ruhig mit ihm.
    .a1-why = Richtig. Vielleicht weiß er nicht, dass es stört.
    .a2 = Ich mache meine Musik lauter.
    .a2-why = Dann wird es für alle lauter. Das Team kann helfen.
    .a3 = Ich bitte das Team um Hilfe.
    .a3-why = Richtig. Das Team kann mit ihm sprechen.
    .notes = Mehrere Antworten stimmen. Spielen Sie das Gespräch zu zweit, mit Humor.
    .ask = Ali möchte ruhig mit seinem Nachbarn sprechen. Wie fängt er an?
    .minutes = 4

q-complaint =
    .title = Etwas ist nicht gut. Dürfen Sie sich beschweren?
    .a1 = Nein, das schadet meinem Asylverfahren.
    .a1-why = Eine Beschwerde darf Ihnen nicht schaden. Sie dürfen sprechen.
    .a2 = Ja, aber nur mit Anwalt.
    .a2-why = Sie brauchen dafür keinen Anwalt. Sprechen Sie mit dem Team.
    .a3 = Ja, das ist mein Recht.
    .a3-why = Richtig. Eine Beratung kann Ihnen dabei helfen.
    .notes = Geben Sie die Vorschläge ohne Namen an die Leitung weiter.
    .ask = Was kann in einem Haus mit vielen Menschen besser werden?
    .minutes = 4
