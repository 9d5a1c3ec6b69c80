# bash completion for parley
_parley() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "code parse places quotes ingest events export edit reject stories ledger relations serve explain lexicon eval --help --version" -- "$word"))
        return
    fi
    case $before in
    --from)
        local kinds="auto text html jsonl petrarch"
        [ "$command" = parse ] && kinds="$kinds conllu"
        COMPREPLY=($(compgen -W "$kinds" -- "$word"))
        return ;;
    --format)
        local formats="jsonl"
        case $command in
        events) formats="table jsonl csv geojson gdelt petrarch" ;;
        export) formats="jsonl csv geojson gdelt petrarch" ;;
        code) formats="table jsonl csv geojson gdelt petrarch" ;;
        parse) formats="conllu" ;;
        eval) formats="table jsonl" ;;
        ledger) formats="table csv jsonl markdown html" ;;
        explain) formats="text json" ;;
        relations) formats="table jsonl csv graphml" ;;
        stories) formats="table jsonl csv" ;;
        esac
        COMPREPLY=($(compgen -W "$formats" -- "$word"))
        return ;;
    --by)
        [ "$command" = relations ] && COMPREPLY=($(compgen -W "day week month" -- "$word"))
        return ;;
    --date | --jobs | --errors | --sentence | --since | --until | --half-life | --explain | --listen | --new-token | --rate | --host | --body-max | --idle | --request-time) return ;;
    esac
    case $before in
    --status)
        COMPREPLY=($(compgen -W "actual claimed planned conditional demanded denied negated hypothetical" -- "$word"))
        return ;;
    --type)
        COMPREPLY=($(compgen -W "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT" -- "$word"))
        return ;;
    --actor | --source | --target | --place | --words | --most | --set | --why) return ;;
    esac
    if [[ $word == -* ]]; then
        local options
        case $command in
        code) options="--from --format --date --lexicon --jobs --entries-only --help" ;;
        parse) options="--from --format --date --jobs --help" ;;
        places) options="--from --format --date --lexicon --jobs --help" ;;
        quotes) options="--from --format --date --lexicon --jobs --help" ;;
        ingest) options="--from --date --lexicon --jobs --entries-only --db --help" ;;
        events | export) options="--db --format --actor --source --target --type --status --place --since --until --words --most --rejected --help" ;;
        edit) options="--db --set --why --by --help" ;;
        reject) options="--db --why --by --undo --help" ;;
        stories) options="--db --format --actor --source --target --type --status --place --since --until --words --most --by --undo --help" ;;
        explain) options="--from --format --sentence --date --lexicon --jobs --entries-only --help" ;;
        ledger) options="--db --format --since --until --explain --help" ;;
        lexicon) options="--lexicon --petrarch --verbs --actors --agents --discards --out --help" ;;
        relations) options="--db --by --since --until --half-life --sectors --format --help" ;;
        serve) options="--db --truce --listen --tokens --new-token --rate --access-log --host --jobs --body-max --idle --request-time --lexicon --help" ;;
        eval) options="--from --format --date --lexicon --jobs --errors --free --match --compare --entries-only --help" ;;
        esac
        COMPREPLY=($(compgen -W "$options" -- "$word"))
        return
    fi
    if [ "$command" = stories ] && [ "$COMP_CWORD" -eq 2 ]; then
        COMPREPLY=($(compgen -W "explain split" -- "$word"))
        return
    fi
    if [ "$command" = lexicon ] && [ "$COMP_CWORD" -eq 2 ]; then
        COMPREPLY=($(compgen -W "check show import" -- "$word"))
        return
    fi
    COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _parley parley
