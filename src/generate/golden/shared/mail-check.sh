#!/bin/sh
# Check of this computer, for Mac and Linux. Made by Exchange Online Setup with the facts of 23
# November 2026 for any mailbox: there is no address in it.
# Made with: https://setup.example.com/setup/guide/?mailbox=shared
# Where to put it: Save it on the computer on which mail does not work, open a terminal in that folder
# and run sh mail-check.sh. It needs openssl, changes nothing and takes up to two minutes. Copy what
# it prints.
# How to undo it: Delete the file. It leaves nothing behind.
# There is no password in this file.
# It only looks: it finds the names, opens the ports, starts TLS, reads who the server is and which
# ways of signing in it offers. It does not sign in, writes no file, and sends nothing to anybody but
# those servers.

set -u
LC_ALL=C
export LC_ALL

have() { command -v "$1" >/dev/null 2>&1; }

# The first line of a text, of what can be seen, and no more than 100 characters
plain() { tr -cd '[:print:]\n' | sed -e 's/^ *//' -e 's/ *$//' | head -n 1 | cut -c 1-100; }

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
    (sleep 3; printf 'QUIT\r\n'; sleep 1) | nc "$1" "$2" 2>/dev/null &
    limit "$!"
  elif have bash; then
    # shellcheck disable=SC2016
    bash -c 'exec 3<>"/dev/tcp/$0/$1" && IFS= read -r -t 10 line <&3 && printf "%s\n" "$line"
      printf "QUIT\r\n" >&3' "$1" "$2" 2>/dev/null &
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
  tr 'A-Z,' 'a-z\n' | sed -n 's/^ *dns://p' | {
    while read -r known; do
      case $known in "$1" | "*.${1#*.}") exit 0 ;; esac
    done
    exit 1
  }
}

# The version of TLS that was agreed on; nothing where there was none
agreed() {
  case $said in *'Cipher is (NONE)'*) return ;; esac
  printf '%s\n' "$said" | sed -n -e 's/^New, \(TLSv1\.3\), .*/\1/p' -e 's/^ *Protocol *: \(TLSv[0-9.]*\).*/\1/p' |
    head -n 1 | sed 's/^TLSv1$/TLSv1.0/'
}

certificate() {
  code=$(printf '%s\n' "$said" | sed -n 's/^ *Verify return code: \([0-9]*\) .*/\1/p' | head -n 1)
  if [ -z "$code" ]; then echo unknown
  elif ! printf '%s\n' "$said" | openssl x509 -noout -text 2>/dev/null | named "$1"; then echo wrong-name
  elif [ "$code" = 0 ]; then echo trusted
  elif [ "$code" = 9 ] || [ "$code" = 10 ]; then echo expired
  else echo untrusted
  fi
}

# The ways of signing in that a server names
auth() {
  ways=$(printf '%s\n' "$heard" | sed -n -e 's/^250[- ]AUTH[ =]//p' -e 's/^SASL //p' | head -n 1)
  [ -n "$ways" ] ||
    ways=$(printf '%s\n' "$heard" | sed -n '/^\* CAPABILITY/p' | tr ' ' '\n' | sed -n 's/^AUTH=//p' | tr '\n' ' ')
  if [ -n "$ways" ]; then printf '%s\n' "$ways" | plain
  elif printf '%s\n' "$heard" | grep -q -e '^250[- ]' -e '^\* CAPABILITY' -e '^\.$'; then echo none
  else echo unknown
  fi
}

# Everything about one server: protocol, host, port, the lines to say to it
server() {
  at="$1 $2 $3"
  if ! have openssl; then echo "$at connect unknown"; return; fi
  echo "Looking at $2, port $3 ..." >&2
  start=
  if [ "$1" = smtp ]; then start='-starttls smtp'; fi
  lines=
  # Not quoted: no word at all, or two
  # shellcheck disable=SC2086
  said=$(talk "$2" "$3" $start)
  case $said in
    *CONNECTED*) ;;
    *[Rr]efused*) echo "$at connect refused"; return ;;
    *'not known'* | *'nown host'* | *getaddrinfo* | *'name resolution'* | *'No address'*) echo "$at connect unknown"; return ;;
    *) echo "$at connect no-answer"; return ;;
  esac
  echo "$at connect open"
  # It is there, and says nothing
  case $said in *'TOOK TOO LONG'*) echo "$at tls failed"; return ;; esac
  if [ "$1" = smtp ]; then
    first=$(greet "$2" "$3" | plain)
    echo "$at greeting ${first:-unknown}"
    case $said in
      *"idn't find "[Ss][Tt][Aa][Rr][Tt][Tt][Ll][Ss]*) echo "$at starttls missing"; return ;;
    esac
    echo "$at starttls offered"
  fi
  old=
  version=$(agreed)
  # Nobody may use these any more. They are tried to see who stands in between
  for try in -tls1_1 -tls1; do
    if [ -n "$version" ]; then break; fi
    old="$try -cipher DEFAULT:@SECLEVEL=0"
    # shellcheck disable=SC2086
    said=$(talk "$2" "$3" $start $old)
    version=$(agreed)
  done
  echo "$at tls ${version:-failed}"
  if [ -z "$version" ]; then return; fi
  echo "$at certificate $(certificate "$2")"
  issuer=$(printf '%s\n' "$said" | sed -n 's/^ *issuer= *//p' | plain)
  echo "$at issuer ${issuer:-unknown}"
  lines=$4
  # shellcheck disable=SC2086
  heard=$(talk "$2" "$3" $start $old -quiet | tr -d '\r')
  if [ "$1" != smtp ]; then
    first=$(printf '%s\n' "$heard" | sed -n -e '/^\* OK/p' -e '/^+OK/p' | sed 's/ *\[.*//' | plain)
    echo "$at greeting ${first:-unknown}"
  fi
  echo "$at auth $(auth)"
}

if ! have openssl; then
  echo 'There is no openssl here: only the names can be checked.' >&2
fi
echo 'exchange-online-check 1'
echo 'script sh 2026-11-23'
echo 'cloud worldwide'
echo "with $(openssl version 2>/dev/null | plain)"
name smtp.office365.com
name outlook.office365.com
name login.microsoftonline.com
server smtp smtp.office365.com 587 'EHLO check.invalid\nQUIT\n'
server imap outlook.office365.com 993 'a CAPABILITY\nb LOGOUT\n'
server pop outlook.office365.com 995 'CAPA\nQUIT\n'
echo 'end'
echo 'Copy everything from exchange-online-check to end.' >&2
