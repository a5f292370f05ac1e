/** Functions of the shell script. Fixed text: nothing that somebody typed is in it. */
export const shTools = `set -u
LC_ALL=C
export LC_ALL

have() { command -v "$1" >/dev/null 2>&1; }

# The first line of a text, of what can be seen, and no more than 100 characters
plain() { tr -cd '[:print:]\\n' | sed -e 's/^ *//' -e 's/ *$//' | head -n 1 | cut -c 1-100; }

# Waits for a process, for 15 seconds at most
limit() {
  (sleep 15; kill "$1") >/dev/null 2>&1 &
  dog=$!
  wait "$1" 2>/dev/null
  # More than 128 is a signal: ours
  if [ "$?" -gt 128 ]; then echo; echo 'TOOK TOO LONG'; fi
  kill "$dog" 2>/dev/null
}

# What openssl says of a connection. $lines is what it sends there
talk() {
  host=$1
  port=$2
  shift 2
  printf '%b' "$lines" | openssl s_client -connect "$host:$port" -servername "$host" -crlf "$@" 2>&1 &
  limit "$!"
}

# The first line of a server that speaks without encryption
greet() {
  if have nc; then
    (sleep 3; printf 'QUIT\\r\\n'; sleep 1) | nc "$1" "$2" 2>/dev/null &
    limit "$!"
  elif have bash; then
    # shellcheck disable=SC2016
    bash -c 'exec 3<>"/dev/tcp/$0/$1" && IFS= read -r -t 10 line <&3 && printf "%s\\n" "$line"
      printf "QUIT\\r\\n" >&3' "$1" "$2" 2>/dev/null &
    limit "$!"
  fi
}

addresses() {
  if have getent; then getent hosts "$1" | sed 's/ .*//'
  elif have dscacheutil; then dscacheutil -q host -a name "$1" | sed -n 's/^ip_address: //p'
  elif have dig; then dig +short "$1"
  else echo unknown
  fi
}

# Whether a name leads somewhere, and not into the own network
name() {
  state=missing
  for address in $(addresses "$1"); do
    case $address in
      unknown) state=unknown ;;
      10.* | 127.* | 0.* | 192.168.* | 172.1[6-9].* | 172.2[0-9].* | 172.3[01].* | ::1) state=private ;;
      *) state=found; break ;;
    esac
  done
  echo "name $1 $state"
}

# Whether one of the names in a certificate is that of the host
named() {
  tr 'A-Z,' 'a-z\\n' | sed -n 's/^ *dns://p' | {
    while read -r known; do
      case $known in "$1" | "*.\${1#*.}") exit 0 ;; esac
    done
    exit 1
  }
}`
