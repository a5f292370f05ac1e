/** The part of the shell script that looks at one server. Fixed text. */
export const shServer = `# The version of TLS that was agreed on; nothing where there was none
agreed() {
  case $said in *'Cipher is (NONE)'*) return ;; esac
  printf '%s\\n' "$said" | sed -n -e 's/^New, \\(TLSv1\\.3\\), .*/\\1/p' -e 's/^ *Protocol *: \\(TLSv[0-9.]*\\).*/\\1/p' |
    head -n 1 | sed 's/^TLSv1$/TLSv1.0/'
}

certificate() {
  code=$(printf '%s\\n' "$said" | sed -n 's/^ *Verify return code: \\([0-9]*\\) .*/\\1/p' | head -n 1)
  if [ -z "$code" ]; then echo unknown
  elif ! printf '%s\\n' "$said" | openssl x509 -noout -text 2>/dev/null | named "$1"; then echo wrong-name
  elif [ "$code" = 0 ]; then echo trusted
  elif [ "$code" = 9 ] || [ "$code" = 10 ]; then echo expired
  else echo untrusted
  fi
}

# The ways of signing in that a server names
auth() {
  ways=$(printf '%s\\n' "$heard" | sed -n -e 's/^250[- ]AUTH[ =]//p' -e 's/^SASL //p' | head -n 1)
  [ -n "$ways" ] ||
    ways=$(printf '%s\\n' "$heard" | sed -n '/^\\* CAPABILITY/p' | tr ' ' '\\n' | sed -n 's/^AUTH=//p' | tr '\\n' ' ')
  if [ -n "$ways" ]; then printf '%s\\n' "$ways" | plain
  elif printf '%s\\n' "$heard" | grep -q -e '^250[- ]' -e '^\\* CAPABILITY' -e '^\\.$'; then echo none
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
    echo "$at greeting \${first:-unknown}"
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
  echo "$at tls \${version:-failed}"
  if [ -z "$version" ]; then return; fi
  echo "$at certificate $(certificate "$2")"
  issuer=$(printf '%s\\n' "$said" | sed -n 's/^ *issuer= *//p' | plain)
  echo "$at issuer \${issuer:-unknown}"
  lines=$4
  # shellcheck disable=SC2086
  heard=$(talk "$2" "$3" $start $old -quiet | tr -d '\\r')
  if [ "$1" != smtp ]; then
    first=$(printf '%s\\n' "$heard" | sed -n -e '/^\\* OK/p' -e '/^+OK/p' | sed 's/ *\\[.*//' | plain)
    echo "$at greeting \${first:-unknown}"
  fi
  echo "$at auth $(auth)"
}`
