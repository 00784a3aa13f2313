# bash completion for keydoctor-cli
_keydoctor_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local output="--format --output --save-case --platform --quiet --no-color --lang --help --version"
    case $prev in
    --format) COMPREPLY=($(compgen -W "text json markdown html sarif junit" -- "$cur")); return ;;
    --lang) COMPREPLY=($(compgen -W "en de qps-ploc qps-plocm" -- "$cur")); return ;;
    --family) COMPREPLY=($(compgen -W "1.100 2.40" -- "$cur")); return ;;
    --fault) COMPREPLY=($(compgen -W "$(keydoctor-cli practice --list 2>/dev/null | cut -f1)" -- "$cur")); return ;;
    --platform) COMPREPLY=($(compgen -W "docker compose systemd pm2 kubernetes npm cloud nginx caddy haproxy apache traefik cloudflare" -- "$cur")); return ;;
    --provider) COMPREPLY=($(compgen -W "openai anthropic elevenlabs pinecone fal openrouter groq huggingface gemini mistral cohere replicate" -- "$cur")); return ;;
    --kind) COMPREPLY=($(compgen -W "n8n-api-key provider-key" -- "$cur")); return ;;
    --mode) COMPREPLY=($(compgen -W "routine leaked" -- "$cur")); return ;;
    --via) COMPREPLY=($(compgen -W "any api session guided" -- "$cur")); return ;;
    --*-file | --output | --save-case | --save-record | --notify-command | --artifact) COMPREPLY=($(compgen -f -- "$cur")); return ;;
    --*-env) COMPREPLY=($(compgen -e -- "$cur")); return ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "diagnose provider judge explain keys rotate practice --help --version" -- "$cur"))
        return
    fi
    case ${COMP_WORDS[1]} in
    diagnose) COMPREPLY=($(compgen -W "--url --direct --answer --artifact --offline --key-env --key-file --key-stdin --keychain
        --keyring-timeout --encryption-key-env
        --encryption-key-file --session-email --session-password-env --session-password-file --session-mfa-env --session-mfa-file --ca-file
        --proxy --header-file --timeout $output" -- "$cur")) ;;
    provider) COMPREPLY=($(compgen -W "--provider --base-url --key-env --key-file --key-stdin --keychain --keyring-timeout --ca-file --proxy --timeout
        $output" -- "$cur")) ;;
    judge) COMPREPLY=($(compgen -W "$output" -- "$cur") $(compgen -f -- "$cur")) ;;
    explain) COMPREPLY=($(compgen -W "$output $(keydoctor-cli explain 2>/dev/null | cut -f1)" -- "$cur")) ;;
    keys)
        local which="--kind --url --provider --label --keyring-timeout --format --output --quiet --no-color --lang --help"
        if [ "$COMP_CWORD" -eq 2 ]; then
            COMPREPLY=($(compgen -W "list add check forget --help" -- "$cur"))
            return
        fi
        case ${COMP_WORDS[2]} in
        list) COMPREPLY=($(compgen -W "--due $which" -- "$cur")) ;;
        add) COMPREPLY=($(compgen -W "--key-env --key-file --key-stdin --base-url --due --replace $which" -- "$cur")) ;;
        check) COMPREPLY=($(compgen -W "--due --offline --ca-file --proxy --header-file --timeout $which" -- "$cur")) ;;
        forget) COMPREPLY=($(compgen -W "--yes $which" -- "$cur")) ;;
        esac
        ;;
    rotate)
        local secrets="--key-env --key-file --key-stdin --keychain --keyring-timeout --old-key-env --old-key-file --old-key-keychain --provider-right-env --provider-right-file --new-key-env
            --new-key-file --new-key-stdin --session-email --session-password-env --session-password-file --session-mfa-env --session-mfa-file
            --ca-file --proxy --header-file --yes --probe-workflow --notify-command --notify-url --save-record"
        local shown="--format --output --quiet --no-color --lang --help"
        if [ "$COMP_CWORD" -eq 2 ]; then
            COMPREPLY=($(compgen -W "start status resume abandon list --help" -- "$cur"))
            return
        fi
        case ${COMP_WORDS[2]} in
        start) COMPREPLY=($(compgen -W "--kind --mode --url --label --provider --provider-url --provider-project --credential --env-file --export --place --via --grace
            $secrets $shown" -- "$cur")) ;;
        resume | abandon) COMPREPLY=($(compgen -W "--done $secrets $shown $(keydoctor-cli rotate list 2>/dev/null | grep -o '^[0-9a-f]\{32\}')" -- "$cur")) ;;
        status) COMPREPLY=($(compgen -W "$shown $(keydoctor-cli rotate list 2>/dev/null | grep -o '^[0-9a-f]\{32\}')" -- "$cur")) ;;
        list) COMPREPLY=($(compgen -W "$shown" -- "$cur")) ;;
        esac
        ;;
    practice) COMPREPLY=($(compgen -W "--fault --family --list --port --lang --help" -- "$cur")) ;;
    esac
}
complete -F _keydoctor_cli keydoctor-cli
