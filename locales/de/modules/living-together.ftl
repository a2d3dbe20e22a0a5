module =
    .title = Zusammenleben

neighbours =
    .title = Nachbarn
    .s1 = In Häusern und Wohnungen leben viele Menschen nah zusammen.
    .s2 = Mit einem freundlichen Hallo lernen Sie Ihre Nachbarn kennen.
    .s3 = Manche Nachbarn sprechen wenig und meinen es nicht böse.
    .s4 = Sie müssen nichts Privates erzählen.
    .s5 = Bei Streit können Sie das Team um Hilfe bitten.
    .notes = Sammeln Sie Beispiele und danach, was davon hier leicht geht.
    .ask = Leyla ist neu im Haus. Was tun gute Nachbarn füreinander?
    .minutes = 5

# "Guten Tag", "Hallo", "Sie" and "du" are German words people will hear: give them in brackets. "Sie" is the polite, "du" the familiar way to say "you".
greeting =
    .title = Begrüßung
    .s1 = Hier sagen Menschen „Guten Tag“ oder „Hallo“.
    .s2 = Manche geben die Hand, andere nicht.
    .s3 = Sie entscheiden selbst, ob Sie die Hand geben.
    .s4 = Sie können auch lächeln oder die Hand aufs Herz legen.
    .s5 = Fremde Erwachsene sagen „Sie“ zueinander, Freunde sagen „du“.
    .notes = Wer möchte, zeigt einen Gruß, und alle machen ihn nach.
    .ask = Wie kann man freundlich grüßen, ohne die Hand zu geben?
    .minutes = 5

# Termin: a fixed day and time for a meeting or a visit; it stands on letters, so give the German word in brackets. "Behörde": a public office.
appointments =
    .title = Termine und Pünktlichkeit
    .s1 = Ein Termin ist ein fester Tag mit einer Uhrzeit.
    .s2 = Nach Ihnen hat oft schon ein anderer Mensch einen Termin.
    .s3 = Darum ist Pünktlichkeit hier vielen Menschen wichtig.
    .s4 = Termine bei einer Behörde sind besonders wichtig für Sie.
    .s5 = Fragen Sie das Team nach dem Weg und der Fahrzeit.
    .notes = Bringen Sie ein Muster eines Briefes mit und suchen Sie Tag, Uhrzeit und Ort.
    .ask = Was heißt pünktlich? Verstehen das alle Menschen gleich?
    .minutes = 5

# Step 4: some offices want a paper that says why a person could not come, such as one from a doctor. Do not say that it is always enough.
cannot-come =
    .title = Sie können nicht kommen?
    .s1 = Zeigen Sie dem Team den Brief mit dem Termin.
    .s2 = Rufen Sie vor dem Termin an oder bitten Sie um Hilfe.
    .s3 = Nennen Sie Ihren Namen und den Grund.
    .s4 = Fragen Sie, ob Sie ein Papier als Nachweis brauchen.
    .s5 = Schreiben Sie den neuen Termin auf.
    .notes = Üben Sie den Anruf im Rollenspiel. Sagen Sie: Bei Terminen im Asylverfahren zuerst die Rechtsberatung fragen, ein Anruf allein kann zu wenig sein.
    .ask = Das Kind von Selam hat Fieber, und sie hat einen Termin. Was tut sie?
    .minutes = 5

# Third and fourth sentence: plain facts of German law; translate them as neutrally as they are.
families =
    .title = Viele Formen von Familie
    .s1 = Familien sind sehr verschieden, hier und überall.
    .s2 = Manche Kinder leben mit beiden Eltern, andere mit Mutter oder Vater.
    .s3 = Manche Paare heiraten, andere nicht.
    .s4 = Auch zwei Frauen oder zwei Männer dürfen heiraten.
    .s5 = Fragen Sie das Team, wenn Sie Ihre Familie suchen.
    .notes = Fragen Sie nicht nach der eigenen Familie: Viele sind getrennt oder trauern. Zeigen Sie lieber Bilder verschiedener Familien und nennen Sie die Hilfe bei der Familiensuche.
    .ask = Familien sind sehr verschieden. Was haben alle Familien gemeinsam?
    .minutes = 5

# Feiertag: a public holiday. Nouruz: New Year in spring. Zuckerfest: the feast at the end of Ramadan. Use the names your readers use.
festivals =
    .title = Feste und Feiertage
    .s1 = In Deutschland feiern Menschen viele verschiedene Feste.
    .s2 = Manche feiern Weihnachten und Ostern, andere Nouruz oder das Zuckerfest.
    .s3 = Auch Sie dürfen Ihre Feste feiern.
    .s4 = Fragen Sie das Team, wo Sie zusammen feiern können.
    .s5 = An einem Feiertag sind die meisten Geschäfte und Ämter geschlossen.
    .notes = Legen Sie mit der Gruppe einen Kalender mit allen Festen an. Niemand muss die eigene Religion nennen.
    .ask = Der Nachbar feiert ein Fest, das Ahmad nicht kennt. Was kann Ahmad sagen?
    .minutes = 5

# Ruhezeit: hours in which everybody keeps quiet. Hausordnung: the rules of the house. Give both German words in brackets.
quiet-hours =
    .title = Ruhezeiten
    .s1 = Auch in Wohnhäusern gibt es Ruhezeiten.
    .s2 = In der Nacht und am Sonntag soll es leise sein.
    .s3 = Die Zeiten stehen oft in der Hausordnung.
    .s4 = Sprechen Sie vor einem Fest mit Ihren Nachbarn.
    .s5 = Auch Sie dürfen um Ruhe bitten.
    .notes = Vergleichen Sie die Hausordnung der Einrichtung mit der eines Wohnhauses. Üben Sie, freundlich um Ruhe zu bitten.
    .ask = Olena feiert am Sonntag ein Fest. Was sagt sie vorher den Nachbarn?
    .minutes = 4

