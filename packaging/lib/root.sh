# shellcheck shell=bash disable=SC2154,SC2034 # variables of packaging/dev
# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private Debian in which an older Debian builds and runs Demitasse. It lies in the cache folder, belongs to the
# user, and is named after the package list it was made from: another list is another root. It is made aside and
# renamed when whole, so that an interrupted set-up leaves nothing.

readonly suite=trixie suite_words='Debian 13' root_megabytes=3000

prepare_root() {
    root=$cache/root-$key
    if [[ ! -d $root ]]; then
        local missing
        hold "$cache/lock"
        if [[ ! -d $root ]]; then
            mapfile -t missing < <(missing_of mmdebstrap bubblewrap)
            # Where nobody may become root, the administrator is asked once, and for what spares asking again.
            ((EUID == 0)) || has sudo newuidmap || missing+=(uidmap)
            ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
            make_root
        fi
        let_go
    fi
    touch --no-create "$root.used" 2>/dev/null || true
}

make_root() {
    local log=$cache/root.log maker=() options=() sources=() option
    bwrap --dev-bind / / true 2>"$log" || die "This system does not let bubblewrap set up its namespaces: $(tail -n 1 "$log")" \
        'In a container: allow them (with Docker, --privileged), or start from a Debian 13 image, where they are not needed.' \
        'Otherwise: user namespaces are switched off here; see the sysctl kernel.unprivileged_userns_clone.'
    enough_room "$cache"
    enough_room /var/tmp
    find_sources
    while IFS= read -r option; do options+=("--aptopt=$option"); done < <(host_apt_options)
    find_maker

    rm -rf --one-file-system "$cache"/root-*.part
    making=$root.part
    mkdir "$making" || die "The folder $cache cannot be written."
    say "Making a private $suite_words with Qt 6 in $root (about 1.3 GB; a minute or two)."
    set -m # a process group of its own, which stop_worker ends as a whole
    ("${maker[@]}" --format=tar --variant=apt --dpkgopt=force-unsafe-io "${options[@]}" \
        --include="$(IFS=, && echo "${wanted_packages[*]}")" "$suite" - "${sources[@]}" 2>"$log" </dev/null 9>&- |
        tar --extract --directory="$making" --exclude='./dev/*' 2>>"$log" 9>&-) &
    worker=$!
    set +m
    wait "$worker" || explain_apt "$log" "The private $suite_words could not be made."
    worker=

    # Mounted over with the host's own (see enter_root), so each must be there as a plain file.
    for option in hosts resolv.conf machine-id; do
        rm -f "$making/etc/$option"
        : >"$making/etc/$option"
    done
    mv --no-target-directory "$making" "$root"
    making=
    : >"$root.used"
    remove_old_roots
}

# Roots of other lists serve other branches; the ones that nobody has entered for a week go.
remove_old_roots() {
    local old
    for old in "$cache"/root-*; do
        [[ -d $old && $old != "$root" ]] || continue
        [[ -n $(find "$old.used" -mtime -7 2>/dev/null) ]] || rm -rf --one-file-system "$old" "$old.used"
    done
}

enough_room() {
    local free
    free=$(df --output=avail --block-size=1M "$1" | tail -n 1)
    ((free >= root_megabytes)) || die "The disk of $1 has $((free)) MB free; $root_megabytes MB are needed." \
        'Free some room, then run the same command again.'
}

# find_maker: mmdebstrap with the least rights that do: none at all when this user has subordinate ids, else root's.
find_maker() {
    maker=(env TMPDIR=/var/tmp mmdebstrap)
    if ((EUID == 0)); then
        maker+=(--mode=root)
    elif has newuidmap && grep -q "^$(id -un):" /etc/subuid && unshare --user true 2>/dev/null; then
        maker+=(--mode=unshare)
    else
        has sudo || die "To make a private $suite_words, this user needs sudo, or subordinate ids." \
            'For those the administrator installs the package uidmap and gives the user a line in /etc/subuid and /etc/subgid.'
        may_become_root "apt-get install uidmap"
        maker=(as_root "${maker[@]}" --mode=root)
    fi
}

