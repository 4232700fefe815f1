# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of demitasse-cli for fish. Belongs into /usr/share/fish/vendor_completions.d/.

set -l commands init info check backup restore import export contact duplicates letter check-letter today step touch organization questions plan pack brief meeting interview note find shelf stats undo redo
set -l stages 'identified researching introduction-asked invited followed-up scheduled met thanked in-touch declined no-reply on-hold'

# Whether the command line holds this command, as "contact add".
function __demitasse_cli_is
    set -l words (commandline -opc)
    contains -- $argv[1] $words; and begin
        test (count $argv) -lt 2; or contains -- $argv[2] $words
    end
end

# Whether the group is there, and none of its commands yet.
function __demitasse_cli_wants
    set -l words (commandline -opc)
    contains -- $argv[1] $words; or return 1
    for word in $argv[2..-1]
        contains -- $word $words; and return 1
    end
    return 0
end

complete -c demitasse-cli -f
complete -c demitasse-cli -s w -l workspace -r -F -d 'The workspace file'
complete -c demitasse-cli -l json -d 'Answer with one JSON value'
complete -c demitasse-cli -l now -x -d 'Let the clock stand at this instant'
complete -c demitasse-cli -l lang -x -a 'en fr' -d 'The language to answer in'
complete -c demitasse-cli -s h -l help -d 'Say what the command does'
complete -c demitasse-cli -s v -l version -d 'Say which version this is'

complete -c demitasse-cli -n "not __fish_seen_subcommand_from $commands" -a "$commands"
complete -c demitasse-cli -n '__demitasse_cli_wants contact add edit list show move archive merge copy erase' -a 'add edit list show move archive merge copy erase'
complete -c demitasse-cli -n '__demitasse_cli_wants step done skip snooze' -a 'done skip snooze'
complete -c demitasse-cli -n '__demitasse_cli_wants organization list show add rename move merge remove' -a 'list show add rename move merge remove'
complete -c demitasse-cli -n '__demitasse_cli_wants pack list add' -a 'list add'
complete -c demitasse-cli -n '__demitasse_cli_wants meeting book move people cancel show list invite reminders' -a 'book move people cancel show list invite reminders'
complete -c demitasse-cli -n '__demitasse_cli_wants interview start note end show' -a 'start note end show'
complete -c demitasse-cli -n '__demitasse_cli_wants note find become' -a 'find become'
complete -c demitasse-cli -n '__demitasse_cli_wants interview start note end write show' -a 'start note end write show'
complete -c demitasse-cli -n '__demitasse_cli_wants note find' -a 'find'

complete -c demitasse-cli -n '__fish_seen_subcommand_from backup restore import export check-letter' -F
complete -c demitasse-cli -n '__demitasse_cli_is meeting invite' -F
complete -c demitasse-cli -n '__demitasse_cli_is meeting reminders' -F

