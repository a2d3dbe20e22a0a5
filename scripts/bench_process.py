"""What a program costs, read from /proc, and how it is ended; a sound card that leads nowhere."""

import ctypes
import os
import re
import signal
import subprocess
import time
from pathlib import Path

# Processes of the bench itself that no program is charged with.
OURS = set()


def adopt():
    """PR_SET_CHILD_SUBREAPER: Chromium's helpers that lose their parent are still counted, and ended."""
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


def stat(pid):
    """The fields after the name; none where the process has gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None


def family(process):
    """A process and all that descend from it. Orphans come to this one (see `adopt`), and are counted with it."""
    found = ((int(entry.name), stat(entry.name)) for entry in Path("/proc").iterdir() if entry.name.isdigit())
    parents = {pid: int(fields[1]) for pid, fields in found if fields}
    wanted = {process.pid} | {pid for pid, parent in parents.items() if parent == os.getpid() and pid not in OURS}
    while more := {pid for pid, parent in parents.items() if parent in wanted} - wanted:
        wanted |= more
    return wanted


def summed(pids, file, pattern):
    """The sum of a figure that stands in a file of /proc."""
    total = 0
    for pid in pids:
        try:
            found = re.search(pattern, Path(f"/proc/{pid}/{file}").read_text(), re.M)
        except OSError:
            continue
        total += int(found[1]) if found else 0
    return total


def pss(pids):
    """MiB over all processes, each shared page counted in proportion."""
    return summed(pids, "smaps_rollup", r"^Pss: +(\d+)") / 1024


def written(pids):
    """Bytes that all threads wrote, to whatever: none at all means none to X. (Xlib and xcb hand over with `writev`,
    which the kernel counts here; a tracer would count the same and wake the program.)"""
    return summed(pids, "io", r"^wchar: (\d+)")


def ticks(pids):
    """CPU time of all threads, in ticks of 10 ms."""
    return sum(int(fields[11]) + int(fields[12]) for fields in map(stat, pids) if fields)


def end(process, pids=None):
    """Ends a program and all that belongs to it."""
    pids = pids or family(process)
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for _ in range(100):
        left = [pid for pid in pids if Path(f"/proc/{pid}").exists()]
        for pid in left:
            try:
                os.waitpid(pid, os.WNOHANG)
            except ChildProcessError:
                pass
        if not left:
            break
        time.sleep(0.03)
    for pid in left:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    time.sleep(0.3)


class Sound:
    """A PulseAudio server with a sink that leads nowhere, and the environment that makes ALSA play there."""

    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        socket, alsa = folder / "native", folder / "alsa.conf"
        default = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"
        alsa.write_text(f"</usr/share/alsa/alsa.conf>\n{default}")
        command = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--disable-shm=yes", "--exit-idle-time=-1"]
        command += ["--load=module-null-sink sink_name=nowhere"]
        command += [f"--load=module-native-protocol-unix auth-anonymous=1 socket={socket}"]
        home = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH")}
        self.environment = home | {"ALSA_CONFIG_PATH": str(alsa), "PULSE_SERVER": f"unix:{socket}"}
        server_home = os.environ | home | {"XDG_RUNTIME_DIR": str(folder)}
        self.server = subprocess.Popen(command, env=server_home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        OURS.add(self.server.pid)
        while not socket.exists():
            if self.server.poll() is not None:
                raise RuntimeError("pulseaudio doesn't start")
            time.sleep(0.05)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
