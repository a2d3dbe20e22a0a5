module =
    .title = Willkommen

hello =
    .title = Herzlich willkommen
    .s1 = Schön, dass Sie hier sind.
    .s2 = Dieser Bildschirm erklärt Ihnen das Leben in Deutschland.
    .s3 = Sie brauchen keine Anmeldung und kein Passwort.
    .s4 = Sie können alles lesen oder anhören.
    .s5 = Nehmen Sie sich so viel Zeit, wie Sie möchten.
    .notes = Begrüßen Sie alle in mehreren Sprachen.
    .ask = Wie sagt man „Willkommen“ in verschiedenen Sprachen?
    .minutes = 3

# The picture of a house is the sign that leads back to the first screen.
how-to-use =
    .title = So geht es
    .s1 = Berühren Sie ein Bild.
    .s2 = Hören Sie zu oder lesen Sie.
    .s3 = Berühren Sie den Pfeil für die nächste Seite.
    .s4 = Berühren Sie das Haus für den Anfang.
    .notes = Zeigen Sie jeden Schritt am Bildschirm. Danach probiert eine Person aus der Gruppe, die anderen helfen.
    .ask = Farid sieht den Bildschirm zum ersten Mal. Was zeigen wir ihm zuerst?
    .minutes = 5

# The ear, the red button, the pen and the robot are signs on the screen. "Das Team" is always the staff of the reception centre.
signs =
    .title = Die Zeichen
    .s1 = Das Ohr liest Ihnen alles vor.
    .s2 = Der rote Knopf öffnet die Hilfe.
    .s3 = Der Stift bedeutet: Wir prüfen diese Seite noch.
    .s4 = Der Roboter bedeutet: Hier spricht ein Computer.
    .s5 = Fragen Sie das Team, wenn Sie unsicher sind.
    .notes = Suchen Sie die Zeichen gemeinsam auf dem Bildschirm. Erklären Sie offen, dass manche Übersetzung noch eine Prüfung braucht.
    .ask = Hawa kann nicht lesen. Welches Zeichen hilft ihr, und wo ist es?
    .minutes = 4

# "Sprachmittlung": a person who interprets; use your everyday word for it, and keep it the same on every page.
your-language =
    .title = In Ihrer Sprache
    .s1 = Sie können die Sprache jederzeit wechseln.
    .s2 = Sie können auch Deutsch daneben sehen.
    .s3 = So lesen Sie und das Team zusammen.
    .s4 = Bitten Sie um Sprachmittlung, wenn Sie etwas nicht verstehen.
    .notes = Lassen Sie die Sprache auf einer Seite wechseln. Sammeln Sie, welche Sprachen in der Gruppe leben.
    .ask = Tesfay versteht im Büro nicht alles. Worum kann er bitten?
    .minutes = 4

privacy =
    .title = Ihr Besuch am Bildschirm
    .s1 = Der Bildschirm fragt nicht nach Ihrem Namen.
    .s2 = Nach Ihrem Besuch vergisst der Bildschirm alles.
    .s3 = Die nächste Person beginnt neu.
    .s4 = Andere im Raum können den Ton hören.
    .s5 = Sie können den Ton leiser machen.
    .notes = Zeigen Sie, wo man die Lautstärke ändert. Sprechen Sie darüber, welche Themen man lieber allein ansieht.
    .ask = Maryam möchte etwas allein anhören. Was kann sie am Bildschirm tun?
    .minutes = 3

# LAMSA is a name: keep it in Latin letters. A Migrantenorganisation is an association that migrants run themselves.
who-helps =
    .title = Wer hilft Ihnen?
    .s1 = Das Team der Einrichtung beantwortet Ihre Fragen.
    .s2 = Fragen Sie das Team auch nach Beratung und Sprachmittlung.
    .s3 = Sie dürfen mehrmals fragen.
    .s4 = LAMSA ist ein Netzwerk von Migrantenorganisationen in Sachsen-Anhalt.
    .s5 = Das Team kann Ihnen mehr über LAMSA sagen.
    .notes = Stellen Sie die Menschen im Haus mit Namen und Foto vor. Gehen Sie wenn möglich gemeinsam zu ihren Türen.
    .ask = Yusuf hat eine Frage und kennt hier niemanden. Wer kann ihm helfen?
    .minutes = 5

