"""A bound on how long a user's regular expression may take.

``re`` looks at pending signals while it backtracks, so a timer signal ends a match that would run for ever. Where there
are no such timers (Windows, or outside the main thread) there is no bound.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from tui.core.errors import BadData


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Runs its block for at most ``seconds``.

    Raises:
        BadData: the time is up.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise BadData("the regular expression takes too long; make it simpler")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
