# shellcheck shell=bash disable=SC2154,SC2034 # variables of packaging/dev
# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Running the harnesses of tests/fuzz.

# fuzz [SECONDS]: each harness for that long, from our own files of its kind on and, when DEMITASSE_CORPUS names a folder
# of foreign ones, from those. What it learns stays in the build folder for the next time.
fuzz() {
    local seconds=${1:-60} format kind seeds found
    [[ $seconds =~ ^[1-9][0-9]*$ ]] || die 'For how many seconds should each harness run?' 'packaging/dev fuzz [SECONDS]'
    ready fuzz-vcard fuzz-csv
    for format in vcard csv; do
        kind=${format/vcard/vcf}
        found=$build/fuzz/$format
        seeds=("$project/tests/data/$kind")
        [[ ! -d ${DEMITASSE_CORPUS-}/interop/$kind ]] || seeds+=("$DEMITASSE_CORPUS/interop/$kind")
        mkdir -p "$found/learnt"
        say "Fuzzing the $format reader for $seconds seconds."
        (QT_LOGGING_RULES='qt.gui.imageio*=false' in_place "$bin/fuzz-$format" -max_total_time="$seconds" -timeout=5 \
            -rss_limit_mb=1024 -max_len=20000 -print_final_stats=1 -artifact_prefix="$found/" "$found/learnt" \
            "${seeds[@]}") ||
            die "The $format reader does not stand it." "What harms it lies in $found."
    done
}
