## Kurse mit einer Gruppe

lesson-unwritten = Der Stand des Kurses lässt sich nicht schreiben: { $fault }.
    .hint = Der Kurs läuft weiter. Schaffen Sie Platz auf dem Datenträger oder dem Stick, oder stecken Sie einen anderen ein. Bis dahin beginnt ein Neustart beim zuletzt geschriebenen Stand.
lesson-unread = Der gespeicherte Kurs lässt sich nicht lesen: { $fault }.
    .hint = Stecken Sie den Stick noch einmal ein, oder kopieren Sie seine Dateien auf einen anderen.
lesson-form = Diesen Kurs hat eine andere Version des Programms gespeichert (Form { $form }, diese hier liest Form { $known }).
    .hint = Machen Sie mit der Version weiter, die ihn gespeichert hat. Oder beginnen Sie den Kurs neu und wählen Sie die Seite im Plan.
lesson-bad = Im gespeicherten Kurs steht bei „{ $name }“ ein Wert, der nicht sein kann.
    .hint = Beginnen Sie den Kurs neu und wählen Sie die Seite im Plan. Ändern Sie diese Datei nicht von Hand.
lesson-anew = Ein neuer Kurs beginnt, weil sich der gespeicherte nicht lesen lässt.
    .hint = Das Gespeicherte liegt jetzt daneben als „{ $file }“. Wählen Sie im Plan die Seite, bei der Sie aufgehört haben.
lesson-lost = Ein neuer Kurs beginnt. Der gespeicherte lässt sich weder lesen noch daneben ablegen.
    .hint = Kopieren Sie diese Datei an einen anderen Ort, bevor Sie beginnen, wenn Sie ihre Zahlen noch brauchen. Wählen Sie im Plan die Seite, bei der Sie aufgehört haben.
lesson-plan-gone = Den Plan „{ $plan }“ dieses Kurses gibt es nicht mehr.
    .hint = Der Kurs geht mit dem Plan weiter, wie er war. Beginnen Sie einen neuen Kurs, um nach einem anderen zu unterrichten.
lesson-page-gone = Die Seite „{ $page }“, bei der der Kurs aufhörte, gibt es nicht mehr. Es geht bei „{ $now }“ weiter.
    .hint = Wählen Sie im Plan eine andere Seite, wenn das nicht die richtige ist.
lesson-pages-gone = Von den Seiten des Plans gibt es keine einzige mehr. Ein neuer Kurs beginnt.
    .hint = Installieren Sie das Paket mit diesen Seiten wieder, oder wählen Sie einen anderen Plan.
monitors-anew = Welcher Bildschirm die Wand war, lässt sich nicht lesen. Es wird neu gefragt.
    .hint = Wählen Sie die Wand vor dem Kurs. Die Datei wird dann von selbst neu geschrieben.