# Wegweiserkurs is the German name of a free course in reception centres ("signpost course"): give the German name in brackets.
the-course =
    .title = Der Wegweiserkurs
    .s1 = Der Wegweiserkurs erklärt Ihnen das Leben in Deutschland.
    .s2 = Den Kurs gibt es in mehreren Sprachen.
    .s3 = Alle Menschen in der Einrichtung dürfen kommen.
    .s4 = Fragen Sie das Team nach dem nächsten Kurs.
    .notes = Erklären Sie den Ablauf des Kurses und zeigen Sie seine Themen auf dem Bildschirm.
    .ask = Welche Themen aus dem Kurs sind am Anfang besonders wichtig?
    .minutes = 4

# The variable becomes the German name of a law, such as "Grundgesetz, Artikel" and its number. The Grundgesetz is the German constitution.
your-rights =
    .title = Ihre Rechte hier
    .s1 = Sie haben Rechte, auch in dieser Einrichtung.
    .s2 = Niemand darf Sie schlagen oder bedrohen.
    .s3 = Sie dürfen Fragen stellen und Nein sagen.
    .s4 = Sie dürfen mit oder ohne Religion leben.
    .s5 = Das Gesetz dazu: { $law-dignity }.
    .notes = Jede Person wählt ein Bild und erzählt, wenn sie möchte.
    .ask = Welches Recht auf dieser Seite ist im Alltag besonders wichtig? Warum?
    .minutes = 6

# The eye is a sign on the Help screen: one touch leaves that screen and forgets it.
help-button =
    .title = Hilfe ist immer da
    .s1 = Der rote Knopf öffnet die Hilfe auf jeder Seite.
    .s2 = Rufen Sie bei Lebensgefahr { $tel-emergency } an.
    .s3 = Rufen Sie bei Gewalt die Polizei an: { $tel-police }.
    .s4 = Frauen finden bei Gewalt Hilfe unter dieser Nummer: { $tel-violence-women }.
    .s5 = Das Auge versteckt die Hilfe sofort.
    .notes = Zeigen Sie den roten Knopf und das Verstecken. Machen Sie keinen echten Anruf als Übung.
    .ask = Samira liest die Hilfe, und jemand kommt in den Raum. Was macht das Auge?
    .minutes = 5

q-not-understood =
    .title = Sie verstehen eine Seite nicht. Was können Sie tun?
    .a1 = Ich wechsle die Sprache.
    .a1-why = Richtig. Das geht auf jeder Seite.
    .a2 = Ich frage das Team.
    .a2-why = Richtig. Das Team hilft Ihnen gern.
    .a3 = Ich sage nichts.
    .a3-why = Sie müssen nicht allein bleiben. Fragen ist immer möglich.
    .notes = Weisen Sie darauf hin, dass mehrere Antworten stimmen.
    .ask = Welche anderen Wege gibt es, eine Seite zu verstehen?
    .minutes = 4

q-whom-to-ask =
    .title = Sie haben ein Problem im Haus. Wen fragen Sie?
    .a1 = Nur den Bildschirm.
    .a1-why = Der Bildschirm erklärt viel. Das Team kann Ihnen direkt helfen.
    .a2 = Das Team der Einrichtung.
    .a2-why = Richtig. Das Team ist für Ihre Fragen da.
    .a3 = Niemanden.
    .a3-why = Sie sind nicht allein. Das Team hört Ihnen zu.
    .notes = Üben Sie die Frage in einem kleinen Rollenspiel, zuerst in der eigenen Sprache, dann auf Deutsch.
    .ask = Im Zimmer von Binta ist das Licht kaputt. Wen fragt sie?
    .minutes = 4

q-red-button =
    .title = Wofür ist der rote Knopf?
    .a1 = Er macht den Ton lauter.
    .a1-why = Den Ton ändern Sie beim Ohr. Der rote Knopf öffnet die Hilfe.
    .a2 = Er öffnet die Hilfe.
    .a2-why = Richtig. Dort finden Sie Nummern und Menschen, die helfen.
    .a3 = Er geht zum Anfang zurück.
    .a3-why = Mit dem Haus kommen Sie zum Anfang zurück. Der rote Knopf hilft.
    .notes = Alle suchen den roten Knopf und kommen danach selbst zurück.
    .ask = Ahmad hat den roten Knopf aus Versehen berührt. Was passiert, und was tut er?
    .minutes = 4
