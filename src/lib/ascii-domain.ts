// The tables make other letters of some, as NFKC_Casefold does, but leave these two alone (UTS 46, section 4).
const UNCHANGED = /^(?:(?!\p{Changes_When_NFKC_Casefolded})[\p{L}\p{M}\p{N}-]|[ßς])+$/u
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/u

/**
 * A domain as DNS and addresses of pages have it: letters of other scripts as A-labels (`xn--…`). Refused where
 * the way to ASCII would change more than that, so that it always names the domain that went in.
 */
export function asciiDomain(domain: string): string {
  const labels = domain.toLowerCase().split('.')
  const ascii = hostOf(labels.join('.')).split('.')
  const same = labels.every((label, at) =>
    /^\p{ASCII}*$/u.test(label)
      ? ascii[at] === label
      : UNCHANGED.test(label) && label === label.normalize('NFC'),
  )
  if (
    !same ||
    ascii.length !== labels.length ||
    labels.length < 2 ||
    !ascii.every((label) => LABEL.test(label))
  )
    throw new RangeError('Not a domain that DNS can hold')
  return ascii.join('.')
}

/** The address parser of the browser has the tables for other scripts (UTS 46). */
function hostOf(domain: string): string {
  if (!URL.canParse(`http://${domain}/`)) throw new RangeError('Not a domain')
  return new URL(`http://${domain}/`).hostname
}
