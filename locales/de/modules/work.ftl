module =
    .title = Ausbildung und Arbeit

# Arbeitserlaubnis: the permission of the authority to work; give the German word in brackets. Ausländerbehörde: the authority for foreigners; German word in brackets. Ausbildung: training for a trade or profession. Praktikum: a short time in a workplace, to get to know the work. Add no period; it differs from person to person.
permission =
    .title = Zuerst die Arbeitserlaubnis
    .s1 = Viele Menschen brauchen vor der Arbeit eine Arbeitserlaubnis.
    .s2 = Die Ausländerbehörde entscheidet über diese Erlaubnis.
    .s3 = Auch für Ausbildung und Praktikum brauchen Sie oft eine Erlaubnis.
    .s4 = Am Anfang dürfen manche Menschen noch nicht arbeiten.
    .s5 = Fragen Sie vorher die kostenlose Rechtsberatung.
    .notes = Die Regeln sind für jede Person anders. Nennen Sie keine Fristen und versprechen Sie nichts, sondern zeigen Sie den Weg zur Rechtsberatung.
    .ask = Samira möchte in einer Küche arbeiten. Wen fragt sie, bevor sie anfängt?
    .minutes = 5

# Lebenslauf: a short list of what a person has learned and done, for employers; German word in brackets. Agentur für Arbeit: the state's employment office; German name in brackets.
looking =
    .title = Arbeit suchen
    .s1 = Überlegen Sie, was Sie können und gern tun.
    .s2 = Schreiben Sie einen Lebenslauf mit Schule, Arbeit und Sprachen.
    .s3 = Fragen Sie das Team, wer beim Lebenslauf hilft.
    .s4 = Die Agentur für Arbeit berät Menschen, die Arbeit suchen.
    .s5 = Erzählen Sie auch Bekannten, was Sie suchen.
    .notes = Jede Person nennt drei Dinge, die sie kann. Sammeln Sie Berufe an der Wand, auch Arbeit in der Familie zählt.
    .ask = Nadia hat kein Zeugnis, aber viel gearbeitet. Was kann in ihrem Lebenslauf stehen?
    .minutes = 5

# Duale Ausbildung: training in a company and a vocational school at the same time; German words in brackets. Betrieb: the company or workshop. Berufsschule: vocational school. Zeugnis: certificate.
dual-training =
    .title = Die duale Ausbildung
    .s1 = In einer Ausbildung lernen Sie einen Beruf.
    .s2 = Dual bedeutet: Sie lernen an zwei Orten.
    .s3 = Sie arbeiten im Betrieb und lernen in der Berufsschule.
    .s4 = Der Betrieb bezahlt Sie schon während der Ausbildung.
    .s5 = Am Ende machen Sie eine Prüfung und bekommen ein Zeugnis.
    .notes = Zeigen Sie Bilder von mehreren Berufen, mit Frauen und Männern.
    .ask = Wie lernt man einen Beruf: beim Zusehen, beim Arbeiten oder in der Schule?
    .minutes = 5

# MiiDU and LAMSA are names: keep them in Latin letters. MiiDU helps migrants on their way into dual training. Add no condition of who may take part.
miidu =
    .title = Mit MiiDU zur Ausbildung
    .s1 = Überlegen Sie, welchen Beruf Sie lernen möchten.
    .s2 = Sammeln Sie Ihre Zeugnisse und Ihre Fragen.
    .s3 = Sagen Sie dem Team, dass Sie eine Ausbildung suchen.
    .s4 = Fragen Sie nach MiiDU, einem Angebot von LAMSA.
    .s5 = Sprechen Sie mit LAMSA über Ihren Weg zur Ausbildung.
    .notes = Zeigen Sie, wie man in diesem Haus LAMSA erreicht. Wer mitmachen kann, sagt LAMSA selbst.
    .ask = Milan möchte Tischler werden. Was kann er heute schon tun?
    .minutes = 4