complete -c demitasse-cli -n '__fish_seen_subcommand_from init' -l sample -d 'With a believable semester in it'
complete -c demitasse-cli -n '__fish_seen_subcommand_from init' -l student -x -d 'Whose conversations these are'
complete -c demitasse-cli -n '__fish_seen_subcommand_from init' -l email -x -d 'The address for invitations'
complete -c demitasse-cli -n '__fish_seen_subcommand_from init' -l zone -x -d 'The time zone'
complete -c demitasse-cli -n '__fish_seen_subcommand_from check' -l repair -d 'Make the search index anew'
complete -c demitasse-cli -n '__fish_seen_subcommand_from letter' -l situation -x -a 'warm-request cold-request through-introducer ask-introducer follow-up decline-thanks on-hold-reply reschedule confirmation thank-you introducer-news keep-in-touch' -d 'What it is for'
complete -c demitasse-cli -n '__fish_seen_subcommand_from letter' -l channel -x -a 'email social phone in-person' -d 'How it goes out'
complete -c demitasse-cli -n '__fish_seen_subcommand_from letter' -l letter-language -x -a 'en fr' -d 'What it is written in'
complete -c demitasse-cli -n '__fish_seen_subcommand_from letter' -l meeting -x -d 'The meeting that it is about'
complete -c demitasse-cli -n '__fish_seen_subcommand_from letter' -l about -x -d 'The contact whom it is about'
complete -c demitasse-cli -n '__fish_seen_subcommand_from letter' -l template -x -d 'What it is begun from'
complete -c demitasse-cli -n '__fish_seen_subcommand_from letter' -l save -d 'Keep it as a draft'
complete -c demitasse-cli -n '__fish_seen_subcommand_from check-letter' -l jsonl -d 'A letter as a JSON object a line'
complete -c demitasse-cli -n '__fish_seen_subcommand_from check-letter' -l channel -x -a 'email social phone in-person' -d 'How it goes out'
complete -c demitasse-cli -n '__fish_seen_subcommand_from check-letter' -l situation -x -a 'warm-request cold-request through-introducer ask-introducer follow-up decline-thanks on-hold-reply reschedule confirmation thank-you introducer-news keep-in-touch' -d 'What it is for'
complete -c demitasse-cli -n '__fish_seen_subcommand_from check-letter' -l letter-language -x -a 'en fr' -d 'What it is written in'
complete -c demitasse-cli -n '__fish_seen_subcommand_from check-letter' -l contact -x -d 'Whom it goes to'
complete -c demitasse-cli -n '__fish_seen_subcommand_from import' -l format -x -a 'auto csv vcard pack bundle' -d 'What the files are'
complete -c demitasse-cli -n '__fish_seen_subcommand_from import' -l map -x -d 'What a column holds'
complete -c demitasse-cli -n '__fish_seen_subcommand_from import' -l no-headings -d 'The first line is a person already'
complete -c demitasse-cli -n '__fish_seen_subcommand_from import' -l dry-run -d 'Only say what would happen'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l format -x -a 'csv vcard bundle md html pdf' -d 'What to write'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l contact -x -d 'Only this contact'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l overwrite -d 'Replace a file that is there'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l part -x -a 'summary paths conversations relationships warnings notes workplaces figures plans' -d 'Only this part of the report'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l path -x -d 'Only this career path'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l from -x -d 'From this day on'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l until -x -d 'Until this day'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l mask-names -d 'Leave out the names of other people'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l mask-organizations -d 'Leave out where they work'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l mask -x -d 'This is somebody\'s name as well'
complete -c demitasse-cli -n '__fish_seen_subcommand_from export' -l paper -x -a 'letter a4' -d 'On what paper'
complete -c demitasse-cli -n '__fish_seen_subcommand_from undo' -l list -d 'Only say what could be taken back'

for command in add edit
    set -l here "__demitasse_cli_is contact $command"
    complete -c demitasse-cli -n $here -l name -x -d 'The whole name'
    complete -c demitasse-cli -n $here -l given -x -d 'Given name'
    complete -c demitasse-cli -n $here -l family -x -d 'Family name'
    complete -c demitasse-cli -n $here -l preferred -x -d 'What they like to be called'
    complete -c demitasse-cli -n $here -l pronunciation -x -d 'How the name is said'
    complete -c demitasse-cli -n $here -l pronouns -x -d 'Their pronouns'
    complete -c demitasse-cli -n $here -l role -x -d 'What they do'
    complete -c demitasse-cli -n $here -l org -x -d 'Where they work'
    complete -c demitasse-cli -n $here -l email -x -d 'E-mail address'
    complete -c demitasse-cli -n $here -l phone -x -d 'Phone number'
    complete -c demitasse-cli -n $here -l link -x -d 'Profile or web page'
    complete -c demitasse-cli -n $here -l city -x -d 'Where they live or work'
    complete -c demitasse-cli -n $here -l zone -x -d 'Their time zone'
    complete -c demitasse-cli -n $here -l language -x -a 'en fr' -d 'The language to write to them in'
    complete -c demitasse-cli -n $here -l source -x -d 'How you found them' \
        -a 'existing-network alumni event professional-association industry-directory job-board linkedin ten-thousand-coffees centre-host cold'
    complete -c demitasse-cli -n $here -l found-where -x -d 'Where exactly you found them'
    complete -c demitasse-cli -n $here -l warmth -x -a 'know-well met introduced common-ground cold' -d 'How well you know them'
    complete -c demitasse-cli -n $here -l common-ground -x -d 'What you have in common'
    complete -c demitasse-cli -n $here -l offer -x -a 'knows-the-job insider-view connector hiring-capacity' -d 'What they can offer'
    complete -c demitasse-cli -n $here -l introducer -x -d 'Who can introduce you'
    complete -c demitasse-cli -n $here -l introducer-permission -x -a 'unknown yes no' -d 'Whether you may use the name'
    complete -c demitasse-cli -n $here -l path -x -d 'Career path'
    complete -c demitasse-cli -n $here -l tag -x -d 'A word to find them by'
    complete -c demitasse-cli -n $here -l remarks -x -d 'What you want to remember'
