# shellcheck shell=bash disable=SC2154,SC2034 # variables of packaging/dev
# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starting the window, or, where there is no display, showing the main job through the command line.

run() {
    local words status=0
    if [[ -z ${DISPLAY-}${WAYLAND_DISPLAY-} ]]; then
        say 'There is no display here, so no window: a tour through the command line instead.'
        take_tour
        return
    fi
    [[ -n ${DISPLAY-} || -n ${QT_QPA_PLATFORM-} ]] || export QT_QPA_PLATFORM=wayland
    words=$(mktemp)
    say 'Starting the window.'
    (in_place "$bin/demitasse" "$@") 2> >(tee "$words" >&2) || status=$?
    if ((status)) && grep -qE 'could not connect to display|Failed to create wl_display|no Qt platform plugin could be' "$words"; then
        rm -f "$words"
        say 'The display does not answer, so no window: a tour through the command line instead.'
        take_tour
        return
    fi
    rm -f "$words"
    return "$status"
}

take_tour() {
    local folder
    folder=$(mktemp -d "${TMPDIR:-/tmp}/demitasse-tour.XXXXXX")
    in_place bash "$project/packaging/firsttour.sh" "$bin" "$folder"
}
