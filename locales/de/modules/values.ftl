module =
    .title = Werte, Rechte, Gesetze

# The variables on these pages become the German names of laws, such as "Grundgesetz, Artikel" and a number; they stay in German. Say once, without brackets, that the Grundgesetz is the German constitution.
dignity =
    .title = Ihre Würde
    .s1 = Jeder Mensch hat Würde, auch Sie.
    .s2 = Niemand darf Sie demütigen.
    .s3 = Behörden und Polizei müssen Ihre Würde schützen.
    .s4 = Bitte achten Sie auch die Würde der anderen.
    .s5 = Das Gesetz dazu: { $law-dignity }.
    .notes = Sammeln Sie Beispiele aus dem Alltag.
    .ask = Wie heißt Würde in anderen Sprachen? Wann fühlt sich ein Mensch geachtet?
    .minutes = 6

no-violence =
    .title = Leben ohne Gewalt
    .s1 = Niemand darf Sie schlagen, auch nicht in der Familie.
    .s2 = Kinder haben ein Recht auf Erziehung ohne Gewalt.
    .s3 = Eltern finden Rat unter dieser Nummer: { $tel-parents }.
    .s4 = Rufen Sie bei Gewalt die Polizei an: { $tel-police }.
    .s5 = Die Gesetze dazu: { $law-no-violence } und { $law-children-no-violence }.
    .notes = Sprechen Sie zuerst über Hilfe, dann über Verbote. Fragen Sie nicht nach eigenen Erlebnissen; nennen Sie am Ende die Beratung.
    .ask = Amir ist müde, und seine Kinder sind laut. Was hilft ihm?
    .minutes = 5

# The third sentence is only about husband and wife. Whether somebody may work during the asylum procedure is another matter.
equality =
    .title = Frauen und Männer
    .s1 = Frauen und Männer haben gleiche Rechte.
    .s2 = Frauen und Männer entscheiden selbst über ihr Leben.
    .s3 = Eine Frau braucht für Arbeit keine Erlaubnis von ihrem Mann.
    .s4 = In Ämtern und Arztpraxen arbeiten Frauen und Männer.
    .s5 = Das Gesetz dazu: { $law-equality }.
    .notes = Zeigen Sie Bilder von Frauen und Männern in vielen Berufen. Alle Antworten dürfen stehen, danach lesen Sie den Satz aus dem Gesetz.
    .ask = Samira möchte Busfahrerin werden. Wer entscheidet das?
    .minutes = 6

belief =
    .title = Glaube und Freiheit
    .s1 = Sie dürfen Ihre Religion leben und feiern.
    .s2 = Sie dürfen Ihre Religion wechseln.
    .s3 = Sie dürfen auch ohne Religion leben.
    .s4 = Bitte lassen Sie anderen dieselbe Freiheit.
    .s5 = Das Gesetz dazu: { $law-belief }.
    .notes = Fragen Sie niemanden nach dem eigenen Glauben. Sammeln Sie, was in der Einrichtung allen das Beten oder die Ruhe leichter macht.
    .ask = Zwei Menschen teilen ein Zimmer und glauben nicht dasselbe. Was hilft beiden?
    .minutes = 5

opinion =
    .title = Ihre Meinung
    .s1 = Sie dürfen sagen und schreiben, was Sie denken.
    .s2 = Sie dürfen auch die Regierung kritisieren.
    .s3 = Zeitungen und Sender berichten frei.
    .s4 = Das Gesetz verbietet Beleidigung, Drohung und Aufrufe zum Hass.
    .s5 = Das Gesetz dazu: { $law-opinion }.
    .notes = Geben Sie Beispielsätze und lassen Sie sortieren: Meinung, Kritik, Drohung.
    .ask = Mehmet sagt: „Dieses Gesetz finde ich schlecht.“ Darf er das sagen?
    .minutes = 5

family =
    .title = Familie und freie Wahl
    .s1 = Der Staat schützt Ihre Familie.
    .s2 = Sie wählen selbst, wen Sie lieben und heiraten.
    .s3 = Niemand darf Sie zur Heirat zwingen.
    .s4 = Frauen finden Rat und Hilfe unter dieser Nummer: { $tel-violence-women }.
    .s5 = Die Gesetze dazu: { $law-family } und { $law-free-marriage }.
    .notes = Sprechen Sie allgemein und nicht über Personen im Raum. Zeigen Sie die Hilfe und wie man sie versteckt.
    .ask = Die Eltern wünschen eine Heirat, die Tochter nicht. Was sagt das Gesetz?
    .minutes = 5

# Schulpflicht: every child must go to school. The move is from the reception centre to a district (Landkreis) or a town of its own in Saxony-Anhalt; the authorities decide when and where.
school-for-all =
    .title = Schule für alle
    .s1 = Schule ist für Mädchen und Jungen da.
    .s2 = Der Staat achtet auf alle Schulen.
    .s3 = Die Schulpflicht beginnt mit Ihrem Umzug in einen Landkreis.
    .s4 = Fragen Sie hier das Team nach Unterricht und Kinderbetreuung.
    .s5 = Die Gesetze dazu: { $law-school } und { $law-school-duty }.
    .notes = Sagen Sie, welchen Unterricht und welche Kinderbetreuung es in Ihrem Haus gibt.
    .ask = Was lernen Kinder in der Schule, außer Lesen und Rechnen?
    .minutes = 5

