"""The instrument both programs are measured with: a display whose pixels are read without asking anybody.

Xvfb keeps its framebuffer in a file, which is mapped into memory and compared with the finished screen about every
half millisecond. Touches are real X11 button events (XTEST).
"""

import ctypes
import mmap
import os
import struct
import subprocess
import time
import zlib

PAUSE = 0.0004
SHADE = 24


class Screen:
    """An Xvfb of its own."""

    def __init__(self, folder, size=(1920, 1080)):
        folder.mkdir(parents=True, exist_ok=True)
        self.width, self.height = size
        self.away = (self.width // 2, self.height - 5)
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{self.width}x{self.height}x24"]
        command += ["-fbdir", str(folder), "-nocursor", "-noreset", "-nolisten", "tcp"]
        self.server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = f":{pipe.readline().strip()}"
        with (folder / "Xvfb_screen0").open("r+b") as file:
            self.map = mmap.mmap(file.fileno(), 0)
        header = struct.unpack(">25I", self.map[:100])
        self.stride = header[12]
        self.at = ctypes.addressof(ctypes.c_char.from_buffer(self.map, header[0] + header[19] * 12))
        self.compare = ctypes.CDLL(None).memcmp
        self.compare.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
        self.x11, self.xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.connection = ctypes.c_void_p(self.x11.XOpenDisplay(self.display.encode()))

    # Looking

    def shot(self):
        return ctypes.string_at(self.at, self.stride * self.height)

    def same(self, shot, rows):
        """Whether these rows stand on the screen, byte for byte."""
        first = rows.start * self.stride
        return self.compare(self.at + first, address(shot) + first, len(rows) * self.stride) == 0

    def shows(self, shot, rows=None):
        """Whether the screen is this one; but for shades that eyes don't see."""
        rows = rows or range(self.height)
        return self.same(shot, rows) or all(self.same(shot, range(row, row + 1)) or self.near(shot, row) for row in rows)

    def near(self, shot, row):
        """Whether a row differs by shades alone: where Chromium draws a part of its page again, round edges come out a
        little lighter or darker than they were."""
        shown = ctypes.string_at(self.at + row * self.stride, self.stride)
        wanted = shot[row * self.stride : (row + 1) * self.stride]
        differ = int.from_bytes(shown, "little") ^ int.from_bytes(wanted, "little")
        part = slice((differ & -differ).bit_length() // 8, differ.bit_length() // 8 + 1)
        return all(abs(one - other) <= SHADE for one, other in zip(shown[part], wanted[part]))

    def between(self, before, after):
        """The rows from the first to the last that differ; only they are looked at often."""
        part = lambda shot, row: shot[row * self.stride : (row + 1) * self.stride]
        rows = [row for row in range(self.height) if part(before, row) != part(after, row)]
        return range(rows[0], rows[-1] + 1) if rows else range(self.height)

    def settled(self, still=2.0, longest=40.0):
        """The screen once it hasn't changed for so long; black doesn't count."""
        begun = since = time.monotonic()
        shot = self.shot()
        while time.monotonic() - since < still or len(set(shot[::40004])) < 3:
            time.sleep(0.05)
            if not self.shows(shot):
                shot, since = self.shot(), time.monotonic()
            if time.monotonic() - begun > longest:
                raise RuntimeError("the screen doesn't come to rest")
        return shot

    def until(self, shot, rows=None, longest=20.0):
        """When the look began that found this screen, in seconds of the monotonic clock; None where none did."""
        limit = time.monotonic() + longest
        while (at := time.monotonic()) < limit:
            if self.shows(shot, rows) and self.shows(shot):
                return at
            time.sleep(PAUSE)
        return None

    def black(self):
        """Waits until the last program's window is gone."""
        limit = time.monotonic() + 5
        while len(set(self.shot()[::4001])) > 1 and time.monotonic() < limit:
            time.sleep(0.05)

    # Touching

    def point(self, place):
        self.xtst.XTestFakeMotionEvent(self.connection, -1, *place, 0)
        self.x11.XFlush(self.connection)
        return time.monotonic()

    def button(self, down):
        self.xtst.XTestFakeButtonEvent(self.connection, 1, int(down), 0)
        self.x11.XFlush(self.connection)
        return time.monotonic()

    def tap(self, place):
        """A touch of 80 ms; when the finger was lifted."""
        self.point(place)
        time.sleep(0.15)
        self.button(True)
        time.sleep(0.08)
        return self.button(False)

    def answer(self, place, shot):
        """Touches: ms from there to the finished screen; None where that doesn't come by itself within a second, or
        stood there before. The pointer then wakes the program, so that the next touch finds it where it should be."""
        before = self.shot()
        rows = self.between(before, shot)
        stood = self.shows(shot)
        touched = self.tap(place)
        at = self.until(shot, rows, 1.0)
        if at is None or stood:
            self.point(self.away)
            return None
        return (at - touched) * 1000

    def drag(self, start, steps, rows):
        """Drags from a place by so many pixels a step: for each step the ms until a pixel of these rows changed. Before
        them the finger moves once beyond what still counts as a tap."""
        x, y = start
        self.point(start)
        time.sleep(0.15)
        self.button(True)
        for at, step in enumerate([-40 if steps[0] < 0 else 40, *steps]):
            # Never in step with anybody's frames.
            time.sleep(0.06 + 0.0013 * (at % 13))
            before = self.shot()
            y += step
            moved = looked = self.point((x, y))
            while (same := self.same(before, rows)) and looked < moved + 0.5:
                time.sleep(PAUSE)
                looked = time.monotonic()
            if at > 0:
                yield None if same else (looked - moved) * 1000
        # A finger that rested throws nothing.
        time.sleep(0.3)
        self.button(False)

    # The rest

    def titles(self):
        """Names of the windows."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        top = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.connection))
        self.x11.XQueryTree(self.connection, top, *map(ctypes.byref, (root, parent, children, count)))
        self.x11.XInternAtom.restype = ctypes.c_ulong
        name_of = ctypes.c_ulong(self.x11.XInternAtom(self.connection, b"_NET_WM_NAME", 0))
        for at in range(count.value):
            kind, form, length, left = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
            name = ctypes.c_char_p()
            asked = (self.connection, ctypes.c_ulong(children[at]), name_of, 0, 1024, 0, ctypes.c_ulong(0))
            told = map(ctypes.byref, (kind, form, length, left, name))
            self.x11.XGetWindowProperty(*asked, *told)
            yield (name.value or b"").decode(errors="replace")

    def write(self, shot, path):
        """A PNG."""
        rows = (shot[at : at + self.width * 4] for at in range(0, len(shot), self.stride))
        raw = b"".join(b"\0" + bytes(v for p in zip(r[2::4], r[1::4], r[0::4]) for v in p) for r in rows)
        chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        head = struct.pack(">2I5B", self.width, self.height, 8, 2, 0, 0, 0)
        png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw, 1)) + chunk(b"IEND", b"")
        path.write_bytes(png)

    def close(self):
        # Xlib ends the whole process when its server goes first.
        self.x11.XCloseDisplay(self.connection)
        self.server.terminate()
        self.server.wait()


def address(shot):
    return ctypes.cast(shot, ctypes.c_void_p).value
