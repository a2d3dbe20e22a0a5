## Pakete
