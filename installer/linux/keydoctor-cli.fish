complete -c keydoctor-cli -f
complete -c keydoctor-cli -n __fish_use_subcommand -a 'diagnose judge explain practice'
set -l d '__fish_seen_subcommand_from diagnose'
complete -c keydoctor-cli -n $d -l url -x -d 'the address that refuses'
complete -c keydoctor-cli -n $d -l direct -x -d 'past the proxy'
complete -c keydoctor-cli -n $d -l answer -x -d 'NODE=CHOICE'
complete -c keydoctor-cli -n $d -l artifact -r -F -d 'an error text or log'
complete -c keydoctor-cli -n $d -l offline -d 'ask no server'
for name in key-file encryption-key-file session-password-file session-mfa-file ca-file header-file
    complete -c keydoctor-cli -n $d -l $name -r -F
end
for name in key-env encryption-key-env session-password-env session-mfa-env session-email proxy timeout
    complete -c keydoctor-cli -n $d -l $name -x
end
complete -c keydoctor-cli -n $d -l key-stdin -d 'read the key from standard input'
complete -c keydoctor-cli -l format -x -a 'text json markdown html sarif junit'
complete -c keydoctor-cli -l output -r -F
complete -c keydoctor-cli -l save-case -r -F
complete -c keydoctor-cli -l platform -x -a 'docker compose systemd pm2 kubernetes npm cloud nginx caddy haproxy apache traefik cloudflare'
complete -c keydoctor-cli -l lang -x -a 'en de qps-ploc qps-plocm'
complete -c keydoctor-cli -l quiet
complete -c keydoctor-cli -l no-color
complete -c keydoctor-cli -n '__fish_seen_subcommand_from judge' -F
complete -c keydoctor-cli -n '__fish_seen_subcommand_from explain' -a '(keydoctor-cli explain 2>/dev/null | cut -f1)'
complete -c keydoctor-cli -n '__fish_seen_subcommand_from practice' -l fault -x -a '(keydoctor-cli practice --list 2>/dev/null)'
complete -c keydoctor-cli -n '__fish_seen_subcommand_from practice' -l family -x -a '1.100 2.40'
complete -c keydoctor-cli -n '__fish_seen_subcommand_from practice' -l list
complete -c keydoctor-cli -n '__fish_seen_subcommand_from practice' -l port -x
