"""``python -m tui`` is ``communique``."""

from tui.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
