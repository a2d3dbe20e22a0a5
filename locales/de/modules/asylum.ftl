# A lawyer must read this module. Since June 2026 new law applies: add nothing about periods, kinds of procedure or chances.
module =
    .title = Asylverfahren

# "Anhörung": the interview in which a person tells why she or he asks for protection. Give the German word in brackets here and on later pages. "Rechtsberatung": legal advice, free of charge; keep one word for it on all pages.
path =
    .title = Ihr Weg im Verfahren
    .s1 = Sie kommen an und eine Behörde registriert Sie.
    .s2 = Sagen Sie den Behörden, wo Sie wohnen.
    .s3 = In der Anhörung erzählen Sie Ihre Geschichte.
    .s4 = Die Entscheidung kommt als Brief.
    .s5 = Fragen Sie bei jedem Schritt die kostenlose Rechtsberatung.
    .notes = Sagen Sie offen, dass nicht jedes Verfahren gleich ist. Geben Sie keinen Rechtsrat und nennen Sie keine Dauer; zeigen Sie den Weg zur Beratung.
    .ask = Samira versteht einen Schritt nicht. Wen kann sie jedes Mal fragen?
    .minutes = 5

# Asylverfahrensberatung: the usual German name of advice on the asylum procedure; give it in brackets. "Unabhängig": it belongs to no authority.
free-advice =
    .title = Kostenlose Rechtsberatung
    .s1 = Es gibt kostenlose Rechtsberatung zum Asylverfahren.
    .s2 = Diese Beratung ist unabhängig und gehört zu keiner Behörde.
    .s3 = Oft heißt sie Asylverfahrensberatung.
    .s4 = Die Gesetze sind neu: Alte Tipps können falsch sein.
    .s5 = Fragen Sie das Team früh nach dieser Beratung.
    .notes = Zeigen Sie, wo die Beratung ist und wie man einen Termin bekommt. Üben Sie den Satz: Ich möchte zur Asylverfahrensberatung.
    .ask = Ein Freund gibt Tesfay einen alten Tipp zum Asylverfahren. Wen fragt Tesfay lieber?
    .minutes = 4

# "Bundesamt": always the Bundesamt für Migration und Flüchtlinge (BAMF), the federal office that decides. Ausländerbehörde: the local authority for foreigners' papers. Give both German words in brackets.
address =
    .title = Sagen Sie Ihre Adresse
    .s1 = Die Behörden schicken wichtige Briefe an Ihre Adresse.
    .s2 = Sagen Sie dem Bundesamt und der Ausländerbehörde sofort jede neue Adresse.
    .s3 = Tun Sie das auch, wenn eine Behörde den Umzug bestimmt.
    .s4 = Auch das Gericht braucht die Adresse, wenn Sie dort klagen.
    .s5 = Fragen Sie die Rechtsberatung, wie das geht.
    .notes = Üben Sie, die Adresse des Hauses deutlich zu schreiben.
    .ask = Olena hat eine neue Adresse. Warum ist sie für die Behörden so wichtig?
    .minutes = 5

# "Gelber Umschlag": letters whose delivery is put on record come in a yellow envelope; give the German words in brackets.
letters =
    .title = Briefe sind wichtig
    .s1 = Fragen Sie jeden Tag nach Post.
    .s2 = Öffnen Sie jeden Brief sofort.
    .s3 = Bewahren Sie Brief und Umschlag zusammen auf.
    .s4 = Sehr wichtige Briefe kommen oft im gelben Umschlag.
    .s5 = Gehen Sie mit Briefen von Behörden sofort zur Rechtsberatung.
    .notes = Zeigen Sie einen leeren gelben Umschlag und eine einfache Mappe für Briefe. Öffnen oder besprechen Sie keine echten Briefe vor der Gruppe.
    .ask = Mehmet bekommt einen gelben Umschlag. Was macht er mit Brief und Umschlag?
    .minutes = 5

