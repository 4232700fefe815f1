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

# step WORDS ARGS...: what happens, as a sentence, as the command to type, and the answer.
step() {
    printf '\n%s\n' "$1"
    shift
    printf '  $ demitasse-cli%s\n' "$(typed "$@")"
    answer=$(cli "$@")
    printf '%s\n' "$answer" | sed 's/^/  /'
}

# typed ARGS...: as a person would type them.
typed() {
    local word
    for word; do
        [[ $word != *[!A-Za-z0-9_./:@=+-]* ]] || word="'$word'"
        printf ' %s' "$word"
    done
}

# answered_id: the first id in the answer.
answered_id() {
    if [[ ! $answer =~ [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} ]]; then
        echo 'The tour cannot go on: the answer names nothing.' >&2
        return 1
    fi
    printf '%s' "${BASH_REMATCH[0]}"
}

step 'A workspace with a believable semester in it:' init --sample
step 'The people in it, and how far each conversation has come:' contact list

cat >"$folder/Connections.csv" <<'EOF'
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Nadia,Kowalczyk,https://www.linkedin.com/in/nadia-kowalczyk-example,nadia@example.org,Harbourline Transit,Service designer,14 Sep 2026
EOF
step 'A file of connections, as LinkedIn gives it, brings one more:' import "$folder/Connections.csv"
step 'Whom we choose:' contact list --search Kowalczyk
contact=$(answered_id)

day=$(date --date='3 days' +%F)
step 'Twenty minutes over coffee are agreed:' meeting book "$contact" --start "${day}T10:00" --zone "$zone" \
    --minutes 20 --mode video --where https://meet.example.org/coffee
meeting=$(answered_id)
step 'The invitation to send:' meeting invite "$meeting" "$folder/invitation.ics"

# at TIME WORDS ARGS...: a step on that day, at that time where the meeting is.
at() { step "$2" --now "$(date --utc --date="TZ=\"$zone\" $day $1" +%FT%TZ)" "${@:3}"; }
at 10:00 'The talk begins on time:' interview start "$meeting"
at 10:07 'A note is stamped with its minute:' interview note "$meeting" 'The team values people who write things down.' --kind insight
at 10:16 'Somebody else to ask:' interview note "$meeting" 'Ask Priya about the research group, with greetings.' --kind referral
at 10:21 'It ends when the student ends it:' interview end "$meeting"
step 'What was kept:' interview show "$meeting"
step 'And is found again:' note find 'research group'

printf '\nPictures of the pages:\n'
mkdir -p "$folder/pages"
QT_QPA_PLATFORM=offscreen "$bin/demitasse" --pictures "$folder/pages"
printf '\nAll of it is in %s:\n' "$folder"
(cd "$folder" && find . -type f | sort | sed 's/^\.\//  /')
printf '\nTo look around in it:\n  $ packaging/dev cli --workspace%s info\n' "$(typed "$workspace")"
