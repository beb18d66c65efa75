"""The names of the styles that Word files are written in, and known by when they are read again."""

QUOTED, LEADING, CITED, OWN, SOURCE = "Quoted", "Quoted Lead-in", "Citation", "Own Words", "Source"
"""Printed words, printed words that only lead in, their citation, the user's own line, the source."""
DEEPEST = 2
"""Items further down are set as those of this depth."""
