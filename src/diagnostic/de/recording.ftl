## Aufnahmen
