module =
    .title = Mobilität

# Haltestelle: the stop. Fahrplan: the timetable. Fahrkarte: the ticket. Give the German words in brackets; people will read them everywhere.
bus =
    .title = Mit Bus und Straßenbahn
    .s1 = Suchen Sie die Haltestelle und die Nummer Ihrer Linie.
    .s2 = Lesen Sie im Fahrplan die Zeit.
    .s3 = Kaufen oder zeigen Sie Ihre Fahrkarte.
    .s4 = Drücken Sie vor Ihrer Haltestelle auf den Knopf.
    .s5 = Steigen Sie aus, wenn die Tür offen ist.
    .notes = Gehen Sie gemeinsam zur nächsten Haltestelle. Wenn möglich, fahren Sie eine kurze Strecke zusammen.
    .ask = Hawa fährt zum ersten Mal mit der Straßenbahn. Was sucht sie zuerst?
    .minutes = 5

# Rufbus: a bus that runs only if one orders it before; give the German word in brackets.
timetable =
    .title = Der Fahrplan
    .s1 = Der Fahrplan hängt an der Haltestelle.
    .s2 = Er zeigt, wann ein Bus oder Zug fährt.
    .s3 = Am Wochenende fahren oft weniger Busse.
    .s4 = Auf dem Land gibt es manchmal einen Rufbus.
    .s5 = Einen Rufbus bestellt man vorher: Fragen Sie das Team.
    .notes = Bringen Sie den Fahrplan der nächsten Haltestelle mit. Die Gruppe sucht den ersten Bus am Morgen und den letzten am Abend.
    .ask = Leyla wohnt in einem Dorf. Wie kommt sie am Sonntag in die Stadt?
    .minutes = 5

# Entwerten: to stamp the ticket in a small machine; give the German word in brackets. No prices.
tickets =
    .title = Die Fahrkarte
    .s1 = Für Bus, Straßenbahn und Zug brauchen Sie eine Fahrkarte.
    .s2 = Fragen Sie, wo Sie die Fahrkarte kaufen.
    .s3 = Manche Fahrkarten müssen Sie stempeln: Das heißt entwerten.
    .s4 = Ohne gültige Fahrkarte wird die Fahrt teuer.
    .s5 = Fragen Sie vor Terminen, wer die Fahrkarte bezahlt.
    .notes = Zeigen Sie Fahrkarten aus Papier und auf dem Telefon. Nennen Sie keine Preise aus dem Kopf, sondern schauen Sie gemeinsam nach.
    .ask = Der Bus kommt gleich, und Yusuf hat keine Fahrkarte. Was kann er tun?
    .minutes = 5

# Gleis: the track, with its number; give the German word in brackets.
train =
    .title = Mit dem Zug
    .s1 = Am Bahnhof zeigt eine Tafel Zeit, Ziel und Gleis.
    .s2 = Schauen Sie noch einmal: Das Gleis kann wechseln.
    .s3 = Nicht jede Fahrkarte gilt in jedem Zug.
    .s4 = Bleiben Sie hinter der Linie, bis der Zug steht.
    .s5 = Gehen Sie nie auf die Gleise: Das ist lebensgefährlich.
    .notes = Zeigen Sie ein Foto der Tafel im Bahnhof. Die Gruppe sucht Ziel, Zeit und Gleis.
    .ask = Auf der Tafel steht jetzt ein anderes Gleis. Was tut Olena?
    .minutes = 4

# Radweg: the lane for bicycles; give the German word in brackets.
bicycle =
    .title = Mit dem Fahrrad
    .s1 = Licht, Bremsen und Klingel müssen funktionieren.
    .s2 = Fahren Sie rechts, auf dem Radweg oder der Straße.
    .s3 = Machen Sie im Dunkeln das Licht an.
    .s4 = Ein Helm schützt Ihren Kopf.
    .s5 = Schließen Sie das Fahrrad immer ab.
    .notes = Prüfen Sie gemeinsam ein Fahrrad. Nennen Sie Angebote zum Lernen, auch für Frauen.
    .ask = Zahra möchte Fahrrad fahren lernen. Was braucht sie dafür?
    .minutes = 5

# Zebrastreifen: the white stripes on the road where cars stop for people; give the German word in brackets.
on-foot =
    .title = Zu Fuß sicher
    .s1 = In Deutschland fahren die Autos rechts.
    .s2 = Gehen Sie bei Grün und warten Sie bei Rot.
    .s3 = Am Zebrastreifen müssen Autos für Sie halten.
    .s4 = Gehen Sie erst, wenn die Autos stehen.
    .s5 = Im Dunkeln sehen andere helle Kleidung besser.
    .notes = Gehen Sie zusammen über eine Ampel und einen Zebrastreifen.
    .ask = Selam steht mit ihrem Kind am Zebrastreifen. Wann geht sie los?
    .minutes = 5

# Führerschein: the driving licence; give the German word in brackets. Say nothing about how long a foreign licence holds.
by-car =
    .title = Mit dem Auto
    .s1 = Zum Autofahren brauchen Sie einen gültigen Führerschein.
    .s2 = Fragen Sie vorher, ob Ihr Führerschein hier gilt.
    .s3 = Autos und E-Scooter brauchen eine Versicherung.
    .s4 = Im Auto tragen alle einen Gurt.
    .s5 = Kleine Kinder brauchen einen Kindersitz.
    .notes = Geben Sie keine Auskunft über ausländische Führerscheine aus dem Kopf. Nennen Sie die zuständige Behörde und die Beratung.
    .ask = Mehmet möchte hier Auto fahren. Was fragt er vorher?
    .minutes = 4

