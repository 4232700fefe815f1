# shellcheck shell=bash disable=SC2154,SC2034 # variables of packaging/dev
# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How the set-up speaks: one line a step, on standard error, because standard output belongs to the program.

say() { printf 'Demitasse: %s\n' "$*" >&2; }

# die WHAT [WAY OUT]...
die() {
    say "$1"
    shift
    (($# == 0)) || printf '           %s\n' "$@" >&2
    exit 1
}

writable_folder() { mkdir -p "$1" 2>/dev/null && [[ -w $1 ]]; }

# hold FILE: takes the lock that FILE stands for, as descriptor 9, and keeps it until let_go. Commands started meanwhile
# must not inherit it (9>&-), or a daemon among them would keep everybody waiting.
hold() {
    exec 9>>"$1"
    if ! flock --nonblock 9; then
        say "Another packaging/dev is at work here; waiting for it to finish."
        flock 9
    fi
}
let_go() { exec 9>&-; }
