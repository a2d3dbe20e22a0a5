module =
    .title = Einkaufen, Umwelt, Medien

# Kleiderkammer: a place that gives out clothes, free or for little money; give the German word in brackets. "Fest" prices: nobody bargains.
shops =
    .title = Wo Sie einkaufen
    .s1 = Im Supermarkt bekommen Sie Lebensmittel und Dinge für den Alltag.
    .s2 = Die Preise in Geschäften sind meistens fest.
    .s3 = Auf dem Flohmarkt können Sie über den Preis sprechen.
    .s4 = Am Sonntag sind die meisten Geschäfte geschlossen.
    .s5 = Fragen Sie das Team nach einer Kleiderkammer in der Nähe.
    .notes = Zeigen Sie auf einer Karte, welche Geschäfte in der Nähe sind.
    .ask = Wo kann man hier über den Preis sprechen, und wo nicht?
    .minutes = 4

# Kassenbon: the receipt; give the German word in brackets. "Das Band": the moving belt at the till.
at-the-till =
    .title = Bezahlen an der Kasse
    .s1 = Legen Sie Ihre Waren auf das Band.
    .s2 = Lesen Sie den Preis an der Kasse.
    .s3 = Zahlen Sie mit Bargeld oder mit Karte.
    .s4 = Zählen Sie das Geld, das Sie zurückbekommen.
    .s5 = Bewahren Sie den Kassenbon auf.
    .notes = Spielen Sie den Einkauf mit Spielgeld und echten Packungen. Nicht jedes Geschäft nimmt jede Karte; erklären Sie, was hier im Ort geht.
    .ask = Mira bekommt an der Kasse zu wenig Geld zurück. Was kann sie tun?
    .minutes = 5

# Pfand: money a customer pays for a bottle or can and gets back with it; give the German word in brackets. Bon: the slip of paper from the machine.
return-bottles =
    .title = Pfand zurückbekommen
    .s1 = Für viele Flaschen und Dosen bezahlen Sie Pfand.
    .s2 = Sammeln Sie leere Flaschen und drücken Sie sie nicht zusammen.
    .s3 = Stecken Sie die Flaschen im Supermarkt in den Automaten.
    .s4 = Drücken Sie den Knopf und nehmen Sie den Bon.
    .s5 = An der Kasse bekommen Sie für den Bon Ihr Geld.
    .notes = Bringen Sie Flaschen mit und ohne Pfand-Zeichen mit. Suchen Sie das Zeichen gemeinsam; der Automat muss es lesen können.
    .ask = Warum gibt es hier Pfand auf Flaschen? Wem hilft das?
    .minutes = 5

# Restmüll: waste that cannot be used again. Biomüll: peels and scraps of food. Verpackungen: packaging. Give these German words in brackets; they stand on the bins.
waste =
    .title = Müll trennen
    .s1 = Aus altem Papier, Glas und Plastik entstehen neue Dinge.
    .s2 = Darum gibt es verschiedene Tonnen für den Müll.
    .s3 = Oft gibt es Tonnen für Papier, Verpackungen, Biomüll und Restmüll.
    .s4 = Die Farben sind nicht in jedem Ort gleich.
    .s5 = Fragen Sie das Team, was wohin gehört.
    .notes = Bringen Sie saubere Verpackungen mit und sortieren Sie zusammen. Zeigen Sie die Tonnen im Haus, den Glascontainer und den Ort für Batterien.
    .ask = Wohin kommt eine Bananenschale, wohin eine alte Zeitung?
    .minutes = 5