# "Räumliche Beschränkung": the rule that a person may not leave a certain area without permission. Aufenthaltsgestattung: the paper many people have during the asylum procedure. Give both German words in brackets. Add no rule from memory.
where-may-i-travel =
    .title = Wohin darf ich fahren?
    .s1 = Im Asylverfahren dürfen Sie vielleicht nicht überall hinfahren.
    .s2 = Diese Regel heißt oft räumliche Beschränkung.
    .s3 = Oft steht sie auf Ihrer Aufenthaltsgestattung.
    .s4 = Fragen Sie vor einer Reise das Team oder die Rechtsberatung.
    .s5 = Fragen Sie auch, wie Sie eine Erlaubnis bekommen.
    .notes = Geben Sie keine Auskunft aus dem Kopf; die Regeln sind für jede Person anders. Zeigen Sie auf einem Muster, wo die Regel stehen kann.
    .ask = Ali möchte einen Freund in einer anderen Stadt besuchen. Wen fragt er vorher?
    .minutes = 5

# Hausnummer: the number of the house in the street. Postleitzahl: the post code. Give both German words in brackets.
find-the-way =
    .title = Den Weg finden
    .s1 = Nehmen Sie immer die Adresse des Hauses mit.
    .s2 = Eine Adresse hat Straße, Hausnummer, Postleitzahl und Ort.
    .s3 = Fragen Sie das Team nach einem Stadtplan.
    .s4 = Machen Sie ein Foto von Ihrer Haltestelle.
    .s5 = Planen Sie vor Terminen genug Zeit ein.
    .notes = Verteilen Sie kleine Karten mit der Adresse des Hauses. Suchen Sie auf dem Stadtplan Haus, Bahnhof, Arztpraxis und Laden.
    .ask = Binta hat morgen einen Termin in der Stadt. Wie bereitet sie den Weg vor?
    .minutes = 5

# Second sentence: give the whole German question in brackets, so that people can say it or show it.
ask-for-help =
    .title = Unterwegs um Hilfe bitten
    .s1 = Sie dürfen Menschen auf der Straße fragen.
    .s2 = Sagen Sie: Entschuldigung, wo ist der Bahnhof?
    .s3 = Zeigen Sie die Adresse auf einem Zettel.
    .s4 = Das Personal in Bus und Zug hilft auch.
    .s5 = Rufen Sie bei einem Unfall mit Verletzten { $tel-emergency } an.
    .notes = Üben Sie die Frage mit verschiedenen Orten. Sprechen Sie darüber, wie sich das Fragen in einer fremden Sprache anfühlt.
    .ask = Tesfay spricht noch wenig Deutsch. Wie fragt er nach dem Bahnhof?
    .minutes = 5

q-travel =
    .title = Freunde in einer anderen Stadt laden Sie ein. Was tun Sie?
    .a1 = Ich fahre sofort los.
    .a1-why = Vielleicht brauchen Sie eine Erlaubnis. Bitte fragen Sie zuerst.
    .a2 = Ich frage, ob ich fahren darf.
    .a2-why = Richtig. Das Team oder die Rechtsberatung hilft Ihnen.
    .a3 = Ich darf nie reisen.
    .a3-why = Vielleicht dürfen Sie doch fahren. Fragen lohnt sich.
    .notes = Betonen Sie, dass die Antwort für jede Person anders sein kann.
    .ask = Warum fragt man vor einer Reise? Wen kann man fragen?
    .minutes = 4

q-ticket =
    .title = Wann kümmern Sie sich um die Fahrkarte?
    .a1 = Vor der Fahrt.
    .a1-why = Richtig. So fahren Sie ohne Sorgen.
    .a2 = Wenn jemand kontrolliert.
    .a2-why = Dann ist es zu spät und wird teuer. Fragen Sie vorher.
    .a3 = Nach der Fahrt.
    .a3-why = Die Fahrkarte muss schon während der Fahrt gelten.
    .notes = Zeigen Sie, wo es in Ihrem Ort Fahrkarten gibt.
    .ask = Samira weiß nicht, welche Fahrkarte sie braucht. Wen kann sie fragen?
    .minutes = 4

q-dark =
    .title = Es ist dunkel. Was braucht Ihr Fahrrad?
    .a1 = Nur eine Klingel.
    .a1-why = Die Klingel ist wichtig. Im Dunkeln brauchen Sie auch Licht.
    .a2 = Nichts, ich sehe gut.
    .a2-why = Andere müssen Sie auch sehen. Dabei hilft das Licht.
    .a3 = Licht vorne und hinten.
    .a3-why = Richtig. So sehen die anderen Sie gut.
    .notes = Zeigen Sie Lampen und helle Kleidung. Probieren Sie im dunklen Raum, was man besser sieht.
    .ask = Amir fährt am Abend mit dem Fahrrad. Wie sehen ihn die anderen gut?
    .minutes = 4

q-lost =
    .title = Sie finden den Weg nicht. Was hilft?
    .a1 = Ich gehe einfach weiter.
    .a1-why = Sie müssen nicht allein suchen. Fragen Sie einen Menschen.
    .a2 = Ich frage einen Menschen.
    .a2-why = Richtig. Viele Menschen helfen gern.
    .a3 = Ich zeige die Adresse.
    .a3-why = Richtig. So geht es auch ohne viele Worte.
    .notes = Mehrere Antworten stimmen. Spielen Sie die Situation mit einem Stadtplan.
    .ask = Wen kann man auf der Straße oder im Bus gut fragen?
    .minutes = 4
