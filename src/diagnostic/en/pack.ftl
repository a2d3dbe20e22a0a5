## Packs
