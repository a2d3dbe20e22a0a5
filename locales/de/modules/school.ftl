module =
    .title = Kindergarten und Schule

# About the time in the reception centre ("Einrichtung"), before the move to a district.
here-now =
    .title = Jetzt in der Einrichtung
    .s1 = Kinder brauchen auch hier Zeit zum Lernen und Spielen.
    .s2 = Fragen Sie das Team nach Unterricht für Ihre Kinder.
    .s3 = Fragen Sie auch nach Kinderbetreuung.
    .s4 = Die Angebote sind nicht in jedem Haus gleich.
    .s5 = Sagen Sie dem Team, was Ihr Kind braucht.
    .notes = Zeigen Sie die Angebote dieses Hauses mit Raum und Zeit.
    .ask = Was lernen Kinder beim Spielen?
    .minutes = 4

# Schulpflicht: every child must go to school; give the German word in brackets. Landkreis: a district. The three names are towns that belong to no district; the authorities decide where and when people move.
school-duty =
    .title = Die Schulpflicht
    .s1 = Schulpflicht bedeutet: Kinder im Schulalter dürfen und müssen zur Schule gehen.
    .s2 = Sie beginnt mit Ihrem Umzug in einen Landkreis.
    .s3 = Das gilt auch beim Umzug nach Halle, Magdeburg oder Dessau-Roßlau.
    .s4 = Für die Schule braucht Ihr Kind eine Anmeldung.
    .s5 = Das Gesetz dazu: { $law-school-duty }.
    .notes = Erklären Sie: Schulpflicht ist auch ein Recht des Kindes auf Bildung. Versprechen Sie keinen Tag für den Umzug.
    .ask = Warum gibt es hier eine Schulpflicht? Wem nützt sie?
    .minutes = 5

# Anmeldung: telling the school that the child will come; give the German word in brackets.
way-to-school =
    .title = Der Weg in die Schule
    .s1 = Fragen Sie jetzt das Team nach Unterricht.
    .s2 = Mit dem Umzug in einen Landkreis beginnt die Schulpflicht.
    .s3 = Fragen Sie dort bald nach der Anmeldung in der Schule.
    .s4 = Erzählen Sie der Schule, was Ihr Kind schon gelernt hat.
    .s5 = Ihr Kind hat seinen ersten Schultag.
    .notes = Legen Sie die Schritte als Karten aus. Eltern können Zeugnisse und Hefte aus anderen Ländern mitbringen; wer keine hat, erzählt einfach.
    .ask = Familie Rahimi zieht in einen Landkreis. Was tut sie zuerst für die Schule?
    .minutes = 5

# Kita (Kindertagesstätte), also Kindergarten: day care for children before school. Give the German word in brackets. Fourth sentence: parents stay with the child in the first time, until it feels safe.
day-care =
    .title = Was ist eine Kita?
    .s1 = Eine Kita ist ein Kindergarten für Kinder vor dem Schulalter.
    .s2 = Dort spielen, essen und lernen die Kinder zusammen.
    .s3 = Erzieherinnen und Erzieher kümmern sich um die Kinder.
    .s4 = Am Anfang bleiben Eltern oft eine Zeit lang dabei.
    .s5 = Viele Kinder lernen dort beim Spielen Deutsch.
    .notes = Zeigen Sie Bilder von einem Tag in der Kita. Sagen Sie, dass der Besuch freiwillig ist.
    .ask = Wer kann am Tag für kleine Kinder sorgen?
    .minutes = 5

# "Wohnort": where a family lives. The right depends on the residence; promise nothing and deny nothing. Jugendamt: the office for children and families; many people fear it, so say nothing harder than the German.
day-care-place =
    .title = Ein Platz in der Kita
    .s1 = Ein Recht auf einen Kita-Platz hängt vom Wohnort ab.
    .s2 = In der Einrichtung ist es vielleicht anders als nach dem Umzug.
    .s3 = Fragen Sie das Team, was jetzt für Ihr Kind gilt.
    .s4 = Nach dem Umzug können Sie das Jugendamt fragen.
    .s5 = Fragen Sie auch, ob der Platz Geld kostet.
    .notes = Erklären Sie das Jugendamt als Amt, das Familien berät und unterstützt. Hören Sie Sorgen darüber an.
    .ask = Hana sucht nach dem Umzug einen Platz in der Kita. Wen kann sie fragen?
    .minutes = 4

# Hort: care for schoolchildren in the afternoon. Grundschule: the first school for all children. Give both German words in brackets.
what-is-school =
    .title = Was ist Schule hier?
    .s1 = Mädchen und Jungen lernen hier meistens zusammen.
    .s2 = Der Unterricht in öffentlichen Schulen ist kostenlos.
    .s3 = Zuerst kommt die Grundschule, danach gibt es verschiedene Schulen.
    .s4 = Am Nachmittag gehen manche Kinder in den Hort.
    .s5 = Niemand darf Kinder schlagen, auch nicht in der Schule.
    .notes = Zeichnen Sie einen Schultag.
    .ask = Amina geht morgen zum ersten Mal in die Schule. Was ist hier vielleicht neu für sie?
    .minutes = 5

# Elternabend: an evening meeting of parents and teachers; give the German word in brackets.
parents-and-school =
    .title = Eltern und Schule
    .s1 = Eltern und Schule arbeiten für das Kind zusammen.
    .s2 = Beim Elternabend treffen sich Eltern und Lehrkräfte.
    .s3 = Sie dürfen dort fragen und Ihre Meinung sagen.
    .s4 = Bitten Sie die Schule vorher um Sprachmittlung.
    .s5 = Ist Ihr Kind krank, sagen Sie es der Schule am Morgen.
    .notes = Spielen Sie ein Gespräch mit einer Lehrerin. Sagen Sie: Kinder sollen dabei nicht übersetzen.
    .ask = Farid kommt zum ersten Mal zum Elternabend. Was kann er dort fragen?
    .minutes = 5

