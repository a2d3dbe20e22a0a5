module =
    .title = Ihre Chancen

# Last sentence: this screen can show the German page beside the visitor's language.
learn-german =
    .title = Deutsch lernen
    .s1 = Deutsch hilft Ihnen beim Einkaufen, beim Arzt und bei der Arbeit.
    .s2 = Fragen Sie das Team nach einem Deutschkurs.
    .s3 = Üben Sie jeden Tag ein paar Wörter.
    .s4 = Beim Lernen macht jeder Mensch Fehler.
    .s5 = Dieser Bildschirm kann Deutsch neben Ihrer Sprache zeigen.
    .notes = Alle lernen heute drei Wörter, die sie selbst wählen.
    .ask = Was hilft beim Lernen: hören, malen, singen oder wiederholen?
    .minutes = 5

# Bescheinigung: a paper that says that somebody took part in a course or did some work; German word in brackets. Zeugnis: certificate.
certificates =
    .title = Papiere sammeln
    .s1 = Sammeln Sie Zeugnisse von Schule, Kursen und Arbeit.
    .s2 = Bitten Sie nach jedem Kurs um eine Bescheinigung.
    .s3 = Machen Sie Fotos von Ihren Papieren.
    .s4 = Bewahren Sie die Originale sicher auf.
    .s5 = Fehlen Papiere? Schreiben Sie auf, was Sie gelernt haben.
    .notes = Zeigen Sie eine einfache Mappe mit Fächern. Viele Menschen haben Papiere verloren: fragen Sie nicht nach dem Grund.
    .ask = Maria beendet einen Kurs. Um welches Papier bittet sie, und wo bewahrt sie es auf?
    .minutes = 4

strengths =
    .title = Ihre Stärken
    .s1 = Sie können viel, auch ohne Zeugnis.
    .s2 = Vielleicht können Sie gut kochen, nähen, reparieren oder zuhören.
    .s3 = Auch jede Sprache ist eine Stärke.
    .s4 = Fragen Sie andere, was Sie gut können.
    .s5 = Sagen Sie dem Team, was Sie gern tun.
    .notes = Jede Person sagt ihrer Nachbarin oder ihrem Nachbarn eine Stärke. Niemand muss vor allen sprechen.
    .ask = Yusuf hat viele Jahre auf einem Feld gearbeitet. Was kann er alles?
    .minutes = 5

my-plan =
    .title = Ihr Plan
    .s1 = Wählen Sie ein Ziel, das Ihnen wichtig ist.
    .s2 = Suchen Sie einen kleinen Schritt zu diesem Ziel.
    .s3 = Schreiben oder malen Sie den Schritt auf.
    .s4 = Wählen Sie einen Tag für diesen Schritt.
    .s5 = Erzählen Sie einer Person von Ihrem Plan.
    .notes = Geben Sie Papier und Stifte. Manche Pläne hängen vom Asylverfahren ab: suchen Sie Schritte, die jetzt schon möglich sind.
    .ask = Nora möchte Deutsch lernen. Welcher kleine Schritt ist heute möglich?
    .minutes = 6

small-steps =
    .title = Kleine Schritte
    .s1 = Langes Warten kann sehr schwer sein.
    .s2 = Kleine Schritte am Tag können Kraft geben.
    .s3 = Lernen Sie ein Wort oder gehen Sie spazieren.
    .s4 = An manchen Tagen ist Ausruhen genug.
    .s5 = Sprechen Sie mit dem Team, wenn alles zu schwer wird.
    .notes = Achten Sie auf Menschen, die sehr still sind, und sprechen Sie sie später allein an.
    .ask = Welche kleinen Dinge tun an einem langen Tag gut?
    .minutes = 4

# Ehrenamt: unpaid help for others, by one's own choice; German word in brackets. Verein: an association; German word in brackets.
volunteering =
    .title = Das Ehrenamt
    .s1 = Viele Menschen helfen freiwillig, zum Beispiel in einem Verein.
    .s2 = Das heißt Ehrenamt und ist ohne Lohn.
    .s3 = Sie treffen Menschen und üben Deutsch.
    .s4 = Sie entscheiden selbst, ob Sie ein Ehrenamt möchten.
    .s5 = Fragen Sie das Team, wo Sie mithelfen können.
    .notes = Ehrenamt bleibt freiwillig: wer nicht möchte, muss das nicht erklären.
    .ask = Was tun Menschen füreinander, ohne Lohn zu bekommen?
    .minutes = 5

# Bundesfreiwilligendienst, also BFD: a voluntary service of the German state for the good of all; German name in brackets. Taschengeld: pocket money; German word in brackets; add no amount. LAMSA is a name.
bfd =
    .title = BFD: freiwillig helfen
    .s1 = BFD heißt Bundesfreiwilligendienst: Sie helfen eine Zeit lang freiwillig.
    .s2 = Das geht zum Beispiel mit Kindern oder beim Sport.
    .s3 = Fragen Sie die Rechtsberatung, ob Sie eine Erlaubnis brauchen.
    .s4 = Sagen Sie dem Team, dass Sie mitmachen möchten.
    .s5 = Fragen Sie LAMSA nach Plätzen, Dauer und Taschengeld.
    .notes = Auf Papieren steht oft nur die Abkürzung BFD. Wer mitmachen kann und was man bekommt, sagt LAMSA.
    .ask = Jan möchte freiwillig beim Sport helfen. Wen fragt er vorher, und was?
    .minutes = 4

