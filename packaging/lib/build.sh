# shellcheck shell=bash disable=SC2154,SC2034 # variables of packaging/dev
# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Building a preset, and knowing at a glance that nothing has to be built.

# in_place COMMAND...: becomes COMMAND where Demitasse is built (enter_root, or simply here).
in_place() {
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache}
    [[ -n ${LC_ALL-}${LC_CTYPE-}${LANG-} ]] || export LANG=C.UTF-8 # without any, Qt complains of ASCII
    if [[ -n ${root-} ]]; then
        enter_root "$@"
    else
        exec "$@"
    fi
}

# A stamp stands for a target (or "all") that was built, in this place, when the stamp was made. One look for anything
# newer in the project takes a few hundredths of a second; entering the build to learn the same takes several times that.
stamp_of() { printf '%s/.built-%s' "$build" "$1"; }
place() { printf '%s %s %s\n' "$way" "$key" "$project"; }

# is_built [TARGET]...: these targets are up to date, or everything is.
is_built() {
    local target
    is_fresh all && return
    (($#)) || return
    for target; do is_fresh "$target" || return; done
}

is_fresh() {
    local stamp
    stamp=$(stamp_of "$1")
    [[ -f $stamp && $(<"$stamp") == "$(place)" ]] || return
    [[ -z $(find "$project" \( -path "$project/build" -o -path "$project/.git" \) -prune -o -newer "$stamp" -print -quit) ]]
}

# build [TARGET]...: everything, or these targets.
build() {
    local log=$build/build.log since=$build/.since compile target
    writable_folder "$build" || die "The folder $build cannot be written." \
        'The build goes there; make the project folder yours, or clone it to a place that is.'
    hold "$build/.lock"
    if [[ -f $build/.place && $(<"$build/.place") != "$(place)" ]]; then
        say "What was built here before was built elsewhere or with other packages: starting afresh."
        find "$build" -mindepth 1 -maxdepth 1 ! -name .lock -exec rm -rf {} +
    fi
    place | tee "$since" >"$build/.place" # the stamp's time is from before the build, so that no edit is missed
    : >"$log"
    if [[ ! -f $build/build.ninja ]]; then
        say "Configuring ($preset)."
        to_log cmake --preset "$preset" || build_failed
    fi
    say "Building ${*:-everything} ($preset)."
    compile=(cmake --build "build/$preset" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" ${1+--target "$@"})
    if [[ -t 2 ]]; then # Ninja keeps to one line of a terminal
        in_project "${compile[@]}" >&2 || die "Building failed ($preset)."
    else
        to_log "${compile[@]}" || build_failed
    fi
    for target in "${@:-all}"; do cp --preserve=timestamps "$since" "$(stamp_of "$target")"; done
    let_go
}

# labelled_tests ARGS...: the target of all tests that ctest's ARGS ask for, when they ask for one label and no more.
labelled_tests() {
    [[ $# == 2 && $1 == -L && $2 =~ ^(core|ui|journey)$ ]] && printf 'tests-%s' "$2" || true
}

in_project() { (cd "$project" && in_place "$@") </dev/null 9>&-; }
to_log() { in_project "$@" >>"$log" 2>&1; }

build_failed() {
    if [[ $(grep -m 1 '^FAILED:' "$log") =~ ^FAILED:\ *build.ninja|^$ ]]; then # CMake's words come before that line
        tail -n 40 "$log"
    else
        grep -m 1 -A 60 '^FAILED:' "$log"
    fi | cut -c 1-400 >&2
    die "Building failed ($preset)." "All of it: $log"
}
