"""communique: a terminal reader for diplomatic statements."""

__version__ = "0.1.0"