# The question in the third sentence is something people can say; give the German sentence in brackets if your language's way of writing allows it.
misunderstandings =
    .title = Wenn wir uns nicht verstehen
    .s1 = Missverständnisse gibt es überall, auch unter Freunden.
    .s2 = Worte und Gesten bedeuten nicht überall dasselbe.
    .s3 = Sie dürfen fragen: „Wie meinen Sie das?“
    .s4 = Sie dürfen auch sagen, was Ihnen wichtig ist.
    .s5 = Bitten Sie um Sprachmittlung, wenn Ihnen Wörter fehlen.
    .notes = Üben Sie die Frage auf Deutsch. Erzählen Sie zuerst von einem eigenen Missverständnis, dann erzählt, wer möchte.
    .ask = Jemand lacht, und Ali weiß nicht, warum. Was kann er fragen?
    .minutes = 5

# Verein: a registered club or association; give the German word in brackets. LAMSA is a name: keep it in Latin letters.
clubs =
    .title = Vereine
    .s1 = In einem Verein treffen sich Menschen mit demselben Interesse.
    .s2 = Es gibt Vereine für Sport, Musik, Garten und vieles mehr.
    .s3 = Auch Migrantinnen und Migranten haben eigene Vereine.
    .s4 = Fragen Sie vorher, ob das Mitmachen Geld kostet.
    .s5 = Das Team oder LAMSA kann Ihnen Vereine nennen.
    .notes = Suchen Sie zusammen Vereine in der Nähe, auch für andere Dinge, die Menschen gern tun.
    .ask = Tesfay läuft gern, und Hawa singt gern. Welcher Verein passt zu wem?
    .minutes = 5

# Sprachcafé: an open meeting, usually free, where people practise speaking German over a drink; give the German word in brackets.
meeting-people =
    .title = Menschen kennenlernen
    .s1 = In vielen Orten gibt es Treffpunkte und ein Sprachcafé.
    .s2 = Dort können Sie sprechen, zuhören und Fragen stellen.
    .s3 = Ihr Deutsch muss dafür nicht gut sein.
    .s4 = Freundschaften brauchen manchmal viel Zeit.
    .s5 = Fragen Sie das Team nach Treffen in Ihrer Nähe.
    .notes = Sammeln Sie Treffpunkte und Zeiten in diesem Ort. Üben Sie drei einfache Fragen zum Kennenlernen, die nicht nach der Flucht fragen.
    .ask = Binta kennt hier noch niemanden. Wo kann sie Menschen kennenlernen?
    .minutes = 5

q-cannot-come =
    .title = Sie können nicht zu einem Termin kommen. Was hilft?
    .a1 = Ich sage nichts.
    .a1-why = Dann weiß niemand den Grund. Ein Anruf vorher hilft Ihnen.
    .a2 = Ich rufe vorher an.
    .a2-why = Richtig. So können Sie einen neuen Termin bekommen.
    .a3 = Ich bitte das Team um Hilfe.
    .a3-why = Richtig. Das Team kann Ihnen beim Anruf helfen.
    .notes = Mehrere Antworten stimmen. Üben Sie einen kurzen Satz für den Anruf.
    .ask = Mehmet ruft wegen seines Termins an. Was sagt er?
    .minutes = 4

q-handshake =
    .title = Sie möchten nicht die Hand geben. Was können Sie tun?
    .a1 = Ich lege die Hand aufs Herz.
    .a1-why = Richtig. Viele Menschen verstehen das als freundlichen Gruß.
    .a2 = Ich gehe ohne Gruß weg.
    .a2-why = Dann versteht der andere Mensch Sie vielleicht falsch. Ein Gruß hilft.
    .a3 = Ich grüße mit Worten.
    .a3-why = Richtig. Ein freundliches Wort ist genug.
    .notes = Mehrere Antworten stimmen. Sagen Sie deutlich, dass alle über ihren Körper selbst entscheiden.
    .ask = Im Büro streckt jemand Farid die Hand hin. Wer entscheidet, was Farid tut?
    .minutes = 4

q-misunderstood =
    .title = Sie verstehen eine Geste nicht. Was hilft?
    .a1 = Ich frage: „Wie meinen Sie das?“
    .a1-why = Richtig. Eine Frage kann vieles schnell klären.
    .a2 = Ich werde laut.
    .a2-why = Vielleicht ist die Geste freundlich gemeint. Eine ruhige Frage hilft.
    .a3 = Ich bitte um Sprachmittlung.
    .a3-why = Richtig. So verstehen Sie einander besser.
    .notes = Mehrere Antworten stimmen. Wer möchte, zeigt eine Geste; beleidigende lassen Sie weg.
    .ask = Welche Gesten bedeuten nicht überall dasselbe?
    .minutes = 4

q-festival =
    .title = Dürfen Sie hier Ihre eigenen Feste feiern?
    .a1 = Ja, ich frage nach einem Ort.
    .a1-why = Richtig. Das Team weiß, wo und wann es geht.
    .a2 = Ja, aber nur heimlich.
    .a2-why = Sie dürfen offen feiern. Fragen Sie das Team nach einem Ort.
    .a3 = Nein, nur deutsche Feste.
    .a3-why = Alle Menschen dürfen hier ihre Feste feiern, auch Sie.
    .notes = Niemand muss die eigene Religion nennen. Schreiben Sie auf, was für das Fest noch fehlt.
    .ask = Welches Fest kommt im Kalender als nächstes? Was braucht man dafür?
    .minutes = 4
