#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# firsttour.sh BIN FOLDER: the main job of Demitasse told through its command line, on a sample workspace: a contact
# becomes a meeting, the meeting an invitation, the talk is held and its notes are found again. What a person would
# keep (the workspace, the invitation, pictures of the pages) is left in FOLDER.

set -euo pipefail
bin=$1 folder=$2
workspace=$folder/sample.demitasse
zone=America/Toronto

cli() { "$bin/demitasse-cli" --workspace "$workspace" "$@"; }

# step WORDS ARGS…: what happens next, in words and as the command to type, and what it answers.
step() {
    printf '\n%s\n' "$1"
    shift
    printf '  $ demitasse-cli'
    printf ' %q' "$@"
    printf '\n'
    cli "$@" | head -n 30 | sed 's/^/  /'
}

# id_of COMMAND…: the id of the first thing that the command answers with.
id_of() {
    local answer
    answer=$(cli --json "$@")
    [[ $answer =~ \"id\":\ ?\"([^\"]+)\" ]]
    echo "${BASH_REMATCH[1]}"
}

step 'A workspace with a believable semester in it:' init --sample
step 'The people in it, and how far each conversation has come:' contact list

contact=$(id_of contact list --stage identified --limit 1)
day=$(date --date='3 days' +%F)
step 'One of them:' contact show "$contact"
meeting=$(id_of meeting book "$contact" --start "${day}T10:00" --zone "$zone" --minutes 20 --mode video --where https://meet.example.org/coffee)
step 'Twenty minutes are agreed:' meeting show "$meeting"
step 'The invitation to send:' meeting invite "$meeting" "$folder/invitation.ics" --method publish

talk() { step "$1" --now "$(date --utc --date="TZ=\"$zone\" $day $2" +%FT%TZ)" "${@:3}"; }
talk 'The talk begins on time:' 10:00 interview start "$meeting"
talk 'A note, stamped with its minute:' 10:07 interview note "$meeting" --kind insight 'The team values people who write things down.'
talk 'Somebody else to ask:' 10:16 interview note "$meeting" --kind referral 'Ask Priya about the research group, with greetings.'
talk 'It ends when the student ends it:' 10:21 interview end "$meeting"
step 'What was kept:' interview show "$meeting"
step 'And found again:' note find 'research group'

printf '\nPictures of the pages:\n'
mkdir -p "$folder/pages"
QT_QPA_PLATFORM=offscreen "$bin/demitasse" --pictures "$folder/pages"
printf '\nAll of it is in %s:\n' "$folder"
(cd "$folder" && find . -type f | sort | sed 's/^\.\//  /')
