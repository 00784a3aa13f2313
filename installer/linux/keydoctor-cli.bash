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
    --*-file | --output | --save-case | --artifact) COMPREPLY=($(compgen -f -- "$cur")); return ;;
    --*-env) COMPREPLY=($(compgen -e -- "$cur")); return ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "diagnose judge explain practice --help --version" -- "$cur"))
        return
    fi
    case ${COMP_WORDS[1]} in
    diagnose) COMPREPLY=($(compgen -W "--url --direct --answer --artifact --offline --key-env --key-file --key-stdin --encryption-key-env
        --encryption-key-file --session-email --session-password-env --session-password-file --session-mfa-env --session-mfa-file --ca-file
        --proxy --header-file --timeout $output" -- "$cur")) ;;
    judge) COMPREPLY=($(compgen -W "$output" -- "$cur") $(compgen -f -- "$cur")) ;;
    explain) COMPREPLY=($(compgen -W "$output $(keydoctor-cli explain 2>/dev/null | cut -f1)" -- "$cur")) ;;
    practice) COMPREPLY=($(compgen -W "--fault --family --list --port --lang --help" -- "$cur")) ;;
    esac
}
complete -F _keydoctor_cli keydoctor-cli
