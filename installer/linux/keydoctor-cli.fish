complete -c keydoctor-cli -f
complete -c keydoctor-cli -n __fish_use_subcommand -a 'diagnose provider judge explain keys rotate practice'
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
complete -c keydoctor-cli -n $d -l keychain -x -d 'label in the keyring'
set -l p '__fish_seen_subcommand_from provider'
complete -c keydoctor-cli -n $p -l provider -x -a 'openai anthropic elevenlabs pinecone fal openrouter groq huggingface gemini mistral cohere replicate'
complete -c keydoctor-cli -n $p -l base-url -x -d 'in place of its own host'
for name in key-file ca-file
    complete -c keydoctor-cli -n $p -l $name -r -F
end
for name in key-env keychain proxy timeout
    complete -c keydoctor-cli -n $p -l $name -x
end
complete -c keydoctor-cli -n $p -l key-stdin -d 'read the key from standard input'
set -l k '__fish_seen_subcommand_from keys'
complete -c keydoctor-cli -n $k -a 'list add check forget'
complete -c keydoctor-cli -n $k -l kind -x -a 'n8n-api-key provider-key'
complete -c keydoctor-cli -n $k -l url -x -d 'the instance whose key it is'
complete -c keydoctor-cli -n $k -l provider -x -d 'the provider whose key it is'
complete -c keydoctor-cli -n $k -l label -x -d 'what the key is for'
complete -c keydoctor-cli -n $k -l due -x -d 'days, or a day'
complete -c keydoctor-cli -n '__fish_seen_subcommand_from add' -l key-file -r -F
complete -c keydoctor-cli -n '__fish_seen_subcommand_from add' -l key-env -x
complete -c keydoctor-cli -n '__fish_seen_subcommand_from add' -l key-stdin -d 'read the key from standard input'
complete -c keydoctor-cli -n '__fish_seen_subcommand_from add' -l base-url -x
complete -c keydoctor-cli -n '__fish_seen_subcommand_from add' -l replace -d 'overwrite another key'
complete -c keydoctor-cli -n '__fish_seen_subcommand_from check' -l offline -d 'ask no server'
complete -c keydoctor-cli -n '__fish_seen_subcommand_from check' -l ca-file -r -F
complete -c keydoctor-cli -n '__fish_seen_subcommand_from check' -l proxy -x
complete -c keydoctor-cli -n '__fish_seen_subcommand_from check' -l header-file -r -F
complete -c keydoctor-cli -n '__fish_seen_subcommand_from check' -l timeout -x
complete -c keydoctor-cli -n '__fish_seen_subcommand_from forget' -l yes -d 'do not ask'
set -l r '__fish_seen_subcommand_from rotate'
complete -c keydoctor-cli -n "$r; and not __fish_seen_subcommand_from start status resume abandon list" -a 'start status resume abandon list'
complete -c keydoctor-cli -n "$r; and __fish_seen_subcommand_from status resume abandon" -a "(keydoctor-cli rotate list 2>/dev/null | grep -o '^[0-9a-f]\{32\}')"
set -l rs "$r; and __fish_seen_subcommand_from start"
complete -c keydoctor-cli -n $rs -l kind -x -a 'n8n-api-key provider-key'
complete -c keydoctor-cli -n $rs -l mode -x -a 'routine leaked'
complete -c keydoctor-cli -n $rs -l url -x -d 'n8n'
complete -c keydoctor-cli -n $rs -l label -x -d 'what the key is for'
complete -c keydoctor-cli -n $rs -l provider -x -a 'openai anthropic elevenlabs pinecone fal openrouter groq huggingface gemini mistral cohere replicate'
complete -c keydoctor-cli -n $rs -l provider-url -x -d 'in place of its own host'
complete -c keydoctor-cli -n $rs -l provider-project -x -d 'where OpenAI makes it'
complete -c keydoctor-cli -n $rs -l credential -x -d 'id in n8n'
complete -c keydoctor-cli -n $rs -l env-file -r -F -d 'FILE:NAME'
complete -c keydoctor-cli -n $rs -l export -r -F
complete -c keydoctor-cli -n $rs -l place -x -d 'changed by hand'
complete -c keydoctor-cli -n $rs -l via -x -a 'any api session guided'
complete -c keydoctor-cli -n $rs -l grace -x -a '90s 15m 24h 7d'
set -l rr "$r; and __fish_seen_subcommand_from start resume abandon"
for name in key-file old-key-file provider-right-file new-key-file session-password-file session-mfa-file ca-file header-file save-record notify-command
    complete -c keydoctor-cli -n $rr -l $name -r -F
end
for name in key-env old-key-env provider-right-env new-key-env session-password-env session-mfa-env session-email keychain old-key-keychain proxy notify-url
    complete -c keydoctor-cli -n $rr -l $name -x
end
for name in key-stdin new-key-stdin
    complete -c keydoctor-cli -n $rr -l $name -d 'read it from standard input'
end
complete -c keydoctor-cli -n $rr -l yes -d 'ask nothing'
complete -c keydoctor-cli -n $rr -l probe-workflow -d 'one may be made in n8n'
complete -c keydoctor-cli -n "$r; and __fish_seen_subcommand_from resume abandon" -l done -d 'done by hand'
complete -c keydoctor-cli -n "$d; or $p; or $k; or $rr" -l keyring-timeout -x -d 'seconds'
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