# Vertrag: a contract; Unterschrift: a signature. Give both German words in brackets.
contracts =
    .title = Verträge und Unterschrift
    .s1 = Mit Ihrer Unterschrift schließen Sie oft einen Vertrag.
    .s2 = Auch ein Klick oder ein Ja am Telefon kann gelten.
    .s3 = Unterschreiben Sie nur, was Sie verstehen.
    .s4 = Sie dürfen Nein sagen oder um Zeit bitten.
    .s5 = Zeigen Sie den Vertrag vorher dem Team oder einer Beratung.
    .notes = Zeigen Sie ein Muster: Wer? Was? Wie viel? Wie lange? Üben Sie den Satz: Ich unterschreibe heute nicht.
    .ask = Ein Verkäufer sagt: Nur heute, bitte sofort unterschreiben! Was kann Elif antworten?
    .minutes = 5

# Prepaid: one pays first and then uses the telephone; Kündigung: the letter that ends a contract; SIM-Karte: the chip card of a mobile telephone. Give the German words in brackets.
mobile-contract =
    .title = Handy und Handyvertrag
    .s1 = Bei Prepaid zahlen Sie zuerst und telefonieren dann.
    .s2 = Ein Handyvertrag kostet jeden Monat Geld und läuft oft lange.
    .s3 = Fragen Sie vorher nach allen Kosten und nach der Kündigung.
    .s4 = Für eine SIM-Karte brauchen Sie ein Ausweispapier.
    .s5 = Fragen Sie das Team, welches Papier dafür gilt.
    .notes = Vergleichen Sie zwei Werbungen: Was kostet es, wie lange läuft es? Sprechen Sie auch über Verträge auf den Namen anderer und warum das gefährlich ist.
    .ask = Lina telefoniert wenig. Was fragt sie, bevor sie einen Handyvertrag unterschreibt?
    .minutes = 5

# PIN: a secret number for a card or a telephone; keep the Latin letters.
safe-data =
    .title = Ihre Daten im Internet
    .s1 = Name, Adresse, Fotos und Passwörter sind Ihre Daten.
    .s2 = Sagen Sie niemandem Ihr Passwort oder Ihre PIN.
    .s3 = Nehmen Sie lange Passwörter und für jedes Konto ein anderes.
    .s4 = Zeigen Sie Papiere und Adresse nicht öffentlich im Internet.
    .s5 = Fragen Sie andere Menschen, bevor Sie ihr Foto zeigen.
    .notes = Zeigen Sie am Handy, wie man Standort und öffentliche Profile ausschaltet. Manche Menschen müssen sich schützen; fragen Sie nicht nach dem Grund.
    .ask = Was kann passieren, wenn ein fremder Mensch ein Passwort kennt?
    .minutes = 4

# Betrug: fraud, when somebody lies to get money or data. The page is about messages, calls and offers at the door. Nobody is to blame who fell for it.
fraud =
    .title = Schutz vor Betrug
    .s1 = Bei Betrug will jemand mit Lügen Geld oder Daten.
    .s2 = Oft sollen Sie schnell entscheiden oder sofort zahlen.
    .s3 = Eine Behörde fragt Sie nie am Telefon nach Ihrer PIN.
    .s4 = Zahlen Sie dann nichts und öffnen Sie keine fremden Links.
    .s5 = Das Team und die Polizei helfen auch nach einem Betrug.
    .notes = Sammeln Sie Beispiele: Gewinn, Paket, Wohnung ohne Besichtigung, Arbeit gegen Vorkasse. Betrug trifft viele; niemand muss sich schämen.
    .ask = Karim liest am Handy: Er hat viel Geld gewonnen. Woran merkt er, dass es Betrug ist?
    .minutes = 5

# Rechtsberatung: free, independent legal advice. Give the German word in brackets.
false-news =
    .title = Falsche Nachrichten
    .s1 = Im Internet gibt es auch falsche Nachrichten und falsche Bilder.
    .s2 = Fragen Sie sich: Wer schreibt das, und wann?
    .s3 = Suchen Sie dieselbe Nachricht an einer anderen Stelle.
    .s4 = Auch über Asyl gibt es viele Gerüchte.
    .s5 = Fragen Sie dazu die Rechtsberatung.
    .notes = Zeigen Sie ein altes Bild mit einer neuen Überschrift. Sprechen Sie darüber, wie Gerüchte Angst machen; wählen Sie kein Bild von Krieg.
    .ask = Dina bekommt eine Nachricht ohne Namen und ohne Datum. Wie kann sie die Nachricht prüfen?
    .minutes = 4