# Second sentence: simply "why you left your country"; do not use a word that already means "flight from persecution".
interview =
    .title = Die Anhörung
    .s1 = Die Anhörung ist ein Gespräch beim Bundesamt, kurz BAMF.
    .s2 = Dort erzählen Sie, warum Sie Ihr Land verlassen haben.
    .s3 = Sagen Sie auch, wovor Sie bei einer Rückkehr Angst haben.
    .s4 = Der Termin ist sehr wichtig: Bitte kommen Sie.
    .s5 = Sagen Sie es sofort dem Bundesamt, wenn Sie nicht kommen können.
    .notes = Erklären Sie den Unterschied zwischen Anhörung und anderen Terminen. Fragen Sie niemanden nach den eigenen Gründen.
    .ask = Yusuf kann am Tag der Anhörung nicht kommen. Was tut er sofort?
    .minutes = 5

# "Vertrauensperson": somebody you trust and who comes along, not an interpreter and not necessarily a lawyer; give the German word in brackets.
interview-rights =
    .title = Ihre Rechte in der Anhörung
    .s1 = Sie haben ein Recht auf Sprachmittlung.
    .s2 = Sagen Sie sofort, wenn Sie etwas nicht verstehen.
    .s3 = Eine Vertrauensperson darf Sie begleiten.
    .s4 = Sie dürfen um Pausen bitten.
    .s5 = Fragen Sie die Rechtsberatung vorher, wie das alles geht.
    .notes = Üben Sie drei Sätze: Ich verstehe nicht. Ich brauche eine Pause. Bitte übersetzen Sie das noch einmal.
    .ask = Selam versteht in der Anhörung ein Wort nicht. Was darf sie sagen?
    .minutes = 5

your-story =
    .title = Ihre Geschichte erzählen
    .s1 = Erzählen Sie, was Ihnen und Ihrer Familie passiert ist.
    .s2 = Erzählen Sie wahr und vollständig.
    .s3 = Auch kleine Dinge können wichtig sein.
    .s4 = Sie dürfen sagen: Das weiß ich nicht.
    .s5 = Zeigen Sie Papiere und Fotos, die Sie dazu haben.
    .notes = Üben Sie das Erzählen an einem harmlosen Thema, etwa dem Weg zum Markt: Wer, wann, wo, was danach? Fragen Sie nie nach Fluchtgründen; manche Erinnerungen tun weh.
    .ask = Ali weiß ein Datum nicht mehr. Was darf er in der Anhörung sagen?
    .minutes = 6

# Third sentence: it is about sexual orientation; choose respectful everyday words. Fourth sentence: it means the official and the interpreter; one may ask for a man just as well.
hard-to-tell =
    .title = Wenn Erzählen schwer ist
    .s1 = Manche Erlebnisse sind sehr schwer zu erzählen.
    .s2 = Auch Gewalt in der Familie kann wichtig sein.
    .s3 = Auch wen Sie lieben, kann wichtig sein.
    .s4 = Sie können um ein Gespräch mit einer Frau bitten.
    .s5 = Sagen Sie der Rechtsberatung vorher, was Sie brauchen.
    .notes = Lesen Sie diese Seite ruhig vor und stellen Sie keine Fragen dazu. Bieten Sie danach ein Gespräch unter vier Augen an und nennen Sie die Beratung.
    .minutes = 4

# Protokoll: the written record of the interview; give the German word in brackets.
the-record =
    .title = Das Protokoll
    .s1 = Das Bundesamt schreibt auf, was Sie sagen.
    .s2 = Dieses Papier heißt Protokoll.
    .s3 = Fragen Sie, wie Sie das Protokoll prüfen können.
    .s4 = Sagen Sie sofort, wenn etwas falsch ist oder fehlt.
    .s5 = Zeigen Sie das Protokoll auch der Rechtsberatung.
    .notes = Schreiben Sie einen kurzen Text über eine Person mit einem Fehler auf. Die Gruppe sucht den Fehler und sagt, was richtig ist.
    .ask = Im Protokoll von Zahra steht ein falscher Ort. Was tut sie?
    .minutes = 6