# Anerkennung: an office compares a certificate from another country with a German one; German word in brackets.
recognition =
    .title = Anerkennung von Zeugnissen
    .s1 = Ihr Können aus anderen Ländern ist wichtig.
    .s2 = Fachleute vergleichen Ihr Zeugnis mit einem deutschen Zeugnis.
    .s3 = Das heißt Anerkennung.
    .s4 = Manche Berufe verlangen die Anerkennung, zum Beispiel Ärztin oder Arzt.
    .s5 = Fragen Sie eine Beratung, auch wenn Papiere fehlen.
    .notes = Manche haben ihre Papiere auf der Flucht verloren: fragen Sie nicht nach dem Grund.
    .ask = Für welche Berufe braucht man hier vielleicht eine Anerkennung? Warum?
    .minutes = 4

# Hochschule: university and similar; German word in brackets. Studienberatung: the university's advice for people who want to study; German word in brackets. Rechtsberatung: free legal advice.
study =
    .title = Studieren
    .s1 = Ein Studium ist manchmal schon im Asylverfahren möglich.
    .s2 = Die Hochschule prüft Ihre Zeugnisse und Ihre Sprachkenntnisse.
    .s3 = Die Studienberatung der Hochschule beantwortet Ihre Fragen.
    .s4 = Fragen Sie früh nach Geld für das Studium.
    .s5 = Die Rechtsberatung sagt Ihnen, was für Sie gilt.
    .notes = Suchen Sie gemeinsam die nächste Hochschule auf der Karte.
    .ask = Rosa möchte studieren. Wen fragt sie, und was möchte sie wissen?
    .minutes = 3

# Arbeitsvertrag: the contract between worker and employer; German word in brackets. Lohn: pay; German word in brackets. Unterschrift: signature.
contract =
    .title = Der Arbeitsvertrag
    .s1 = Im Arbeitsvertrag stehen Lohn, Arbeitszeit und Urlaub.
    .s2 = Sie dürfen alles Wichtige schriftlich verlangen.
    .s3 = Lesen Sie den Vertrag vor der Unterschrift in Ruhe.
    .s4 = Bitten Sie um Sprachmittlung, wenn Sie etwas nicht verstehen.
    .s5 = Unterschreiben Sie nur, was Sie verstehen.
    .notes = Zeigen Sie ein Muster ohne Namen. Suchen Sie gemeinsam Lohn, Arbeitszeit, Urlaub und den Platz für die Unterschrift.
    .ask = Was soll in einem Arbeitsvertrag stehen? Was fragt man vor der Unterschrift?
    .minutes = 5

# Mindestlohn: the lowest pay the law allows; German word in brackets; add no amount. The variable becomes the German name of a law, the General Act on Equal Treatment; it stays in German.
rights =
    .title = Rechte bei der Arbeit
    .s1 = Sie haben ein Recht auf Lohn für Ihre Arbeit.
    .s2 = In den meisten Berufen gilt ein Mindestlohn.
    .s3 = Sie haben ein Recht auf Pausen und bezahlten Urlaub.
    .s4 = Niemand darf Sie wegen Herkunft, Religion oder Geschlecht benachteiligen.
    .s5 = Dieses Gesetz schützt Sie: { $law-equal-treatment }.
    .notes = Die Seite handelt von Arbeit mit Arbeitsvertrag. Für kleine Aufgaben in der Einrichtung und für das Ehrenamt gelten andere Regeln.
    .ask = Was muss ein Arbeitgeber den Menschen im Betrieb geben? Was darf er nicht tun?
    .minutes = 5

# MeMoGa and LAMSA are names: keep them in Latin letters. Mentorin, Mentor: a woman or man with experience who listens and advises. Mentoring: that help; keep the word, or give it in brackets.
memoga =
    .title = Mit MeMoGa in den Beruf
    .s1 = Eine Mentorin oder ein Mentor kennt die Arbeitswelt hier.
    .s2 = Sie sprechen zusammen über Ihre Ziele und Fragen.
    .s3 = Sie planen zusammen den nächsten Schritt.
    .s4 = Möchten Sie Mentoring? Sagen Sie es dem Team.
    .s5 = Fragen Sie LAMSA nach dem Angebot MeMoGa.
    .notes = Wer mitmachen kann, sagt LAMSA selbst.
    .ask = Wann hilft der Rat von einem Menschen mit Erfahrung?
    .minutes = 4

