#!/usr/bin/env bash
# Starts a lesson from a stick on somebody else's laptop: "Unterricht starten" on the stick. What is written goes to the stick
# alone. What is given goes on to the program: bash "Unterricht starten" values
#
# A double click has no terminal, so what goes wrong is shown in a window. All of this is read before anything starts: the
# stick may be pulled out meanwhile.
set -uo pipefail

# Shows a text with whatever this desktop has.
tell() {
    printf '%s\n' "$1" >&2
    [ ! -t 2 ] || return 0
    if command -v zenity >/dev/null; then
        zenity --error --no-markup --width=500 --title=Wegweiser --text="$1" 2>/dev/null
    elif command -v kdialog >/dev/null; then
        kdialog --title Wegweiser --error "$1" 2>/dev/null
    elif command -v xmessage >/dev/null; then
        xmessage -center "$1" 2>/dev/null
    elif command -v notify-send >/dev/null; then
        notify-send Wegweiser "$1" 2>/dev/null
    fi
}

main() {
    local here said status
    here=$(dirname "$(readlink --canonicalize "$0")")
    # Whoever ends the session ends the program, which writes its last state; this waits for it.
    trap : TERM INT HUP
    # From elsewhere, so that the stick can be ejected; by its whole path, so that it is found again when it is back.
    cd /
    exec 3>&1
    said=$(exec bash "$here/wegweiser.sh" present --messages de --content "$here" --stick "$here" "$@" 2>&1 >&3)
    status=$?
    exec 3>&-
    said=$(printf "%s\n" "$said" | tail --lines=20)
    # Ended by a signal that asks for it (HUP, INT, TERM) is ended as it should be.
    case $status in 0 | 129 | 130 | 143) return $status ;; esac
    tell "Wegweiser wurde mit einem Fehler beendet / ended with an error ($status):

$said"
    return $status
}

main "$@"
exit $?
