# Completion of livegauge-cli for bash. Sends nothing and reads no archive.

_livegauge_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local words='' word first='' second='' i
  COMPREPLY=()

  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      --archive | --language | --file | --format | --clock | --sum | --answer | --pages | --group | --budget | --day-budget | --rate | --reread-days | --from | --to | --since | --columns | --port | --latency)
        i=$((i + 1))
        ;;
      -*) ;;
      *)
        if [ -z "$first" ]; then
          first=$word
        elif [ -z "$second" ]; then
          second=$word
        fi
        ;;
    esac
  done

  case $previous in
    --archive | --file)
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      compopt -o filenames 2>/dev/null
      return
      ;;
    --language) words='zh en' ;;
    --format) words='table csv json ndjson' ;;
    --sum) words='day influencer key' ;;
    --clock)
      words='utc local'
      [ "$first" != list ] || words='utc market local' # of the others none is a market's
      ;;
    --pages) words='all' ;;
    --influencer | --answer | --group | --budget | --day-budget | --rate | --reread-days | --from | --to | --since | --columns | --port | --latency)
      return
      ;;
  esac
  if [ -n "$words" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    return
  fi

  local global='--archive --language --quiet --json --help --version'
  case "$first" in
    '') words="collect list ledger watch key archive serve-demo $global" ;;
    collect)
      words="--influencer --file --watchlist --group --pages --refresh --older --again --reread-days --budget --day-budget --rate --dry-run $global"
      ;;
    list) words="--influencer --file --from --to --clock --format --columns --changes $global" ;;
    ledger) words="--influencer --since --answer --sum --clock --format $global" ;;
    watch)
      case "$second" in
        '') words='add remove list' ;;
        add) words="--influencer --group --file $global" ;;
        remove) words="--influencer --file $global" ;;
        list) words="--group --clock --format $global" ;;
      esac
      ;;
    key)
      words=$global
      [ -n "$second" ] || words='status set test forget'
      ;;
    archive)
      words=$global
      case "$second" in
        '') words='info check backup' ;;
        backup)
          if [[ $current != -* ]]; then
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            compopt -o filenames 2>/dev/null
            return
          fi
          ;;
      esac
      ;;
    serve-demo) words="--port --latency $global" ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -F _livegauge_cli livegauge-cli
