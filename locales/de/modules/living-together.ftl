module =
    .title = Zusammenleben

neighbours =
    .title = Nachbarn
    .s1 = In Häusern und Wohnungen leben viele Menschen nah zusammen.
    .s2 = Mit einem freundlichen Hallo lernen Sie Ihre Nachbarn kennen.
    .s3 = Manche Nachbarn sprechen wenig und meinen es nicht böse.
    .s4 = Sie müssen nichts Privates erzählen.
    .s5 = Bei Streit können Sie das Team um Hilfe bitten.
    .notes = Fragen Sie, was gute Nachbarn in den Ländern der Gruppe füreinander tun. Sammeln Sie danach, was davon hier auch geht.

# "Guten Tag", "Hallo", "Sie" and "du" are German words people will hear: give them in brackets. "Sie" is the polite, "du" the familiar way to say "you".
greeting =
    .title = Begrüßung
    .s1 = Hier sagen Menschen „Guten Tag“ oder „Hallo“.
    .s2 = Manche geben die Hand, andere nicht.
    .s3 = Sie entscheiden selbst, ob Sie die Hand geben.
    .s4 = Sie können auch lächeln oder die Hand aufs Herz legen.
    .s5 = Fremde Erwachsene sagen „Sie“ zueinander, Freunde sagen „du“.
    .notes = Alle zeigen, wie man sich in ihrer Heimat grüßt. Sprechen Sie darüber, wie man freundlich grüßt, wenn man keine Hand geben möchte.

# Termin: a fixed day and time for a meeting or a visit; it stands on letters, so give the German word in brackets. "Behörde": a public office.
appointments =
    .title = Termine und Pünktlichkeit
    .s1 = Ein Termin ist ein fester Tag mit einer Uhrzeit.
    .s2 = Nach Ihnen hat oft schon ein anderer Mensch einen Termin.
    .s3 = Darum ist Pünktlichkeit hier vielen Menschen wichtig.
    .s4 = Termine bei einer Behörde sind besonders wichtig für Sie.
    .s5 = Fragen Sie das Team nach dem Weg und der Fahrzeit.
    .notes = Bringen Sie ein Muster eines Briefes mit und suchen Sie Tag, Uhrzeit und Ort. Fragen Sie, wie Zeit und Verabredung anderswo verstanden werden.

# Step 4: some offices want a paper that says why a person could not come, such as one from a doctor. Do not say that it is always enough.
cannot-come =
    .title = Sie können nicht kommen?
    .s1 = Zeigen Sie dem Team den Brief mit dem Termin.
    .s2 = Rufen Sie vor dem Termin an oder bitten Sie um Hilfe.
    .s3 = Nennen Sie Ihren Namen und den Grund.
    .s4 = Fragen Sie, ob Sie ein Papier als Nachweis brauchen.
    .s5 = Schreiben Sie den neuen Termin auf.
    .notes = Üben Sie den Anruf im Rollenspiel. Sagen Sie: Bei Terminen im Asylverfahren zuerst die Rechtsberatung fragen, ein Anruf allein kann zu wenig sein.

# Third and fourth sentence: plain facts of German law; translate them as neutrally as they are.
families =
    .title = Viele Formen von Familie
    .s1 = Familien sind sehr verschieden, hier und überall.
    .s2 = Manche Kinder leben mit beiden Eltern, andere mit Mutter oder Vater.
    .s3 = Manche Paare heiraten, andere nicht.
    .s4 = Auch zwei Frauen oder zwei Männer dürfen heiraten.
    .s5 = Fragen Sie das Team, wenn Sie Ihre Familie suchen.
    .notes = Fragen Sie nicht nach der eigenen Familie: Viele sind getrennt oder trauern. Zeigen Sie lieber Bilder verschiedener Familien und nennen Sie die Hilfe bei der Familiensuche.

# Feiertag: a public holiday. Nouruz: New Year in spring. Zuckerfest: the feast at the end of Ramadan. Use the names your readers use.
festivals =
    .title = Feste und Feiertage
    .s1 = In Deutschland feiern Menschen viele verschiedene Feste.
    .s2 = Manche feiern Weihnachten und Ostern, andere Nouruz oder das Zuckerfest.
    .s3 = Auch Sie dürfen Ihre Feste feiern.
    .s4 = Fragen Sie das Team, wo Sie zusammen feiern können.
    .s5 = An einem Feiertag sind die meisten Geschäfte und Ämter geschlossen.
    .notes = Legen Sie mit der Gruppe einen Kalender mit allen Festen an. Niemand muss die eigene Religion nennen.

# Ruhezeit: hours in which everybody keeps quiet. Hausordnung: the rules of the house. Give both German words in brackets.
quiet-hours =
    .title = Ruhezeiten
    .s1 = In der Nacht brauchen alle Menschen Schlaf.
    .s2 = Darum gibt es eine Ruhezeit, oft auch am Sonntag.
    .s3 = Die Zeiten stehen oft in der Hausordnung.
    .s4 = Fragen Sie das Team, wann in Ihrem Haus Ruhezeit ist.
    .s5 = Auch Sie dürfen um Ruhe bitten.
    .notes = Zeigen Sie die Ruhezeiten dieses Hauses. Sammeln Sie, was bei Lärm und schlechtem Schlaf hilft.

