## Übersetzungen: woraus sie gemacht sind, Austausch, Glossar