# Bescheid: the letter with which an authority decides; give the German word in brackets.
decision =
    .title = Die Entscheidung
    .s1 = Das Bundesamt schickt Ihnen die Entscheidung als Brief.
    .s2 = Dieser Brief heißt Bescheid.
    .s3 = Die Wartezeit ist nicht für alle gleich.
    .s4 = Gehen Sie mit dem Bescheid sofort zur Rechtsberatung.
    .s5 = Fragen Sie dort, was der Bescheid für Sie bedeutet.
    .notes = Machen Sie keine Aussagen über Chancen oder Wartezeiten. Helfen Sie mit Beispielen: lernen, Sport, Menschen treffen.
    .ask = Binta wartet auf die Entscheidung. Was tut ihr in dieser Zeit gut?
    .minutes = 5

# Klage: asking a court to examine the decision. Frist: the last day for it; the kiosk names none. Eilantrag: an urgent request to the court. Give all three German words in brackets.
appeal =
    .title = Wenn die Antwort Nein ist
    .s1 = Ein Nein ist eine schwere Nachricht.
    .s2 = Ein Gericht kann den Bescheid prüfen: Das heißt Klage.
    .s3 = Dafür haben Sie oft nur wenig Zeit.
    .s4 = Gehen Sie sofort mit dem Brief zur Rechtsberatung.
    .s5 = Fragen Sie dort nach Frist, Klage und Eilantrag.
    .notes = Sprechen Sie allgemein und nicht über Personen im Raum. Achten Sie auf Menschen, die jetzt große Sorgen haben, und nennen Sie die Hilfe.
    .ask = Wohin geht man mit einem Nein? Warum sofort?
    .minutes = 5

q-letter =
    .title = Das Bundesamt schickt Ihnen einen Brief. Was tun Sie?
    .a1 = Ich warte auf den nächsten Brief.
    .a1-why = Vielleicht ist die Zeit kurz. Fragen Sie lieber sofort.
    .a2 = Ich gehe sofort zur Rechtsberatung.
    .a2-why = Richtig. Die Beratung erklärt Ihnen den Brief.
    .a3 = Ich bewahre Brief und Umschlag auf.
    .a3-why = Richtig. Die Rechtsberatung braucht vielleicht beides.
    .notes = Mehrere Antworten stimmen.
    .ask = Wo kann man Briefe im Zimmer gut aufbewahren?
    .minutes = 4

q-interpreter =
    .title = Sie verstehen die Sprachmittlung in der Anhörung nicht. Was tun Sie?
    .a1 = Ich sage nichts.
    .a1-why = Sie dürfen es sagen. Das ist nicht unhöflich.
    .a2 = Ich lächle und sage Ja.
    .a2-why = So können Fehler im Protokoll stehen. Sagen Sie lieber sofort etwas.
    .a3 = Ich sage es sofort.
    .a3-why = Richtig. Es ist wichtig, dass Sie alles verstehen.
    .notes = Üben Sie in der eigenen Sprache, freundlich zu unterbrechen.
    .ask = Amir möchte in der Anhörung freundlich unterbrechen. Welcher Satz hilft ihm?
    .minutes = 4

q-moved =
    .title = Sie ziehen um. Wer braucht Ihre neue Adresse?
    .a1 = Das Bundesamt.
    .a1-why = Richtig. So kommen wichtige Briefe zu Ihnen.
    .a2 = Nur meine Freunde.
    .a2-why = Freunde freuen sich. Aber auch das Bundesamt braucht die Adresse.
    .a3 = Meine Rechtsberatung.
    .a3-why = Richtig. So kann die Beratung Sie erreichen.
    .notes = Mehrere Antworten stimmen.
    .ask = Wer braucht die neue Adresse sonst noch?
    .minutes = 4

q-no =
    .title = Im Bescheid steht Nein. Was hilft Ihnen jetzt?
    .a1 = Ich gehe sofort zur Rechtsberatung.
    .a1-why = Richtig. Nehmen Sie Brief und Umschlag mit.
    .a2 = Ich warte noch etwas.
    .a2-why = Dann ist es vielleicht zu spät. Fragen Sie lieber sofort.
    .a3 = Ich bleibe damit allein.
    .a3-why = Sie müssen nicht allein bleiben. Die Rechtsberatung hilft Ihnen.
    .notes = Bleiben Sie nach dieser Frage ansprechbar. Nennen Sie noch einmal den Weg zur Beratung.
    .ask = Farid zeigt niemandem seinen Bescheid. Wer könnte ihm helfen?
    .minutes = 4