# Second sentence: general, about courts. Add nothing about asylum decisions or periods.
rule-of-law =
    .title = Recht und Polizei
    .s1 = Das Gesetz gilt für alle, auch für den Staat.
    .s2 = Ein Gericht kann die Entscheidung einer Behörde prüfen.
    .s3 = Die Polizei hilft Ihnen und schützt Sie: { $tel-police }.
    .s4 = Sie dürfen bei der Polizei um Sprachmittlung bitten.
    .s5 = Die Gesetze dazu: { $law-rule-of-law } und { $law-courts }.
    .notes = Viele Menschen haben schlechte Erfahrungen mit Polizei gemacht. Hören Sie zu und erklären Sie dann, was hier anders sein soll.
    .ask = Tesfay versteht die Polizistin nicht. Worum darf er bitten?
    .minutes = 6

# Bürgerinnen und Bürger: citizens. The sentence does not say that the reader may vote.
democracy =
    .title = Demokratie und Mitmachen
    .s1 = In Deutschland wählen die Bürgerinnen und Bürger das Parlament.
    .s2 = Niemand hat alle Macht allein.
    .s3 = Auch Sie dürfen friedlich demonstrieren.
    .s4 = Auch Sie dürfen in einem Verein mitmachen.
    .s5 = Das Gesetz dazu: { $law-democracy }.
    .notes = Lassen Sie die Gruppe eine kleine Frage geheim abstimmen. Sprechen Sie danach über Mehrheit und Schutz der Minderheit.
    .ask = Wie kann man in einem Ort mitmachen, auch ohne zu wählen?
    .minutes = 6

# Second sentence, "Liebe": whom a person loves, also of the same sex (sexual orientation).
protection =
    .title = Ihr Schutz
    .s1 = Niemand darf Sie wegen Ihrer Herkunft oder Religion benachteiligen.
    .s2 = Hautfarbe, Geschlecht, Alter, Behinderung und Liebe dürfen kein Nachteil sein.
    .s3 = Erzählen Sie dem Team, was passiert ist.
    .s4 = Rufen Sie bei Gewalt die Polizei an: { $tel-police }.
    .s5 = Die Gesetze dazu: { $law-no-discrimination } und { $law-equal-treatment }.
    .notes = Ergänzen Sie, was fehlt: weggehen, jemanden rufen, aufschreiben, Beratung suchen.
    .ask = Im Bus beleidigt jemand Yusuf wegen seiner Herkunft. Was hilft ihm?
    .minutes = 6

q-marriage =
    .title = Zwei Erwachsene möchten heiraten. Wer entscheidet?
    .a1 = Die beiden selbst.
    .a1-why = Richtig. Beide müssen frei Ja sagen.
    .a2 = Die Familien.
    .a2-why = Die Familien dürfen einen Rat geben. Die beiden entscheiden selbst.
    .a3 = Der Staat.
    .a3-why = Ein Amt prüft die Papiere. Die beiden entscheiden selbst.
    .notes = Beginnen Sie mit Festen und Bräuchen. Danach kommt die Frage nach der freien Wahl.
    .ask = Wie feiern Menschen eine Hochzeit? Und wer entscheidet vorher?
    .minutes = 4

q-opinion =
    .title = Was dürfen Sie in Deutschland sagen?
    .a1 = Nur, was der Regierung gefällt.
    .a1-why = Sie dürfen frei sprechen. Auch Kritik ist möglich.
    .a2 = Meine Meinung, auch Kritik.
    .a2-why = Richtig. Das Gesetz schützt Ihre Meinung.
    .a3 = Alles, auch Drohungen.
    .a3-why = Drohungen machen anderen Angst. Darum verbietet sie das Gesetz.
    .notes = Mehrere Personen formulieren die Kritik in eigenen Worten.
    .ask = Das Essen schmeckt Farid nicht. Wie sagt er das höflich?
    .minutes = 4

q-threat =
    .title = Jemand bedroht Sie. Wer hilft Ihnen?
    .a1 = Die Polizei.
    .a1-why = Richtig. Rufen Sie { $tel-police } an.
    .a2 = Das Team der Einrichtung.
    .a2-why = Richtig. Das Team hört Ihnen zu und holt Hilfe.
    .a3 = Niemand, ich bin neu hier.
    .a3-why = Das Gesetz schützt auch Sie. Sie dürfen Hilfe holen.
    .notes = Mehrere Antworten stimmen. Zeigen Sie zum Schluss die Hilfe auf dem Bildschirm.
    .ask = Jemand bedroht Selam. Was sagt sie der Polizei am Telefon?
    .minutes = 4