# The question in the third sentence is something people can say; give the German sentence in brackets if your language's way of writing allows it.
misunderstandings =
    .title = Wenn wir uns nicht verstehen
    .s1 = Missverständnisse gibt es überall, auch unter Freunden.
    .s2 = Worte und Gesten bedeuten nicht überall dasselbe.
    .s3 = Sie dürfen fragen: „Wie meinen Sie das?“
    .s4 = Sie dürfen auch sagen, was Ihnen wichtig ist.
    .s5 = Bitten Sie um Sprachmittlung, wenn Worte fehlen.
    .notes = Üben Sie die Frage auf Deutsch. Erzählen Sie zuerst von einem eigenen Missverständnis, dann erzählt, wer möchte.

# Verein: a registered club or association; give the German word in brackets. LAMSA is a name: keep it in Latin letters.
clubs =
    .title = Vereine
    .s1 = In einem Verein treffen sich Menschen mit demselben Interesse.
    .s2 = Es gibt Vereine für Sport, Musik, Garten und vieles mehr.
    .s3 = Auch Migrantinnen und Migranten haben eigene Vereine.
    .s4 = Fragen Sie vorher, ob das Mitmachen Geld kostet.
    .s5 = Das Team oder LAMSA kann Ihnen Vereine nennen.
    .notes = Fragen Sie, was die Menschen gern tun oder können. Suchen Sie zusammen einen passenden Verein in der Nähe.

# Sprachcafé: an open meeting, usually free, where people practise speaking German over a drink; give the German word in brackets.
meeting-people =
    .title = Menschen kennenlernen
    .s1 = In vielen Orten gibt es Treffpunkte und ein Sprachcafé.
    .s2 = Dort können Sie sprechen, zuhören und Fragen stellen.
    .s3 = Ihr Deutsch muss dafür nicht gut sein.
    .s4 = Freundschaften brauchen manchmal viel Zeit.
    .s5 = Fragen Sie das Team nach Treffen in Ihrer Nähe.
    .notes = Sammeln Sie Treffpunkte und Zeiten in diesem Ort. Üben Sie drei einfache Fragen zum Kennenlernen, die nicht nach der Flucht fragen.

q-cannot-come =
    .title = Sie können nicht zu einem Termin kommen. Was hilft?
    .a1 = Ich sage nichts.
    .a1-why = Dann weiß niemand den Grund. Ein Anruf vorher hilft Ihnen.
    .a2 = Ich rufe vorher an.
    .a2-why = Richtig. So können Sie einen neuen Termin bekommen.
    .a3 = Ich bitte das Team um Hilfe.
    .a3-why = Richtig. Das Team kann Ihnen beim Anruf helfen.
    .notes = Mehrere Antworten stimmen. Üben Sie einen kurzen Satz für den Anruf.

q-handshake =
    .title = Sie möchten nicht die Hand geben. Was können Sie tun?
    .a1 = Ich lege die Hand aufs Herz.
    .a1-why = Richtig. Viele Menschen verstehen das als freundlichen Gruß.
    .a2 = Ich gehe ohne Gruß weg.
    .a2-why = Dann versteht der andere Mensch Sie vielleicht falsch. Ein Gruß hilft.
    .a3 = Ich grüße mit Worten.
    .a3-why = Richtig. Ein freundliches Wort ist genug.
    .notes = Mehrere Antworten stimmen. Sagen Sie deutlich, dass alle über ihren Körper selbst entscheiden.

q-noise =
    .title = Es ist Ruhezeit, aber nebenan ist es laut. Was hilft?
    .a1 = Ich mache auch Lärm.
    .a1-why = Dann schläft niemand. Ein ruhiges Wort hilft oft mehr.
    .a2 = Ich bitte freundlich um Ruhe.
    .a2-why = Richtig. Vielleicht wissen die anderen nicht, dass es laut ist.
    .a3 = Ich spreche mit dem Team.
    .a3-why = Richtig. Das Team kann mit allen zusammen eine Lösung suchen.
    .notes = Mehrere Antworten stimmen. Spielen Sie das Gespräch an der Tür.

q-festival =
    .title = Dürfen Sie hier Ihre eigenen Feste feiern?
    .a1 = Ja, ich frage nach einem Ort.
    .a1-why = Richtig. Das Team weiß, wo und wann es geht.
    .a2 = Ja, aber nur heimlich.
    .a2-why = Sie dürfen offen feiern. Fragen Sie das Team nach einem Ort.
    .a3 = Nein, nur deutsche Feste.
    .a3-why = Alle Menschen dürfen hier ihre Feste feiern, auch Sie.
    .notes = Fragen Sie, welches Fest als nächstes kommt und was die Gruppe dafür braucht.