# Verbraucherzentrale: the independent advice centre for customers; Rechnung: a bill; Mahnung: a reminder to pay. Give the German words in brackets.
consumer-advice =
    .title = Ihre Rechte beim Einkaufen
    .s1 = Auch als Kundin oder Kunde haben Sie Rechte.
    .s2 = Ist neue Ware kaputt, gehen Sie mit dem Kassenbon ins Geschäft.
    .s3 = Zeigen Sie eine Rechnung oder Mahnung bald einer Beratung.
    .s4 = Auch die Verbraucherzentrale hilft bei Verträgen und Rechnungen.
    .s5 = Fragen Sie vorher, ob die Beratung Geld kostet.
    .notes = Zeigen Sie Muster von Rechnung und Mahnung. Sagen Sie, wo die nächste Beratung ist und wer beim Termin hilft.
    .ask = Das neue Radio von Ali ist kaputt. Wohin geht er, und was nimmt er mit?
    .minutes = 4

q-bottle =
    .title = Was machen Sie mit leeren Pfandflaschen?
    .a1 = Ich werfe sie in den Müll.
    .a1-why = Dann bekommen Sie Ihr Geld nicht zurück. Der Supermarkt nimmt sie.
    .a2 = Ich bringe sie zum Automaten.
    .a2-why = Richtig. Mit dem Bon bekommen Sie Ihr Geld zurück.
    .notes = Zeigen Sie den Automaten auf einer Karte oder gehen Sie später zusammen hin.
    .ask = Welche Flaschen im Haus haben Pfand? Wo steht der nächste Automat?
    .minutes = 4

q-signature =
    .title = Sie verstehen einen Vertrag nicht. Was können Sie tun?
    .a1 = Ich unterschreibe sofort.
    .a1-why = Eine Unterschrift kann viel Geld kosten. Sie dürfen erst fragen.
    .a2 = Ich unterschreibe heute nicht.
    .a2-why = Richtig. Sie dürfen Nein sagen.
    .a3 = Ich zeige ihn dem Team.
    .a3-why = Richtig. Zusammen verstehen Sie den Vertrag besser.
    .notes = Mehrere Antworten stimmen. Spielen Sie ein Verkaufsgespräch an der Tür.
    .ask = Warum ist es an der Tür schwer, Nein zu sagen? Was hilft?
    .minutes = 4

q-pin =
    .title = Eine Nachricht fragt nach Ihrer PIN. Was tun Sie?
    .a1 = Ich frage das Team.
    .a1-why = Richtig. Zusammen sehen Sie, ob es Betrug ist.
    .a2 = Ich antworte nicht.
    .a2-why = Richtig. Ihre PIN ist nur für Sie.
    .a3 = Ich schicke die PIN.
    .a3-why = Mit der PIN kann jemand Ihr Geld nehmen. Fragen Sie zuerst.
    .notes = Mehrere Antworten stimmen.
    .ask = Woran erkennt man, dass eine Nachricht nicht echt ist?
    .minutes = 4

q-rumour =
    .title = Sie lesen im Internet etwas Schlimmes über Asyl. Was hilft?
    .a1 = Ich schicke es allen weiter.
    .a1-why = Vielleicht ist es falsch und macht Angst. Prüfen Sie es zuerst.
    .a2 = Ich glaube es sofort.
    .a2-why = Nicht alles im Internet ist wahr. Die Rechtsberatung kann es erklären.
    .a3 = Ich frage die Rechtsberatung.
    .a3-why = Richtig. Sie kennt das Gesetz.
    .notes = Nehmen Sie die Angst ernst, auch wenn die Nachricht falsch ist.
    .ask = Emre liest ein Gerücht über Asyl. Was tut er, bevor er es weiterschickt?
    .minutes = 4