# "Familiensprache": the language or languages a family speaks at home.
languages =
    .title = Ihre Sprache und Deutsch
    .s1 = Kinder können mehrere Sprachen gut lernen.
    .s2 = Sprechen Sie mit Ihrem Kind gern Ihre Familiensprache.
    .s3 = Das hilft Ihrem Kind auch beim Deutschlernen.
    .s4 = Erzählen, singen oder lesen Sie zusammen.
    .s5 = Fragen Sie die Schule nach Hilfe beim Deutschlernen.
    .notes = Wer möchte, singt oder sagt einen Kinderreim in der eigenen Sprache. Sammeln Sie, wie viele Sprachen die Kinder kennen.
    .ask = Tarek lernt zwei Sprachen. Wie können seine Eltern ihm helfen?
    .minutes = 4

what-a-child-needs =
    .title = Was ein Kind braucht
    .s1 = Viel Neues macht manche Kinder müde, still oder unruhig.
    .s2 = Schlaf, Spiel und Ihre Nähe geben Kindern Kraft.
    .s3 = Für die Schule braucht ein Kind Rucksack, Hefte und Stifte.
    .s4 = Fragen Sie das Team, wer bei den Kosten helfen kann.
    .s5 = Auch Eltern dürfen um Hilfe bitten.
    .notes = Viele Eltern sind selbst müde; nennen Sie Entlastung und Beratung, keine Ratschläge zur Erziehung.
    .ask = Was tut Kindern in einem neuen Haus gut?
    .minutes = 4

# The two variables are telephone numbers, first for children and young people, then for parents.
worries =
    .title = Wenn Ihr Kind Sorgen hat
    .s1 = Manche Kinder erzählen nicht von Angst, Streit oder Trauer.
    .s2 = Sprechen Sie mit dem Team, der Kita oder der Schule.
    .s3 = Kinder und Jugendliche können selbst anrufen: { $tel-children }.
    .s4 = Eltern finden Rat unter dieser Nummer: { $tel-parents }.
    .s5 = Beide Anrufe sind kostenlos, aber nicht immer möglich.
    .notes = Fragen Sie nicht nach Erlebnissen der Kinder. Sagen Sie, wann die Nummern besetzt sind und dass jemand beim Anruf übersetzen kann.
    .ask = Leila ist seit Wochen sehr still. Mit wem können ihre Eltern sprechen?
    .minutes = 5

q-school-start =
    .title = Wann beginnt die Schulpflicht?
    .a1 = Am Tag der Ankunft.
    .a1-why = Sie beginnt später. Fragen Sie jetzt das Team nach Unterricht.
    .a2 = Mit dem Umzug in einen Landkreis.
    .a2-why = Richtig. Fragen Sie dort nach der Anmeldung.
    .a3 = Wenn das Kind Deutsch kann.
    .a3-why = Ihr Kind braucht dafür kein Deutsch. Es lernt Deutsch in der Schule.
    .notes = Sagen Sie noch einmal, wo Kinder bis zum Umzug lernen können.
    .ask = Ein Nachbar sagt: Ohne Deutsch darf kein Kind zur Schule. Was antworten Sie?
    .minutes = 4

q-family-language =
    .title = Was hilft Ihrem Kind beim Sprechen?
    .a1 = Wir sprechen unsere Familiensprache.
    .a1-why = Richtig. Das hilft auch beim Deutschlernen.
    .a2 = Wir sprechen zu Hause sehr wenig.
    .a2-why = Kinder lernen durch viele Gespräche. Jede Sprache ist gut dafür.
    .a3 = Wir lesen und erzählen zusammen.
    .a3-why = Richtig. Lesen und Erzählen helfen in jeder Sprache.
    .notes = Mehrere Antworten stimmen. Auch Eltern, die nicht lesen, können erzählen und singen.
    .ask = Welche Spiele, Lieder oder Geschichten helfen Kindern beim Sprechen?
    .minutes = 4

q-sick-child =
    .title = Ihr Schulkind ist am Morgen krank. Was tun Sie?
    .a1 = Ich sage es der Schule.
    .a1-why = Richtig. So weiß die Schule, wo Ihr Kind ist.
    .a2 = Ich schicke es in die Schule.
    .a2-why = Ein krankes Kind braucht Ruhe. Sagen Sie es der Schule.
    .a3 = Ich sage nichts.
    .a3-why = Dann macht sich die Schule Sorgen. Eine kurze Nachricht hilft.
    .notes = Üben Sie den Satz: Mein Kind ist krank und kommt heute nicht.
    .ask = Warum möchte die Schule am Morgen wissen, wo ein Kind ist?
    .minutes = 4

q-worries =
    .title = Ihr Kind ist oft traurig. Was hilft?
    .a1 = Ich bleibe damit allein.
    .a1-why = Sie müssen das nicht allein schaffen. Andere Menschen helfen Ihnen.
    .a2 = Ich spreche mit dem Team.
    .a2-why = Richtig. Das Team kennt Beratung für Familien.
    .a3 = Ich spreche mit der Lehrerin.
    .a3-why = Richtig. Die Schule sieht Ihr Kind oft und kann helfen.
    .a4 = Ich rufe das Elterntelefon an.
    .a4-why = Richtig. Die Nummer ist { $tel-parents }.
    .notes = Mehrere Antworten stimmen. Nennen Sie die Beratung für Kinder und Eltern in der Nähe.
    .ask = Warum ist es manchmal schwer, um Hilfe zu bitten? Was macht es leichter?
    .minutes = 4
