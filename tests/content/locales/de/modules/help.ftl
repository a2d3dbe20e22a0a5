# The titles are what a visitor would say, so they say "I"; the sentences answer and say "you". Calm, plain words. Promise nothing the German does not promise.
module =
    .title = Hilfe

# First step: the first number is for danger to life and fire, the second is the police.
when-i-call =
    .title = Was passiert, wenn ich anrufe?
    .s1 = Wählen Sie bei Feuer oder Lebensgefahr { $tel-emergency }, bei Gewalt { $tel-police }.
    .s2 = Sagen Sie zuerst, wo Sie sind.
    .s3 = Sagen Sie, was passiert ist und wie viele Menschen Hilfe brauchen.
    .s4 = Sagen Sie auch, welche Sprache Sie sprechen.
    .s5 = Warten Sie auf Fragen und bleiben Sie am Telefon.
    .notes = Üben Sie den Anruf im Rollenspiel, ohne ein Telefon zu wählen. Schreiben Sie die Adresse des Hauses groß neben Telefon und Bildschirm.

# First sentence: it holds for family, neighbours, staff and strangers. Last sentence: one may stay anonymous.
not-safe =
    .title = Ich fühle mich hier nicht sicher
    .s1 = Niemand darf Sie schlagen, bedrohen oder zu Sex zwingen.
    .s2 = Rufen Sie in Gefahr die Polizei an: { $tel-police }.
    .s3 = Sprechen Sie mit einem Menschen im Team, dem Sie vertrauen.
    .s4 = Frauen finden kostenlos Hilfe in vielen Sprachen: { $tel-violence-women }.
    .s5 = Dort müssen Sie Ihren Namen nicht sagen.
    .notes = Hören Sie zu, glauben Sie der Person und sprechen Sie allein mit ihr, nie vor Partner oder Familie. Klären Sie zuerst, wo sie heute sicher schlafen kann; übersetzen soll niemand aus ihrer Familie.

# The numbers in the third sentence: the first is for parents, the second for children and young people.
child =
    .title = Mein Kind braucht Hilfe
    .s1 = Rufen Sie bei Lebensgefahr { $tel-emergency } an.
    .s2 = Sprechen Sie mit dem Team über Krankheit, Angst oder Gewalt.
    .s3 = Eltern finden Rat unter { $tel-parents }, Kinder unter { $tel-children }.
    .s4 = Diese Anrufe sind kostenlos, aber nachts und sonntags nicht möglich.
    .s5 = Bei sexueller Gewalt hilft auch { $tel-sexual-abuse }, kostenlos.
    .notes = Auch ein Kind darf diese Seite öffnen und allein mit Ihnen sprechen. Versprechen Sie ihm kein Geheimnis, sondern sagen Sie, wen Sie zum Schutz informieren müssen.

# Trafficking in human beings: forced work, forced sex, forced crime. Gentle words: many readers owe money to the person who forces them, and feel shame. Second sentence: "schulden" means to owe money. Last sentence: the first number is the police, the second is for women.
trafficking =
    .title = Jemand zwingt mich
    .s1 = Niemand darf Sie zu Arbeit, Sex oder Diebstahl zwingen.
    .s2 = Das gilt auch, wenn Sie dieser Person Geld schulden.
    .s3 = Auch wenn jemand Ihre Papiere hat: Es gibt Hilfe.
    .s4 = Sprechen Sie allein mit dem Team oder einer Beratung.
    .s5 = Bei Gefahr hilft { $tel-police }, Frauen hilft auch { $tel-violence-women }.
    .notes = Achten Sie auf Menschen, die nie allein kommen oder für die immer eine andere Person spricht. Sprechen Sie allein mit ihnen, suchen Sie eine Fachberatung gegen Menschenhandel und handeln Sie ohne Einverständnis nur bei Gefahr.

# Opferberatung: advice for people who were attacked; give the German word in brackets.
racist-attack =
    .title = Jemand greift mich rassistisch an
    .s1 = Niemand darf Sie wegen Herkunft, Hautfarbe oder Religion angreifen.
    .s2 = Rufen Sie in Gefahr die Polizei an: { $tel-police }.
    .s3 = Zeigen Sie Verletzungen bald einer Ärztin oder einem Arzt.
    .s4 = Schreiben Sie auf, was passiert ist und wer dabei war.
    .s5 = Fragen Sie das Team nach einer Opferberatung.
    .notes = Nehmen Sie ernst, was die Person sagt, und fragen Sie, was sie jetzt braucht. Nennen Sie die Opferberatung auch dann, wenn sie keine Anzeige möchte.