# Mentorin, Mentor: a woman or man with experience who listens and advises. MeMoGa and LAMSA are names.
mentoring =
    .title = Mentoring
    .s1 = Eine Mentorin oder ein Mentor hat viel Erfahrung.
    .s2 = Diese Person hört Ihnen zu und gibt Rat.
    .s3 = Sie stellen Ihre Fragen und entscheiden selbst.
    .s4 = MeMoGa ist das Mentoring von LAMSA für die Arbeit.
    .s5 = Fragen Sie das Team, wie Sie LAMSA erreichen.
    .notes = Spielen Sie danach ein erstes Gespräch.
    .ask = Idris trifft seine Mentorin zum ersten Mal. Was kann er sie fragen?
    .minutes = 4

# Migrantenorganisation: an association that migrants run themselves; German word in brackets. Rechtsberatung: free legal advice.
whom-to-ask =
    .title = Wen können Sie fragen?
    .s1 = Fragen Sie zuerst das Team in Ihrem Haus.
    .s2 = Die Rechtsberatung hilft bei Fragen zu Asyl und Arbeitserlaubnis.
    .s3 = LAMSA hilft bei Fragen zu Ausbildung, Mentoring und Freiwilligendienst.
    .s4 = In einer Migrantenorganisation spricht vielleicht jemand Ihre Sprache.
    .s5 = Sie dürfen um Sprachmittlung bitten.
    .notes = Hängen Sie eine Liste mit Namen, Gesichtern und Türen auf. Jede Person nennt eine Frage und sucht die passende Tür.
    .ask = Amir möchte wissen, ob er arbeiten darf. An welche Tür klopft er?
    .minutes = 5

q-no-papers =
    .title = Sie haben keine Zeugnisse. Was können Sie tun?
    .a1 = Ich kann nichts tun.
    .a1-why = Ihr Können bleibt bei Ihnen. Es gibt Beratung dazu.
    .a2 = Ich schreibe auf, was ich kann.
    .a2-why = Richtig. So können andere Ihr Können sehen.
    .a3 = Ich frage eine Beratung.
    .a3-why = Richtig. Beratung hilft auch, wenn Papiere fehlen.
    .notes = Mehrere Antworten stimmen. Wer nicht schreibt, kann malen oder eine Person um Hilfe bitten.
    .ask = Ibrahim kann gut reparieren, hat aber kein Zeugnis. Wie zeigt er sein Können?
    .minutes = 4

q-today =
    .title = Sie möchten einen Beruf lernen. Was hilft heute schon?
    .a1 = Ich lerne ein paar deutsche Wörter.
    .a1-why = Richtig. Deutsch hilft Ihnen später im Beruf.
    .a2 = Ich kann nur warten.
    .a2-why = Warten ist schwer. Kleine Schritte sind heute schon möglich.
    .a3 = Ich sammle meine Papiere.
    .a3-why = Richtig. Später brauchen Sie diese Papiere vielleicht.
    .notes = Mehrere Antworten stimmen. Jede Person wählt einen kleinen Schritt für diese Woche.
    .ask = Daria muss lange warten. Warum hilft ihr ein kleiner Schritt am Tag?
    .minutes = 4

q-who-decides =
    .title = Wer entscheidet, ob Sie ein Ehrenamt machen?
    .a1 = Das Team.
    .a1-why = Das Team kann einen Rat geben. Sie entscheiden selbst.
    .a2 = Meine Familie.
    .a2-why = Ihre Familie darf ihre Meinung sagen. Sie entscheiden selbst.
    .a3 = Ich selbst.
    .a3-why = Richtig. Ein Ehrenamt ist immer freiwillig.
    .notes = Nein ist eine gute Antwort.
    .ask = Was bedeutet freiwillig? Wie kann jemand freundlich Nein sagen?
    .minutes = 4

q-heavy-day =
    .title = Heute ist alles sehr schwer. Was können Sie tun?
    .a1 = Ich ruhe mich aus.
    .a1-why = Richtig. Auch Ausruhen gibt Kraft.
    .a2 = Ich spreche mit einer Person.
    .a2-why = Richtig. Das Team hört Ihnen zu.
    .a3 = Ich bleibe damit allein.
    .a3-why = Sie dürfen Hilfe holen. Viele Menschen haben schwere Tage.
    .notes = Mehrere Antworten stimmen. Zeigen Sie auch die Hilfe auf dem Bildschirm und die Seiten zur Gesundheit.
    .ask = Wie merkt man, dass jemand einen schweren Tag hat? Was tut dann gut?
    .minutes = 4
