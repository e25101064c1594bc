# Types what is given at the prompt of a zsh that has read the file "completion", then a tab, and prints what stands there then.
zmodload zsh/zpty
zpty prompt zsh -f -i
zpty -w prompt 'PS1=; autoload -Uz compinit; compinit -D -u; source ./completion; show() { print -r -- "<$BUFFER>"; exit }; zle -N show; bindkey "^X" show; print RE''ADY'
while zpty -r prompt line; do [[ $line == *READY* ]] && break; done
zpty -n -w prompt "$1"$'\t\x18'
while zpty -r prompt line; do
    if [[ $line == *'<'*'>'* ]]; then
        line=${line##*<}
        print -r -- ${line%%>*}
        break
    fi
done
