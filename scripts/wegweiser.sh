#!/usr/bin/env bash
# Starts Wegweiser from its own folder. What is given goes on to the program: ./wegweiser.sh --windowed
set -euo pipefail
cd "$(dirname "$(readlink --canonicalize "$0")")"

need=()
libraries=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p)
# A library, and the Debian package it comes with.
wants() {
    [[ $libraries == *"$1"* ]] || need+=("$2")
}

# Every command of the program, by what it needs; tests/check/launcher.rs compares this with the program's own list.
tools=" check confirm export help import narrate pack review site staff-pin status "
drawing=" picture "
windows=" present preview record "

# The command: the first word that is none of the options that may stand before it.
command=
skip=
for word in "$@"; do
    if [ -n "$skip" ]; then
        skip=
        continue
    fi
    case $word in
        --messages | --content | --settings | --trace | --replay) skip=yes ;;
        -*) ;;
        *)
            command=$word
            break
            ;;
    esac
done

needs=window
# From sound files people are recorded without a window; help has none either.
if [[ " $* " =~ " "(-h|--help|-V|--version)" " ]]; then
    needs=nothing
elif [[ $tools == *" $command "* ]]; then
    needs=nothing
elif [[ $drawing == *" $command "* ]]; then
    needs=pictures
elif [[ $windows == *" $command "* ]]; then
    if [[ " $* " =~ " "(--import|--remove-withdrawn)[\ =] ]]; then needs=nothing; fi
elif [ -n "$command" ]; then
    # What nobody knows, the program itself says.
    needs=nothing
fi

wants libasound.so.2 libasound2
if [ $needs != nothing ]; then
    wants libxkbcommon.so.0 libxkbcommon0
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        wants libwayland-client.so.0 libwayland-client0
    elif [ -n "${DISPLAY:-}" ]; then
        wants libX11-xcb.so.1 libx11-xcb1
        wants libXcursor.so.1 libxcursor1
        wants libXi.so.6 libxi6
        wants libxkbcommon-x11.so.0 libxkbcommon-x11-0
        wants libXrandr.so.2 libxrandr2
    elif [ $needs = window ]; then
        echo "wegweiser: there is no screen; start it from the desktop" >&2
        exit 1
    fi
fi
if [ ${#need[@]} -gt 0 ]; then
    echo "wegweiser: something is missing on this computer. In a terminal:" >&2
    echo "  sudo apt-get install ${need[*]}" >&2
    exit 1
fi
# Large buffers go back to the system when they are freed, and few threads keep memory of their own: by itself glibc
# holds on to a third more after hours of touches (scripts/soak).
export GLIBC_TUNABLES=${GLIBC_TUNABLES:-glibc.malloc.mmap_threshold=131072:glibc.malloc.trim_threshold=262144:glibc.malloc.arena_max=2}
program=./wegweiser
# From a stick the program runs out of memory: the stick may be pulled out, may be mounted without the right to run anything
# (FAT), and can be ejected. The copy has no name, so nothing of it stays.
if [[ " $* " == *" --stick"[\ =]* ]] && copy=$(mktemp --tmpdir=/dev/shm wegweiser-XXXXXXXX 2>/dev/null); then
    if cp ./wegweiser "$copy" && chmod 700 "$copy" && [ -x "$copy" ] && exec 9<"$copy"; then program=/proc/self/fd/9; fi
    rm --force "$copy"
    # Nobody stands on a stick that is to be ejected, unless a path was given that begins there.
    if [ $program != ./wegweiser ] && [[ " $* " == *" --content /"* && " $* " == *" --stick /"* ]]; then cd /; fi
fi
exec $program "$@"