# Thoughts of suicide. The gentlest words of your language; no word that means sin, crime or shame. Telefonseelsorge: free telephone counselling, open to people of every belief and of none. Third sentence: what the reader may say to somebody.
suicide =
    .title = Ich möchte nicht mehr leben
    .s1 = Sie sind nicht allein, und es gibt Hilfe.
    .s2 = Bitte gehen Sie jetzt zu einem Menschen, zum Beispiel zum Team.
    .s3 = Sagen Sie einfach: Bitte bleiben Sie bei mir.
    .s4 = Rufen Sie bei Lebensgefahr { $tel-emergency } an.
    .s5 = Die Telefonseelsorge hilft immer und kostenlos, meist auf Deutsch: { $tel-counselling }, { $tel-counselling-2 }.
    .notes = Bleiben Sie ruhig bei der Person, hören Sie zu und fragen Sie offen nach dem Wunsch zu sterben. Lassen Sie sie nicht allein, holen Sie ärztliche Hilfe und rufen Sie bei Lebensgefahr { $tel-emergency } an.

# Suchdienst des Deutschen Roten Kreuzes: the tracing service of the German Red Cross; give the German name in brackets. Last sentence: a child who has disappeared; the first number is the police.
missing-family =
    .title = Ich suche meine Familie
    .s1 = Sprechen Sie mit dem Team über Ihre Suche.
    .s2 = Auch der Suchdienst des Deutschen Roten Kreuzes hilft.
    .s3 = Er fragt nach Namen, Geburtstag und dem letzten Kontakt.
    .s4 = Fragen Sie dort, wer Ihre Daten sehen darf.
    .s5 = Wenn ein Kind fehlt, rufen Sie { $tel-police } oder { $tel-missing-child } an.
    .notes = Vereinbaren Sie gemeinsam einen Termin beim Suchdienst und versprechen Sie kein Ergebnis. Ist hier gerade ein Kind verschwunden, rufen Sie sofort die Polizei.

# Aufenthaltsgestattung: the paper of a person in the asylum procedure. Botschaft: the embassy of the home country; contact with it can be dangerous for the person or the family. Give the word Aufenthaltsgestattung in brackets.
lost-papers =
    .title = Meine Papiere sind weg
    .s1 = Sagen Sie dem Team, welche Papiere fehlen, zum Beispiel die Aufenthaltsgestattung.
    .s2 = Das Team erklärt Ihnen, welches Amt hilft.
    .s3 = Bei Diebstahl hilft auch die Polizei.
    .s4 = Zeigen Sie Kopien oder Fotos, wenn Sie welche haben.
    .s5 = Fragen Sie die Rechtsberatung, bevor Sie Ihre Botschaft anrufen.
    .notes = Begleiten Sie die Person zur Behörde und suchen Sie vorher gemeinsam im Zimmer und an der Ausgabe. Raten Sie niemandem zum Kontakt mit der Botschaft des Herkunftslandes.

# Hebamme: a midwife. The number is for pregnant women in distress.
pregnant =
    .title = Ich bin schwanger und in Not
    .s1 = Rufen Sie bei Blutungen oder starken Schmerzen { $tel-emergency } an.
    .s2 = Fragen Sie das Team nach einer Ärztin oder Hebamme.
    .s3 = Rufen Sie bei großen Sorgen { $tel-pregnant } an.
    .s4 = Der Anruf ist kostenlos, immer und in vielen Sprachen möglich.
    .s5 = Sie entscheiden selbst, wem Sie davon erzählen.
    .notes = Sprechen Sie allein mit der Frau und drängen Sie sie zu keiner Entscheidung. Erzählen Sie ohne ihre Erlaubnis niemandem davon, auch nicht ihrer Familie.

# SiSa is LAMSA's language mediation in Saxony-Anhalt. SiSa and LAMSA are names: keep them in Latin letters.
interpreter =
    .title = Ich brauche Sprachmittlung
    .s1 = Zeigen Sie dem Team diese Seite in Ihrer Sprache.
    .s2 = SiSa bedeutet Sprachmittlung in Sachsen-Anhalt.
    .s3 = Fragen Sie das Team oder LAMSA nach SiSa.
    .s4 = Bitten Sie vor jedem wichtigen Termin um Sprachmittlung.
    .s5 = Kinder sollen nicht für Erwachsene übersetzen.
    .notes = Fragen Sie nach Sprache und Dialekt und danach, ob eine Frau oder ein Mann übersetzen soll. Bei Gewalt, Krankheit und Asyl übersetzt niemand aus der Familie.

telephone =
    .title = Wo ist das Telefon?
    .s1 = Fragen Sie das Team nach einem Telefon.
    .s2 = Im Notfall dürfen alle Menschen { $tel-emergency } oder { $tel-police } wählen.
    .s3 = Diese beiden Anrufe sind immer kostenlos.
    .s4 = Fragen Sie heute, wo in der Nacht ein Telefon ist.
    .notes = Zeigen Sie, wo das Telefon steht und wer es in der Nacht aufschließt. Geben Sie Menschen mit großer Angst auch am Tag einen ruhigen Ort zum Telefonieren.