# Ausbeutung: exploitation; German word in brackets. Anmeldung: the employer registers the worker with the social insurance; German word in brackets. Sentence 4: the agreed work has been done; the employer owes the pay also where nothing was written down.
fair-work =
    .title = Schutz vor Ausbeutung
    .s1 = Ausbeutung bedeutet: harte Arbeit mit Zwang oder ohne fairen Lohn.
    .s2 = Ohne Arbeitsvertrag und Anmeldung sind Sie schlechter geschützt.
    .s3 = Ein Arbeitgeber darf Ihren Ausweis nicht behalten.
    .s4 = Auch ohne schriftlichen Vertrag haben Sie ein Recht auf Lohn.
    .s5 = Holen Sie Rat, auch wenn Sie schon so arbeiten.
    .notes = Fragen Sie niemanden nach eigenen Erfahrungen. Nennen Sie vertrauliche Beratung und bei Zwang oder Gewalt die Polizei.
    .ask = Paul hat gearbeitet. Sein Chef sagt: Ohne Vertrag gibt es kein Geld. Stimmt das?
    .minutes = 5

q-offer =
    .title = Jemand bietet Ihnen Arbeit an. Was tun Sie zuerst?
    .a1 = Ich fange gleich an.
    .a1-why = Ihr Wunsch ist gut. Fragen Sie zuerst nach der Arbeitserlaubnis.
    .a2 = Ich frage nach der Arbeitserlaubnis.
    .a2-why = Richtig. Das Team oder die Rechtsberatung hilft Ihnen dabei.
    .a3 = Ich sage sofort Nein.
    .a3-why = Vielleicht dürfen Sie arbeiten. Fragen Sie zuerst nach der Arbeitserlaubnis.
    .notes = Üben Sie den Satz: Darf ich diese Arbeit machen?
    .ask = Jemand bietet Jamal Arbeit an. Wen kann er im Haus fragen?
    .minutes = 4

q-training =
    .title = Wo lernen Sie in der dualen Ausbildung?
    .a1 = In der Berufsschule.
    .a1-why = Richtig. Dort lernen Sie mehr über Ihren Beruf.
    .a2 = Nur zu Hause.
    .a2-why = Zu Hause können Sie üben. Sie lernen im Betrieb und in der Berufsschule.
    .a3 = Im Betrieb.
    .a3-why = Richtig. Dort üben Sie den Beruf und bekommen Geld.
    .notes = Mehrere Antworten stimmen. Malen Sie eine Woche mit Tagen im Betrieb und in der Schule; der Plan ist überall anders.
    .ask = Warum lernt man in der dualen Ausbildung an zwei Orten?
    .minutes = 4

q-contract =
    .title = Sie verstehen den Arbeitsvertrag nicht. Was können Sie tun?
    .a1 = Ich unterschreibe sofort.
    .a1-why = Sie dürfen sich Zeit nehmen. Unterschreiben Sie erst, wenn Sie alles verstehen.
    .a2 = Ich bitte um Sprachmittlung.
    .a2-why = Richtig. So verstehen Sie jeden Satz.
    .a3 = Ich lese später noch einmal.
    .a3-why = Richtig. Sie dürfen sich Zeit nehmen.
    .notes = Mehrere Antworten stimmen. Üben Sie den Satz: Ich möchte den Vertrag zuerst in Ruhe lesen.
    .ask = Der Chef sagt zu Eva: Bitte schnell unterschreiben! Was kann sie antworten?
    .minutes = 4

q-papers =
    .title = Ein Arbeitgeber möchte Ihren Ausweis behalten. Was tun Sie?
    .a1 = Ich sage Nein und hole Rat.
    .a1-why = Richtig. Ihr Ausweis bleibt bei Ihnen.
    .a2 = Ich gebe ihm den Ausweis.
    .a2-why = Sie müssen das nicht tun. Zeigen Sie ihn nur und nehmen Sie ihn zurück.
    .a3 = Ich sage niemandem etwas.
    .a3-why = Sie müssen nicht allein bleiben. Das Team und die Beratung helfen Ihnen.
    .notes = Zeigen und Behalten sind zwei verschiedene Dinge. Fragen Sie niemanden nach eigenen Erlebnissen.
    .ask = Der Chef möchte Davids Ausweis behalten. Wie sagt David Nein, und wer hilft ihm?
    .minutes = 4