# find_sources: the mirrors and keys of this system's own apt, one line each for mmdebstrap, with the suite replaced.
find_sources() {
    local uri release entry line
    list_mirrors >"$cache/mirrors"
    if [[ ! -s $cache/mirrors ]]; then # apt has never looked at its sources
        may_become_root 'apt-get update'
        say 'Asking apt for its package lists.'
        : >"$log"
        quiet_apt apt-get update -o APT::Update::Error-Mode=any || explain_apt "$log" 'apt could not read its package lists.'
        list_mirrors >"$cache/mirrors"
    fi
    while IFS='|' read -r uri release entry; do
        case $release in
            *-updates) release=$suite-updates ;;
            *-security | */updates) release=$suite-security ;;
            *-*) continue ;;
            *) release=$suite ;;
        esac
        line="deb [$(trust_of "$uri" "$entry")] $uri $release main"
        [[ " ${sources[*]-} " == *" $line "* ]] || sources+=("${line/ \[\]/}")
    done <"$cache/mirrors"
    rm -f "$cache/mirrors"
    ((${#sources[@]})) || die "apt on this system has no Debian mirror, so there is nowhere to take $suite_words from." \
        'Add one to its package sources (/etc/apt), then run the same command again.'
}

list_mirrors() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(REPO_URI)|$(RELEASE)|$(SOURCESENTRY)' \
        'Created-By: Packages' 'Origin: Debian' 'Component: main' 2>/dev/null | grep -v '^cdrom:' | sort -u || true
}

# trust_of URI FILE:ENTRY: what apt's own entry says of this mirror's keys, as options of a one-line source.
trust_of() {
    awk -v uri="${1%/}" '
        FILENAME ~ /\.list$/ {
            if (!index($0, uri)) next
            if (match($0, /signed-by=[^] ]+/)) keys = substr($0, RSTART + 10, RLENGTH - 10)
            trusted = /trusted=yes/
            found = 1
            exit
        }
        /^[[:space:]]*$/ { if (found) exit; keys = ""; trusted = 0; next }
        /^URIs:/ && index($0, uri) { found = 1 }
        /^Signed-By:/ { keys = $2 == "" ? "inline" : $2 }
        /^Trusted:[[:space:]]*yes/ { trusted = 1 }
        END {
            # The key of one release, or one written into the entry, may not do for the next release; the ring will.
            ring = "/usr/share/keyrings/debian-archive-keyring.gpg"
            if (keys !~ /^\// || keys ~ /^\/usr\/share\/keyrings\/debian-archive-/) keys = keys == "" ? "" : ring
            if (!found) keys = ""
            printf "%s%s", keys == "" ? "" : "signed-by=" keys, found && trusted ? " trusted=yes" : ""
        }' "${2%:*}" 2>/dev/null || true
}

# host_apt_options: how this system's apt reaches its mirrors (proxy, certificates, passwords, dates).
host_apt_options() {
    apt-config dump --format '%F "%v";%n' Acquire |
        grep -E '^Acquire::(http|https|socks5h|ForceIPv[46]|Check-Valid-Until|Check-Date|Max-ValidTime|By-Hash|Allow[A-Za-z]*Repositories)(::[^ ]*)? "..*";$' || true
    [[ ! -r /etc/apt/auth.conf ]] || echo 'Dir::Etc::netrc "/etc/apt/auth.conf";'
    [[ ! -r /etc/apt/auth.conf.d ]] || echo 'Dir::Etc::netrcparts "/etc/apt/auth.conf.d";'
}

# enter_root COMMAND...: becomes COMMAND inside the private Debian. Its system folders are the private ones; everything
# else (home, project, temporary folder, sockets of the display, processes, network) is the host's, under its own path.
enter_root() {
    local arguments=(--die-with-parent) folder file name localtime
    for folder in /*; do
        name=${folder#/}
        case $name in
            usr | etc) show "$folder" ;;
            bin | sbin | lib | lib32 | lib64 | libx32) ;;
            *)
                if [[ -L $folder ]]; then
                    arguments+=(--symlink "$(readlink "$folder")" "$folder")
                elif [[ -d $folder ]]; then
                    arguments+=(--dev-bind "$folder" "$folder")
                fi
                ;;
        esac
    done
    for folder in "$root"/bin "$root"/sbin "$root"/lib*; do
        name=${folder##*/}
        [[ ! -L $folder ]] || arguments+=(--symlink "usr/$name" "/$name")
    done
    for folder in /var/lib/dpkg /var/lib/apt /var/cache/fontconfig; do
        [[ ! -d $folder || ! -d $root$folder ]] || arguments+=(--ro-bind "$root$folder" "$folder")
    done
    # The user's locale exists on the host, and only there.
    [[ ! -d /usr/lib/locale ]] || arguments+=(--ro-bind /usr/lib/locale /usr/lib/locale)
    for file in passwd group hosts resolv.conf machine-id; do
        [[ ! -e /etc/$file ]] || arguments+=(--ro-bind "/etc/$file" "/etc/$file")
    done
    while IFS= read -r folder; do arguments+=(--bind "$folder" "$folder"); done < <(wanted_folders)

    # What names compilers, libraries and plugins of the host would only mislead.
    for name in LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH CC CXX CFLAGS CXXFLAGS LDFLAGS \
        PKG_CONFIG_PATH CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE QT_PLUGIN_PATH PERL5LIB PYTHONPATH PYTHONHOME BASH_ENV; do
        [[ -z ${!name+set} ]] || arguments+=(--unsetenv "$name")
    done
    if [[ -z ${TZ+set} && -L /etc/localtime ]]; then
        localtime=$(readlink /etc/localtime)
        arguments+=(--setenv TZ "${localtime##*/zoneinfo/}")
    fi
    arguments+=(--setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin --setenv DEMITASSE_INSIDE "$key")
    exec bwrap "${arguments[@]}" --chdir "$PWD" -- "$@"
}

# wanted_folders: those of ours that lie where the private Debian's own folders are (a checkout in /usr/src, say).
wanted_folders() {
    local folder
    for folder in "$project" "${HOME-}" "$cache" "${TMPDIR-}" "$PWD"; do
        case $folder in
            /usr/* | /etc/*) [[ -d $root$folder || ! -d $folder ]] || printf '%s\n' "$folder" ;;
        esac
    done | sort -u
}

# show FOLDER: adds the private Debian's FOLDER to the arguments; entry by entry where one of ours lies inside.
show() {
    local entry path
    if ! wanted_folders | grep -q "^$1/"; then
        arguments+=(--ro-bind "$root$1" "$1")
        return
    fi
    arguments+=(--dir "$1")
    for entry in "$root$1"/*; do
        path=${entry#"$root"}
        if [[ -L $entry ]]; then
            arguments+=(--symlink "$(readlink "$entry")" "$path")
        elif [[ -d $entry ]]; then
            show "$path"
        elif [[ -e $entry ]]; then
            arguments+=(--ro-bind "$entry" "$path")
        fi
    done
}
