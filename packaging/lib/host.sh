# shellcheck shell=bash disable=SC2154,SC2034 # variables of packaging/dev
# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The system that packaging/dev runs on: how it can build Demitasse, and what apt has to install for that.

readonly least_qt=6.8 least_kf6=6.13

# way_here: how Demitasse is built here.
#   native  with this system's own packages, which apt installs
#   root    an older Debian: in a private, newer one (root.sh)
#   other   nothing that we know how to set up
#   inside  in that private Debian already: nothing is left to do
#   given   with whatever is installed, as --native asks
way_here() {
    local ID='' VERSION_ID=''
    # shellcheck disable=SC1091
    [[ ! -r /etc/os-release ]] || . /etc/os-release
    if [[ -n ${DEMITASSE_INSIDE-} ]]; then
        echo inside
    elif ((native)); then
        echo given
    elif [[ $ID == debian && -n $VERSION_ID && ${VERSION_ID%%.*} -lt 13 ]]; then
        echo root
    elif has apt-get; then
        echo native
    else
        echo other
    fi
}

# has COMMAND...: one of them is here.
has() { command -v "$@" >/dev/null; }

# packages_of FILE...: the package names of lists like packages/required.txt.
packages_of() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@" | sort -u; }

missing_of() {
    dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        awk -v wanted="$*" '$1 == "installed" { have[$2] = 1 }
            END { n = split(wanted, names, " "); for (i = 1; i <= n; i++) if (!(names[i] in have)) print names[i] }'
}

# install_packages PACKAGE...: with this system's apt. Its package sources stay as they are.
install_packages() {
    local log=$cache/apt.log
    may_become_root "apt-get install $*"
    : >"$log"
    say "Installing with apt: $*"
    { quiet_apt dpkg --configure -a && quiet_apt apt-get update && offers_enough "$@" && quiet_apt apt-get install --no-install-recommends "$@"; } ||
        explain_apt "$log" "apt could not install what Demitasse needs."
}

quiet_apt() {
    local options=()
    [[ $1 != apt-get ]] || options=(-q -y -o Acquire::Retries=2 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    as_root env DEBIAN_FRONTEND=noninteractive "$1" "${options[@]}" "${@:2}" >>"$log" 2>&1 </dev/null 9>&-
}

# Debian from 13 on has Qt and KDE Frameworks of the right age; among its relatives only some releases have.
offers_enough() {
    [[ " $* " == *" qt6-base-dev "* ]] || return 0
    if ! newer_than qt6-base-dev "$least_qt" || ! newer_than libkf6calendarcore-dev "$least_kf6"; then
        tell_others
    fi
}

newer_than() {
    local candidate
    candidate=$(LC_ALL=C apt-cache policy "$1" | awk '$1 == "Candidate:" { print $2 }')
    [[ -n $candidate && $candidate != '(none)' ]] && dpkg --compare-versions "${candidate#*:}" ge "$2"
}

# What a person on another system can do.
tell_others() {
    local PRETTY_NAME='this system'
    # shellcheck disable=SC1091
    [[ ! -r /etc/os-release ]] || . /etc/os-release
    say "On $PRETTY_NAME the set-up cannot install what Demitasse needs."
    {
        echo "It does so on Debian, and on relatives with Qt $least_qt and KDE Frameworks $least_kf6. Here, please install:"
        echo
        sed -n 's/^[^#].*# */    /p' "$packages/required.txt"
        echo
        echo "and then say: packaging/dev --native ${command-}"
    } >&2
    exit 1
}

may_become_root() {
    ((EUID == 0)) && return
    if ! has sudo; then
        die "Some packages are missing, and only root may install them." "As root, run: $1" "Then run the same command again."
    elif ! sudo --non-interactive true 2>/dev/null; then
        { : </dev/tty; } 2>/dev/null || die "Some packages are missing, sudo wants a password, and there is no terminal to ask." \
            "Run in a terminal: sudo $1" "Then run the same command again."
        say "Only root may install packages: sudo will ask for your password."
        sudo --validate || die "Without root nothing can be installed." "Ask your administrator for: $1"
    fi
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo -- env ${http_proxy+http_proxy="$http_proxy"} ${https_proxy+https_proxy="$https_proxy"} ${no_proxy+no_proxy="$no_proxy"} "$@"
    fi
}

# explain_apt LOG WHAT: apt's failure in plain words, what to do, and apt's own last words.
explain_apt() {
    local reason words
    words=$(grep -aE '^(E|W|Err|dpkg|Unable|tar)[: ]|No space left' "$1" | grep -avE 'mmdebstrap failed|--error-on=any|tar: (This does not|Exiting)|^W: Download is' | tail -n 6) || true
    case $words in
        *'No space left'* | *"don't have enough free space"*)
            reason='The disk is full. Free about 3 GB, then run the same command again.' ;;
        *'Could not resolve'* | *'Temporary failure'* | *'Could not connect'* | *'Unable to connect'* | *'Cannot initiate'* | *'onnection refused'* | *'unreachable'* | *'timed out'*)
            reason='The package mirror cannot be reached. Check the network (and the proxy, if there is one), then run the same command again.' ;;
        *NO_PUBKEY* | *'not signed'* | *"couldn't be verified"* | *EXPKEYSIG*)
            reason="This system's keys do not vouch for the packages. Bring debian-archive-keyring up to date (apt-get install debian-archive-keyring), then run the same command again." ;;
        *'not get lock'* | *'frontend lock'*)
            reason='Another program is installing packages. Wait until it is done, then run the same command again.' ;;
        *'does not have a Release file'* | *404* | *'Failed to fetch'*)
            reason='The mirror does not hold those packages. Look at the package sources of this system (/etc/apt), then run the same command again.' ;;
        *'Unable to locate package'* | *'no installation candidate'*)
            reason='The package sources of this system (/etc/apt) do not offer them. Enable the "main" (and on Ubuntu "universe") component, then run the same command again.' ;;
        *) reason='Once that is put right, run the same command again.' ;;
    esac
    [[ -n $words ]] || words=$(tail -n 6 "$1")
    say "$2"
    printf '           %s\n' "$reason" 'Its own words:' >&2
    printf '%s\n' "$words" | sed 's/^/             /' >&2
    printf '           All of it: %s\n' "$1" >&2
    exit 1
}

# native_is_ready: since the last look nothing was removed and no list was changed.
native_is_ready() { [[ $cache/native-$key -nt /var/lib/dpkg/status ]]; }

prepare_native() {
    local missing
    native_is_ready && return
    hold "$cache/lock"
    mapfile -t missing < <(missing_of "${wanted_packages[@]}")
    ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
    : >"$cache/native-$key"
    let_go
}