end

complete -c demitasse-cli -n '__demitasse_cli_is contact add' -l from-text -r -d 'Read a signature or a card'
complete -c demitasse-cli -n '__demitasse_cli_is contact add' -l dry-run -d 'Only say what the text would give'
complete -c demitasse-cli -n '__demitasse_cli_is contact list' -l search -x -d 'Look for this'
complete -c demitasse-cli -n '__demitasse_cli_is contact list' -l stage -x -a $stages -d 'Who stand here'
complete -c demitasse-cli -n '__demitasse_cli_is contact list' -l path -x -d 'Of this career path'
complete -c demitasse-cli -n '__demitasse_cli_is contact list' -l introducer -x -d 'Introduced by this contact'
complete -c demitasse-cli -n '__demitasse_cli_is contact list' -l student -x -d 'Of this student'
complete -c demitasse-cli -n '__demitasse_cli_is contact list' -l limit -x -d 'At most so many'
complete -c demitasse-cli -n '__demitasse_cli_is contact list' -l archived -d 'Also those put away'
complete -c demitasse-cli -n '__demitasse_cli_is contact move' -a $stages
complete -c demitasse-cli -n '__demitasse_cli_is contact move' -l until -x -d 'On hold until this day'
complete -c demitasse-cli -n '__demitasse_cli_is contact archive' -l back -d 'Bring the contact back'
complete -c demitasse-cli -n '__demitasse_cli_is contact copy' -r -F
complete -c demitasse-cli -n '__demitasse_cli_is contact erase' -l yes -d 'For good'

complete -c demitasse-cli -n '__demitasse_cli_is find; and not __demitasse_cli_is note' -l in -x -d 'Only there' -a 'contact note touch letter research debrief claim resource commitment story question meeting organization path'
complete -c demitasse-cli -n '__demitasse_cli_is find; and not __demitasse_cli_is note' -l contact -x -d 'What this contact has to do with'
complete -c demitasse-cli -n '__demitasse_cli_is find; and not __demitasse_cli_is note' -l path -x -d 'What belongs to this career path'
complete -c demitasse-cli -n '__demitasse_cli_is find; and not __demitasse_cli_is note' -l from -x -d 'From this day on'
complete -c demitasse-cli -n '__demitasse_cli_is find; and not __demitasse_cli_is note' -l to -x -d 'Up to this day'
complete -c demitasse-cli -n '__demitasse_cli_is find; and not __demitasse_cli_is note' -l limit -x -d 'At most so many'
complete -c demitasse-cli -n '__fish_seen_subcommand_from stats' -l weeks -x -d 'How many weeks back'
complete -c demitasse-cli -n '__fish_seen_subcommand_from stats' -l cohort -d 'Of all students together'
complete -c demitasse-cli -n '__fish_seen_subcommand_from today step' -l days -x -d 'How many days ahead'
complete -c demitasse-cli -n '__fish_seen_subcommand_from today step' -l all -d 'However far ahead'
complete -c demitasse-cli -n '__fish_seen_subcommand_from touch' -l kind -x -a 'sent reply declined no-answer call met thanked shared' -d 'What passed'
complete -c demitasse-cli -n '__fish_seen_subcommand_from touch' -l channel -x -a 'email social phone in-person' -d 'By what means'
complete -c demitasse-cli -n '__fish_seen_subcommand_from touch' -l text -x -d 'What was said or written'
complete -c demitasse-cli -n '__fish_seen_subcommand_from touch' -l reason -x -a 'too-busy not-interested hiring-competition other' -d 'Why they declined'
complete -c demitasse-cli -n '__fish_seen_subcommand_from touch' -l until -x -d 'Until when they are hiring'
complete -c demitasse-cli -n '__demitasse_cli_is organization list' -l search -x -d 'Whose names have these words'
complete -c demitasse-cli -n '__demitasse_cli_is organization add' -l under -x -d 'What it belongs to'
complete -c demitasse-cli -n '__demitasse_cli_is organization move' -l top -d 'It belongs to no other'
complete -c demitasse-cli -n '__demitasse_cli_is questions' -l category -x -a 'occupation organization person network' -d 'About what'
complete -c demitasse-cli -n '__demitasse_cli_is questions' -l objective -x -a 'information insight relationship' -d 'For what'
complete -c demitasse-cli -n '__demitasse_cli_is questions' -l search -x -d 'With these words'
complete -c demitasse-cli -n '__demitasse_cli_is plan' -l suggest -d 'Fill the time with the best questions'
complete -c demitasse-cli -n '__demitasse_cli_is plan' -l add -x -d 'A question of the bank'
complete -c demitasse-cli -n '__demitasse_cli_is plan' -l minutes -x -d 'Of the talk'
complete -c demitasse-cli -n '__demitasse_cli_is brief' -l paper -x -a 'letter a4' -d 'On what paper'
complete -c demitasse-cli -n '__demitasse_cli_is brief' -l overwrite -d 'Replace a file that is there'

