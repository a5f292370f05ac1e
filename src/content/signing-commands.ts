/** Around signing, for openssl. A test runs them. */
export const signingCommands = {
  sign: `openssl smime -sign -binary -nodetach -outform der -md sha256 \\
  -signer cert.pem -inkey key.pem -certfile chain.pem \\
  -in exchange-online.mobileconfig -out signed.mobileconfig`,
  check: 'openssl smime -verify -inform der -purpose any -in signed.mobileconfig -out content.mobileconfig',
  // Since version 3 openssl reads RC2 and Triple DES only when told to.
  pkcs12: 'openssl pkcs12 -legacy -in old.p12 -nodes -out signer.pem',
  key: 'openssl pkcs8 -topk8 -nocrypt -in key.pem -out key-new.pem',
  pkcs7: 'openssl pkcs7 -print_certs -in chain.p7b -out chain.pem',
} as const
