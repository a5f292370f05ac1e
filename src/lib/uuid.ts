import { v5 } from 'uuid'

// Drawn once, for this product. Changing it would make every profile handed out a stranger to the next one.
const NAMESPACE = '4dd079d8-85da-43f8-b40d-110c60db8fd1'

/** The UUID of a name (RFC 9562, version 5), in capitals as Apple writes them. Same name, same UUID. */
export function nameUuid(name: string): string {
  // Half of a character has no UTF-8 to take the UUID of.
  if (/\p{Cs}/u.test(name)) throw new RangeError('Half a character in a name')
  return v5(name, NAMESPACE).toUpperCase()
}
