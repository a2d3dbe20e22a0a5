"""Speaks through espeak-ng's library, as a child process of `wegweiser narrate`.

espeak-ng is licensed under GPL-3.0-or-later. It is never linked into wegweiser: this program loads it from the
virtual environment that `scripts/setup` makes (package espeakng-loader) and is talked to through pipes.

After the start it writes one line of JSON: {"version": "1.52.0"}. Then, for each line of JSON on standard input:

    {"voice": "ti"}                               -> {"found": true}
    {"voice": "ti", "rate": 130, "text": "..."}   -> {"hertz": 22050, "bytes": 44100}, and so many bytes of
                                                     signed 16-bit little-endian samples, one channel

What goes wrong is answered with {"error": "..."}; the process goes on. It ends when standard input does.

The C interface: https://github.com/espeak-ng/espeak-ng/blob/1.52.0/src/include/espeak-ng/speak_lib.h
"""

import ctypes
import json
import sys

AUDIO_OUTPUT_SYNCHRONOUS = 2  # espeak_Synth returns when all sound was given to the callback.
DONT_EXIT = 0x8000  # A missing data folder is an answer, not the end of the process.
CHARS_UTF8 = 1
PARAMETER_RATE = 1
POSITION_CHARACTER = 1

SynthCallback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class VoiceEntry(ctypes.Structure):
    """The head of espeak_VOICE."""

    _fields_ = [("name", ctypes.c_char_p), ("languages", ctypes.c_void_p), ("identifier", ctypes.c_char_p)]


class Espeak:
    """The library, ready to speak."""

    def __init__(self):
        import espeakng_loader

        self.library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path().encode()
        self.library.espeak_Info.restype = ctypes.c_char_p
        self.hertz = self.library.espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, data, DONT_EXIT)
        if self.hertz <= 0:
            raise RuntimeError(f"espeak_Initialize answered {self.hertz}")
        self.sound = bytearray()
        # The library keeps the pointer; without this reference Python would free the function.
        self.callback = SynthCallback(self._heard)
        self.library.espeak_SetSynthCallback(self.callback)
        self.voices = self._voices()

    def _voices(self):
        """Identifiers by language. espeak_SetVoiceByName alone doesn't know "en-gb", and looking up by properties
        takes a voice that is merely similar, such as English for everything unknown."""
        self.library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(VoiceEntry))
        listed = self.library.espeak_ListVoices(None)
        voices, at = {}, 0
        while listed[at]:
            entry = listed[at].contents
            # Pairs of a priority byte and a name that ends in a zero byte; a priority of zero ends the list.
            place = entry.languages
            while ctypes.string_at(place, 1) != b"\0":
                language = ctypes.string_at(place + 1)
                voices.setdefault(language.decode().lower(), entry.identifier)
                place += len(language) + 2
            at += 1
        return voices

    def _heard(self, samples, count, _events):
        if samples and count > 0:
            self.sound += ctypes.string_at(samples, count * 2)
        return 0

    def version(self):
        return self.library.espeak_Info(None).decode().split()[0]

    def choose(self, voice):
        identifier = self.voices.get(voice.lower(), voice.encode())
        return self.library.espeak_SetVoiceByName(identifier) == 0

    def say(self, text, rate):
        self.sound = bytearray()
        self.library.espeak_SetParameter(PARAMETER_RATE, rate, 0)
        data = text.encode()
        status = self.library.espeak_Synth(data, len(data) + 1, 0, POSITION_CHARACTER, 0, CHARS_UTF8, None, None)
        self.library.espeak_Synchronize()
        if status != 0:
            raise RuntimeError(f"espeak_Synth answered {status}")
        return bytes(self.sound)


def answer(espeak, request):
    """The header and the sound."""
    if not espeak.choose(request["voice"]):
        return ({"found": False}, b"") if "text" not in request else ({"error": f"no voice {request['voice']}"}, b"")
    if "text" not in request:
        return {"found": True}, b""
    sound = espeak.say(request["text"], int(request["rate"]))
    return {"hertz": espeak.hertz, "bytes": len(sound)}, sound


def main():
    out = sys.stdout.buffer
    espeak = Espeak()
    out.write(json.dumps({"version": espeak.version()}).encode() + b"\n")
    out.flush()
    for line in sys.stdin.buffer:
        try:
            header, sound = answer(espeak, json.loads(line))
        except Exception as error:  # whatever it is, the other side must get an answer
            header, sound = {"error": f"{type(error).__name__}: {error}"}, b""
        out.write(json.dumps(header).encode() + b"\n" + sound)
        out.flush()


main()
