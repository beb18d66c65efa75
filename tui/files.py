"""Files are read whole and within a bound, and written whole or not at all. Every failure is one sentence."""

import contextlib
import errno
import os
import stat
from pathlib import Path

from tui.core.clean import visible
from tui.core.errors import BadData, FileTrouble

STATEMENT_FILES = (".yaml", ".yml")
"""How the names of statement files end."""
MOST_BYTES = 20_000_000
"""The longest statement file that is read."""

_STRAIGHT = ("/dev/stdout", "/dev/stderr")
_STRAIGHT_FOLDERS = ("/dev/fd/", "/proc/self/fd/")
_MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16", b"\xff\xfe\0\0": "UTF-32", b"\0\0\xfe\xff": "UTF-32"}


def shown(path: str | Path) -> str:
    """A file name as it may be printed."""
    return visible(os.fsdecode(path)) or "''"


def read_bytes(path: str | Path, *, most: int = MOST_BYTES) -> bytes:
    """The bytes of a regular file or a pipe; ``~`` is expanded.

    Raises:
        FileTrouble: it is missing, a folder, a device, not readable, or longer than ``most`` bytes.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        name = Path(path).expanduser()
        descriptor = os.open(name, flags)  # not blocking: a named pipe nobody writes to must not hold us
    except (OSError, ValueError, RuntimeError) as error:
        raise FileTrouble(f"{shown(path)}: {_why_not_read(path, error)}") from None
    try:
        kind = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(kind) and not stat.S_ISFIFO(kind):
            raise FileTrouble(f"{shown(path)}: is {_kind(kind)}, not a file; name a file")
        if stat.S_ISFIFO(kind):
            os.set_blocking(descriptor, True)
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(most + 1)
    except OSError as error:
        raise FileTrouble(f"{shown(path)}: {_why_not_read(path, error)}") from None
    finally:
        os.close(descriptor)
    if len(data) > most:
        raise FileTrouble(f"{shown(path)}: is longer than {_size(most)}; split it")
    return data


def decode(data: bytes, name: str | Path) -> str:
    """The text of UTF-8 bytes, without a byte order mark.

    Raises:
        BadData: they are another encoding, or no text at all; the sentence names the line.
    """
    for mark in sorted(_MARKS, key=len, reverse=True):
        if data.startswith(mark):
            raise BadData(f"{shown(name)}:1: is {_MARKS[mark]}, not UTF-8; save it as UTF-8")
    if (zero := data.find(b"\0")) >= 0:
        line = data.count(b"\n", 0, zero) + 1
        raise BadData(f"{shown(name)}:{line}: holds a zero byte, so it is not UTF-8 text; save it as UTF-8 text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        wrong = f"byte 0x{data[error.start]:02X} is not UTF-8"
        raise BadData(f"{shown(name)}:{line}: {wrong}; save the file as UTF-8") from None


def write_whole(path: str | Path, data: bytes, *, force: bool = False) -> Path:
    """Writes ``data`` to a file, whole or not at all, and says which file it is now in.

    The bytes go to a temporary file beside the target, which then takes the target's place with the target's
    permissions. A symbolic link is kept and the file it names replaced. A pipe or a terminal is written to straight.

    Raises:
        FileTrouble: the file is there and ``force`` is not given, it is no regular file, or it can't be written. An
            old file is then as it was, and nothing is left beside it.
    """
    try:
        name = Path(path).expanduser()
        if str(name) in _STRAIGHT or str(name).startswith(_STRAIGHT_FOLDERS):
            return _write_straight(name, data)
        target = Path(os.path.realpath(name))  # unlike Path.resolve, it bears a link that leads to itself
        try:
            mode = target.stat().st_mode
        except FileNotFoundError:
            mode = None
        if mode is not None:
            if stat.S_ISFIFO(mode) or stat.S_ISCHR(mode):
                return _write_straight(target, data)
            _refuse(path, target, mode, force=force)
        _replace(target, data, None if mode is None else stat.S_IMODE(mode))
    except (OSError, ValueError, RuntimeError) as error:
        raise FileTrouble(f"{shown(path)}: {_why_not_written(error)}") from None
    return target


def _refuse(path: str | Path, target: Path, mode: int, *, force: bool) -> None:
    if not stat.S_ISREG(mode):
        raise FileTrouble(f"{shown(path)}: is {_kind(mode)}, not a file; name a file")
    if not force:
        raise FileTrouble(f"{shown(path)}: is there already; give --force to replace it, or name another file")
    if not os.access(target, os.W_OK):
        raise FileTrouble(f"{shown(path)}: is write-protected; change its permissions, or name another file")


def _write_straight(name: Path, data: bytes) -> Path:
    with name.open("wb") as file:
        file.write(data)
    return name


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    temporary = target.with_name(f".{target.name[:20]}.{os.urandom(6).hex()}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(temporary, flags, 0o666)  # the umask applies, as to any new file
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Makes the new name last through a power cut, where the platform can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _why_not_read(path: str | Path, error: Exception) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "no such file; check the path"
        case IsADirectoryError():
            return "is a folder; name a file in it"
        case PermissionError():
            if Path(path).expanduser().is_dir():
                return "is a folder; name a file in it"
            return "may not be read; check its permissions"
        case OSError(errno=errno.ELOOP):
            return "is a link that leads to itself; name a file"
        case OSError(errno=errno.ENAMETOOLONG):
            return "the name is too long; check the path"
        case OSError():
            return f"can't be read ({error.strerror or error}); check the path"
        case _:
            return "is not a file name; check the path"


def _why_not_written(error: Exception) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "no such folder; make it first, or write elsewhere"
        case PermissionError() | OSError(errno=errno.EROFS):
            return "the folder may not be written to; write elsewhere"
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return "the disk is full; make room, or write elsewhere"
        case OSError(errno=errno.ENAMETOOLONG):
            return "the name is too long; choose a shorter one"
        case OSError():
            return f"can't be written ({error.strerror or error}); write elsewhere"
        case _:
            return "is not a file name; name another file"


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "a folder"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"


def _size(count: int) -> str:
    return f"{count // 1_000_000} MB" if count >= 1_000_000 else f"{count} bytes"
