/** Stands where a file or a command needs an address and none is known. Nobody’s: the domain is reserved (RFC 2606). */
export const PLACEHOLDER = 'you@example.com'