for command in book move
    set -l here "__demitasse_cli_is meeting $command"
    complete -c demitasse-cli -n $here -l start -x -d 'Local date and time'
    complete -c demitasse-cli -n $here -l zone -x -d 'The time zone of the start'
    complete -c demitasse-cli -n $here -l minutes -x -d 'How long'
end
complete -c demitasse-cli -n '__demitasse_cli_is meeting book' -l mode -x -a 'in-person phone video' -d 'How you meet'
complete -c demitasse-cli -n '__demitasse_cli_is meeting book' -l where -x -d 'The place, number or link'
complete -c demitasse-cli -n '__demitasse_cli_is meeting book' -l with -x -d 'Who comes as well'
complete -c demitasse-cli -n '__demitasse_cli_is meeting people' -l add -x -d 'Who comes as well'
complete -c demitasse-cli -n '__demitasse_cli_is meeting people' -l remove -x -d 'Who does not come after all'
complete -c demitasse-cli -n '__demitasse_cli_is meeting cancel' -l reason -x -d 'Why'
complete -c demitasse-cli -n '__demitasse_cli_is meeting invite' -l method -x -a 'request publish cancel' -d 'What it asks'
complete -c demitasse-cli -n '__demitasse_cli_is meeting invite' -l to -x -d 'One who was taken out'
complete -c demitasse-cli -n '__demitasse_cli_is meeting invite' -l sent -d 'Count the mail as sent'

complete -c demitasse-cli -n '__demitasse_cli_is interview note' -l kind -x -d 'What it is worth' \
    -a 'information insight relationship quote action referral warning'
complete -c demitasse-cli -n '__demitasse_cli_is interview note' -l item -x -d 'The question it answers'
complete -c demitasse-cli -n '__demitasse_cli_is interview note' -l at -x -d 'Minutes and seconds since the start'
complete -c demitasse-cli -n '__demitasse_cli_is note find' -l limit -x -d 'At most so many'
complete -c demitasse-cli -n '__demitasse_cli_is note find' -l contact -x -d 'What this contact has to do with'
complete -c demitasse-cli -n '__demitasse_cli_is note find' -l path -x -d 'What belongs to this career path'
complete -c demitasse-cli -n '__demitasse_cli_is note find' -l from -x -d 'From this day on'
complete -c demitasse-cli -n '__demitasse_cli_is note find' -l to -x -d 'Up to this day'
complete -c demitasse-cli -n '__demitasse_cli_is note find' -l kind -x -d 'Of this worth' -a 'information insight relationship quote action referral warning'
complete -c demitasse-cli -n '__demitasse_cli_is note become' -l as -x -a 'contact step resource' -d 'What it becomes'
complete -c demitasse-cli -n '__demitasse_cli_is note become' -l permission -x -a 'unknown yes no' -d 'Whether the name may be used'
complete -c demitasse-cli -n '__demitasse_cli_is note become' -l due -x -d 'The day of a next step'
complete -c demitasse-cli -n '__demitasse_cli_is note become' -l new -d 'A new contact in any case'
complete -c demitasse-cli -n '__fish_seen_subcommand_from shelf' -l path -x -d 'Only for this career path'
