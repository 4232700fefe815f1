# SPDX-FileCopyrightText: 2026 The Demitasse contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of demitasse-cli for bash. Belongs into /usr/share/bash-completion/completions/demitasse-cli.

_demitasse_cli_contact_fields='--name --given --family --preferred --pronunciation --pronouns --role --org --email
    --phone --link --city --zone --language --source --found-where --warmth --common-ground --offer --introducer
    --introducer-permission --path --tag --remarks'
_demitasse_cli_stages='identified researching introduction-asked invited followed-up scheduled met thanked in-touch
    declined no-reply on-hold'

# The words that may follow an option; fails when it is none that takes a word of a known set.
_demitasse_cli_values() {
    case $1 in
        --lang) echo 'en fr' ;;
        --stage) echo "$_demitasse_cli_stages" ;;
        --source) echo 'existing-network alumni event professional-association industry-directory job-board linkedin
            ten-thousand-coffees centre-host cold' ;;
        --warmth) echo 'know-well met introduced common-ground cold' ;;
        --offer) echo 'knows-the-job insider-view connector hiring-capacity' ;;
        --introducer-permission) echo 'unknown yes no' ;;
        --channel) echo 'email social phone in-person' ;;
        --situation) echo 'warm-request cold-request through-introducer ask-introducer follow-up decline-thanks on-hold-reply reschedule confirmation thank-you introducer-news keep-in-touch' ;;
        --letter-language) echo 'en fr' ;;
        --mode) echo 'in-person phone video' ;;
        --method) echo 'request publish cancel' ;;
        --kind) echo 'information insight relationship quote action referral warning' ;;
        --in) echo 'contact note touch letter research debrief claim resource commitment story question meeting organization path' ;;
        --format) echo 'auto csv vcard pack bundle' ;;
        *) return 1 ;;
    esac
}

# What may follow a command or a group of commands, besides the options of every command.
_demitasse_cli_words() {
    case $1 in
        '') echo 'init info check backup restore import export contact duplicates letter check-letter today step touch organization questions plan pack brief meeting interview note find shelf stats undo redo' ;;
        init) echo '--sample --student --email --zone' ;;
        check) echo '--repair' ;;
        import) echo '--format --map --no-headings --dry-run' ;;
        export) echo '--format --contact --overwrite --part --path --from --until --mask-names --mask-organizations --mask --paper' ;;
        undo) echo '--list' ;;
        letter) echo '--situation --channel --letter-language --meeting --about --template --save' ;;
        check-letter) echo '--jsonl --channel --situation --letter-language --contact' ;;
        contact) echo 'add edit list show move archive merge copy erase' ;;
        'contact add') echo "--from-text --dry-run $_demitasse_cli_contact_fields" ;;
        'contact edit') echo "$_demitasse_cli_contact_fields" ;;
        'contact list') echo '--search --stage --path --introducer --student --limit --archived' ;;
        'contact move') echo "--until $_demitasse_cli_stages" ;;
        'contact archive') echo '--back' ;;
        'contact erase') echo '--yes' ;;
        stats) echo '--weeks --cohort' ;;
        find) echo '--in --contact --path --from --to --limit' ;;
        today) echo '--days --all' ;;
        step) echo 'done skip snooze' ;;
        'step done' | 'step skip' | 'step snooze') echo '--days --all' ;;
        touch) echo '--kind --channel --text --reason --until' ;;
        organization) echo 'list show add rename move merge remove' ;;
        'organization list') echo '--search' ;;
        'organization add') echo '--under' ;;
        'organization move') echo '--top' ;;
        questions) echo '--category --objective --search' ;;
        plan) echo '--suggest --add --minutes' ;;
        brief) echo '--paper --overwrite' ;;
        pack) echo 'list add' ;;
        meeting) echo 'book move people cancel show list invite reminders' ;;
        'meeting book') echo '--with --start --zone --minutes --mode --where' ;;
        'meeting move') echo '--start --zone --minutes' ;;
        'meeting people') echo '--add --remove' ;;
        'meeting cancel') echo '--reason' ;;
        'meeting invite') echo '--method --to --sent' ;;
        interview) echo 'start note end write show' ;;
        'interview note') echo '--kind --item --at' ;;
        note) echo 'find become' ;;
        'note become') echo '--as --permission --due --new' ;;
        shelf) echo '--path' ;;
        'note find') echo '--kind --contact --path --from --to --limit' ;;
    esac
}

_demitasse_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' words word i
    if words=$(_demitasse_cli_values "$previous"); then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        return
    fi
    case $previous in
        -w | --workspace)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --now | --student | --email | --zone | --map | --search | --contact | --path | --limit | --until | --start | --minutes | \
            --under | --where | --reason | --item | --at) return ;;
    esac
    # The command so far: the first one or two words that are no options and no values of global ones.
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        case $word in
            -w | --workspace | --now | --lang) ((++i)) ;;
            -*) ;;
            *)
                [[ -n $command ]] && command+=' '
                command+=$word
                case $command in
                    contact | step | organization | pack | meeting | interview | note) ;;
                    *) break ;;
                esac
                ;;
        esac
    done
    words=$(_demitasse_cli_words "$command")
    mapfile -t COMPREPLY < <(compgen -W "$words -w --workspace --json --now --lang -h --help -v --version" -- "$current")
    case $command in
        import | export | backup | restore | 'meeting invite' | 'meeting reminders')
            mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
            ;;
    esac
}

complete -o filenames -F _demitasse_cli demitasse-cli
