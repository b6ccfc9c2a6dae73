"""Random programs from a grammar: rows of text with holes, by topic; what fills a hole is of the wanted kind mostly."""
